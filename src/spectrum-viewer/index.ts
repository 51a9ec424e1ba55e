export { SpectrumPlot, type SpectrumPlotProps } from "./SpectrumPlot.js";
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
	FluxQuantity,
	LineGroup,
	LineSet,
	Medium,
	Normalization,
	NumericArray,
	Smoothing,
	SpectralLine,
	Spectrum,
	SpectrumAxis,
	SpectrumControls,
	SpectrumIssue,
	SpectrumLayoutKind,
	SpectrumMeasurement,
	SpectrumTemplate,
	SpectrumViewerProps,
	VelocityConvention,
	WavelengthUnit,
} from "./types.js";
