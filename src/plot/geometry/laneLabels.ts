import { bisectLeft } from "d3-array";

/** A label to be centred on `x`. */
export type LaneLabel = {
	id: string;
	/** Position of the labelled feature, CSS pixels. */
	x: number;
	/** Measured width of the text, CSS pixels. */
	width: number;
	/** Labels of higher importance are placed first. */
	importance: number;
};

export type PlacedLabel = {
	id: string;
	/** 0 is the lane nearest to the plot. */
	lane: number;
	/** Centre of the text, CSS pixels. Differs from `anchor` at the limits, and where the leader of another label passes. */
	x: number;
	/** Position of the labelled feature, CSS pixels. */
	anchor: number;
};

export type LaneOptions = {
	lanes: number;
	/** Limits that no label crosses, CSS pixels. Labels of features outside are not placed. */
	left: number;
	right: number;
	/** Least distance between two labels in one lane, CSS pixels. Default 6. */
	gap?: number | undefined;
	/** Lanes of the previous placement by id. A label keeps its lane if it fits there. */
	previous?: ReadonlyMap<string, number> | undefined;
	/** Leaders run straight down from the labels. Labels in lower lanes move aside for them, and stay above their own feature. */
	leaders?: boolean | undefined;
};

export type LanePlacement = {
	/** In the order of the input. */
	placed: PlacedLabel[];
	/** Ids of labels in range without room, in the order of the input. */
	dropped: string[];
	/** Pass as `previous` to the next call. */
	lanes: Map<string, number>;
};

/**
 * Greedy placement in order of importance; ties go to labels placed before, then to the order of the input. A label is
 * dropped only if labels of at least its importance block every lane. Two labels of a lane are never closer than `gap`.
 * Labels wider than the range, or with a coordinate or width that is not finite, are dropped.
 */
export function placeLabels(labels: readonly LaneLabel[], options: LaneOptions): LanePlacement {
	const { left, right, gap = 6, previous } = options;
	const count = Math.max(0, Math.floor(options.lanes));
	const order = labels.map((_, i) => i).filter((i) => isInRange(labels[i] as LaneLabel, left, right));
	order.sort((a, b) => {
		const p = labels[a] as LaneLabel;
		const q = labels[b] as LaneLabel;
		const byImportance = (q.importance || 0) - (p.importance || 0);
		if (byImportance !== 0 && !Number.isNaN(byImportance)) return byImportance;
		const byLane = Number(previous?.has(q.id) ?? false) - Number(previous?.has(p.id) ?? false);
		return byLane !== 0 ? byLane : a - b;
	});

	const occupied: Lane[] = Array.from({ length: count }, () => ({ from: [], to: [] }));
	const result: (PlacedLabel | null)[] = labels.map(() => null);
	const lanes = new Map<string, number>();
	for (const i of order) {
		const label = labels[i] as LaneLabel;
		if (!(label.width <= right - left)) continue;
		const half = label.width / 2;
		const x = Math.max(left + half, Math.min(right - half, label.x));
		const from = x - half;
		const to = x + half + gap;
		const lane = firstFree(occupied, from, to, previous?.get(label.id));
		if (lane < 0) continue;
		insert(occupied[lane] as Lane, from, to);
		result[i] = { id: label.id, lane, x, anchor: label.x };
		lanes.set(label.id, lane);
	}
	if (options.leaders) makeRoomForLeaders(result, labels, left, right, gap);
	const dropped = order
		.filter((i) => result[i] === null)
		.sort((a, b) => a - b)
		.map((i) => (labels[i] as LaneLabel).id);
	return { placed: result.filter((p) => p !== null), dropped, lanes };
}

/** Half-open intervals [from, to) that labels occupy, sorted, CSS pixels; the gap is added at the right end. */
type Lane = { from: number[]; to: number[] };

function isInRange(label: LaneLabel, left: number, right: number): boolean {
	return label.x >= left && label.x <= right && Number.isFinite(label.width) && label.width >= 0;
}

function firstFree(occupied: readonly Lane[], from: number, to: number, preferred: number | undefined): number {
	const lane = preferred === undefined ? undefined : occupied[preferred];
	if (lane && preferred !== undefined && isFree(lane, from, to)) return preferred;
	return occupied.findIndex((other) => other !== lane && isFree(other, from, to));
}

function isFree(lane: Lane, from: number, to: number): boolean {
	const index = bisectLeft(lane.from, from);
	const isAfterFree = index === lane.from.length || (lane.from[index] as number) >= to;
	return isAfterFree && (index === 0 || (lane.to[index - 1] as number) <= from);
}

function insert(lane: Lane, from: number, to: number): void {
	const index = bisectLeft(lane.from, from);
	lane.from.splice(index, 0, from);
	lane.to.splice(index, 0, to);
}

/** Distance between a leader and the text that it passes, CSS pixels. */
const LEADER_CLEARANCE_PX = 3;

function makeRoomForLeaders(
	result: readonly (PlacedLabel | null)[],
	labels: readonly LaneLabel[],
	left: number,
	right: number,
	gap: number,
): void {
	const all = result.flatMap((label, i) => (label ? [{ label, half: (labels[i] as LaneLabel).width / 2 }] : []));
	for (const { label, half } of all) {
		const { x, anchor, lane } = label;
		const isClear = (at: number): boolean => {
			if (!(Math.abs(anchor - at) <= half && at >= left + half && at <= right - half)) return false;
			for (const { label: o, half: other } of all) {
				if (o === label || o.lane < lane) continue;
				const room = o.lane > lane ? Math.abs(o.anchor - at) - LEADER_CLEARANCE_PX : Math.abs(o.x - at) - gap - other;
				if (!(room > half - 1e-9)) return false;
			}
			return true;
		};
		if (isClear(x)) continue;
		const candidates = all.flatMap(({ label: o }) =>
			o.lane > lane
				? [o.anchor - half - LEADER_CLEARANCE_PX, o.anchor + half + LEADER_CLEARANCE_PX].filter(isClear)
				: [],
		);
		label.x = candidates.sort((a, b) => Math.abs(a - x) - Math.abs(b - x))[0] ?? x;
	}
}
