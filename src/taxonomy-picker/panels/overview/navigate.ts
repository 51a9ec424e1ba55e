import type { DrawnClass } from "./layout.js";

/** Index of the class to which a key leads from class `at`; null for other keys. */
export function moveTo(classes: readonly DrawnClass[], at: number, key: string, rightToLeft: boolean): number | null {
	const [forward, back] = rightToLeft ? ["ArrowLeft", "ArrowRight"] : ["ArrowRight", "ArrowLeft"];
	const here = classes[at];
	if (!here) return classes.length > 0 ? 0 : null;
	switch (key) {
		case forward: {
			const child = classes.findIndex(({ parent }) => parent === at);
			return child < 0 ? at : child;
		}
		case back:
			return here.parent < 0 ? at : here.parent;
		case "ArrowDown":
		case "ArrowUp": {
			// The next class of the same level, across the borders of branches.
			const step = key === "ArrowDown" ? 1 : -1;
			for (let i = at + step; i >= 0 && i < classes.length; i += step) if (classes[i]?.level === here.level) return i;
			return at;
		}
		case "Home":
			return 0;
		case "End":
			return classes.length - 1;
		default:
			return null;
	}
}
