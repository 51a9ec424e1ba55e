import { english, type Language, wordsIn } from "../../text/index.js";
import { helpWords } from "../helpWords.js";

/** One row of the help dialog. */
export type KeyHelp = { keys: readonly string[]; does: string };

/** What keys do in every plot; `action` names a row that a component has another text for. */
export type PlotKeyHelp = KeyHelp & {
	action:
		| "pan"
		| "panByHalf"
		| "zoomX"
		| "zoomY"
		| "resetView"
		| "undo"
		| "redo"
		| "sample"
		| "tenSamples"
		| "help"
		| "escape";
};

export function keyboardHelp(language: Language = english): PlotKeyHelp[] {
	const words = wordsIn(language, helpWords);
	const { altKey, shiftKey } = words;
	return [
		{ action: "pan", keys: ["←", "→", "↑", "↓"], does: words.panHelp },
		{ action: "panByHalf", keys: [words.shiftArrowKeys], does: words.panByHalfHelp },
		{ action: "zoomX", keys: ["+", "−"], does: words.zoomXHelp },
		{ action: "zoomY", keys: [`${altKey} + +`, `${altKey} + −`], does: words.zoomYHelp },
		{ action: "resetView", keys: ["0", words.homeKey], does: words.resetViewHelp },
		{ action: "undo", keys: ["z", words.backspaceKey], does: words.undoHelp },
		{ action: "redo", keys: [`${shiftKey} + z`, "y"], does: words.redoHelp },
		{ action: "sample", keys: [",", "."], does: words.sampleHelp },
		{ action: "tenSamples", keys: ["<", ">"], does: words.tenSamplesHelp },
		{ action: "help", keys: ["?"], does: words.keysHelp },
		{ action: "escape", keys: [words.escapeKey], does: words.escapeHelp },
	];
}

/** What the pointer does in every plot. */
export function pointerHelp(language: Language = english): KeyHelp[] {
	const words = wordsIn(language, helpWords);
	return [
		{ keys: [words.dragGesture], does: words.dragHelp },
		{ keys: [words.shiftDragGesture], does: words.boxZoomHelp },
		{ keys: [words.wheelGesture, words.pinchGesture], does: words.wheelHelp },
		{ keys: [words.doubleClickGesture], does: words.resetViewHelp },
	];
}
