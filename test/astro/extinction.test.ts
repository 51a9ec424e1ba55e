import { deredden, extinctionCoefficient, reddeningVector } from "astropane/astro";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

const law = "dr2" as const;

describe("The extinction law", () => {
	it("is ESA's for EDR3 photometry: A₀ 1 at 0.82 gives A_G 0.846 and E(BP − RP) 0.416", () => {
		const { extinction, colorExcess } = reddeningVector(0.82, 1);
		expect(extinction).toBeCloseTo(0.846, 3);
		expect(Math.abs(colorExcess - 0.416)).toBeLessThan(0.001);
		expect(Math.abs(extinction / colorExcess - 2.04)).toBeLessThan(0.01);
	});

	it("is that of Babusiaux et al. 2018 for DR2 photometry: slope 1.75 at 0.82", () => {
		const { extinction, colorExcess } = reddeningVector(0.82, 1, law);
		expect(extinction / colorExcess).toBeCloseTo(1.75, 2);
		expect(extinctionCoefficient("G", 0, 0, law)).toBe(0.9761);
		expect(extinctionCoefficient("BP", 0, 0, law)).toBe(1.1517);
		expect(extinctionCoefficient("RP", 0, 0, law)).toBe(0.6104);
	});

	it("adds each term of the polynomial", () => {
		// 0.9761 − 0.3408 + 0.0344 + 0.0088 − 0.1314 + 0.0117 + 0.0594
		expect(extinctionCoefficient("G", 2, 3, law)).toBeCloseTo(0.6182, 10);
	});

	it("makes a star redder and fainter, and does not move it without extinction", () => {
		const { colorExcess, extinction } = reddeningVector(0.8, 1);
		expect(colorExcess).toBeGreaterThan(0.3);
		expect(extinction).toBeGreaterThan(0.7);
		expect(reddeningVector(0.8, 0)).toEqual({ colorExcess: 0, extinction: 0 });
	});

	it("is NaN outside the fit, and where colour or A₀ is no number", () => {
		for (const [color, a0] of [
			[Number.NaN, 1],
			[0.5, Number.POSITIVE_INFINITY],
			[-0.41, 1],
			[2.51, 1],
			[0.5, -1],
			[0.5, 20.1],
		] as const) {
			expect(extinctionCoefficient("G", color, a0)).toBeNaN();
			expect(reddeningVector(color, a0).extinction).toBeNaN();
		}
		expect(extinctionCoefficient("G", 0.5, 6, law)).toBeNaN();
		expect(extinctionCoefficient("G", 0.5, 6)).toBeGreaterThan(0.5);
	});
});

describe("deredden", () => {
	it("solves for the intrinsic colour: 1.50 at A₀ 2 was 0.665", () => {
		const star = deredden({ color: 1.5, a0: 2 });
		expect(Math.abs(star.color - 0.665)).toBeLessThan(0.001);
		expect(Math.abs(star.aG - 1.679)).toBeLessThan(0.001);
		expect(star.color + star.colorExcess).toBeCloseTo(1.5, 12);
		expect(star).not.toHaveProperty("reason");
	});

	it("corrects both axes from A_G alone: 1.68 with A_G 1.2 has A₀ 1.50 and (BP − RP)₀ 1.09", () => {
		const star = deredden({ color: 1.68, aG: 1.2 });
		expect(Math.abs(star.a0 - 1.5)).toBeLessThan(0.01);
		expect(Math.abs(star.color - 1.09)).toBeLessThan(0.01);
		expect(star.aG).toBeCloseTo(1.2, 12);
	});

	it("finds what reddeningVector added, from A₀ and from A_G, for −0.4 to 2.5 and A₀ 0 to 5", () => {
		fc.assert(
			fc.property(
				fc.double({ min: -0.4, max: 2.5, noNaN: true }),
				fc.double({ min: 0, max: 5, noNaN: true }),
				fc.constantFrom("edr3" as const, law),
				(intrinsic, a0, chosen) => {
					const { colorExcess, extinction } = reddeningVector(intrinsic, a0, chosen);
					const observed = intrinsic + colorExcess;
					const fromA0 = deredden({ color: observed, a0, law: chosen });
					const fromAG = deredden({ color: observed, aG: extinction, law: chosen });
					expect(fromA0.color).toBeCloseTo(intrinsic, 9);
					expect(fromA0.aG).toBeCloseTo(extinction, 9);
					expect(fromAG.color).toBeCloseTo(intrinsic, 9);
					expect(fromAG.a0).toBeCloseTo(a0, 9);
				},
			),
			{ seed: 11, numRuns: 150 },
		);
	});

	it("takes null, as from JSON, for no value", () => {
		expect(deredden({ color: 1.68, a0: null as never, aG: 1.2 })).toEqual(deredden({ color: 1.68, aG: 1.2 }));
		expect(deredden({ color: 1.5, a0: 2, aG: null as never })).toEqual(deredden({ color: 1.5, a0: 2 }));
	});

	it("leaves a star without extinction where it is, also outside the fit", () => {
		expect(deredden({ color: 4.2, a0: 0 })).toEqual({ color: 4.2, a0: 0, aG: 0, colorExcess: 0 });
	});

	it.each([
		[{ color: 4, a0: 1 }, "redder than"],
		[{ color: -0.3, a0: 1 }, "bluer than"],
		[{ color: 1, a0: -0.1 }, "negative extinction A₀"],
		[{ color: 1, aG: -0.1 }, "negative extinction A_G"],
		[{ color: 1, a0: 21 }, "beyond the law's 20 mag"],
		[{ color: 1, a0: 6, law }, "beyond the law's 5 mag"],
		[{ color: 1, aG: 40 }, "beyond the law's 20 mag"],
		[{ color: Number.NaN, a0: 1 }, "no colour"],
		[{ color: 1 }, "no extinction"],
		[{ color: 1, a0: Number.NaN }, "no extinction"],
	])("is NaN with a reason for %j", (star, reason) => {
		const { reason: said, ...values } = deredden(star);
		expect(Object.values(values)).toEqual([Number.NaN, Number.NaN, Number.NaN, Number.NaN]);
		expect(said).toContain(reason);
	});
});
