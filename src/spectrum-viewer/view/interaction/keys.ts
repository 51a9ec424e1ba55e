import type { KeyTable } from "../../../plot/index.js";
import type { KeyHelp } from "../../../ui/index.js";
import type { SettingName, SpectrumControls } from "../../props.js";
import type { SpectrumPanel } from "../../state.js";

/** What a key of the spectrum viewer does, beside those of every plot. */
export type SpectrumKey =
	/** Redshift, or expansion velocity in km/s. */
	| { type: "redshift" | "velocity"; by: number }
	| { type: "panel"; panel: SpectrumPanel }
	/** What a drag does. */
	| { type: "tool" }
	/** The open panel takes the wavelength at the cursor. */
	| { type: "take" }
	/** Goes to the next or previous line. */
	| { type: "line"; step: 1 | -1 }
	/** The next of several values; `label` and the value are read out. */
	| { type: "cycle"; name: SettingName; label: string; values: readonly unknown[] }
	/** Brings the next or previous spectrum forward. */
	| { type: "raise"; step: 1 | -1 }
	/** Shows the one in front alone, or all again. */
	| { type: "isolate" }
	/** Presses, or goes to, the control that names the key in `aria-keyshortcuts`. */
	| { type: "control" };

/** Keys that belong together, and what the list of keys says of them. Names as `keyName` spells them. */
export type KeyRow = { keys: KeyTable<SpectrumKey>; does: string };

const cycle = (name: SettingName, label: string, ...values: readonly unknown[]): SpectrumKey => ({
	type: "cycle",
	name,
	label,
	values,
});

/** The one table of keys: what they do, the `?` panel and the documentation are all made of it. */
export const spectrumKeyRows: readonly KeyRow[] = [
	{
		keys: { "[": { type: "redshift", by: -1e-4 }, "]": { type: "redshift", by: 1e-4 } },
		does: "Redshift down or up by 0.0001",
	},
	{
		keys: { "{": { type: "redshift", by: -1e-2 }, "}": { type: "redshift", by: 1e-2 } },
		does: "Redshift down or up by 0.01",
	},
	{
		keys: { "(": { type: "velocity", by: -100 }, ")": { type: "velocity", by: 100 } },
		does: "Expansion velocity down or up by 100 km/s",
	},
	{ keys: { f: { type: "panel", panel: "redshift" } }, does: "Find the redshift from features" },
	{ keys: { v: { type: "panel", panel: "velocity" } }, does: "Velocities of lines" },
	{ keys: { m: { type: "panel", panel: "measure" } }, does: "Measure a line" },
	{ keys: { Enter: { type: "take" } }, does: "With a panel open: take the cursor's wavelength" },
	{
		keys: { n: { type: "line", step: 1 }, "shift+n": { type: "line", step: -1 } },
		does: "Go to the next or previous visible line",
	},
	{ keys: { b: { type: "tool" } }, does: "Drag draws a box to zoom to, or moves the view" },
	{
		keys: { s: { type: "raise", step: 1 }, "shift+s": { type: "raise", step: -1 } },
		does: "Bring the next or previous spectrum forward",
	},
	{ keys: { i: { type: "isolate" } }, does: "Show the spectrum in front alone, or all again" },
	{ keys: { o: cycle("layout", "Layout", "overlay", "stack", "tabs") }, does: "Overlay, stack, or tabs by type" },
	{ keys: { a: cycle("xAxis", "Axis", "observed", "rest", "velocity") }, does: "Observed, rest, or velocity axis" },
	{ keys: { u: cycle("wavelengthUnit", "Unit", "angstrom", "nm", "um") }, does: "Wavelengths in Å, nm or µm" },
	{ keys: { g: cycle("fluxScale", "Flux axis", "linear", "log") }, does: "Linear or logarithmic flux" },
	{ keys: { e: cycle("errorBands", "Error bands", true, false) }, does: "Error bands on or off" },
	{ keys: { l: cycle("lineLabels", "Names of lines", true, false) }, does: "Names of lines on or off" },
	{ keys: { d: { type: "control" } }, does: "Display and export" },
	{ keys: { "/": { type: "control" } }, does: "Search the lines" },
];

export const spectrumKeys: KeyTable<SpectrumKey> = Object.assign({}, ...spectrumKeyRows.map((row) => row.keys));

/** Whether a key does anything in a viewer with these controls: a bare plot has no panels, a compact one no search. */
const isLive = (key: string, { type }: SpectrumKey, controls: SpectrumControls): boolean =>
	controls === true || (key !== "/" && (controls !== false || !["panel", "take", "control"].includes(type)));

/** The rows as the `?` panel of a viewer with these controls shows them; the documentation has all. */
export const keyHelpFor = (controls: SpectrumControls): readonly KeyHelp[] =>
	spectrumKeyRows
		.filter(({ keys }) => Object.entries(keys).every(([key, action]) => isLive(key, action, controls)))
		.map(({ keys, does }) => ({ keys: Object.keys(keys).map((key) => key.replace("shift+", "Shift + ")), does }));

export const spectrumKeyHelp: readonly KeyHelp[] = keyHelpFor(true);

/** What pointer and fingers do here, beside what they do on every plot. */
export const spectrumPointerHelp: readonly KeyHelp[] = [
	{ keys: ["Drag a marker"], does: "Set the redshift by putting a line on its feature" },
	{ keys: ["Alt + drag a marker"], does: "Set the expansion velocity of its ion" },
	{ keys: ["Two fingers"], does: "Zoom and move the view" },
	{ keys: ["Long press"], does: "Read out wavelength and flux; a tap is a click" },
];

/** What they do in the controls, and while a panel is open. */
export const controlPointerHelp: readonly KeyHelp[] = [
	{ keys: ["Velocities: click, or arrows and Enter"], does: "Give the line's ion the velocity there" },
	{ keys: ["Drag in a panel's mode"], does: "Mark a window; Shift + drag moves the view" },
	{ keys: ["A name in the legend"], does: "Hide or show it; with Shift, Alt or twice: show it alone" },
];
