/** A label that wants to stand centred on `x`. */
export type LaneLabel = {
	id: string;
	/** What the label points at, CSS pixels. */
	x: number;
	/** Measured width of the text, CSS pixels. */
	width: number;
	/** Higher ones are placed first. */
	importance: number;
};

export type PlacedLabel = {
	id: string;
	/** 0 is the lane nearest to the plot. */
	lane: number;
	/** Centre of the text, CSS pixels; differs from `anchor` where the edge, or the leader of another, pushed it aside. */
	x: number;
	/** What it points at, CSS pixels. */
	anchor: number;
};

export type LaneOptions = {
	lanes: number;
	/** Limits that no label crosses, CSS pixels. Labels that point outside are not placed. */
	left: number;
	right: number;
	/** Least distance between two labels in one lane, CSS pixels. Default 6. */
	gap?: number | undefined;
	/** Lanes of the last placement by id: a label keeps its lane as long as it fits there. */
	previous?: ReadonlyMap<string, number> | undefined;
	/** Leaders go straight down from the labels: texts below step aside for them, as far as they still stand over their own. */
	leaders?: boolean | undefined;
};

export type LanePlacement = {
	/** In the order of the input. */
	placed: PlacedLabel[];
	/** Ids of labels in range that found no room, in the order of the input. */
	dropped: string[];
	/** For `previous` at the next call. */
	lanes: Map<string, number>;
};

/**
 * Greedy placement, most important first (ties: those placed before, then the order of the input). A label is dropped
 * only where every lane is blocked by labels at least as important; two labels of a lane never come closer than `gap`.
 * Labels with a coordinate or width that is not finite, or wider than the range, are dropped.
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
		const kept = Number(previous?.has(q.id) ?? false) - Number(previous?.has(p.id) ?? false);
		return kept !== 0 ? kept : a - b;
	});

	const taken: Interval[][] = Array.from({ length: count }, () => []);
	const result: (PlacedLabel | null)[] = labels.map(() => null);
	const lanes = new Map<string, number>();
	for (const i of order) {
		const label = labels[i] as LaneLabel;
		if (!(label.width <= right - left)) continue;
		const half = label.width / 2;
		const x = Math.max(left + half, Math.min(right - half, label.x));
		const interval: Interval = [x - half, x + half + gap];
		const lane = firstFree(taken, interval, previous?.get(label.id));
		if (lane < 0) continue;
		insert(taken[lane] as Interval[], interval);
		result[i] = { id: label.id, lane, x, anchor: label.x };
		lanes.set(label.id, lane);
	}
	if (options.leaders) letLeadersPass(result, labels, left, right, gap);
	const dropped = order
		.filter((i) => result[i] === null)
		.sort((a, b) => a - b)
		.map((i) => (labels[i] as LaneLabel).id);
	return { placed: result.filter((p) => p !== null), dropped, lanes };
}

/** [from, to) with the gap added at the right end. */
type Interval = readonly [number, number];

function isInRange(label: LaneLabel, left: number, right: number): boolean {
	return label.x >= left && label.x <= right && Number.isFinite(label.width) && label.width >= 0;
}

function firstFree(taken: readonly Interval[][], interval: Interval, preferred: number | undefined): number {
	if (preferred !== undefined && taken[preferred] !== undefined && isFree(taken[preferred], interval)) return preferred;
	return taken.findIndex((lane) => isFree(lane, interval));
}

/** Index of the first interval that starts at or after `x`; the lane is sorted and free of overlaps. */
function bisect(lane: readonly Interval[], x: number): number {
	let low = 0;
	let high = lane.length;
	while (low < high) {
		const middle = (low + high) >>> 1;
		if ((lane[middle] as Interval)[0] < x) low = middle + 1;
		else high = middle;
	}
	return low;
}

function isFree(lane: readonly Interval[], [from, to]: Interval): boolean {
	const at = bisect(lane, from);
	const after = lane[at];
	const before = lane[at - 1];
	return (after === undefined || after[0] >= to) && (before === undefined || before[1] <= from);
}

function insert(lane: Interval[], interval: Interval): void {
	lane.splice(bisect(lane, interval[0]), 0, interval);
}

/** Between a leader and the text that it passes, CSS pixels. */
const CLEAR = 3;

function letLeadersPass(
	result: readonly (PlacedLabel | null)[],
	labels: readonly LaneLabel[],
	left: number,
	right: number,
	gap: number,
): void {
	const all = result.flatMap((label, i) => (label ? [{ label, half: (labels[i] as LaneLabel).width / 2 }] : []));
	for (const { label, half } of all) {
		const { x, anchor, lane } = label;
		const isClear = (at: number) =>
			Math.abs(anchor - at) <= half &&
			at >= left + half &&
			at <= right - half &&
			all.every(
				({ label: o, half: other }) =>
					o === label ||
					o.lane < lane ||
					(o.lane > lane ? Math.abs(o.anchor - at) - CLEAR : Math.abs(o.x - at) - gap - other) > half - 1e-9,
			);
		if (isClear(x)) continue;
		const places = all.flatMap(({ label: o }) =>
			o.lane > lane ? [o.anchor - half - CLEAR, o.anchor + half + CLEAR].filter(isClear) : [],
		);
		label.x = places.sort((a, b) => Math.abs(a - x) - Math.abs(b - x))[0] ?? x;
	}
}
