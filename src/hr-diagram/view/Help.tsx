"use client";

import type { ReactElement } from "react";
import { HelpPanel, keyboardHelp, pointerHelp } from "../../ui/index.js";

const hrKeyHelp = [
	{ keys: [",", "."], does: "Go to the previous or next point and read it out" },
	{ keys: ["Enter"], does: "Select the point; with Shift, add it or take it away" },
	{ keys: ["+", "−"], does: "Zoom" },
	{ keys: ["b"], does: "Drag draws a box to zoom to, or moves the view" },
	{ keys: ["Esc"], does: "Leave the point, then drop the selection" },
];
/** Keys that do another thing here than in every plot. */
const own = [",", "<", "+", "Esc"];

/** The `?` panel; fetched when it is first asked for. */
export default function Help({ onClose }: { onClose(): void }): ReactElement {
	return (
		<HelpPanel
			open
			onClose={onClose}
			sections={[
				{ heading: "HR diagram", keys: hrKeyHelp },
				{ heading: "Plot", keys: keyboardHelp.filter((row) => !own.includes(row.keys[0] ?? "")) },
				{ heading: "Pointer", keys: pointerHelp },
			]}
		/>
	);
}
