/** One row of the help panel. */
export type KeyHelp = { keys: readonly string[]; does: string };

export const keyboardHelp: readonly KeyHelp[] = [
	{ keys: ["←", "→", "↑", "↓"], does: "Move the view" },
	{ keys: ["Shift + arrow"], does: "Move the view by half its size" },
	{ keys: ["+", "−"], does: "Zoom the horizontal axis" },
	{ keys: ["Alt + +", "Alt + −"], does: "Zoom the vertical axis" },
	{ keys: ["0", "Home"], does: "Show everything" },
	{ keys: ["z", "Backspace"], does: "Step back" },
	{ keys: ["Shift + z", "y"], does: "Step forward" },
	{ keys: [",", "."], does: "Move the readout to the previous or next sample" },
	{ keys: ["<", ">"], does: "Move the readout by ten samples" },
	{ keys: ["?"], does: "List the keys" },
	{ keys: ["Esc"], does: "Leave the present mode" },
];

/** What the pointer does, for the same panel. */
export const pointerHelp: readonly KeyHelp[] = [
	{ keys: ["Drag"], does: "Move the view; on an axis, that axis alone" },
	{ keys: ["Shift + drag"], does: "Zoom to a box" },
	{ keys: ["Ctrl + wheel", "Pinch"], does: "Zoom; the wheel alone once the plot has focus" },
	{ keys: ["Double click"], does: "Show everything" },
];
