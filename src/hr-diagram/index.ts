export { createCheckedStore as createHRStore } from "./createCheckedStore.js";
export { HRDiagram } from "./HRDiagram.js";
export type { HRDiagramProps } from "./props.js";
export type {
	HRArea,
	HRDragMode,
	HRHover,
	HRPointName,
	HRStarSelection,
	HRState,
	HRStep,
	HRStore,
} from "./state.js";
export type {
	ColorMagnitudePoint,
	DensityCell,
	DensityGrid,
	HRAxes,
	HRBackground,
	HRCatalogue,
	HRDensity,
	HRDiagramIssue,
	HRDiagramPoint,
	HRLayer,
	HRPath,
	HRRegion,
	HRRegionHover,
	HRTrack,
	StarArrays,
} from "./types.js";
export type { HRWords } from "./words/index.js";
