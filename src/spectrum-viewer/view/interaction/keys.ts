import type { KeyTable } from "../../../plot/index.js";
import type { SettingName } from "../../settings.js";
import type { SpectrumPanel } from "../../state.js";
import type { keyWords } from "../../words/keys.js";

/** The action of a key of the spectrum viewer; every plot has further ones. */
export type SpectrumKey =
	/** Changes redshift, or expansion velocity in km/s. */
	| { type: "redshift" | "velocity"; by: number }
	| { type: "panel"; panel: SpectrumPanel }
	/** Switches between panning and box zoom. */
	| { type: "dragMode" }
	/** Passes the wavelength at the cursor to the open panel. */
	| { type: "take" }
	/** Draws the ion of the line at hand at the redshift, too, beside its velocity, or once again. */
	| { type: "twice" }
	/** Goes to the next or previous line. */
	| { type: "line"; step: 1 | -1 }
	/** Sets the next of several values. */
	| { type: "cycle"; name: SettingName; values: readonly unknown[] }
	/** Writes wavelengths in the next unit. */
	| { type: "unit" }
	/** Brings the next or previous spectrum forward. */
	| { type: "raise"; step: 1 | -1 }
	/** Shows the spectrum in front alone, or all again. */
	| { type: "isolate" }
	/** Presses or focuses the control that names the key in `aria-keyshortcuts`. */
	| { type: "control" };

type KeyWords = typeof keyWords;
type HelpWord = { [Name in keyof KeyWords]: KeyWords[Name] extends string ? Name : never }[keyof KeyWords];

/** Keys that belong together, by the names that `keyName` gives them, and their sentence in the help. */
export type KeyRow = { keys: KeyTable<SpectrumKey>; help: HelpWord };

const cycle = (name: SettingName, ...values: readonly unknown[]): SpectrumKey => ({ type: "cycle", name, values });

/** The one table of keys. The key handler, the help and the documentation are derived from it. */
export const spectrumKeyRows: readonly KeyRow[] = [
	{
		keys: { "[": { type: "redshift", by: -1e-4 }, "]": { type: "redshift", by: 1e-4 } },
		help: "redshiftStepHelp",
	},
	{
		keys: { "{": { type: "redshift", by: -1e-2 }, "}": { type: "redshift", by: 1e-2 } },
		help: "redshiftLeapHelp",
	},
	{
		keys: { "(": { type: "velocity", by: -100 }, ")": { type: "velocity", by: 100 } },
		help: "velocityStepHelp",
	},
	{ keys: { f: { type: "panel", panel: "redshift" } }, help: "findRedshiftHelp" },
	{ keys: { v: { type: "panel", panel: "velocity" } }, help: "velocitiesHelp" },
	{ keys: { c: { type: "panel", panel: "match" } }, help: "matchHelp" },
	{ keys: { m: { type: "panel", panel: "measure" } }, help: "measureHelp" },
	{ keys: { k: { type: "panel", panel: "correct" } }, help: "correctHelp" },
	{ keys: { t: { type: "panel", panel: "sequence" } }, help: "sequenceHelp" },
	{ keys: { w: { type: "panel", panel: "filters" } }, help: "filtersHelp" },
	{ keys: { p: { type: "panel", panel: "pins" } }, help: "pinsHelp" },
	{ keys: { Enter: { type: "take" } }, help: "takeHelp" },
	{ keys: { n: { type: "line", step: 1 }, "shift+n": { type: "line", step: -1 } }, help: "lineStepHelp" },
	{ keys: { h: { type: "twice" } }, help: "twiceHelp" },
	{ keys: { b: { type: "dragMode" } }, help: "dragModeHelp" },
	{ keys: { s: { type: "raise", step: 1 }, "shift+s": { type: "raise", step: -1 } }, help: "raiseHelp" },
	{ keys: { i: { type: "isolate" } }, help: "isolateHelp" },
	{ keys: { o: cycle("layout", "overlay", "stack", "tabs") }, help: "layoutHelp" },
	{ keys: { a: cycle("xAxis", "observed", "rest", "velocity") }, help: "axisHelp" },
	{ keys: { u: { type: "unit" } }, help: "unitHelp" },
	{ keys: { g: cycle("fluxScale", "linear", "log") }, help: "fluxScaleHelp" },
	{ keys: { e: cycle("errorBands", true, false) }, help: "errorBandsHelp" },
	{ keys: { l: cycle("lineLabels", true, false) }, help: "lineLabelsHelp" },
	{ keys: { d: { type: "panel", panel: "display" } }, help: "displayHelp" },
	{ keys: { "/": { type: "control" } }, help: "searchHelp" },
];

export const spectrumKeys: KeyTable<SpectrumKey> = Object.assign({}, ...spectrumKeyRows.map((row) => row.keys));
