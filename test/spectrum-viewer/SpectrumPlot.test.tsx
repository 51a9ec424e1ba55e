import { type Spectrum, SpectrumPlot, SpectrumViewer } from "astropane/spectrum-viewer";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";

const spectrum: Spectrum = { id: "a", wavelengths: [4000, 5000, 6000, 7000], fluxes: [1, 2, 1, 3] };

describe("SpectrumPlot", () => {
	it("SpectrumPlot renders the same on a server as a viewer without controls", () => {
		const props = { spectra: [spectrum], defaultRedshift: 0.01, width: 600, height: 300 };
		const plot = renderToStaticMarkup(<SpectrumPlot {...props} />);
		expect(plot).toBe(renderToStaticMarkup(<SpectrumViewer {...props} controls={false} />));
		expect(plot).toContain("Observed wavelength (Å, air)");
		expect(plot).not.toContain("<button");
	});

	it("SpectrumPlot has no controls, whatever its props", () => {
		const given = { spectra: [spectrum], controls: true };
		expect(renderToStaticMarkup(<SpectrumPlot {...given} />)).toContain('data-controls="false"');
	});
});
