import type { SequencePoint } from "./types.js";

/** DA: hydrogen. DB: helium. */
export type WhiteDwarfAtmosphere = "DA" | "DB";

/** A point of a cooling track. */
export type WhiteDwarfPoint = SequencePoint & {
	/** Time since the star became a white dwarf, years. */
	ageYears: number;
};

/** Cooling track of white dwarfs of one atmosphere and one mass, cool to hot. */
export type WhiteDwarfTrack = {
	atmosphere: WhiteDwarfAtmosphere;
	/** Solar masses. */
	mass: number;
	points: readonly WhiteDwarfPoint[];
};

/** Teff of the columns below, K; the last of each track is `hottest`. */
const temperatures = [
	4000, 4500, 5000, 5500, 6000, 7000, 8000, 9000, 10000, 11000, 12000, 13000, 14000, 15000, 17000, 20000, 25000, 30000,
];
const hottest: Readonly<Record<WhiteDwarfAtmosphere, number>> = { DA: 40000, DB: 39000 };

type Columns = {
	atmosphere: WhiteDwarfAtmosphere;
	mass: number;
	/** BP−RP and M_G, mag. */
	colors: readonly number[];
	mags: readonly number[];
	/** Millions of years. */
	ages: readonly number[];
};

/**
 * BP−RP, M_G (Gaia EDR3 bands) and cooling age of carbon–oxygen white dwarfs with pure atmospheres of hydrogen and helium.
 * Source: Bergeron and collaborators, Montreal models, grids of 13 January 2021 (cores: Bédard et al. 2020, ApJ 901, 93). Interpolation
 * between the columns is good to 0.03 mag.
 */
const columns: readonly Columns[] = [
	{
		atmosphere: "DA",
		mass: 0.4,
		colors: [
			1.491, 1.297, 1.086, 0.898, 0.74, 0.513, 0.357, 0.232, 0.121, 0.028, -0.038, -0.09, -0.132, -0.167, -0.223,
			-0.289, -0.374, -0.441, -0.499,
		],
		mags: [
			15.444, 14.964, 14.435, 13.951, 13.557, 12.938, 12.436, 12.002, 11.623, 11.332, 11.147, 10.994, 10.838, 10.692,
			10.425, 10.064, 9.526, 9.001, 8.249,
		],
		ages: [6220, 4480, 2770, 1840, 1470, 1010, 719, 526, 391, 294, 222, 168, 127, 95.9, 55.9, 27.6, 10.3, 3.6, 0.235],
	},
	{
		atmosphere: "DA",
		mass: 0.6,
		colors: [
			1.479, 1.298, 1.091, 0.903, 0.744, 0.513, 0.358, 0.238, 0.134, 0.044, -0.026, -0.073, -0.117, -0.155, -0.214,
			-0.281, -0.369, -0.438, -0.497,
		],
		mags: [
			15.856, 15.4, 14.898, 14.427, 14.039, 13.436, 12.951, 12.535, 12.173, 11.884, 11.681, 11.551, 11.416, 11.282,
			11.041, 10.722, 10.256, 9.813, 9.192,
		],
		ages: [9890, 8520, 6390, 3370, 2420, 1600, 1130, 832, 633, 492, 387, 308, 245, 195, 123, 58.7, 18.2, 8.9, 3.73],
	},
	{
		atmosphere: "DA",
		mass: 0.8,
		colors: [
			1.471, 1.296, 1.095, 0.908, 0.749, 0.514, 0.357, 0.241, 0.142, 0.056, -0.014, -0.065, -0.104, -0.144, -0.207,
			-0.276, -0.365, -0.435, -0.496,
		],
		mags: [
			16.266, 15.824, 15.339, 14.88, 14.492, 13.897, 13.423, 13.017, 12.662, 12.371, 12.16, 12.018, 11.905, 11.78,
			11.547, 11.242, 10.799, 10.377, 9.816,
		],
		ages: [11500, 10600, 9140, 6470, 4780, 3120, 1970, 1350, 1010, 783, 618, 497, 406, 334, 232, 136, 51.2, 15.2, 3.52],
	},
	{
		atmosphere: "DA",
		mass: 1,
		colors: [
			1.461, 1.296, 1.098, 0.912, 0.752, 0.514, 0.357, 0.242, 0.147, 0.064, -0.003, -0.057, -0.095, -0.133, -0.198,
			-0.27, -0.362, -0.433, -0.494,
		],
		mags: [
			16.745, 16.314, 15.844, 15.394, 15.005, 14.413, 13.949, 13.553, 13.205, 12.912, 12.695, 12.534, 12.426, 12.317,
			12.093, 11.793, 11.361, 10.951, 10.417,
		],
		ages: [
			10800, 10300, 9530, 7910, 6080, 4570, 3490, 2660, 2020, 1510, 1110, 843, 690, 571, 402, 252, 125, 61.6, 8.21,
		],
	},
	{
		atmosphere: "DA",
		mass: 1.2,
		colors: [
			1.448, 1.293, 1.102, 0.917, 0.757, 0.515, 0.354, 0.242, 0.151, 0.073, 0.007, -0.047, -0.089, -0.122, -0.188,
			-0.263, -0.357, -0.43, -0.493,
		],
		mags: [
			17.442, 17.02, 16.569, 16.126, 15.737, 15.143, 14.689, 14.304, 13.965, 13.673, 13.447, 13.275, 13.148, 13.056,
			12.85, 12.555, 12.129, 11.725, 11.216,
		],
		ages: [
			7770, 7540, 7250, 6750, 5680, 4520, 3810, 3230, 2740, 2350, 2010, 1730, 1480, 1260, 912, 538, 273, 159, 58.5,
		],
	},
	{
		atmosphere: "DB",
		mass: 0.4,
		colors: [
			1.378, 1.154, 0.971, 0.821, 0.692, 0.488, 0.339, 0.221, 0.123, 0.043, -0.025, -0.081, -0.127, -0.163, -0.214,
			-0.272, -0.32, -0.379, -0.459,
		],
		mags: [
			15.535, 14.934, 14.436, 14.006, 13.627, 13.004, 12.509, 12.119, 11.796, 11.525, 11.293, 11.087, 10.898, 10.72,
			10.402, 10.054, 9.777, 9.409, 8.792,
		],
		ages: [5760, 4450, 3260, 2360, 1630, 1080, 765, 560, 419, 317, 242, 185, 142, 108, 64.2, 32.1, 12.4, 4.89, 0.558],
	},
	{
		atmosphere: "DB",
		mass: 0.6,
		colors: [
			1.385, 1.16, 0.971, 0.82, 0.69, 0.486, 0.337, 0.22, 0.122, 0.042, -0.025, -0.081, -0.127, -0.163, -0.213, -0.267,
			-0.317, -0.373, -0.451,
		],
		mags: [
			16.009, 15.403, 14.9, 14.473, 14.103, 13.492, 13.007, 12.624, 12.308, 12.046, 11.823, 11.627, 11.449, 11.283,
			10.983, 10.65, 10.409, 10.138, 9.629,
		],
		ages: [8110, 7210, 6200, 4600, 2880, 1720, 1230, 907, 687, 530, 416, 330, 263, 210, 135, 66.5, 20.8, 9.94, 4.48],
	},
	{
		atmosphere: "DB",
		mass: 0.8,
		colors: [
			1.388, 1.162, 0.973, 0.821, 0.691, 0.485, 0.335, 0.219, 0.121, 0.042, -0.026, -0.081, -0.127, -0.165, -0.215,
			-0.264, -0.318, -0.367, -0.448,
		],
		mags: [
			16.466, 15.857, 15.35, 14.924, 14.556, 13.951, 13.472, 13.092, 12.776, 12.517, 12.298, 12.106, 11.933, 11.773,
			11.481, 11.145, 10.889, 10.671, 10.204,
		],
		ages: [9070, 8390, 7560, 6430, 4910, 3170, 2150, 1440, 1080, 844, 672, 543, 443, 364, 251, 148, 57.6, 18, 4.27],
	},
	{
		atmosphere: "DB",
		mass: 1,
		colors: [
			1.397, 1.163, 0.978, 0.82, 0.692, 0.485, 0.331, 0.216, 0.12, 0.042, -0.025, -0.081, -0.128, -0.166, -0.217,
			-0.263, -0.321, -0.363, -0.444,
		],
		mags: [
			16.994, 16.379, 15.869, 15.442, 15.075, 14.474, 14, 13.624, 13.306, 13.046, 12.829, 12.639, 12.47, 12.314, 12.028,
			11.687, 11.398, 11.224, 10.783,
		],
		ages: [8290, 7910, 7440, 6720, 5620, 4040, 3190, 2530, 2000, 1560, 1210, 923, 720, 601, 432, 274, 138, 69, 13.1],
	},
	{
		atmosphere: "DB",
		mass: 1.2,
		colors: [
			1.412, 1.166, 0.983, 0.823, 0.692, 0.484, 0.33, 0.215, 0.118, 0.041, -0.026, -0.082, -0.129, -0.168, -0.22,
			-0.264, -0.326, -0.36, -0.441,
		],
		mags: [
			17.753, 17.129, 16.617, 16.185, 15.819, 15.222, 14.751, 14.381, 14.06, 13.798, 13.581, 13.394, 13.228, 13.075,
			12.798, 12.451, 12.117, 11.971, 11.567,
		],
		ages: [
			5860, 5640, 5430, 5160, 4680, 3680, 3140, 2710, 2340, 2030, 1780, 1550, 1360, 1190, 902, 577, 285, 172, 73.8,
		],
	},
];

let tracks: readonly WhiteDwarfTrack[] | null = null;

/** Cooling tracks of DA and DB white dwarfs of 0.4 to 1.2 M☉ from 4000 K, each with Teff, BP−RP, M_G and age. Made once. */
export function whiteDwarfTracks(): readonly WhiteDwarfTrack[] {
	tracks ??= columns.map(({ atmosphere, mass, colors, mags, ages }) => ({
		atmosphere,
		mass,
		points: colors.map((color, i) => ({
			color,
			absoluteMag: mags[i] as number,
			teff: temperatures[i] ?? hottest[atmosphere],
			ageYears: (ages[i] as number) * 1e6,
		})),
	}));
	return tracks;
}

/** What a white dwarf is by the models. */
export type WhiteDwarfMatch = {
	atmosphere: WhiteDwarfAtmosphere;
	/** Solar masses. */
	mass: number;
	/** K. */
	teff: number;
	ageYears: number;
};

/** Share of the way from a to b at which x lies. */
const shareOf = (x: number, a: number, b: number): number => (x - a) / (b - a);
const between = (a: number, b: number, share: number): number => a + share * (b - a);

/** The track at a colour: log Teff and log age interpolated; null beyond its ends. */
function atColor({ points }: WhiteDwarfTrack, color: number): WhiteDwarfPoint | null {
	for (let i = 1; i < points.length; i++) {
		const [cool, hot] = [points[i - 1] as WhiteDwarfPoint, points[i] as WhiteDwarfPoint];
		const share = shareOf(color, cool.color, hot.color);
		if (!(share >= 0 && share <= 1)) continue;
		return {
			color,
			absoluteMag: between(cool.absoluteMag, hot.absoluteMag, share),
			teff: Math.exp(between(Math.log(cool.teff), Math.log(hot.teff), share)),
			ageYears: Math.exp(between(Math.log(cool.ageYears), Math.log(hot.ageYears), share)),
		};
	}
	return null;
}

/**
 * Mass, Teff and age of a white dwarf of BP−RP `color` and M_G `absoluteMag`, mag, free of extinction, if its atmosphere is `atmosphere`
 * (default DA): interpolated between the tracks. null where no track of 0.4 to 1.2 M☉ comes by.
 */
export function whiteDwarfAt(
	{ color, absoluteMag }: { color: number; absoluteMag: number },
	atmosphere: WhiteDwarfAtmosphere = "DA",
): WhiteDwarfMatch | null {
	let lighter: (WhiteDwarfPoint & { mass: number }) | null = null;
	for (const track of whiteDwarfTracks()) {
		if (track.atmosphere !== atmosphere) continue;
		const point = atColor(track, color);
		if (point === null) return null;
		const heavier = { ...point, mass: track.mass };
		if (lighter !== null) {
			const share = shareOf(absoluteMag, lighter.absoluteMag, heavier.absoluteMag);
			if (share >= 0 && share <= 1)
				return {
					atmosphere,
					mass: between(lighter.mass, heavier.mass, share),
					teff: between(lighter.teff, heavier.teff, share),
					ageYears: Math.exp(between(Math.log(lighter.ageYears), Math.log(heavier.ageYears), share)),
				};
		}
		lighter = heavier;
	}
	return null;
}
