import {
	AXIS_SMALL,
	drawAxis,
	type LaneLabel,
	linearScale,
	type Pen,
	placeLabels,
	scaleTicks,
	tickLabels,
} from "../../plot/index.js";
import { hasRestAxis, LANE_HEIGHT } from "../model/layout.js";
import { type LineMark, observedFrame, restFrame } from "../model/lines.js";
import type { SpectrumView } from "../model/view.js";

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
		for (const [color, marks] of byColor(lines.fixed)) {
			pen.stroke(
				(path) => {
					for (const mark of marks) {
						const px = Math.round(x.map(medium === "air" ? mark.air : mark.vacuum)) + 0.5;
						if (px < plot.x || px > plot.x + plot.width) continue;
						path.moveTo(px, data.y);
						path.lineTo(px, data.y + data.height);
					}
				},
				{ color, width: 1, opacity: 0.35 },
			);
		}
	});
}

/** Everything that moves with the redshift: markers with their labels, and the rest-frame axis. */
export function paintMoving(pen: Pen, view: SpectrumView, memory: LaneMemory): void {
	if (hasRestAxis(view.size)) paintRestAxis(pen, view);
	const { plot, data, lanes, laneCount } = view.layout;
	const { moving } = view.lines;
	const left = plot.x;
	const right = plot.x + plot.width;
	const pixels = view.positions.map((wavelength) => view.x.map(wavelength));

	const labels: LaneLabel[] = [];
	const runs = runsOf(moving);
	for (const run of runs) {
		pen.stroke(
			(path) => {
				for (const i of run.members) {
					const px = pixels[i] as number;
					if (!(px >= left && px <= right)) continue;
					const crisp = Math.round(px) + 0.5;
					path.moveTo(crisp, data.y);
					path.lineTo(crisp, data.y + data.height);
				}
			},
			{ color: run.color, width: 1, opacity: 0.5, ...(run.dashed ? { dash: [4, 3] } : {}) },
		);
	}
	if (laneCount === 0) return;
	for (let i = 0; i < moving.length; i++) {
		const px = pixels[i] as number;
		if (!(px >= left && px <= right)) continue;
		const mark = moving[i] as LineMark;
		labels.push({ id: mark.key, x: px, width: memory.width(mark, view), importance: mark.importance });
	}
	// Own lines are named even where they never move; the sky's are too many for that.
	const own = view.lines.fixed.filter((mark) => mark.line === null);
	for (const mark of own) {
		const px = view.x.map(view.medium === "air" ? mark.air : mark.vacuum);
		if (px >= left && px <= right)
			labels.push({ id: mark.key, x: px, width: memory.width(mark, view), importance: mark.importance });
	}
	const { placed, lanes: kept } = placeLabels(labels, {
		lanes: laneCount,
		left: left - 8,
		right: right + 8,
		previous: memory.lanes,
	});
	memory.lanes = kept;
	const byKey = memory.marks(moving);
	const markOf = (key: string) => byKey.get(key) ?? own.find((mark) => mark.key === key);
	const base = lanes.y + lanes.height;
	for (const label of placed) {
		const mark = markOf(label.id);
		if (!mark) continue;
		const y = base - 5 - label.lane * LANE_HEIGHT;
		pen.stroke(
			(path) => {
				path.moveTo(Math.round(label.anchor) + 0.5, base + 4);
				path.lineTo(Math.round(label.anchor) + 0.5, y + 2);
			},
			{ color: mark.color, width: 1 },
		);
	}
	for (const label of placed) {
		const mark = markOf(label.id);
		if (!mark) continue;
		pen.text(mark.label, label.x, base - 5 - label.lane * LANE_HEIGHT, {
			color: mark.color,
			size: AXIS_SMALL,
			anchor: "middle",
			halo: GROUND,
		});
	}
}

function paintRestAxis(pen: Pen, { x, layout, medium, state }: SpectrumView): void {
	const rest0 = restFrame(x.domain[0], state.redshift, medium);
	const rest1 = restFrame(x.domain[1], state.redshift, medium);
	const restScale = linearScale([rest0, rest1], x.range);
	const values = scaleTicks(restScale, Math.max(2, Math.floor(layout.plot.width / 90)));
	const labels = tickLabels(values);
	const ticks = values.map((value, i) => ({
		value: observedFrame(value, state.redshift, medium),
		label: labels[i] ?? "",
	}));
	drawAxis(pen, { scale: x, orient: "top", ticks, title: `Rest wavelength (Å, ${medium})` }, layout.plot);
}

/** Marks of one colour and dash, by their place in the list, so that each look is one stroke. */
type Run = { members: number[]; color: string; dashed: boolean };
const runCache = new WeakMap<readonly LineMark[], Run[]>();
function runsOf(marks: readonly LineMark[]): Run[] {
	let runs = runCache.get(marks);
	if (!runs) {
		const looks = new Map<string, Run>();
		marks.forEach(({ color, dashed }, i) => {
			const look = `${dashed} ${color}`;
			const run = looks.get(look);
			if (run) run.members.push(i);
			else looks.set(look, { members: [i], color, dashed });
		});
		runs = [...looks.values()];
		runCache.set(marks, runs);
	}
	return runs;
}

function byColor(marks: readonly LineMark[]): Map<string, LineMark[]> {
	const out = new Map<string, LineMark[]>();
	for (const mark of marks) {
		const list = out.get(mark.color);
		if (list) list.push(mark);
		else out.set(mark.color, [mark]);
	}
	return out;
}

/** What the label lanes remember from frame to frame: lanes, so that labels do not flicker, and measured widths. */
export type LaneMemory = {
	lanes: ReadonlyMap<string, number>;
	width(mark: LineMark, view: SpectrumView): number;
	marks(moving: readonly LineMark[]): ReadonlyMap<string, LineMark>;
};

export function createLaneMemory(): LaneMemory {
	let widths = new Map<string, number>();
	let measuredWith: unknown = null;
	let known: readonly LineMark[] | null = null;
	let byKey = new Map<string, LineMark>();
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
		marks(moving) {
			if (known !== moving) {
				known = moving;
				byKey = new Map(moving.map((mark) => [mark.key, mark]));
			}
			return byKey;
		},
	};
}
