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
const SMALLEST_STEP_OF_MANY_PX = 2.5;
const ARROW_PX = 6;
const START_RADIUS_PX = 2.5;
const PLACE_RADIUS_PX = 4.5;

/** Lines of one colour: x, y of successive vertices; NaN before the first vertex of a line. */
type Lines = number[];

/** Each path as a line coloured by phase, with its sense and the place where it starts. */
export function paintPaths(pen: Pen, view: HRView, paths: readonly StarPath[]): void {
	const hidden = new Set(view.state.hiddenOrigins);
	const visible = paths.filter(({ point }) => !hidden.has(point.origin));
	if (visible.length === 0) return;
	const isMany = visible.length > MANY_PATHS || view.layout.small;
	const bins = collectLines(view, visible, isMany ? SMALLEST_STEP_OF_MANY_PX : SMALLEST_STEP_PX);
	pen.clip(view.layout.plot, () => {
		if (!isMany) for (const lines of bins) strokeLines(pen, lines, GROUND, 4, 0.7);
		bins.forEach((lines, bin) => {
			strokeLines(pen, lines, phaseColors[bin] as string, isMany ? 1 : 1.75, 1);
		});
		if (!isMany) for (const path of visible) paintSense(pen, view, path);
	});
}

/** The vertices of all paths by the colour of the line that leads to them. */
function collectLines({ x, y, layout }: HRView, paths: readonly StarPath[], smallestStep: number): Lines[] {
	const { plot } = layout;
	const bins: Lines[] = phaseColors.map(() => []);
	const [kx, tx] = [x.map(1) - x.map(0), x.map(0)];
	const [ky, ty] = [y.map(1) - y.map(0), y.map(0)];
	for (const path of paths) {
		const { color, mag, at, isLoop } = path;
		const count = at.length;
		let [fromX, fromY] = [kx * (color[0] as number) + tx, ky * (mag[0] as number) + ty];
		let lastBin = -1;
		const end = isLoop ? count : count - 1;
		for (let i = 1; i <= end; i++) {
			const to = i % count;
			const toX = kx * (color[to] as number) + tx;
			const toY = ky * (mag[to] as number) + ty;
			const step = Math.abs(toX - fromX) + Math.abs(toY - fromY);
			if (step < smallestStep && i < end) continue;
			const isOutside =
				(fromX < plot.x && toX < plot.x) ||
				(fromX > plot.x + plot.width && toX > plot.x + plot.width) ||
				(fromY < plot.y && toY < plot.y) ||
				(fromY > plot.y + plot.height && toY > plot.y + plot.height);
			if (isOutside) lastBin = -1;
			else {
				const bin = phaseBin(path, at[i - 1] as number);
				const lines = bins[bin] as Lines;
				if (bin !== lastBin) lines.push(Number.NaN, fromX, fromY);
				lines.push(toX, toY);
				lastBin = bin;
			}
			fromX = toX;
			fromY = toY;
		}
	}
	return bins;
}

function strokeLines(pen: Pen, lines: Lines, color: string, width: number, opacity: number): void {
	if (lines.length === 0) return;
	pen.stroke(
		(path) => {
			for (let i = 0; i < lines.length; ) {
				if (Number.isNaN(lines[i])) {
					path.moveTo(lines[i + 1] as number, lines[i + 2] as number);
					i += 3;
				} else {
					path.lineTo(lines[i] as number, lines[i + 1] as number);
					i += 2;
				}
			}
		},
		{ color, width, opacity, round: true },
	);
}

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
