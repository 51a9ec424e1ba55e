import type { Pen, Rect } from "../../../plot/index.js";
import { sequenceName } from "../../model/stars/sequences.js";
import type { HRView, NamedLine } from "../../model/view.js";
import { type Pixel, paintHairline, paintName } from "./namedLines.js";

/** Of lines of constant luminosity and radius, CSS pixels. */
const LINE_DASH = [1, 3];

/** Half the side of the square round a point that labels leave free, CSS pixels. */
const POINT_CLEARANCE = 9;

/** Sequences, tracks and regions: hairlines with their names beside them. */
export function paintTracks(pen: Pen, view: HRView): void {
	const { model, layout, x, y, points, language } = view;
	const toPixel = (color: number, mag: number): Pixel => ({ x: x.map(color), y: y.map(mag) });
	const sequences: NamedLine[] = model.sequences.map((sequence) => ({
		name: sequenceName(sequence, model.background.system, language),
		vertices: sequence.points.map(({ color, absoluteMag }) => toPixel(color, absoluteMag)),
		labelPlaces: sequence.labelPlaces,
	}));
	let overlays: readonly NamedLine[] = [];
	pen.clip(layout.plot, () => {
		overlays = model.overlays?.paintLines(pen, view) ?? [];
		sequences.forEach(({ vertices }, i) => {
			paintHairline(pen, vertices, undefined, model.sequences[i]?.value === undefined ? undefined : LINE_DASH);
		});
		if (sun) paintSun(pen, sun);
	});
	if (layout.small) return;
	const occupied: Rect[] = points.map((point) => {
		const pixel = toPixel(point.color, point.mag);
		const side = 2 * POINT_CLEARANCE;
		return { x: pixel.x - POINT_CLEARANCE, y: pixel.y - POINT_CLEARANCE, width: side, height: side };
	});
	for (const named of [...overlays, ...sequences]) paintName(pen, view, named, occupied);
}
