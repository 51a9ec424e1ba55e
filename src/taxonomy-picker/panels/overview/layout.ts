import { hierarchy, partition, tree } from "d3-hierarchy";
import { type ClassPosition, isHidden, type PickerTree } from "../../model/trees.js";

/** A class in a figure, in CSS pixels: the box of an icicle, or the dot (`x`, `y`) of a dendrogram with the room of its label. */
export type DrawnClass = {
	position: ClassPosition;
	x: number;
	y: number;
	width: number;
	height: number;
	/** Index of its parent among the drawn ones; −1 at the top. */
	parent: number;
	/** 1 at the top. */
	level: number;
	posinset: number;
	setsize: number;
	/** Number of subclasses at any depth that are not drawn. */
	hidden: number;
	isParent: boolean;
};

export type OverviewLayout = { classes: DrawnClass[]; width: number; height: number };

/** Boxes of an icicle below this height, and levels below this width, are not drawn; a zoom brings them. CSS pixels. */
const MIN_BOX_HEIGHT = 3;
const MIN_BOX_WIDTH = 80;
/** More classes than these are not drawn at once, as no figure can be read with more. */
const MAX_DRAWN = 400;
/** Height of a leaf of a dendrogram, CSS pixels. */
const ROW_HEIGHT = 18;

/** Least width of a level of a dendrogram, CSS pixels: names can be read, and the figure scrolls. */
const MIN_STEP = 120;
/** Room of the branches between two levels of a dendrogram, CSS pixels. */
const GAP = 32;

type Datum = { position: ClassPosition | null; own: number; children: Datum[]; hidden: number };

/** Sources of a class itself; 0 or more. */
export type CountOf = (position: ClassPosition) => number;

/** The classes directly below one; with node −1, the roots of a tree. */
function childrenOf(trees: readonly PickerTree[], { tree, node }: ClassPosition): ClassPosition[] {
	const { end } = (trees[tree] as PickerTree).outline;
	const last = end[node] ?? end.length;
	const children: ClassPosition[] = [];
	for (let child = node + 1; child < last; child = end[child] as number) children.push({ tree, node: child });
	return children;
}

/** The first level of one tree: its roots, and the children of a hidden one in its place. */
const rootsOf = (trees: readonly PickerTree[], tree: number): ClassPosition[] =>
	childrenOf(trees, { tree, node: -1 }).flatMap((root) =>
		isHidden(trees[tree] as PickerTree, root.node) ? childrenOf(trees, root) : [root],
	);

/** Sources of a class with those of its subclasses. */
export function totalOf(trees: readonly PickerTree[], { tree, node }: ClassPosition, countOf: CountOf): number {
	let total = 0;
	for (let i = node; i < (trees[tree]?.outline.end[node] as number); i++) total += countOf({ tree, node: i });
	return total;
}

/** The classes below `top`, or all, as nested data, down to the last of the levels that hold `MAX_DRAWN` of them. */
function dataOf(
	trees: readonly PickerTree[],
	top: ClassPosition | null,
	countOf: CountOf,
	maxLevels = Number.POSITIVE_INFINITY,
): Datum {
	const starts = top ? [top] : trees.flatMap((_, t) => rootsOf(trees, t));
	const depthLimit = Math.min(maxLevels, depthFor(trees, starts));
	const read = (position: ClassPosition, depth: number): Datum => {
		if (depth < depthLimit) {
			const children = childrenOf(trees, position).map((child) => read(child, depth + 1));
			return { position, own: countOf(position), children, hidden: 0 };
		}
		const { tree, node } = position;
		const hidden = (trees[tree]?.outline.end[node] as number) - node - 1;
		return { position, own: totalOf(trees, position, countOf), children: [], hidden };
	};
	return { position: null, own: 0, children: starts.map((start) => read(start, 1)), hidden: 0 };
}

/** Number of levels, from 1, of which all classes can be drawn. */
function depthFor(trees: readonly PickerTree[], starts: readonly ClassPosition[]): number {
	let level = starts;
	let count = level.length;
	for (let depth = 1; ; depth++) {
		level = level.flatMap((position) => childrenOf(trees, position));
		count += level.length;
		if (level.length === 0 || count > MAX_DRAWN) return depth;
	}
}

type Placed = { data: Datum; depth: number; parent: Placed | null; children?: Placed[] | undefined };

/** In depth-first order, without the root that holds all. */
function collect<T extends Placed>(
	root: T,
	boxOf: (node: T) => Pick<DrawnClass, "x" | "y" | "width" | "height"> | null,
): DrawnClass[] {
	const classes: DrawnClass[] = [];
	const visit = (node: T, parent: number, posinset: number, setsize: number): void => {
		const { position } = node.data;
		const box = position && boxOf(node);
		let index = parent;
		if (position) {
			if (!box) return;
			index = classes.length;
			const { hidden } = node.data;
			const isParent = hidden > 0 || node.children !== undefined;
			classes.push({ position, ...box, parent, level: node.depth, posinset, setsize, hidden, isParent });
		}
		const children = (node.children ?? []) as T[];
		for (const [i, child] of children.entries()) visit(child, index, i + 1, children.length);
	};
	visit(root, -1, 1, 1);
	return classes;
}

/**
 * An icicle (Kruskal & Landwehr 1983, Am. Stat. 37, 162): levels from left to right, a box as high as its leaves or, with counts, as
 * its sources.
 */
export function layOutIcicle(
	trees: readonly PickerTree[],
	top: ClassPosition | null,
	size: { width: number; height: number },
	countOf: CountOf | null,
): OverviewLayout {
	const data = dataOf(trees, top, countOf ?? (() => 0), Math.max(1, Math.floor(size.width / MIN_BOX_WIDTH)));
	const root = hierarchy(data).sum(({ own, children, hidden }) =>
		// A class without sources keeps a sliver, so that it can be chosen.
		countOf ? own + (children.length === 0 ? 0.2 : 0) : children.length === 0 ? 1 + Math.log1p(hidden) : 0,
	);
	const levels = Math.max(1, root.height);
	// The level of the root that holds all is not drawn.
	const step = size.width / levels;
	const placed = partition<Datum>().size([size.height, size.width + step])(root);
	const classes = collect(placed, ({ x0, x1, depth }) => {
		const height = x1 - x0;
		return height < MIN_BOX_HEIGHT ? null : { x: (depth - 1) * step, y: x0, width: step, height };
	});
	return { classes, ...size };
}

/** A dendrogram: levels from left to right (Reingold & Tilford 1981, IEEE Trans. Softw. Eng. 7, 223). */
export function layOutDendrogram(
	trees: readonly PickerTree[],
	top: ClassPosition | null,
	width: number,
): OverviewLayout {
	const root = hierarchy(dataOf(trees, top, () => 0));
	const levels = Math.max(1, root.height);
	const step = Math.max(MIN_STEP, width / levels);
	const placed = tree<Datum>()
		.nodeSize([ROW_HEIGHT, step])
		.separation(() => 1)(root);
	let low = 0;
	let high = 0;
	placed.each(({ x }) => {
		low = Math.min(low, x);
		high = Math.max(high, x);
	});
	const classes = collect(placed, ({ x, depth }) => ({
		x: (depth - 1) * step + 6,
		y: x - low + ROW_HEIGHT / 2,
		width: step - GAP,
		height: ROW_HEIGHT,
	}));
	return { classes, width: Math.max(width, step * levels), height: high - low + ROW_HEIGHT };
}
