export { createCheckedStore as createSpectrumStore } from "./createCheckedStore.js";
export { lineSets } from "./model/lines/linePresets.js";
export type { SpectrumControls, SpectrumViewerProps } from "./props.js";
export { SpectrumPlot, type SpectrumPlotProps } from "./SpectrumPlot.js";
export { SpectrumViewer } from "./SpectrumViewer.js";
export {
	readSpectrumState,
	sharedSpectrumState,
	spectrumStateFromFragment,
	spectrumStateToFragment,
} from "./shareState.js";
export type { Cursor, SharedSpectrumState, SpectrumState, SpectrumStore } from "./state.js";
export type {
	CustomLine,
	FluxQuantity,
	LineGroup,
	LineSet,
	Medium,
	Normalization,
	NumericArray,
	OpenedFile,
	Smoothing,
	SpectralLine,
	Spectrum,
	SpectrumAxis,
	SpectrumClassification,
	SpectrumFilter,
	SpectrumIssue,
	SpectrumLayoutKind,
	SpectrumMeasurement,
	SpectrumTemplate,
	TelluricTransmission,
	VelocityConvention,
	WavelengthUnit,
} from "./types.js";
export type { SpectrumWords } from "./words/index.js";
