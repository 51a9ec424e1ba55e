export { type MatchProgress, matchSteps, matchTemplates } from "./match-templates.js";
export { type TemplateOverlay, templateOnContinuum } from "./overlay.js";
export { matchSummary } from "./summary.js";
export type {
	MatchedSpectrum,
	MatchOptions,
	MatchSummary,
	MatchTemplate,
	MatchVerdict,
	TemplateMatch,
} from "./types.js";
