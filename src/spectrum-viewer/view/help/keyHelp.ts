import { english, type Language, wordsIn } from "../../../text/index.js";
import { helpWords, type KeyHelp } from "../../../ui/index.js";
import { lineShortcuts } from "../../model/lines/lineShortcuts.js";
import type { SpectrumControls } from "../../props.js";
import { keyWords } from "../../words/keys.js";
import { type SpectrumKey, spectrumKeyRows } from "../interaction/keys.js";

/** Whether a key does anything in a viewer with these controls: a bare plot has no panels, a compact one no search. */
const isLive = (key: string, { type }: SpectrumKey, controls: SpectrumControls): boolean =>
	controls === true || (key !== "/" && (controls !== false || !["panel", "take", "control"].includes(type)));

/** Keys of a viewer with these controls. */
export function keyHelpFor(controls: SpectrumControls, language: Language): readonly KeyHelp[] {
	const words = wordsIn(language, keyWords);
	const { enterKey, shiftKey } = wordsIn(language, helpWords);
	const nameOf = (key: string) => key.replace("shift+", `${shiftKey} + `).replace("Enter", enterKey);
	return spectrumKeyRows
		.filter(({ keys }) => Object.entries(keys).every(([key, action]) => isLive(key, action, controls)))
		.map(({ keys, help }) => ({ keys: Object.keys(keys).map(nameOf), does: words[help] }));
}

/** All keys of a viewer in English, for the documentation. */
export const spectrumKeyHelp: readonly KeyHelp[] = keyHelpFor(true, english);

/** Keys while the panel "Find z" is open: those of the cursor, and a letter for each common line. */
export function featureKeyHelp(language: Language): readonly KeyHelp[] {
	const words = wordsIn(language, keyWords);
	const { enterKey } = wordsIn(language, helpWords);
	return [
		{ keys: [words.pageUpKey, words.pageDownKey], does: words.featureCursorHelp },
		{ keys: [enterKey], does: words.takeFeatureHelp },
		{ keys: [words.deleteKey], does: words.removeFeatureHelp },
		...Object.entries(lineShortcuts).map(([key, label]) => ({ keys: [key], does: words.nameFeatureHelp(label) })),
	];
}

/** Keys of pins, and of knots of a continuum, while their panel is open. */
export function pointKeyHelp(language: Language): readonly KeyHelp[] {
	const words = wordsIn(language, keyWords);
	const { enterKey } = wordsIn(language, helpWords);
	return [
		{ keys: [words.pageUpKey, words.pageDownKey], does: words.pointStepHelp },
		{ keys: [words.arrowKeys], does: words.pointMoveHelp },
		{ keys: [enterKey], does: words.pointPlaceHelp },
		{ keys: [words.insertKey], does: words.knotAddHelp },
		{ keys: [words.deleteKey], does: words.pointRemoveHelp },
	];
}

/** Gestures of a viewer; every plot has further ones. `hasControls`: with those in the controls and panels. */
export function spectrumPointerHelp(hasControls: boolean, language: Language): readonly KeyHelp[] {
	const words = wordsIn(language, keyWords);
	const ofPlot = [
		{ keys: [words.dragMarkerGesture], does: words.dragMarkerHelp },
		{ keys: [words.altDragMarkerGesture], does: words.altDragMarkerHelp },
		{ keys: [words.twoFingersGesture], does: words.twoFingersHelp },
		{ keys: [words.longPressGesture], does: words.longPressHelp },
	];
	if (!hasControls) return ofPlot;
	return [
		...ofPlot,
		{ keys: [words.velocityClickGesture], does: words.velocityClickHelp },
		{ keys: [words.panelDragGesture], does: words.panelDragHelp },
		{ keys: [words.legendGesture], does: words.legendHelp },
	];
}
