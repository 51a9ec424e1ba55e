import "astropane/styles.css";
import "./page.css";
import { SpectrumPlot } from "astropane/spectrum-viewer";
import { createRoot, hydrateRoot } from "react-dom/client";
import data from "./data.json";
import Page from "./Page.jsx";

/** The runner reads which refs were set to elements. */
window.refs = {};
const record = (name) => (element) => {
	if (element) window.refs[name] = element instanceof HTMLElement;
};
const refs = {
	spectrum: record("SpectrumViewer"),
	diagram: record("HRDiagram"),
	picker: record("TaxonomyPicker"),
};
hydrateRoot(document.getElementById("root"), <Page data={data} refs={refs} />);

const below = document.body.appendChild(document.createElement("div"));
createRoot(below).render(<SpectrumPlot ref={record("SpectrumPlot")} spectra={data.spectra} />);
