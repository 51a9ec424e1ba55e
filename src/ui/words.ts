import type { numberWords } from "../text/index.js";
import { basicWords } from "./basicWords.js";
import type { fetchedWords } from "./fetchedWords.js";
import type { helpWords } from "./helpWords.js";

const figureWords = {
	// Actions
	undo: "Undo",
	redo: "Redo",
	resetView: "Reset view",
	boxZoom: "Box zoom",
	boxZoomHint: "Drag a box to zoom to; otherwise a drag moves the view",
	export: "Export",
	exportSvg: "SVG",
	exportPng: "PNG",
	exportCsv: "CSV",
	table: "Table",
	dataTable: "Data table",
	help: "Help",
	helpHint: "Keys and gestures",
	close: "Close",

	// Slider
	decrease: (label: string): string => `Decrease ${label}`,
	increase: (label: string): string => `Increase ${label}`,
	notFinite: "The value is not a finite number.",

	// Figure
	interactivePlot: "interactive plot",

	// Legend
	legend: "Legend",
	isolateHint: "Shift and press to show this one alone.",
	showAll: "Show all",

	// Problems
	dataProblems: "Problems with the data",
	dataProblemCount: (formatted: string, count: number): string =>
		`${formatted} ${count === 1 ? "problem" : "problems"} with the data`,
	moreProblems: (formatted: string): string => `and ${formatted} more`,
	fileNotMade: (reason: string): string => `The file could not be made: ${reason}`,
	interactionNotLoaded: "Zoom and readout could not be loaded; try again.",
};

/** Texts of the shared controls, and the actions that all figures name alike. Arguments are formatted texts. */
export const uiWords: typeof basicWords & typeof figureWords = { ...basicWords, ...figureWords };

/** All words that shared controls, help and number fields say; part of the words of each component. */
export type UiWords = typeof uiWords & typeof fetchedWords & typeof helpWords & typeof numberWords;
