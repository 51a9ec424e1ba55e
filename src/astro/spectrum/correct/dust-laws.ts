import { naturalSpline } from "../../natural-spline.js";

/** Laws of interstellar extinction, A(λ)/A(V), of the wavenumber x in µm⁻¹ and R(V). NaN outside of the range of a law. */

const polynomial = (coefficients: readonly number[], x: number): number =>
	coefficients.reduceRight((sum, coefficient) => sum * x + coefficient, 0);

/** Numbers of a law of the form a(x) + b(x)/R(V). */
type Pair = readonly [a: number, b: number];

// Cardelli, Clayton & Mathis 1989 (ApJ 345, 245), equations 2 to 5; O'Donnell 1994 (ApJ 422, 158) for 1.1 to 3.3 µm⁻¹.
const opticalCcm = [
	[1, 0.17699, -0.50447, -0.02427, 0.72085, 0.01979, -0.7753, 0.32999],
	[0, 1.41338, 2.28305, 1.07233, -5.38434, -0.62251, 5.3026, -2.09002],
] as const;
const opticalOdonnell = [
	[1, 0.104, -0.609, 0.701, 1.137, -1.718, -0.827, 1.647, -0.505],
	[0, 1.952, 2.908, -3.989, -7.985, 11.102, 5.491, -10.805, 3.347],
] as const;

function ccm(x: number, optical: readonly [readonly number[], readonly number[]]): Pair {
	if (!(x >= 0.3 && x <= 10)) return [Number.NaN, Number.NaN];
	if (x < 1.1) return [0.574 * x ** 1.61, -0.527 * x ** 1.61];
	if (x < 3.3) return [polynomial(optical[0], x - 1.82), polynomial(optical[1], x - 1.82)];
	if (x <= 8) {
		const far = Math.max(0, x - 5.9);
		return [
			1.752 - 0.316 * x - 0.104 / ((x - 4.67) ** 2 + 0.341) - 0.04473 * far ** 2 - 0.009779 * far ** 3,
			-3.09 + 1.825 * x + 1.206 / ((x - 4.62) ** 2 + 0.263) + 0.213 * far ** 2 + 0.1207 * far ** 3,
		];
	}
	return [polynomial([-1.073, -0.628, 0.137, -0.07], x - 8), polynomial([13.67, 4.257, -0.42, 0.374], x - 8)];
}

const drude = (x: number, center: number, width: number): number =>
	x ** 2 / ((x ** 2 - center ** 2) ** 2 + (x * width) ** 2);

/** Rise to the far ultraviolet of Fitzpatrick & Massa 1990 (ApJS 72, 163). */
const farRise = (x: number): number => (x > 5.9 ? 0.5392 * (x - 5.9) ** 2 + 0.05644 * (x - 5.9) ** 3 : 0);

/** Knots of Fitzpatrick 1999 (PASP 111, 63), Table 4, in Å. Their values at each R(V) are the polynomials of his program FM_UNRED. */
const KNOTS = [26_500, 12_200, 6000, 5470, 4670, 4110, 2700, 2600];

/** Fitzpatrick 1999: the ultraviolet of Fitzpatrick & Massa 1990, and a cubic spline through knots from 2600 Å to the infrared. */
function fitzpatrick99(rv: number): (x: number) => number {
	const slope = -0.824 + 4.717 / rv;
	const ultraviolet = (x: number) =>
		rv + 2.03 - 3.007 * slope + slope * x + 3.23 * drude(x, 4.596, 0.99) + 0.41 * farRise(x);
	const xs = [0, ...KNOTS.map((wavelength) => 1e4 / wavelength)];
	const ys = [
		0,
		(0.26469 * rv) / 3.1,
		(0.82925 * rv) / 3.1,
		polynomial([-0.422809, 1.0027, 2.13572e-4], rv),
		polynomial([-0.051354, 1.00216, -7.35778e-5], rv),
		polynomial([0.700127, 1.00184, -3.32598e-5], rv),
		polynomial([1.19456, 1.01707, -5.46959e-3, 7.97809e-4, -4.45636e-5], rv),
		ultraviolet(xs[7] as number),
		ultraviolet(xs[8] as number),
	];
	const spline = naturalSpline(xs, ys);
	return (x) => (x > 0 && x <= 10 ? (x >= 1e4 / 2700 ? ultraviolet(x) : spline(x)) / rv : Number.NaN);
}

// Gordon et al. 2023 (ApJ 950, 86), Table 1: polynomials and Drude profiles, of a(x) and of b(x).
const g23Optical = [
	{ powers: [-0.35848, 0.7122, 0.08746, -0.05403, 0.00674], heights: [0.03893, 0.02965, 0.01747] },
	{ powers: [0.12354, -2.68335, 2.01901, -0.39299, 0.03355], heights: [0.18453, 0.19728, 0.1713] },
] as const;
const g23Features: readonly (readonly [center: number, width: number])[] = [
	[2.288, 0.243],
	[2.054, 0.179],
	[1.587, 0.243],
];
const g23Ultraviolet = [
	[0.81297, 0.2775, 1.06295, 0.11303],
	[-2.97868, 1.89808, 3.10334, 0.65484],
] as const;
/** Silicate features of a(x): height, centre and width in µm, asymmetry. */
const g23Silicates = [
	[0.06652, 9.8434, 2.21205, -0.24703],
	[0.0267, 19.58294, 17, -0.27],
] as const;
/** Makes A(V)/A(V) one at 5500 Å, as the parts of the law do not join there exactly. */
const G23_NORM = 0.9854;

function asymmetricDrude(
	um: number,
	[height, center, width, asymmetry]: readonly [number, number, number, number],
): number {
	const relative = (2 * width) / (1 + Math.exp(asymmetry * (um - center))) / center;
	return (height * relative ** 2) / ((um / center - center / um) ** 2 + relative ** 2);
}

/** 0 below `from`, 1 above `to`, smooth between. */
function step(value: number, from: number, to: number): number {
	const t = Math.min(1, Math.max(0, (value - from) / (to - from)));
	return t * t * (3 - 2 * t);
}

function g23(x: number): Pair {
	const um = 1 / x;
	// The table begins at 912 Å and ends at 32 µm.
	if (!(um >= 0.0912 && um <= 32)) return [Number.NaN, Number.NaN];
	const [center, width] = [4.3058, 4.78338];
	const mid = step(um, center - width / 2, center + width / 2);
	const infrared = (): Pair => [
		0.38526 * ((1 - mid) * x ** 1.68467 + mid * 4.30578 ** (0.78791 - 1.68467) * x ** 0.78791) +
			g23Silicates.reduce((sum, feature) => sum + asymmetricDrude(um, feature), 0),
		-1.01251 * x ** -1.06099,
	];
	const optical = (): Pair =>
		g23Optical.map(({ powers, heights }) =>
			heights.reduce(
				(sum, height, i) => {
					const [place, breadth] = g23Features[i] as readonly [number, number];
					return sum + height * breadth ** 2 * drude(x, place, breadth);
				},
				polynomial(powers, x),
			),
		) as unknown as Pair;
	const ultraviolet = (): Pair =>
		g23Ultraviolet.map(
			([c1, c2, c3, c4]) => c1 + c2 * x + c3 * drude(x, 4.6, 0.99) + c4 * farRise(x),
		) as unknown as Pair;
	const mixed = (below: () => Pair, above: () => Pair, weight: number): Pair => {
		if (weight === 0) return below();
		if (weight === 1) return above();
		const [low, high] = [below(), above()];
		return [low[0] + weight * (high[0] - low[0]), low[1] + weight * (high[1] - low[1])];
	};
	return um < 0.6 ? mixed(ultraviolet, optical, step(um, 0.3, 0.33)) : mixed(optical, infrared, step(um, 0.9, 1.1));
}

/** Laws of extinction: Fitzpatrick 1999, Gordon et al. 2023, Cardelli et al. 1989, O'Donnell 1994. */
export type DustLaw = "F99" | "G23" | "CCM89" | "O94";

/** Values of R(V) for which each law was made. */
const rvRanges: Readonly<Record<DustLaw, readonly [number, number]>> = {
	F99: [2, 6],
	G23: [2.3, 5.6],
	CCM89: [2, 6],
	O94: [2, 6],
};

/**
 * A(λ)/A(V) of a law as a function of the wavelength in Å, in the rest frame of the dust. NaN outside of its range: 912 Å to 32 µm
 * (G23), 1000 Å to 3.3 µm (CCM89, O94), 1000 Å upward (F99), and for an R(V) that it was not made for (2 to 6; G23: 2.3 to 5.6).
 */
export function dustLaw(law: DustLaw, rv = 3.1): (angstrom: number) => number {
	const range = Object.hasOwn(rvRanges, law) ? rvRanges[law] : null;
	if (range === null || !(rv >= range[0] && rv <= range[1])) return () => Number.NaN;
	if (law === "F99") {
		const curve = fitzpatrick99(rv);
		return (angstrom) => curve(1e4 / angstrom);
	}
	if (law === "G23")
		return (angstrom) => {
			const [a, b] = g23(1e4 / angstrom);
			return (a + b * (1 / rv - 1 / 3.1)) / G23_NORM;
		};
	const optical = law === "O94" ? opticalOdonnell : opticalCcm;
	return (angstrom) => {
		const [a, b] = ccm(1e4 / angstrom, optical);
		return a + b / rv;
	};
}
