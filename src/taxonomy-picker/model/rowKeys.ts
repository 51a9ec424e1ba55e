import { findKey, rowKey } from "./rows.js";
import type { PickerTree } from "./trees.js";

/** Keys of rows, which are written only when they are asked for: there may be 100,000. */
export class RowKeys extends Set<string> {
	private readonly trees: readonly PickerTree[];
	private readonly holds: (tree: number, node: number) => boolean;
	private count: number | null = null;

	constructor(trees: readonly PickerTree[], holds: (tree: number, node: number) => boolean) {
		super();
		this.trees = trees;
		this.holds = holds;
	}

	override has(key: string): boolean {
		const position = findKey(this.trees, key);
		return position !== null && position.node >= 0 && this.holds(position.tree, position.node);
	}

	override get size(): number {
		this.count ??= this.trees.reduce(
			(sum, tree, t) => sum + tree.nodes.reduce((some, _, node) => some + (this.holds(t, node) ? 1 : 0), 0),
			0,
		);
		return this.count;
	}

	override *[Symbol.iterator](): SetIterator<string> {
		for (const [t, tree] of this.trees.entries())
			for (let node = 0; node < tree.nodes.length; node++) if (this.holds(t, node)) yield rowKey(tree, node);
	}
}
