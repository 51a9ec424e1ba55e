import {
	bolometricCorrection,
	dwarfColor,
	dwarfMagnitude,
	dwarfSequence,
	dwarfTemperature,
	gaia200pc,
	gaiaFromJohnson,
	giantSequence,
	luminosityLine,
	radiusLine,
	whiteDwarfAt,
	whiteDwarfTrack,
	whiteDwarfTracks,
} from "astropane/astro";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

/** BP − RP and M_G of the fullest cells of SkyPortal's grid of Gaia stars (BSD-3), by parabolas through columns of 0.0285 mag. */
const ridge = [
	[0.35, 2.43],
	[0.6, 3.35],
	[0.85, 4.83],
	[1.1, 5.89],
	[1.35, 6.66],
	[1.6, 7.34],
	[1.85, 8.01],
	[2.1, 8.71],
	[2.35, 9.45],
	[2.6, 10.22],
	[2.85, 11.18],
	[3.1, 11.91],
	[3.35, 12.59],
] as const;

/**
 * Distance of the fullest place from the dwarf line at a colour of the Gaia grid, mag: the mode of the stars within 0.06 mag in colour, along
 * the slope of the line, smoothed with 0.12 mag. A ridge is where stars are densest. The median does not say that: unresolved
 * binaries, up to 0.75 mag brighter, and stars that leave the main sequence lie on one side, and move it up by as much as 0.25 mag.
 */
function ridgeOffset(color: number): number {
	const { counts, colorMin, colorStep, nColor, magMin, magStep } = gaia200pc();
	const line = dwarfMagnitude(color);
	const slope = (dwarfMagnitude(color + 0.02) - dwarfMagnitude(color - 0.02)) / 0.04;
	const near: [offset: number, weight: number][] = [];
	counts.forEach((count, cell) => {
		const distance = colorMin + ((cell % nColor) + 0.5) * colorStep - color;
		if (count === 0 || Math.abs(distance) > 0.06) return;
		const mag = magMin + (Math.floor(cell / nColor) + 0.5) * magStep;
		near.push([mag - line - slope * distance, count]);
	});
	const density = (at: number) =>
		near.reduce((sum, [offset, weight]) => sum + weight * Math.exp(-0.5 * ((offset - at) / 0.12) ** 2), 0);
	const places = Array.from({ length: 121 }, (_, i) => -0.6 + i / 100).map((at) => ({ at, density: density(at) }));
	return places.reduce((best, place) => (place.density > best.density ? place : best)).at;
}

const colors = [...Array.from({ length: 560 }, (_, i) => -0.5 + i / 100), 5.1];

describe("the dwarf line", () => {
	it("lies within 0.15 mag of the ridge of Gaia's stars", () => {
		for (const [color, mag] of ridge) expect(Math.abs(dwarfMagnitude(color) - mag)).toBeLessThan(0.15);
	});

	it("lies within 0.15 mag of the ridge of Gaia DR3 within 200 pc, at each colour from 0.3 to 3.4", () => {
		for (let color = 0.325; color < 3.4; color += 0.05)
			expect(Math.abs(ridgeOffset(color)), `${color}`).toBeLessThan(0.15);
	});

	it("fades everywhere, past colour 0 by 1.5 to 9 mag a magnitude", () => {
		dwarfSequence.slice(1).forEach(({ color, absoluteMag }, i) => {
			const before = dwarfSequence[i] as (typeof dwarfSequence)[number];
			const slope = (absoluteMag - before.absoluteMag) / (color - before.color);
			expect(slope).toBeGreaterThan(before.color >= 0 ? 1.5 : 0);
			if (before.color >= 0) expect(slope).toBeLessThan(9);
		});
	});

	it("has a magnitude and a temperature at each colour from −0.5 to 5.1", () => {
		for (const color of colors) {
			expect(dwarfMagnitude(color)).toBeGreaterThan(-4.3);
			expect(dwarfTemperature(color)).toBeGreaterThan(2400);
		}
		expect(dwarfColor(5772)).toBeCloseTo(0.823, 2);
	});

	it("passes through the Sun, M_G 4.67 at 0.82, within 0.06 mag (Casagrande & VandenBerg 2018)", () => {
		expect(Math.abs(dwarfMagnitude(0.82) - 4.67)).toBeLessThan(0.06);
	});
});

describe("the giants", () => {
	it("redden and brighten from the clump, M_G 0.5, to M5III", () => {
		expect(giantSequence.at(-1)?.type).toBe("M5III");
		giantSequence.slice(1).forEach(({ color, absoluteMag, teff }, i) => {
			const before = giantSequence[i] as (typeof giantSequence)[number];
			expect(color).toBeGreaterThan(before.color);
			expect(absoluteMag).toBeLessThanOrEqual(before.absoluteMag);
			if (teff !== undefined) expect(teff).toBeLessThan(before.teff ?? 0);
		});
	});

	it("have to K5III the colours of their temperatures", () => {
		const warm = giantSequence.filter(({ teff }) => teff !== undefined);
		expect(warm.at(-1)?.type).toBe("K5III");
		for (const { color, teff } of warm)
			expect(5040 / (0.5323 + 0.4775 * color - 0.0344 * color ** 2)).toBeCloseTo(teff ?? 0, -1);
	});

	it("have past K5III the colours of V−I (Bessell & Brett 1988) and M_V of Skiff's list", () => {
		const cool = { M2III: [2.05, -0.6], M4III: [2.55, -0.7], M5III: [3.05, -0.7] } as const;
		for (const [type, [vMinusI, mv]] of Object.entries(cool)) {
			const giant = giantSequence.find((row) => row.type === type);
			expect(giant?.color).toBeCloseTo(gaiaFromJohnson("BP-RP", vMinusI), 3);
			expect(giant?.absoluteMag).toBeCloseTo(mv + gaiaFromJohnson("G-V", vMinusI), 1);
		}
	});
});

describe("the white dwarfs", () => {
	it("have DA and DB tracks of 0.4 to 1.2 M☉, which redden, fade and age as they cool", () => {
		expect(whiteDwarfTracks().map(({ atmosphere, mass }) => `${atmosphere} ${mass}`)).toEqual(
			["DA", "DB"].flatMap((type) => [0.4, 0.6, 0.8, 1, 1.2].map((mass) => `${type} ${mass}`)),
		);
		for (const { points } of whiteDwarfTracks())
			points.slice(1).forEach((hot, i) => {
				const cool = points[i] as (typeof points)[number];
				expect(hot.teff).toBeGreaterThan(cool.teff);
				expect(hot.color).toBeLessThan(cool.color);
				expect(hot.absoluteMag).toBeLessThan(cool.absoluteMag);
				expect(hot.ageYears).toBeLessThan(cool.ageYears);
			});
	});

	it("agree with the finer track of 0.6 M☉ within 1 % in Teff and 0.025 M☉, above 30,000 K within 4 %", () => {
		for (const point of whiteDwarfTrack.filter(({ teff }) => teff > 4000 && teff < 40000)) {
			const match = whiteDwarfAt(point);
			expect(Math.abs((match?.teff ?? 0) / point.teff - 1)).toBeLessThan(point.teff > 30000 ? 0.04 : 0.01);
			expect(Math.abs((match?.mass ?? 0) - 0.6)).toBeLessThan(0.025);
		}
	});

	it("read (−0.18, 11.13) as DA of 16,000 ± 500 K", () => {
		const match = whiteDwarfAt({ color: -0.18, absoluteMag: 11.13 });
		expect(match?.atmosphere).toBe("DA");
		expect(Math.abs((match?.teff ?? 0) - 16000)).toBeLessThan(500);
		expect(match?.mass).toBeCloseTo(0.58, 1);
		expect(match?.ageYears).toBeGreaterThan(1e8);
	});

	it("read the mass of Sirius B, 1.02 M☉, and its age of 126 million years (Bond et al. 2017)", () => {
		// G 8.52 and ϖ 374.49 mas of Gaia DR2; the colour is that of its 25,400 K, as Gaia's blends with Sirius A.
		const match = whiteDwarfAt({ color: -0.367, absoluteMag: 8.52 + 5 * Math.log10(374.49) - 10 });
		expect(match?.mass).toBeCloseTo(1.02, 1);
		expect(Math.abs((match?.ageYears ?? 0) - 126e6)).toBeLessThan(10e6);
	});

	it("find each point of a track again, for both atmospheres, and nothing beside the tracks", () => {
		const all = whiteDwarfTracks().flatMap(({ atmosphere, mass, points }) =>
			points.slice(1, -1).map((point) => ({ ...point, atmosphere, mass })),
		);
		fc.assert(
			fc.property(fc.constantFrom(...all), (point) => {
				const match = whiteDwarfAt(point, point.atmosphere);
				expect(match?.mass).toBeCloseTo(point.mass, 6);
				expect(match?.teff).toBeCloseTo(point.teff, 3);
				expect(Math.log((match?.ageYears ?? 0) / point.ageYears)).toBeCloseTo(0, 6);
			}),
			{ seed: 11, numRuns: 60 },
		);
		for (const [color, absoluteMag] of [
			[0.82, 4.67],
			[-0.9, 9],
			[0, 20],
			[Number.NaN, 11],
		] as const)
			expect(whiteDwarfAt({ color, absoluteMag })).toBeNull();
	});
});

describe("luminosity and radius of dwarfs", () => {
	it.each([
		["B9V", -0.12, -0.44],
		["G2V", 0.823, 0.08],
		["M5V", 3.35, -1.41],
	])("have at %s the bolometric correction of the table", (_, color, correction) => {
		expect(bolometricCorrection(color)).toBeCloseTo(correction, 2);
	});

	it("are 1 at the Sun", () => {
		const at = (line: readonly { color: number; absoluteMag: number }[]): number =>
			line.find(({ color }) => color > 0.81 && color < 0.84)?.absoluteMag ?? Number.NaN;
		expect(Math.abs(at(luminosityLine(1)) - 4.67)).toBeLessThan(0.03);
		expect(Math.abs(at(radiusLine(1)) - 4.67)).toBeLessThan(0.03);
	});

	it("are those of Proxima Centauri, 0.00155 L☉ and 0.154 R☉ (Boyajian et al. 2012), within 25 %", () => {
		const mag = 8.985 + 5 * Math.log10(768.07) - 10;
		const luminosity = 10 ** (-0.4 * (mag + bolometricCorrection(3.805) - 4.74));
		expect(Math.abs(luminosity / 0.00155 - 1)).toBeLessThan(0.25);
	});

	it("stay near the dwarfs, as giants and white dwarfs have other corrections", () => {
		for (const line of [luminosityLine(0.01), luminosityLine(100), radiusLine(0.2), radiusLine(2)]) {
			expect(line.length).toBeGreaterThan(5);
			for (const { color, absoluteMag } of line)
				expect(Math.abs(absoluteMag - dwarfMagnitude(color))).toBeLessThanOrEqual(2.5);
		}
		expect(bolometricCorrection(-0.6)).toBeNaN();
		expect(bolometricCorrection(5.2)).toBeNaN();
	});
});
