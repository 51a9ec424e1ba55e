import { AXIS_SMALL, type LaneLabel, type Pen, placeLabels } from "../../../plot/index.js";
import { LANE_HEIGHT_PX } from "../../model/layouts/plotLayout.js";
import type { LineMarker } from "../../model/lines/markers.js";
import type { SpectrumView } from "../../model/view.js";

/** Labels of one line in several groups are one label if their markers are closer than this, CSS pixels. */
const SAME_MARKER_PX = 1.5;
/** Lines of a multiplet whose markers are closer than this have one label, its name. CSS pixels. */
const UNRESOLVED_PX = 4;
/** A label may reach beyond the plot by this, CSS pixels. */
const OVERHANG_PX = 8;

/** Lanes of the labels and widths of their texts, kept from frame to frame so that labels do not jump. */
export type LaneMemory = {
	lanes: ReadonlyMap<string, number>;
	width(marker: LineMarker, view: SpectrumView): number;
};

export function createLaneMemory(): LaneMemory {
	let widths = new Map<string, number>();
	let measuredWith: unknown = null;
	return {
		lanes: new Map(),
		width(marker, view) {
			if (view.measure !== measuredWith) {
				measuredWith = view.measure;
				widths = new Map();
			}
			let width = widths.get(marker.label);
			if (width === undefined) {
				width = view.measure(marker.label, AXIS_SMALL);
				widths.set(marker.label, width);
			}
			return width;
		},
	};
}

/** Labels of markers in lanes above the data, each with a leader to its marker. `pixels`: x of `view.lines.moving`. */
export function paintLabels(pen: Pen, view: SpectrumView, pixels: Float64Array, memory: LaneMemory): void {
	const { plot, lanes, laneCount } = view.layout;
	if (laneCount === 0) return;
	const { labels, markers } = labelsInView(view, pixels, memory);
	const { placed, lanes: newLanes } = placeLabels(labels, {
		lanes: laneCount,
		left: plot.x - OVERHANG_PX,
		right: plot.x + plot.width + OVERHANG_PX,
		previous: memory.lanes,
		leaders: true,
	});
	memory.lanes = newLanes;
	const base = lanes.y + lanes.height;
	const texts = placed.map((label) => {
		const marker = markers.get(label.id) as LineMarker;
		return { ...label, marker, half: memory.width(marker, view) / 2 + 2, y: base - 5 - label.lane * LANE_HEIGHT_PX };
	});
	// Leaders of one colour in one stroke.
	for (const color of new Set(texts.map(({ marker }) => marker.color)))
		pen.stroke(
			(path) => {
				for (const { anchor, lane, marker, y } of texts) {
					if (marker.color !== color) continue;
					const px = Math.round(anchor) + 0.5;
					path.moveTo(px, base + 4);
					// The leader is interrupted at labels that it passes.
					for (let below = 0; below < lane; below++) {
						if (!texts.some((other) => other.lane === below && Math.abs(other.x - px) < other.half)) continue;
						path.lineTo(px, base - 2 - below * LANE_HEIGHT_PX);
						path.moveTo(px, base - 15 - below * LANE_HEIGHT_PX);
					}
					path.lineTo(px, y + 2);
				}
			},
			{ color, width: 1 },
		);
	for (const { x, y, marker } of texts)
		pen.text(marker.label, x, y, {
			color: marker.color,
			size: AXIS_SMALL,
			anchor: "middle",
			halo: "var(--astropane-ground)",
		});
}

/** Labels of moving and custom lines in view, and their markers by key. */
function labelsInView(
	view: SpectrumView,
	pixels: Float64Array,
	memory: LaneMemory,
): { labels: LaneLabel[]; markers: Map<string, LineMarker> } {
	const { plot } = view.layout;
	const labels: LaneLabel[] = [];
	const markers = new Map<string, LineMarker>();
	const labelOf = new Map<string, LaneLabel>();
	const ofMultiplet = new Map<string, LaneLabel>();
	const add = (marker: LineMarker, x: number): void => {
		if (!(x >= plot.x && x <= plot.x + plot.width)) return;
		const multiplet = marker.line?.multiplet;
		const neighbour = multiplet && ofMultiplet.get(multiplet);
		if (neighbour && Math.abs(neighbour.x - x) < UNRESOLVED_PX) {
			const first = markers.get(neighbour.id) as LineMarker;
			// The same line in another group is no neighbour.
			if (first.label === marker.label) return;
			const merged = { ...first, label: multiplet };
			markers.set(neighbour.id, merged);
			const importance = Math.max(neighbour.importance, marker.importance);
			Object.assign(neighbour, { x: (neighbour.x + x) / 2, width: memory.width(merged, view), importance });
			return;
		}
		markers.set(marker.key, marker);
		const label = { id: marker.key, x, width: memory.width(marker, view), importance: marker.importance };
		// A line of several groups is labelled once, for the group in which it is most important.
		const same = labelOf.get(marker.label);
		if (!same || Math.abs(same.x - x) >= SAME_MARKER_PX) {
			labelOf.set(marker.label, label);
			if (multiplet) ofMultiplet.set(multiplet, label);
			labels.push(label);
		} else if (label.importance > same.importance) Object.assign(same, label);
	};
	for (const [i, marker] of view.lines.moving.entries()) add(marker, pixels[i] as number);
	// Custom lines are labelled even where they are fixed; sky lines are too many.
	for (const marker of view.lines.fixed)
		if (marker.line === null) add(marker, view.x.map(view.medium === "air" ? marker.air : marker.vacuum));
	return { labels, markers };
}
