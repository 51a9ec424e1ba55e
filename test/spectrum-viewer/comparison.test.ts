import { robustRange } from "astropane/astro";
import { describe, expect, it } from "vitest";
import { placeComparison } from "../../src/spectrum-viewer/model/flux/comparison.js";
import { makeCurve } from "../../src/spectrum-viewer/model/flux/curves.js";
import { layoutSpectrum } from "../../src/spectrum-viewer/model/layouts/plotLayout.js";
import { epochBeside, epochsOf, nearestEpoch } from "../../src/spectrum-viewer/panels/sequence/epochs.js";

const wavelengths = [4000, 5000, 6000];
const curve = (id: string, fluxes: number[], errors?: number[]) =>
	makeCurve({ id, wavelengths, fluxes, errors }, "red", { medium: "air", normalization: "none", smoothing: null });
const layout = layoutSpectrum({ width: 800, height: 420 });

describe("a ratio or difference below the spectra", () => {
	it("takes its room from the spectra, and ends at the wavelength axis", () => {
		const placed = placeComparison(
			{ kind: "ratio", ids: ["a", "b"] },
			[curve("a", [2, 4, 6]), curve("b", [1, 1, 1])],
			false,
			layout,
			robustRange,
		);
		expect(placed?.samples.fluxes).toEqual(Float64Array.of(2, 4, 6));
		const { data } = placed?.layout ?? layout;
		expect(data.y + data.height).toBeLessThan(placed?.area.y ?? 0);
		expect((placed?.area.y ?? 0) + (placed?.area.height ?? 0)).toBeCloseTo(layout.data.y + layout.data.height, 9);
		expect(placed?.at(4500)).toBe(3);
	});
	it("of magnitudes: the ratio is of fluxes, the difference of magnitudes, with brighter up", () => {
		const curves = [curve("a", [15, 15, 15], [0.1, 0.1, 0.1]), curve("b", [17.5, 17.5, 17.5], [0, 0, 0])];
		const ratio = placeComparison({ kind: "ratio", ids: ["a", "b"] }, curves, true, layout, robustRange);
		expect(ratio?.samples.fluxes[1]).toBeCloseTo(10, 9);
		const difference = placeComparison({ kind: "difference", ids: ["a", "b"] }, curves, true, layout, robustRange);
		expect(difference?.samples.fluxes[1]).toBeCloseTo(-2.5, 9);
		expect(difference?.y.map(-2.5)).toBeLessThan(difference?.y.map(-2.4) ?? 0);
	});
	it("is none where one of the spectra is not there", () => {
		expect(
			placeComparison({ kind: "ratio", ids: ["a", "gone"] }, [curve("a", [1, 2, 3])], false, layout, robustRange),
		).toBeNull();
	});
});

describe("epochs", () => {
	const epochs = [50, 60, 90].map((mjd) => ({ id: `${mjd}`, label: "", mjd, when: "" }));
	it("the nearest to a time is found", () => {
		expect([-1e9, 54, 56, 76, 1e9].map((mjd) => nearestEpoch(epochs, mjd)?.mjd)).toEqual([50, 50, 60, 90, 90]);
		expect(nearestEpoch([], 50)).toBeUndefined();
	});
	it("steps stay within the first and last", () => {
		expect(epochBeside(epochs, "60", 1)?.id).toBe("90");
		expect(epochBeside(epochs, "90", 1)?.id).toBe("90");
		expect(epochBeside(epochs, "60", Number.NEGATIVE_INFINITY)?.id).toBe("50");
		expect(epochBeside(epochs, null, 1)?.id).toBe("50");
		expect(epochBeside(epochs, null, -1)?.id).toBe("90");
		expect(epochBeside([], null, 1)).toBeUndefined();
	});
	it("hidden and undated spectra are none; less than two days apart they are told by the minute", () => {
		const view = {
			listedCurves: ["a", "b", "c"].map((id) => ({ id, label: id })),
			phases: new Map(),
			state: { hiddenSpectra: ["b"] },
		};
		const spectra = [
			{ id: "a", observedAt: "2024-03-11T12:00" },
			{ id: "b", observedAt: "2024-03-11" },
			{ id: "c", observedAt: null },
		];
		expect(epochsOf(view as never, spectra)).toEqual([
			{ id: "a", label: "a", mjd: 60_380.5, when: "2024-03-11 12:00" },
		]);
	});
});
