import type { TaxonomyMatchKind, TaxonomyNodes } from "../types.js";
import type { Stretch } from "./scan.js";
import { lengthOf, type SearchIndex } from "./search-index.js";

const kinds: readonly TaxonomyMatchKind[] = ["exact", "prefix", "word", "infix", "words", "partial"];
export const EXACT = 0;
export const PREFIX = 1;
export const WORD = 2;
export const INFIX = 3;
export const WORDS = 4;
export const PARTIAL = 5;

/** Wrong letters in a word that are allowed at most. */
export const MAX_DISTANCE = 2;
/** More than the positions of any taxonomy; its product with the greatest key is still an exact integer. */
const MAX_NODES = 2 ** 24;

/** The best match of each node for one query. */
export class Matches {
	/** Edit distance that is allowed for now. */
	distance = 0;
	private readonly nodes: number[] = [];
	private readonly keys: Int32Array;
	private readonly kinds: Uint8Array;
	/** Entry of the best match of the whole query, for each node; of separate words, −1 minus the number of their list. */
	private readonly entry: Int32Array;
	private readonly start: Int32Array;
	private readonly end: Int32Array;
	private readonly index: SearchIndex;
	/** Whether an entry is among the fields that are searched. */
	readonly allows: (entry: number) => boolean;

	constructor(taxonomy: TaxonomyNodes, index: SearchIndex, fields: readonly number[] | null) {
		const count = taxonomy.nodes.length;
		this.index = index;
		this.allows = (entry) => fields === null || fields.includes(index.fields[entry] as number);
		this.keys = new Int32Array(count).fill(-1);
		this.kinds = new Uint8Array(count);
		this.entry = new Int32Array(count);
		this.start = new Int32Array(count);
		this.end = new Int32Array(count);
	}

	get count(): number {
		return this.nodes.length;
	}

	/** Offers a stretch that matches the whole query; `extra` is the number of further letters. */
	offer({ entry, start, end }: Stretch, rank: number, kind: number, sameCase: boolean, extra: number): void {
		if (!this.allows(entry)) return;
		const node = this.index.nodeOf[entry] as number;
		if (!this.improve(node, sortKey(rank, sameCase, extra), kind)) return;
		this.entry[node] = entry;
		this.start[node] = start;
		this.end[node] = end;
	}

	/** Offers a node in which separate words match, those of one list of the query. */
	offerNode(node: number, rank: number, kind: number, list: number): void {
		const length = lengthOf(this.index, this.index.firstEntry[node] as number);
		if (this.improve(node, sortKey(rank, false, length), kind)) this.entry[node] = -1 - list;
	}

	private improve(node: number, key: number, kind: number): boolean {
		const bestKey = this.keys[node] as number;
		if (bestKey === -1) this.nodes.push(node);
		else if (bestKey <= key) return false;
		this.keys[node] = key;
		this.kinds[node] = kind;
		return true;
	}

	/** The nodes that match, best first. */
	sorted(): Int32Array {
		// Key and position in one number: sorting without a comparison function is five times as fast.
		const sortable = Float64Array.from(
			this.nodes,
			(position) => (this.keys[position] as number) * MAX_NODES + position,
		);
		return Int32Array.from(sortable.sort(), (value) => value % MAX_NODES);
	}

	keyOf(position: number): number {
		return this.keys[position] ?? -1;
	}

	kindOf(position: number): TaxonomyMatchKind {
		const kind = this.kinds[position] as number;
		return this.distance > 0 && kind !== PARTIAL ? "typo" : (kinds[kind] as TaxonomyMatchKind);
	}

	stage(): number {
		const isPartial = this.kinds[this.nodes[0] ?? 0] === PARTIAL;
		return this.distance + (isPartial ? MAX_DISTANCE + 1 : 0);
	}

	/** The stretch that matches the whole query; of a node in which separate words match, the number of their list. */
	stretchOf(position: number): Stretch | number {
		const entry = this.entry[position] as number;
		return entry < 0 ? -1 - entry : { entry, start: this.start[position] as number, end: this.end[position] as number };
	}
}

/** Order by rank, then by equal case, then by the number of further letters. */
function sortKey(rank: number, sameCase: boolean, extra: number): number {
	return (rank << 7) | (sameCase ? 0 : 64) | Math.min(63, extra);
}
