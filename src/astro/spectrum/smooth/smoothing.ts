/**
 * The choices of smoothing that the spectrum viewer offers, by method. Boxcar, Savitzky–Golay and running median of `width`
 * samples; Gaussian with a 1σ of `sigma` samples or `velocityKmS` km/s. `order` is that of the polynomial.
 *
 * A new method needs an entry here, in `smoothingMethods` and in `smoothers`, and a label in the words of the viewer; the
 * type check names the missing one.
 */
export type SmoothingByMethod = {
	boxcar: { kind: "boxcar"; width: number };
	gaussian: { kind: "gaussian"; sigma: number };
	"gaussian-velocity": { kind: "gaussian"; velocityKmS: number };
	"savitzky-golay": { kind: "savitzky-golay"; width: number; order: number };
	median: { kind: "median"; width: number };
};

export type SmoothingMethod = keyof SmoothingByMethod;

/** A smoothing as hosts, shared links and the viewer's state write it. Gaps stay gaps; nothing is smoothed across them. */
export type Smoothing = SmoothingByMethod[SmoothingMethod];

/** A number that a user sets. `max`, `step` and `fineStep` are for controls; any finite number is valid. */
export type SmoothingParameter<Name extends string> = {
	name: Name;
	unit: "samples" | "km/s" | null;
	max: number;
	step: number;
	/** The step of fine adjustment, and of the digits that are shown. */
	fineStep: number;
	isInteger: boolean;
};

type NumberIn<S> = Exclude<keyof S, "kind"> & string;

export type SmoothingMethodDefinition<S extends Smoothing> = {
	/** What the method starts with when a user chooses it. */
	initial: S;
	/** The width or 1σ of the kernel. */
	size: SmoothingParameter<NumberIn<S>>;
	/** The largest size that leaves the fluxes as they are. */
	identitySize: number;
	/** The numbers besides the size. */
	others: readonly SmoothingParameter<NumberIn<S>>[];
};

const width = { name: "width", unit: "samples", max: 100, step: 1, fineStep: 1, isInteger: true } as const;

/** Every method, in the order of menus; validation, controls and shared links are derived from this table. */
export const smoothingMethods: Readonly<{ [M in SmoothingMethod]: SmoothingMethodDefinition<SmoothingByMethod[M]> }> = {
	boxcar: {
		initial: { kind: "boxcar", width: 5 },
		size: width,
		identitySize: 1,
		others: [],
	},
	gaussian: {
		initial: { kind: "gaussian", sigma: 2 },
		size: { name: "sigma", unit: "samples", max: 30, step: 0.5, fineStep: 0.1, isInteger: false },
		identitySize: 0,
		others: [],
	},
	"gaussian-velocity": {
		initial: { kind: "gaussian", velocityKmS: 200 },
		size: { name: "velocityKmS", unit: "km/s", max: 2000, step: 10, fineStep: 1, isInteger: false },
		identitySize: 0,
		others: [],
	},
	"savitzky-golay": {
		initial: { kind: "savitzky-golay", width: 11, order: 2 },
		size: width,
		identitySize: 1,
		others: [{ name: "order", unit: null, max: 6, step: 1, fineStep: 1, isInteger: true }],
	},
	median: {
		initial: { kind: "median", width: 5 },
		size: width,
		identitySize: 1,
		others: [],
	},
};

export const smoothingMethodNames: readonly SmoothingMethod[] = Object.keys(smoothingMethods) as SmoothingMethod[];

/** Method of a smoothing, which may be of any type; null if it has no known kind, or a number is missing or not finite. */
export function readSmoothingMethod(smoothing: unknown): SmoothingMethod | null {
	if (typeof smoothing !== "object" || smoothing === null) return null;
	const values = smoothing as Readonly<Record<string, unknown>>;
	const isComplete = (method: SmoothingMethod): boolean => {
		const { initial, size, others } = smoothingMethods[method];
		return initial.kind === values.kind && [size, ...others].every(({ name }) => Number.isFinite(values[name]));
	};
	return smoothingMethodNames.find(isComplete) ?? null;
}

export const isSmoothing = (value: unknown): value is Smoothing => readSmoothingMethod(value) !== null;

/** Width or 1σ, in the unit of the method's `size`. NaN for a smoothing that is not valid. */
export function smoothingSize(smoothing: Smoothing): number {
	const method = readSmoothingMethod(smoothing);
	if (method === null) return Number.NaN;
	return (smoothing as Readonly<Record<string, unknown>>)[smoothingMethods[method].size.name] as number;
}

/** The same smoothing with another width or 1σ, rounded to a whole number where the method needs one. */
export function withSmoothingSize(smoothing: Smoothing, size: number): Smoothing {
	const method = readSmoothingMethod(smoothing);
	if (method === null) return smoothing;
	const { name, isInteger } = smoothingMethods[method].size;
	return { ...smoothing, [name]: isInteger ? Math.round(size) : size };
}

/** Whether a smoothing alters the fluxes; false for null and for sizes that leave them as they are. */
export function changesSamples(smoothing: Smoothing | null): smoothing is Smoothing {
	const method = readSmoothingMethod(smoothing);
	return method !== null && smoothingSize(smoothing as Smoothing) > smoothingMethods[method].identitySize;
}
