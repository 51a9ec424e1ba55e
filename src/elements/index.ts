/** Registers the custom elements, once. On a server it does nothing. */
import { HRDiagram } from "../hr-diagram/index.js";
import { SpectrumViewer } from "../spectrum-viewer/index.js";
import { TaxonomyPicker } from "../taxonomy-picker/index.js";
import { defineElement } from "./defineElement.js";
import { spectrumViewerFormats } from "./formats.js";
import { hrDiagramKinds, spectrumViewerKinds, taxonomyPickerKinds } from "./tables.js";

export type { ElementEvents, ElementProps } from "./propKinds.js";
export type { HRDiagramElement, SpectrumViewerElement, TaxonomyPickerElement } from "./types.js";

defineElement("astropane-spectrum-viewer", SpectrumViewer, {
	kinds: spectrumViewerKinds,
	required: { spectra: [] },
	formats: spectrumViewerFormats,
});
defineElement("astropane-hr-diagram", HRDiagram, { kinds: hrDiagramKinds, required: { points: [] } });
defineElement("astropane-taxonomy-picker", TaxonomyPicker, {
	kinds: taxonomyPickerKinds,
	required: { taxonomies: [] },
});
