/** Commands of the tree's keys (WAI-ARIA Authoring Practices, tree view pattern). */
export type TreeCommand =
	| { do: "move"; to: "next" | "previous" | "first" | "last" | "page-down" | "page-up" }
	| { do: "open" | "close" | "open-siblings" | "choose" | "remove" | "choose-all" | "choose-range" | "leave-search" }
	/** Move one row, then toggle it. */
	| { do: "move-and-toggle"; to: "next" | "previous" }
	/** Choose from the focused row to the last or first one. */
	| { do: "choose-through"; to: "first" | "last" }
	| { do: "type"; letter: string };

/** The fields of a KeyboardEvent that count. */
export type KeyPress = { key: string; ctrlKey: boolean; metaKey: boolean; shiftKey: boolean; altKey: boolean };

const moves: Record<string, Extract<TreeCommand, { do: "move" }>["to"]> = {
	ArrowDown: "next",
	ArrowUp: "previous",
	Home: "first",
	End: "last",
	PageDown: "page-down",
	PageUp: "page-up",
};

export type KeyOptions = {
	/** Several classes can be chosen: adds the keys for ranges and for all. */
	several: boolean;
	/** In right-to-left text ← opens and → closes. */
	rightToLeft: boolean;
	/** Letters are being typed: a space belongs to them. */
	typing?: boolean | undefined;
};

/** The command of a key press, or `null` for a key that the tree leaves to the page. */
export function treeCommand(press: KeyPress, { several, rightToLeft, typing = false }: KeyOptions): TreeCommand | null {
	const { key, shiftKey, altKey } = press;
	const control = press.ctrlKey || press.metaKey;
	if (altKey) return null;
	if (key === " " && typing && !control) return { do: "type", letter: key };
	const to = Object.hasOwn(moves, key) ? moves[key] : undefined;
	if (several) {
		if (control && !shiftKey && key.toLowerCase() === "a") return { do: "choose-all" };
		if (control && shiftKey && (to === "first" || to === "last")) return { do: "choose-through", to };
		if (!control && shiftKey && (to === "next" || to === "previous")) return { do: "move-and-toggle", to };
		if (!control && shiftKey && key === " ") return { do: "choose-range" };
	}
	if (control) return null;
	if (to !== undefined) return { do: "move", to };
	if (key === "ArrowRight") return { do: rightToLeft ? "close" : "open" };
	if (key === "ArrowLeft") return { do: rightToLeft ? "open" : "close" };
	if (key === "Enter" || key === " ") return { do: "choose" };
	if (key === "Delete" || key === "Backspace") return { do: "remove" };
	if (key === "*") return { do: "open-siblings" };
	if (key === "Escape") return { do: "leave-search" };
	return [...key].length === 1 ? { do: "type", letter: key } : null;
}
