import { HRDiagram, SpectrumPlot, SpectrumViewer, TaxonomyPicker } from "astropane";
import { createElement as h } from "react";
import { points, spectra, taxonomies } from "./data.js";

const keep = (name) => (element) => {
	if (element === null) return;
	window.__refs = { ...window.__refs, [name]: element };
};
const refs = {
	viewer: keep("viewer"),
	diagram: keep("diagram"),
	picker: keep("picker"),
	plot: keep("plot"),
};

/** The page of every host: the three components, and the plot without its controls. No JSX, so that no tool needs a setting. */
export function Page() {
	return h(
		"main",
		null,
		h("div", { id: "spectrum" }, h(SpectrumViewer, { spectra, defaultVisibleLineGroups: ["H"], ref: refs.viewer })),
		h("div", { id: "diagram" }, h(HRDiagram, { points, ref: refs.diagram })),
		h("div", { id: "picker" }, h(TaxonomyPicker, { taxonomies, ref: refs.picker })),
		h("div", { id: "plot" }, h(SpectrumPlot, { spectra, ref: refs.plot })),
	);
}
