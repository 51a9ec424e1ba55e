import { describe, expect, it } from "vitest";
import { libraryTroughs } from "../../../accuracy/measuring/velocities.js";

describe("the P Cygni troughs of the template library", () => {
	const troughs = libraryTroughs();

	it("are compared in SN 2006bt, and in SNe Ic from maximum to two months after it", () => {
		expect(troughs.map(({ name, line }) => `${name}, ${line}`).sort()).toEqual([
			"LSQ12dwl, Fe II 5169",
			"SN 2005ek, Fe II 5169",
			"SN 2006bt, Si II 6355",
			"SN 2007gr, Fe II 5169",
			"SN 2013ge, Fe II 5169",
			"SN 2016iae, Fe II 5169",
			"SN 2017ein, Fe II 5169",
		]);
	});

	it.each(troughs)("lie within two errors of the published velocity: $name, $line", ({ pull }) => {
		expect(Math.abs(pull)).toBeLessThan(2);
	});

	it("scatter about the published velocities by no more than the errors", () => {
		const squares = troughs.map(({ pull }) => pull ** 2);
		expect(Math.sqrt(squares.reduce((sum, value) => sum + value, 0) / squares.length)).toBeLessThan(1);
	});
});
