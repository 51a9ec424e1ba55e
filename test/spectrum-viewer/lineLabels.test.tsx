import { SpectrumViewer } from "astropane/spectrum-viewer";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { layoutSpectrum } from "../../src/spectrum-viewer/model/layout.js";

const spectrum = { id: "a", wavelengths: [6000, 6500, 7000], fluxes: [1, 2, 1] };
const drawn = (lineLabels?: boolean) =>
	renderToStaticMarkup(<SpectrumViewer spectra={[spectrum]} {...(lineLabels === undefined ? {} : { lineLabels })} />);

describe("names above the markers", () => {
	it("stand there unless they are switched off", () => {
		expect(drawn()).toContain(">Hα</text>");
		expect(drawn(true)).toContain(">Hα</text>");
		expect(drawn(false)).not.toContain(">Hα</text>");
	});

	it("leave their room to the spectra when they are off", () => {
		const size = { width: 800, height: 420 };
		expect(layoutSpectrum(size, false).data).toEqual(layoutSpectrum(size).plot);
	});
});
