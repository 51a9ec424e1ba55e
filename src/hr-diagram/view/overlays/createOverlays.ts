import { attempt } from "../../../astro/untrusted.js";
import type { BandSystem } from "../../model/bands.js";
import type { OverlayProps } from "../../model/overlays/needs.js";
import { readPaths } from "../../model/overlays/paths.js";
import { placeDetails, pointDetails, regionsAt } from "../../model/overlays/readouts.js";
import { readRegions } from "../../model/overlays/regions.js";
import { readTracks } from "../../model/overlays/tracks.js";
import type { Problem } from "../../model/problems.js";
import type { HROverlays, HRView, StyledPoint } from "../../model/view.js";
import type { HRDiagramPoint } from "../../types.js";
import { paintLines } from "./paintLines.js";
import { namesOf, paintNames } from "./paintNames.js";
import { paintPaths, paintPlaces } from "./paintPaths.js";

/** Range of phases or times by which a key steps along a path, as a part of the whole. */
const PATH_STEP = 0.02;

/** Regions, tracks, paths and names of a diagram; fetched where the props have any. */
export function createOverlays(props: OverlayProps, points: readonly StyledPoint[], system: BandSystem): HROverlays {
	const problems: Problem[] = [];
	const regions = readRegions(props, system, problems);
	const tracks = readTracks(props.tracks, problems);
	const given: readonly HRDiagramPoint[] = attempt(() => (Array.isArray(props.points) ? props.points : []), []);
	const paths = readPaths(points, given, problems);
	const pathOf = new Map(paths.map((path) => [path.point, path]));
	const { pointNames = false } = props;
	const pointNamesIn = (view: HRView) => (pointNames === false ? [] : namesOf(view, pointNames));
	return {
		problems,
		paintLines: (pen, view) => paintLines(pen, view, regions, tracks),
		paintPaths: (pen, view) => paintPaths(pen, view, paths),
		paintNames: (pen, view) => paintNames(pen, pointNamesIn(view)),
		nameBoxes: (view) => pointNamesIn(view).map(({ box }) => box),
		paintCursor: (pen, view) => paintPlaces(pen, view, paths),
		detailsAt: (view, color, mag) => placeDetails(view, regions, tracks, color, mag),
		rowsOf: (point, view) => pointDetails(point, view, regions, pathOf.get(point)),
		regionsAt: (color, mag) =>
			regionsAt(regions, color, mag).map(({ name, class: className, kind, source }) => ({
				name,
				class: className,
				kind,
				source,
			})),
		stepPhase(point, phase, step) {
			const path = pathOf.get(point);
			if (!path) return null;
			const [first, last] = path.isLoop ? [0, 1] : [path.at[0] as number, path.at.at(-1) as number];
			const next = (phase ?? first) + (phase === null ? 0 : step * PATH_STEP * (last - first));
			return path.isLoop ? next - Math.floor(next) : Math.min(last, Math.max(first, next));
		},
	};
}
