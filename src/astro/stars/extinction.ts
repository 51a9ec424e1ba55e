export type GaiaBand = "G" | "BP" | "RP";

/** "edr3": for photometry of Gaia EDR3 and DR3. "dr2": for photometry of DR2, whose bands differ. */
export type ExtinctionLaw = "edr3" | "dr2";

/** Coefficients of 1, C, C², C³, A, A², A³, CA, C²A, CA², with C = (BP−RP)₀ and A = A₀, mag. */
type Coefficients = readonly [number, number, number, number, number, number, number, number, number, number];

type Law = {
	bands: Readonly<Record<GaiaBand, Coefficients>>;
	/** Largest A₀ of the fit, mag. */
	maxA0: number;
};

const laws: Readonly<Record<ExtinctionLaw, Law>> = {
	/**
	 * ESA, "Gaia (E)DR3 extinction law" (cosmos.esa.int/web/gaia/edr3-extinction-law, table of the main sequence): the extinction
	 * curve of Fitzpatrick et al. 2019 (ApJ 886, 108) over model spectra of 3500 to 10,000 K, A₀ 0.01 to 20 mag.
	 */
	edr3: {
		bands: {
			G: [
				0.995969721536602, -0.159726460302015, 0.0122380738156057, 0.00090726555099859, -0.0377160263914123,
				0.00151347495244888, -2.52364537395142e-5, 0.0114522658102451, -0.000936914989014318, -0.000260296774134201,
			],
			BP: [
				1.15363197483424, -0.0814012991657388, -0.036013023976704, 0.0192143585568966, -0.022397548243016,
				0.000840562680547171, -1.31018008013549e-5, 0.00660124080271006, -0.000882247501989453, -0.000111215755291684,
			],
			RP: [
				0.66320787941067, -0.0179847164933981, 0.000493769449961458, -0.00267994405695751, -0.00651422146709376,
				3.30179903473159e-5, 1.57894227641527e-6, -7.9800898337247e-5, 0.000255679812110045, 1.10476584967393e-5,
			],
		},
		maxA0: 20,
	},
	/** Babusiaux et al. 2018 (A&A 616, A10), equation 1 and table 1: 3500 to 10,000 K, A₀ 0.01 to 5 mag. */
	dr2: {
		bands: {
			G: [0.9761, -0.1704, 0.0086, 0.0011, -0.0438, 0.0013, 0, 0.0099, 0, 0],
			BP: [1.1517, -0.0871, -0.0333, 0.0173, -0.023, 0.0006, 0, 0.0043, 0, 0],
			RP: [0.6104, -0.017, -0.0026, -0.0017, -0.0078, 0.00005, 0, 0.0006, 0, 0],
		},
		maxA0: 5,
	},
};

/**
 * Intrinsic colours BP−RP for which the laws are used, mag. Both were fitted for −0.06 to 2.5 (10,000 to 3500 K). Bluewards the
 * polynomials go on smoothly: k_G rises by 6 % to −0.4. Redwards their cubic terms run away.
 */
export const extinctionColorRange = [-0.4, 2.5] as const;

const isLaw = (law: unknown): law is ExtinctionLaw => law === "edr3" || law === "dr2";

/** Names of Gaia DR2 and its tables at the archive and at VizieR. */
const DR2 = /dr[_\s-]?2(?!\d)|gaia2(?!\d)|I\/345/i;

/** The law for the photometry of a catalogue by its name, e.g. "gaiadr2.gaia_source". */
export const lawOfCatalogue = (name: string): ExtinctionLaw => (DR2.test(name) ? "dr2" : "edr3");

function polynomial(c: Coefficients, x: number, a: number): number {
	return (
		c[0] + x * (c[1] + x * (c[2] + x * c[3])) + a * (c[4] + a * (c[5] + a * c[6]) + x * (c[7] + x * c[8] + a * c[9]))
	);
}

/**
 * Extinction in a Gaia band per unit of A₀ (the extinction at 550 nm, mag), for a star whose colour free of extinction is `color` =
 * (BP−RP)₀, mag. NaN outside the fit: colours beyond −0.4 to 2.5, A₀ below 0 or above 20 (law of DR2: 5).
 */
export function extinctionCoefficient(band: GaiaBand, color: number, a0: number, law: ExtinctionLaw = "edr3"): number {
	const { bands, maxA0 } = laws[isLaw(law) ? law : "edr3"];
	const [bluest, reddest] = extinctionColorRange;
	return color >= bluest && color <= reddest && a0 >= 0 && a0 <= maxA0
		? polynomial(bands[band], color, a0)
		: Number.NaN;
}

/**
 * Displacement of a star of intrinsic colour `color` in the (BP−RP, M_G) plane by an extinction of A₀ mag: redder by
 * `colorExcess` = E(BP−RP) and fainter by `extinction` = A_G, both in mag. NaN outside the fit.
 */
export function reddeningVector(
	color: number,
	a0: number,
	law: ExtinctionLaw = "edr3",
): { colorExcess: number; extinction: number } {
	const k = (band: GaiaBand): number => extinctionCoefficient(band, color, a0, law);
	return { colorExcess: (k("BP") - k("RP")) * a0, extinction: k("G") * a0 };
}

/** A star as it is observed. mag throughout. */
export type ReddenedStar = {
	/** BP−RP as observed. */
	color: number;
	/** Extinction at 550 nm. */
	a0?: number | undefined;
	/** Extinction in G, used where there is no `a0`. */
	aG?: number | undefined;
	/** Default "edr3". */
	law?: ExtinctionLaw | undefined;
};

/** A star free of extinction, and the extinction that was taken away. mag; all NaN where there is no solution. */
export type DereddenedStar = {
	/** (BP−RP)₀. */
	color: number;
	a0: number;
	/** A_G. */
	aG: number;
	/** E(BP−RP). */
	colorExcess: number;
	/** Why there is no solution, as a phrase about the star: "is bluer than …". */
	reason?: string | undefined;
};

/** Bisection alone would need 45 steps from 20 mag to `PRECISION`. */
const MAX_STEPS = 60;
/** mag. */
const PRECISION = 1e-13;
/** Rounding that is let pass at the ends of the fit, mag. */
const TOLERANCE = 1e-9;

/** The root of an increasing function between two values: regula falsi in the Illinois form, bisection beside infinite values. */
function root(f: (x: number) => number, low: number, high: number): number {
	let [from, to] = [low, high];
	let [below, above] = [f(from), f(to)];
	if (below >= 0) return from;
	if (above <= 0) return to;
	/** The end that has moved last: the other's value is halved, so that both come nearer. */
	let moved = 0;
	for (let i = 0; i < MAX_STEPS; i++) {
		const secant = to - (above * (to - from)) / (above - below);
		const x = secant > from && secant < to ? secant : (from + to) / 2;
		const y = f(x);
		if (Math.abs(y) < PRECISION) return x;
		if (y > 0) {
			[to, above] = [x, y];
			if (moved === 1) below /= 2;
			moved = 1;
		} else {
			[from, below] = [x, y];
			if (moved === -1) above /= 2;
			moved = -1;
		}
	}
	return (from + to) / 2;
}

const unsolved = (reason: string): DereddenedStar => ({
	color: Number.NaN,
	a0: Number.NaN,
	aG: Number.NaN,
	colorExcess: Number.NaN,
	reason,
});

const tooBlue = "would be bluer than (BP − RP)₀ = −0.4 without its extinction, where the law was not fitted";
const tooRed = "would be redder than (BP − RP)₀ = 2.5 without its extinction, where the law was not fitted";

/**
 * Intrinsic colour of a star from its observed colour BP−RP and its extinction, A₀ or A_G. Extinction per unit of A₀ depends on the
 * intrinsic colour, which is solved for; A_G alone gives A₀ as well, so that colour and magnitude are corrected together. Both
 * A_G and the observed colour rise with A₀ and with the intrinsic colour inside the fit, so there is one solution.
 */
export function deredden({ color, aG, law, ...star }: ReddenedStar): DereddenedStar {
	// Null, as from JSON, is no value.
	const a0 = star.a0 ?? undefined;
	const used = isLaw(law) ? law : "edr3";
	const { bands, maxA0 } = laws[used];
	const given = a0 ?? aG;
	const name = a0 === undefined ? "A_G" : "A₀";
	if (!Number.isFinite(color)) return unsolved("has no colour BP − RP");
	if (given === undefined || !Number.isFinite(given)) return unsolved("has no extinction");
	if (given < 0) return unsolved(`has a negative extinction ${name}`);
	if (given === 0) return { color, a0: 0, aG: 0, colorExcess: 0 };
	const kG = (x: number, a: number): number => polynomial(bands.G, x, a);
	const excess = (x: number, a: number): number => (polynomial(bands.BP, x, a) - polynomial(bands.RP, x, a)) * a;
	const [bluest, reddest] = extinctionColorRange;
	/** A₀ of a star of intrinsic colour x; infinite beyond the fit. */
	const a0At = (x: number): number => {
		if (a0 !== undefined) return a0;
		if (kG(x, maxA0) * maxA0 < given - TOLERANCE) return Number.POSITIVE_INFINITY;
		return root((a) => kG(x, a) * a - given, 0, maxA0);
	};
	// The bluest stars need the least A₀ for an A_G.
	if (a0At(bluest) > maxA0) return unsolved(`has an extinction ${name} beyond the law's ${maxA0} mag of A₀`);
	const misfit = (x: number): number => {
		const a = a0At(x);
		return a > maxA0 ? Number.POSITIVE_INFINITY : x + excess(x, a) - color;
	};
	if (misfit(bluest) > TOLERANCE) return unsolved(tooBlue);
	if (misfit(reddest) < -TOLERANCE) return unsolved(tooRed);
	const intrinsic = root(misfit, bluest, reddest);
	const solved = a0At(intrinsic);
	if (solved > maxA0) return unsolved(`has an extinction ${name} beyond the law's ${maxA0} mag of A₀`);
	return { color: intrinsic, a0: solved, aG: kG(intrinsic, solved) * solved, colorExcess: excess(intrinsic, solved) };
}

/**
 * Extinction of a star from its observed colour and its colour excess E(BP−RP), by the law at its intrinsic colour. NaN with a reason
 * outside the fit.
 */
export function extinctionOf(star: {
	color: number;
	colorExcess: number;
	law?: ExtinctionLaw | undefined;
}): DereddenedStar {
	const { bands, maxA0 } = laws[isLaw(star.law) ? star.law : "edr3"];
	const color = star.color - star.colorExcess;
	const [bluest, reddest] = extinctionColorRange;
	if (!Number.isFinite(color)) return unsolved("has no colour BP − RP or no colour excess");
	if (star.colorExcess < 0) return unsolved("has a negative colour excess");
	if (color < bluest) return unsolved(tooBlue);
	if (color > reddest) return unsolved(tooRed);
	const excess = (a: number): number => (polynomial(bands.BP, color, a) - polynomial(bands.RP, color, a)) * a;
	if (excess(maxA0) < star.colorExcess) return unsolved(`has a colour excess beyond the law's ${maxA0} mag of A₀`);
	const a0 = root((a) => excess(a) - star.colorExcess, 0, maxA0);
	return { color, a0, aG: polynomial(bands.G, color, a0) * a0, colorExcess: star.colorExcess };
}
