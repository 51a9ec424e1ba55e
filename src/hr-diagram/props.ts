import type { CSSProperties, ReactNode } from "react";
import type { HRStore } from "./state.js";
import type { HRAxes, HRBackground, HRDiagramIssue, HRDiagramPoint, HRRegion, HRTrack } from "./types.js";

export type HRDiagramProps = {
	/** mag; see `ColorMagnitudePoint`. One that cannot be drawn is listed below the diagram with the reason. */
	points: readonly HRDiagramPoint[];
	/** Stars that never became points, with the reason, as `colorMagnitudeFromAnnotations` gives them: listed with the rest. */
	rejected?: readonly { origin: string; reason: string }[] | undefined;
	/** Default "hipparcos". */
	background?: HRBackground | undefined;
	/** The dwarf sequence and the white dwarf track in the bands of the background (`true`, default), none, or your own. */
	tracks?: boolean | readonly HRTrack[] | undefined;
	regions?: readonly HRRegion[] | undefined;
	axes?: HRAxes | undefined;
	/** Origins in the order in which they take colours and symbols, so that several diagrams agree. Default: as they come. */
	origins?: readonly string[] | undefined;
	/** Ids of the selected points. An id is the point's own, else its origin. */
	selection?: readonly string[] | undefined;
	defaultSelection?: readonly string[] | undefined;
	onSelectionChange?: ((ids: string[]) => void) | undefined;
	/** Origins whose points are not drawn. */
	hiddenOrigins?: readonly string[] | undefined;
	defaultHiddenOrigins?: readonly string[] | undefined;
	onHiddenOriginsChange?: ((origins: string[]) => void) | undefined;
	/** View state from outside: link several diagrams, or drive one. Default: one of its own. */
	store?: HRStore | undefined;
	/** CSS pixels. Default: as wide as the container, 560 at most. */
	width?: number | undefined;
	/** CSS pixels, the plot alone. Default 420, in the small form (under 280 wide) 0.85 of the width. */
	height?: number | undefined;
	/** Legend and buttons: both (`true`), the legend alone ("compact"), or neither. Default `true`, in the small form none. */
	controls?: boolean | "compact" | undefined;
	/** The line below with the credit of the background. Default true, in the small form false. */
	caption?: boolean | undefined;
	/** Name of the diagram for readers and exported files. Default "HR diagram". */
	title?: string | undefined;
	/** In place of the diagram when `points` and `rejected` are empty. Default: nothing at all. */
	empty?: ReactNode | undefined;
	/** Called after mounting and whenever the list changes; with an empty list when all is well again. */
	onIssues?: ((issues: HRDiagramIssue[]) => void) | undefined;
	className?: string | undefined;
	style?: CSSProperties | undefined;
};
