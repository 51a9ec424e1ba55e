export { SpectrumViewer } from "./SpectrumViewer.js";
export {
	readSpectrumState,
	type SharedSpectrumState,
	sharedSpectrumState,
	spectrumStateFromFragment,
	spectrumStateToFragment,
} from "./shareState.js";
export { type Cursor, createSpectrumStore, type SpectrumState, type SpectrumStore } from "./store.js";
export type {
	CustomLine,
	LineGroup,
	LineSet,
	Medium,
	Normalization,
	NumericArray,
	Smoothing,
	SpectralLine,
	Spectrum,
	SpectrumControls,
	SpectrumIssue,
	SpectrumTemplate,
	SpectrumMeasurement,
	SpectrumViewerProps,
	VelocityConvention,
	WavelengthUnit,
} from "./types.js";
