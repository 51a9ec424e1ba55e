import { SpectrumViewer } from "astropane/spectrum-viewer";
import { renderToStaticMarkup } from "react-dom/server";

const wavelengths = Float64Array.from({ length: 500 }, (_, i) => 6300 + i);
const fluxes = wavelengths.map((w) => 1 + 4 * Math.exp(-(((w - 6671.7) / 8) ** 2)));

export const page: string = renderToStaticMarkup(
	<SpectrumViewer
		spectra={[{ id: "ha", wavelengths, fluxes }]}
		defaultRedshift={0.0166}
		width={760}
		controls={false}
	/>,
);
