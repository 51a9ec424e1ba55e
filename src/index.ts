export {
	createHRStore,
	type DensityCell,
	type HRAxes,
	type HRBackground,
	HRDiagram,
	type HRDiagramIssue,
	type HRDiagramProps,
	type HRRegion,
	type HRStore,
	type HRTrack,
	type StarArrays,
} from "./hr-diagram/index.js";
export {
	type CustomLine,
	createSpectrumStore,
	type Normalization,
	type Smoothing,
	type Spectrum,
	type SpectrumStore,
	SpectrumViewer,
	type SpectrumViewerProps,
	type WavelengthUnit,
} from "./spectrum-viewer/index.js";
export {
	createTaxonomyStore,
	type Taxonomy,
	type TaxonomyChoice,
	TaxonomyPicker,
	type TaxonomyPickerIssue,
	type TaxonomyPickerMode,
	type TaxonomyPickerProps,
	type TaxonomyStore,
} from "./taxonomy-picker/index.js";
