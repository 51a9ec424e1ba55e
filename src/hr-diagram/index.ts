export { HRDiagram } from "./HRDiagram.js";
export { createHRStore, type HRHover, type HRState, type HRStep, type HRStore } from "./store.js";
export type {
	ColorMagnitudePoint,
	DensityCell,
	DensityGrid,
	HRAxes,
	HRBackground,
	HRDiagramIssue,
	HRDiagramPoint,
	HRDiagramProps,
	HRRegion,
	HRTrack,
	StarArrays,
} from "./types.js";
