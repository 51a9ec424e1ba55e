import { templates } from "#lazy/spectrum-viewer/templates";
import { AXIS_SMALL, drawAxis, type LaneLabel, type Pen, placeLabels } from "../../../plot/index.js";
import { wavelengthAxes, wavelengthTicks } from "../../model/axes/axes.js";
import { hasRestAxis, LANE_HEIGHT } from "../../model/layouts/plotLayout.js";
import type { LineMarker } from "../../model/lines/markers.js";
import type { SpectrumView } from "../../model/view.js";
import { paintNotes } from "./paintNotes.js";

const GROUND = "var(--astropane-ground)";

/** Telluric bands as a wash with ⊕, sky lines thin. They are of this Earth and never move. */
export function paintFixed(pen: Pen, view: SpectrumView): void {
	const { data, plot, lanes } = view.layout;
	const { x, medium, lines } = view;
	pen.clip(plot, () => {
		for (const mark of lines.bands) {
			const edges = mark.band?.[medium];
			if (!edges) continue;
			const x0 = x.map(edges[0]);
			const x1 = x.map(edges[1]);
			if (x1 < plot.x || x0 > plot.x + plot.width) continue;
			pen.fill((path) => path.rect(x0, data.y, Math.max(1, x1 - x0), data.height), {
				color: "var(--astropane-telluric)",
				opacity: 0.2,
			});
			const middle = (Math.max(x0, plot.x) + Math.min(x1, plot.x + plot.width)) / 2;
			if (lanes.height > 0)
				pen.text("⊕", middle, data.y + 14, {
					color: "var(--astropane-telluric-text)",
					size: 12,
					anchor: "middle",
					halo: GROUND,
				});
		}
		strokeMarkers(pen, lines.fixed, view, (i) => x.map(lines.fixed[i]?.[medium] as number));
	});
}

/** Everything that moves with the redshift: markers with their labels, and the rest-frame axis. */
export function paintMoving(pen: Pen, view: SpectrumView, memory: LaneMemory): void {
	if (view.templates.length > 0) templates.now()?.paintTemplates(pen, view);
	if (hasRestAxis(view.size)) paintUpperAxis(pen, view);
	const { plot, lanes, laneCount } = view.layout;
	const { moving } = view.lines;
	const left = plot.x;
	const right = plot.x + plot.width;
	const pixels = view.positions.map((wavelength) => view.x.map(wavelength));

	strokeMarkers(pen, moving, view, (i) => pixels[i] as number);
	paintNotes(pen, view);
	if (laneCount === 0) return;
	const labels: LaneLabel[] = [];
	const marks = new Map<string, LineMarker>();
	const named = new Map<string, LaneLabel>();
	const name = (mark: LineMarker, x: number): void => {
		if (!(x >= left && x <= right)) return;
		marks.set(mark.key, mark);
		const label = { id: mark.key, x, width: memory.width(mark, view), importance: mark.importance };
		// A line that several groups have is named once, in the place of the one that matters most.
		const same = named.get(mark.label);
		if (!same || Math.abs(same.x - x) >= 1.5) {
			named.set(mark.label, label);
			labels.push(label);
		} else if (label.importance > same.importance) Object.assign(same, label);
	};
	for (const [i, mark] of moving.entries()) name(mark, pixels[i] as number);
	// Own lines are named even where they never move; the sky's are too many for that.
	for (const mark of view.lines.fixed)
		if (mark.line === null) name(mark, view.x.map(view.medium === "air" ? mark.air : mark.vacuum));
	const { placed, lanes: kept } = placeLabels(labels, {
		lanes: laneCount,
		left: left - 8,
		right: right + 8,
		previous: memory.lanes,
		leaders: true,
	});
	memory.lanes = kept;
	const base = lanes.y + lanes.height;
	const names = placed.map((label) => {
		const mark = marks.get(label.id) as LineMarker;
		return { ...label, mark, half: memory.width(mark, view) / 2 + 2, y: base - 5 - label.lane * LANE_HEIGHT };
	});
	for (const { anchor, lane, mark, y } of names) {
		const px = Math.round(anchor) + 0.5;
		pen.stroke(
			(path) => {
				path.moveTo(px, base + 4);
				// Names that it comes past are left whole.
				for (let below = 0; below < lane; below++) {
					if (!names.some((other) => other.lane === below && Math.abs(other.x - px) < other.half)) continue;
					path.lineTo(px, base - 2 - below * LANE_HEIGHT);
					path.moveTo(px, base - 15 - below * LANE_HEIGHT);
				}
				path.lineTo(px, y + 2);
			},
			{ color: mark.color, width: 1 },
		);
	}
	for (const { x, y, mark } of names)
		pen.text(mark.label, x, y, { color: mark.color, size: AXIS_SMALL, anchor: "middle", halo: GROUND });
}

function paintUpperAxis(pen: Pen, view: SpectrumView): void {
	const { above } = wavelengthAxes(view);
	const ticks = wavelengthTicks(view, above);
	drawAxis(pen, { scale: view.x, orient: "top", ticks, title: above.title }, view.layout.plot);
}

/** Lines at full height, those of one look in one stroke. */
function strokeMarkers(
	pen: Pen,
	marks: readonly LineMarker[],
	{ layout: { plot, data } }: SpectrumView,
	pixelOf: (index: number) => number,
): void {
	for (const { members, color, dash, opacity } of runsOf(marks)) {
		pen.stroke(
			(path) => {
				for (const i of members) {
					const px = pixelOf(i);
					if (!(px >= plot.x && px <= plot.x + plot.width)) continue;
					const crisp = Math.round(px) + 0.5;
					path.moveTo(crisp, data.y);
					path.lineTo(crisp, data.y + data.height);
				}
			},
			{ color, opacity, dash },
		);
	}
}

/** Marks of one colour, dash and opacity, by their place in the list. */
type Run = Pick<LineMarker, "color" | "dash" | "opacity"> & { members: number[] };
const runCache = new WeakMap<readonly LineMarker[], Run[]>();
function runsOf(marks: readonly LineMarker[]): Run[] {
	let runs = runCache.get(marks);
	if (!runs) {
		const looks = new Map<string, Run>();
		marks.forEach(({ color, dash, opacity }, i) => {
			const look = `${dash} ${opacity} ${color}`;
			const run = looks.get(look);
			if (run) run.members.push(i);
			else looks.set(look, { members: [i], color, dash, opacity });
		});
		runs = [...looks.values()];
		runCache.set(marks, runs);
	}
	return runs;
}

/** What the label lanes remember from frame to frame: lanes, so that labels do not flicker, and measured widths. */
export type LaneMemory = {
	lanes: ReadonlyMap<string, number>;
	width(mark: LineMarker, view: SpectrumView): number;
};

export function createLaneMemory(): LaneMemory {
	let widths = new Map<string, number>();
	let measuredWith: unknown = null;
	return {
		lanes: new Map(),
		width(mark, view) {
			if (view.measure !== measuredWith) {
				measuredWith = view.measure;
				widths = new Map();
			}
			let width = widths.get(mark.label);
			if (width === undefined) {
				width = view.measure(mark.label, AXIS_SMALL);
				widths.set(mark.label, width);
			}
			return width;
		},
	};
}
