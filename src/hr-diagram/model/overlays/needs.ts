import { attempt } from "../../../ui/index.js";
import type { HRDiagramProps } from "../../props.js";

/** Props of which the code is fetched where they are given. */
export type OverlayProps = Pick<HRDiagramProps, "tracks" | "regions" | "highlightedClass" | "pointNames" | "points">;

/** Whether there are regions, tracks, paths or names to draw. */
export const needsOverlays = ({ tracks, regions, highlightedClass, pointNames, points }: OverlayProps): boolean =>
	(typeof tracks === "object" && tracks !== null) ||
	(regions !== undefined && regions !== null && regions !== false) ||
	Boolean(highlightedClass) ||
	Boolean(pointNames) ||
	attempt(() => Array.isArray(points) && points.some((point) => Boolean(point?.path))) === true;
