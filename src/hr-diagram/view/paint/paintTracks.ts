import { AXIS_SMALL, type PathSink, type Pen, type Rect } from "../../../plot/index.js";
import type { HRView } from "../../model/view.js";

type Place = { x: number; y: number };

const INK = "var(--astropane-ink-soft)";
const GROUND = "var(--astropane-ground)";

/** Sequences, the host's tracks and regions: hairlines with their names beside them. */
export function paintTracks(pen: Pen, view: HRView): void {
	const { model, layout, x, y, points, measure } = view;
	const place = (color: number, mag: number): Place => ({ x: x.map(color), y: y.map(mag) });
	const taken: Rect[] = points.map((p) => ({ x: x.map(p.color) - 9, y: y.map(p.mag) - 9, width: 18, height: 18 }));
	const names: { name: string; way: Place[]; at: readonly number[] }[] = [];
	pen.clip(layout.plot, () => {
		for (const region of model.regions) {
			const way = region.vertices.map(([c, m]) => place(c, m));
			const build = trace([...way, way[0] as Place]);
			pen.fill(build, { color: "var(--astropane-accent)", opacity: 0.1 });
			pen.stroke(build, { color: "var(--astropane-accent)", width: 1, dash: [4, 3] });
			names.push({ name: region.name, way, at: [0, 0.25, 0.5, 0.75] });
		}
		for (const { name, points: line, at } of model.sequences) {
			const way = line.map((p) => place(p.color, p.absoluteMag));
			hairline(pen, way);
			names.push({ name, way, at });
		}
		for (const track of model.tracks) {
			const way = track.vertices.map(([c, m]) => place(c, m));
			hairline(pen, way);
			names.push({ name: track.name, way, at: [0.9, 0.7, 0.5, 0.3, 0.1] });
		}
	});
	if (layout.small) return;
	for (const { name, way, at } of names) {
		const width = measure(name, AXIS_SMALL);
		const spot = findSpot(way, at, width, layout.plot, taken);
		if (!spot) continue;
		taken.push(spot.box);
		pen.text(name, spot.box.x, spot.box.y + spot.box.height / 2, {
			color: INK,
			size: AXIS_SMALL,
			baseline: "middle",
			halo: GROUND,
		});
	}
}

function trace(way: readonly Place[]): (path: PathSink) => void {
	return (path) => {
		way.forEach((p, i) => {
			if (i === 0) path.moveTo(p.x, p.y);
			else path.lineTo(p.x, p.y);
		});
	};
}

/** A hairline that can be followed over dark cells and light ground alike. */
function hairline(pen: Pen, way: readonly Place[]): void {
	if (way.length < 2) return;
	pen.stroke(trace(way), { color: GROUND, width: 2.5, opacity: 0.5, round: true });
	pen.stroke(trace(way), { color: INK, width: 1, round: true });
}

const HEIGHT = AXIS_SMALL + 4;

/** The first place beside the line, left below it or right above it, where a name stands free and whole in the plot. */
function findSpot(
	way: readonly Place[],
	at: readonly number[],
	width: number,
	plot: Rect,
	taken: readonly Rect[],
): { box: Rect } | null {
	for (const share of at) {
		const p = way[Math.round(share * (way.length - 1))];
		if (!p) continue;
		for (const box of [
			{ x: p.x - width - 8, y: p.y + 2, width, height: HEIGHT },
			{ x: p.x + 8, y: p.y - HEIGHT - 2, width, height: HEIGHT },
		]) {
			const inside =
				box.x >= plot.x + 4 &&
				box.x + width <= plot.x + plot.width - 4 &&
				box.y >= plot.y + 2 &&
				box.y + HEIGHT <= plot.y + plot.height - 4;
			if (inside && !taken.some((other) => overlap(box, other)) && !crosses(way, box)) return { box };
		}
	}
	return null;
}

const overlap = (a: Rect, b: Rect): boolean =>
	a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** Whether the line runs through the box: looked up at its points and half-way between them. */
function crosses(way: readonly Place[], box: Rect): boolean {
	return way.some((p, i) => {
		const next = way[i + 1] ?? p;
		return [0, 0.5].some((t) =>
			overlap({ x: p.x + (next.x - p.x) * t - 1, y: p.y + (next.y - p.y) * t - 1, width: 2, height: 2 }, box),
		);
	});
}
