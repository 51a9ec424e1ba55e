import { airToVacuum, convertFluxDensities, lineGroups } from "astropane/astro";
import { estimateText } from "astropane/plot";
import { createSpectrumStore } from "astropane/spectrum-viewer";
import { describe, expect, it } from "vitest";
import * as processing from "../../src/spectrum-viewer/model/flux/processing.js";
import { referenceLine } from "../../src/spectrum-viewer/model/lines/referenceLine.js";
import { createViewBuilder } from "../../src/spectrum-viewer/model/view.js";
import { candidatesFor } from "../../src/spectrum-viewer/panels/redshift/candidates.js";
import { doubletText } from "../../src/spectrum-viewer/panels/redshift/evidence.js";
import { featureAt, nextFeature } from "../../src/spectrum-viewer/panels/redshift/features.js";
import type { Spectrum } from "../../src/spectrum-viewer/types.js";
import { english } from "../../src/text/index.js";
import { ngc5548, sdssAStar } from "../../stories/data/spectra.js";

const viewOf = (spectra: readonly Spectrum[], state: Parameters<typeof createSpectrumStore>[0] = {}) =>
	createViewBuilder()(
		{ spectra, lineGroups, colorBy: "time", processing },
		createSpectrumStore(state).getState(),
		{ width: 900, height: 420 },
		estimateText,
	);
/** The same spectrum in another unit. */
const inUnit = (spectrum: Spectrum, to: "abmag" | "jansky"): Spectrum => {
	const { wavelengths, fluxes, medium = "air" } = spectrum;
	const positive = Array.from(fluxes, (flux) => (Number(flux) > 0 ? Number(flux) : Number.NaN));
	return {
		...spectrum,
		fluxes: convertFluxDensities({ wavelengths, fluxes: positive }, { from: "flambda", to, medium, scale: 1e-17 })
			.fluxes,
		errors: null,
		fluxUnit: to === "abmag" ? "AB mag" : "Jy",
	};
};
const flambda = { ...ngc5548, fluxUnit: "1e-17 erg/s/cm2/AA" };
const NO_SHIFT = { redshift: 0, velocity: 0, velocityConvention: "relativistic", ionVelocities: {} } as const;

describe("featureAt", () => {
	const asGiven = featureAt(viewOf([flambda]), [flambda], 5091, Number.NaN);

	for (const unit of ["abmag", "jansky"] as const)
		it(`finds an emission line where bright is up, in a spectrum given in ${unit}`, () => {
			const spectrum = inUnit(flambda, unit);
			const found = featureAt(viewOf([spectrum]), [spectrum], 5091, Number.NaN);
			expect(found.peak?.kind).toBe("emission");
			expect(found.peak?.wavelength).toBeCloseTo(asGiven.peak?.wavelength ?? 0, 1);
			const [best] = candidatesFor(found, spectrum, true, lineGroups, NO_SHIFT, "air").any;
			expect(best?.line.label).toBe("[O III] 5007");
			const line = best ? referenceLine(best) : null;
			const doublet = (feature: typeof found, of: Spectrum) =>
				doubletText({ ...feature, line }, of, true, lineGroups, "air", "angstrom", english).replace(/ ± [\d.]+/, "");
			// The ratio is one of fluxes, in whatever unit they are given.
			expect(doublet(found, spectrum)).toBe(doublet(asGiven, flambda));
			expect(doublet(found, spectrum)).toMatch(/they agree\.$/);
		});
	it("finds an emission line in a spectrum that is drawn as magnitudes", () => {
		const view = viewOf([flambda], { fluxQuantity: "abmag" });
		expect(view.fluxAxis.magnitudes).toBe(true);
		expect(featureAt(view, [flambda], 5091, Number.NaN).peak?.kind).toBe("emission");
	});
	it("finds an absorption line in a spectrum given in magnitudes", () => {
		const star = inUnit(sdssAStar, "abmag");
		expect(featureAt(viewOf([star]), [star], 4863, Number.NaN).peak?.kind).toBe("absorption");
	});
});

describe("nextFeature", () => {
	it("steps through the features of the spectrum in front", () => {
		const wavelengths = Array.from({ length: 2000 }, (_, i) => 5000 + i);
		const emissionAt = (at: number) => wavelengths.map((w) => 2 + 3 * Math.exp(-0.5 * ((w - at) / 4) ** 2));
		const spectra = [
			{ id: "behind", wavelengths, fluxes: emissionAt(6004) },
			{ id: "front", wavelengths, fluxes: emissionAt(6000) },
		];
		const view = viewOf(spectra);
		const at = nextFeature(view, spectra, 5000, 1) ?? Number.NaN;
		expect(at).toBeCloseTo(6000, 0);
		const { spectrumId, peak } = featureAt(view, spectra, at, Number.NaN);
		expect(spectrumId).toBe("front");
		// In vacuum.
		expect(peak?.wavelength).toBeCloseTo(airToVacuum(6000), 1);
	});
});
