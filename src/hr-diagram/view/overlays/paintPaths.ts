import type { PathSink, Pen } from "../../../plot/index.js";
import { pathAt, phaseBin, phaseColors, type StarPath } from "../../model/overlays/paths.js";
import type { HRView } from "../../model/view.js";

const GROUND = "var(--astropane-ground)";
const INK = "var(--astropane-ink)";

/** With more paths, halos and arrows are left out and lines are thinner. */
const MANY_PATHS = 40;
// CSS pixels.
/** Vertices nearer to the last one are passed over, where paths are few and where they are many. */
const SMALLEST_STEP_PX = 0.5;
const SMALLEST_STEP_OF_MANY_PX = 4;
const ARROW_PX = 6;
const START_RADIUS_PX = 2.5;
const PLACE_RADIUS_PX = 4.5;

/** Each path as a line coloured by phase, with its sense and the place where it starts. */
export function paintPaths(pen: Pen, view: HRView, paths: readonly StarPath[]): void {
	const hidden = new Set(view.state.hiddenOrigins);
	const { x, y, layout } = view;
	const visible = paths.filter(
		({ point, extent }) =>
			!hidden.has(point.origin) &&
			x.map(extent.color[1]) >= layout.plot.x &&
			x.map(extent.color[0]) <= layout.plot.x + layout.plot.width &&
			y.map(extent.mag[1]) >= layout.plot.y &&
			y.map(extent.mag[0]) <= layout.plot.y + layout.plot.height,
	);
	if (visible.length === 0) return;
	const isMany = visible.length > MANY_PATHS || layout.small;
	const step = isMany ? SMALLEST_STEP_OF_MANY_PX : SMALLEST_STEP_PX;
	pen.clip(layout.plot, () => {
		const [kx, ky] = [x.map(1) - x.map(0), y.map(1) - y.map(0)];
		const lines = visible.map((path) => outlineOf(path, kx, ky, step));
		const bins = phaseColors.map((color, bin) => ({ color, build: buildBin(view, lines, bin) }));
		if (!isMany)
			for (const { build } of bins) pen.stroke(build, { color: GROUND, width: 4, opacity: 0.7, round: true });
		for (const { color, build } of bins) pen.stroke(build, { color, width: isMany ? 1 : 1.75, round: !isMany });
		if (!isMany) for (const path of visible) paintSense(pen, view, path);
	});
}

/** Vertices of a path that are far enough apart to be drawn at a scale, those of one colour after the other. */
type Outline = { kx: number; ky: number; step: number; color: Float64Array; mag: Float64Array; starts: number[] };

const outlines = new WeakMap<StarPath, Outline>();
/** A change of the scale by less than this factor keeps the vertices: of a gesture few frames choose them anew. */
const KEPT_FACTOR = 1.25;

const isNear = (a: number, b: number): boolean => Math.abs(Math.log(a / b)) < Math.log(KEPT_FACTOR);

/** `kx`, `ky`: CSS pixels for each magnitude. */
function outlineOf(path: StarPath, kx: number, ky: number, step: number): Outline {
	const known = outlines.get(path);
	if (known?.step === step && isNear(known.kx, kx) && isNear(known.ky, ky)) return known;
	const { color, mag, isLoop, starts: binStarts } = path;
	const count = color.length;
	const kept: number[] = [];
	const starts = [0];
	for (let bin = 0; bin + 1 < binStarts.length; bin++) {
		const first = binStarts[bin] as number;
		const next = binStarts[bin + 1] as number;
		// A loop closes; an open path ends at its last vertex.
		const last = isLoop ? next : Math.min(next, count - 1);
		if (first < next) kept.push(first);
		let from = first;
		for (let i = first + 1; first < next && i <= last; i++) {
			const to = i === count ? 0 : i;
			const dx = kx * ((color[to] as number) - (color[from] as number));
			const dy = ky * ((mag[to] as number) - (mag[from] as number));
			if (i < last && Math.abs(dx) + Math.abs(dy) < step) continue;
			kept.push(to);
			from = to;
		}
		starts.push(kept.length);
	}
	const outline: Outline = {
		kx,
		ky,
		step,
		color: Float64Array.from(kept, (i) => color[i] as number),
		mag: Float64Array.from(kept, (i) => mag[i] as number),
		starts,
	};
	outlines.set(path, outline);
	return outline;
}

/** The lines of one colour: from each vertex of that colour to the next vertex. */
const buildBin =
	({ x, y }: HRView, paths: readonly Outline[], bin: number) =>
	(sink: PathSink): void => {
		const [kx, tx] = [x.map(1) - x.map(0), x.map(0)];
		const [ky, ty] = [y.map(1) - y.map(0), y.map(0)];
		for (const { color, mag, starts } of paths) {
			const first = starts[bin] as number;
			const end = starts[bin + 1] as number;
			for (let i = first; i < end; i++) {
				const px = kx * (color[i] as number) + tx;
				const py = ky * (mag[i] as number) + ty;
				if (i === first) sink.moveTo(px, py);
				else sink.lineTo(px, py);
			}
		}
	};

/** A dot where the path starts, and an arrowhead a quarter of the way on. */
function paintSense(pen: Pen, { x, y }: HRView, path: StarPath): void {
	const { color, mag, at } = path;
	const count = at.length;
	const pixel = (i: number): [number, number] => [x.map(color[i] as number), y.map(mag[i] as number)];
	const [startX, startY] = pixel(0);
	pen.fill((sink) => sink.arc(startX, startY, START_RADIUS_PX, 0, 2 * Math.PI), { color: INK });
	const quarter = Math.max(1, Math.floor(count / 4));
	const [tipX, tipY] = pixel(quarter);
	let before = quarter - 1;
	while (before > 0 && Math.hypot(tipX - pixel(before)[0], tipY - pixel(before)[1]) < ARROW_PX) before--;
	const [tailX, tailY] = pixel(before);
	const length = Math.hypot(tipX - tailX, tipY - tailY);
	if (length < 1) return;
	const [ux, uy] = [(tipX - tailX) / length, (tipY - tailY) / length];
	const head = (sink: PathSink): void => {
		sink.moveTo(tipX, tipY);
		sink.lineTo(tipX - ARROW_PX * (ux - uy / 2), tipY - ARROW_PX * (uy + ux / 2));
		sink.lineTo(tipX - ARROW_PX * (ux + uy / 2), tipY - ARROW_PX * (uy - ux / 2));
		sink.closePath();
	};
	pen.stroke(head, { color: GROUND, width: 2 });
	pen.fill(head, { color: phaseColors[phaseBin(path, at[quarter] as number)] as string });
}

/** Where the stars are at the phase or time of the store. */
export function paintPlaces(pen: Pen, view: HRView, paths: readonly StarPath[]): void {
	const { phase, hiddenOrigins } = view.state;
	if (phase === null) return;
	for (const path of paths) {
		if (hiddenOrigins.includes(path.point.origin)) continue;
		const place = pathAt(path, phase);
		if (!place) continue;
		const [px, py] = [view.x.map(place.color), view.y.map(place.mag)];
		const circle = (sink: PathSink): void => {
			sink.moveTo(px + PLACE_RADIUS_PX, py);
			sink.arc(px, py, PLACE_RADIUS_PX, 0, 2 * Math.PI);
		};
		pen.stroke(circle, { color: INK, width: 3.5 });
		pen.fill(circle, { color: phaseColors[phaseBin(path, phase)] as string });
		pen.stroke(circle, { color: GROUND, width: 1.5 });
	}
}
