/** An edge worker: pictures whose code a browser would fetch on demand. */
import { HRDiagram } from "astropane/hr-diagram";
import { SpectrumViewer } from "astropane/spectrum-viewer";
import { createElement } from "react";
import { renderToReadableStream } from "react-dom/server.edge";
import { points, spectra } from "./data.js";

const viewer = (props) => createElement(SpectrumViewer, { spectra, ...props });
const template = { ...spectra[0], id: "template", label: "Template" };
const inUnits = spectra.map((spectrum) => ({ ...spectrum, fluxUnit: "erg/s/cm2/AA" }));

const pictures = {
	stack: viewer({ defaultLayout: "stack" }),
	tabs: viewer({ defaultLayout: "tabs" }),
	smoothing: viewer({ defaultSmoothing: { kind: "median", width: 9 } }),
	templates: viewer({ templates: [template] }),
	"more lines": viewer({ defaultVisibleLineGroups: ["Fe II"] }),
	"another flux": viewer({ spectra: inUnits, defaultNormalization: "none", defaultFluxQuantity: "fnu" }),
	johnson: createElement(HRDiagram, { points, background: "hipparcos-johnson" }),
};

async function render(picture) {
	const errors = [];
	const stream = await renderToReadableStream(picture, { onError: (error) => void errors.push(error) });
	await stream.allReady;
	const html = await new Response(stream).text();
	if (errors.length) throw errors[0];
	return html;
}

export default {
	async fetch() {
		const pages = [];
		for (const [name, picture] of Object.entries(pictures)) pages.push([name, await render(picture)]);
		return Response.json(Object.fromEntries(pages));
	},
};
