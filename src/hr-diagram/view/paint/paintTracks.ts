import type { PathSink, Pen, Rect } from "../../../plot/index.js";
import { sunIn } from "../../model/stars/sequences.js";
import type { HRView, NamedLine } from "../../model/view.js";
import { type Pixel, paintHairline, paintName } from "./namedLines.js";
import { symbolPath } from "./symbols.js";

const GROUND = "var(--astropane-ground)";
const SUN = "var(--astropane-ink)";

/** Of lines of constant luminosity and radius, CSS pixels. */
const LINE_DASH = [1, 3];

/** Half the side of the square round a point that labels leave free, CSS pixels. */
const POINT_CLEARANCE = 9;

/** Sequences, tracks and regions: hairlines with their names beside them. */
export function paintTracks(pen: Pen, view: HRView): void {
	const { model, layout, x, y, points, language } = view;
	const toPixel = (color: number, mag: number): Pixel => ({ x: x.map(color), y: y.map(mag) });
	const sequences: NamedLine[] = model.sequences.map((sequence) => ({
		name: sequence.name(language),
		vertices: sequence.points.map(({ color, absoluteMag }) => toPixel(color, absoluteMag)),
		labelPlaces: sequence.labelPlaces,
	}));
	const place = sequences.length > 0 ? sunIn(model.background.system) : null;
	const sun = place && toPixel(place.color, place.mag);
	let overlays: readonly NamedLine[] = [];
	pen.clip(layout.plot, () => {
		overlays = model.overlays?.paintLines(pen, view) ?? [];
		sequences.forEach(({ vertices }, i) => {
			paintHairline(pen, vertices, undefined, model.sequences[i]?.isDashed ? LINE_DASH : undefined);
		});
		if (sun) paintSun(pen, sun);
	});
	if (layout.small) return;
	const occupied: Rect[] = points.map((point) => clearance(toPixel(point.color, point.mag)));
	if (sun) occupied.push(clearance(sun));
	occupied.push(...(model.overlays?.nameBoxes(view) ?? []));
	// Names of the sequences are clear of the other ones, in which most stars lie; lines on request are too many for that.
	const main = sequences.filter((_, i) => !model.sequences[i]?.isDashed);
	for (const named of [...overlays, ...sequences])
		paintName(pen, view, named, occupied, main.includes(named) ? main : []);
}

const clearance = ({ x, y }: Pixel): Rect => ({
	x: x - POINT_CLEARANCE,
	y: y - POINT_CLEARANCE,
	width: 2 * POINT_CLEARANCE,
	height: 2 * POINT_CLEARANCE,
});

/** Radii of the sign ☉, CSS pixels. */
const SUN_PX = { ring: 4.5, dot: 1.4 };

/** The sign of the Sun, on a halo that sets it off from the density. */
function paintSun(pen: Pen, { x, y }: Pixel): void {
	const circle = (radius: number) => (path: PathSink) => symbolPath(path, "circle", x, y, radius);
	pen.stroke(circle(SUN_PX.ring), { color: GROUND, width: 3.5, opacity: 0.8 });
	pen.stroke(circle(SUN_PX.ring), { color: SUN, width: 1.25 });
	pen.fill(circle(SUN_PX.dot), { color: SUN });
}
