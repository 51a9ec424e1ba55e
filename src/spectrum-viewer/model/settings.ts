import { dopplerProblem, type VelocityConvention } from "../../astro/index.js";
import type {
	CustomLine,
	FluxQuantity,
	LineSet,
	Medium,
	Normalization,
	Smoothing,
	SpectrumAxis,
	SpectrumLayoutKind,
	WavelengthUnit,
} from "../types.js";

/** What can be chosen of a view. Each is a prop of the same name with `default…` and `on…Change`, and part of a shared view. */
export type SpectrumSettings = {
	velocityConvention: VelocityConvention;
	visibleLineGroups: readonly string[];
	lineChoices: Readonly<Record<string, boolean>>;
	lineLabels: boolean;
	customLines: readonly CustomLine[];
	lineSets: readonly LineSet[];
	smoothing: Smoothing | null;
	binning: number | null;
	normalization: Normalization;
	/** `null`: as the first spectrum. */
	medium: Medium | null;
	wavelengthUnit: WavelengthUnit;
	fluxQuantity: FluxQuantity;
	fluxScale: "linear" | "log";
	xAxis: SpectrumAxis;
	velocityLine: string | null;
	layout: SpectrumLayoutKind;
	tab: string | null;
	errorBands: boolean;
	hiddenSpectra: readonly string[];
};

/** Groups that a viewer shows unless it is told otherwise. */
export const defaultLineGroups: readonly string[] = ["H", "Tellurics-1", "Tellurics-2"];

export const initialSettings: SpectrumSettings = {
	velocityConvention: "relativistic",
	visibleLineGroups: defaultLineGroups,
	lineChoices: {},
	lineLabels: true,
	customLines: [],
	lineSets: [],
	smoothing: null,
	binning: null,
	normalization: "median",
	medium: null,
	wavelengthUnit: "angstrom",
	fluxQuantity: "given",
	fluxScale: "linear",
	xAxis: "observed",
	velocityLine: null,
	layout: "overlay",
	tab: null,
	errorBands: true,
	hiddenSpectra: [],
};

export type SettingName = keyof SpectrumSettings;
export const settingNames = Object.keys(initialSettings) as SettingName[];
/** As in `default…` and `on…Change`. */
export const capital = (name: string): string => `${name[0]?.toUpperCase()}${name.slice(1)}`;

type Loose = Record<string, unknown>;
/** What a value from outside is read as, undefined where it is of no use; and what to pass instead. */
export type Reader = readonly [read: (value: unknown) => unknown, wanted: string];

export const isObject = (v: unknown): v is Loose => typeof v === "object" && v !== null && !Array.isArray(v);
export const isPositive = (v: unknown): boolean => typeof v === "number" && v > 0 && v < Number.POSITIVE_INFINITY;
export const when = (test: (v: unknown) => boolean, wanted: string): Reader => [
	(v) => (test(v) ? v : undefined),
	wanted,
];
export const oneOf = (...words: readonly unknown[]): Reader =>
	when((v) => words.includes(v), `"${words.join('" or "')}"`);
export const number: Reader = when((v) => typeof v === "number", "a number");
export const list: Reader = when(Array.isArray, "an array");
export const medium: Reader = oneOf("air", "vacuum");
const bool = when((v) => typeof v === "boolean", "true or false");
const isText = (v: unknown): v is string => typeof v === "string";
const word = when((v) => v === null || isText(v), "text, or null");
const isEach = (v: unknown, test: (item: unknown) => boolean) => isObject(v) && Object.values(v).every(test);

const smoothingKinds: Record<string, readonly string[]> = {
	boxcar: ["width"],
	gaussian: ["sigma"],
	"savitzky-golay": ["width", "order"],
	median: ["width"],
};
const numbers = (v: Loose, names: readonly string[]) => names.every((name) => Number.isFinite(v[name]));

function isSmoothing(v: unknown): boolean {
	if (!isObject(v) || !isText(v.kind)) return v === null;
	// A link may name what every object has: "constructor".
	const names = Object.hasOwn(smoothingKinds, v.kind) ? smoothingKinds[v.kind] : undefined;
	return names !== undefined && (numbers(v, names) || (v.kind === "gaussian" && numbers(v, ["velocityKmS"])));
}

function isNormalization(v: unknown): boolean {
	if (!isObject(v)) return ["none", "median", "peak"].includes(v as string);
	return v.kind === "mean" ? numbers(v, ["from", "to"]) : v.kind === "value" && numbers(v, ["at"]);
}

/** How each setting is read from props and from shared views; what cannot be used is left out. */
export const settingReaders: Readonly<Record<SettingName | "ionVelocities", Reader>> = {
	velocityConvention: oneOf("relativistic", "optical", "radio"),
	visibleLineGroups: list,
	lineChoices: when((v) => isEach(v, (on) => typeof on === "boolean"), "an object of true and false"),
	lineLabels: bool,
	customLines: list,
	lineSets: list,
	smoothing: when(isSmoothing, 'an object such as { kind: "boxcar", width: 5 }, or null'),
	binning: when((v) => v === null || isPositive(v), "a width in Å, or null"),
	normalization: when(isNormalization, '"none", "median", "peak", or a mean or value'),
	medium,
	wavelengthUnit: oneOf("angstrom", "nm", "um"),
	fluxQuantity: oneOf("given", "flambda", "fnu", "abmag"),
	fluxScale: oneOf("linear", "log"),
	xAxis: oneOf("observed", "rest", "velocity"),
	velocityLine: word,
	layout: oneOf("overlay", "stack", "tabs"),
	tab: word,
	errorBands: bool,
	hiddenSpectra: list,
	ionVelocities: when(
		(v) => isEach(v, (kmS) => dopplerProblem({ velocity: kmS as number }) === null),
		"an object of velocities below that of light, km/s by name of the group",
	),
};
