import { childId, deepLevel } from "./path-id.js";
import type { TaxonomyNode } from "./types.js";

/** Shared by all classes without such texts; never written to. */
const none: string[] = [];

/** A class as the walk finds it. Its id and path are made when asked for: of 100,000 classes, few ever are. */
export class WalkedNode implements TaxonomyNode {
	readonly class: string;
	readonly parent: WalkedNode | null;
	readonly depth: number;
	tags: string[] = none;
	otherNames: string[] = none;
	links: string[] = none;
	declare comments?: string;
	/** Counts siblings of the same name, from 1. */
	private readonly ordinal: number;
	private knownId: string | null = null;

	constructor(name: string, parent: WalkedNode | null, ordinal: number) {
		this.class = name;
		this.parent = parent;
		this.depth = parent ? parent.depth + 1 : 0;
		this.ordinal = ordinal;
	}

	get id(): string {
		this.knownId ??= childId(this.parentId, this.class, this.ordinal, this.depth);
		return this.knownId;
	}

	get parentId(): string | null {
		return this.parent ? this.parent.id : null;
	}

	get path(): string[] {
		const below: string[] = [];
		for (let at: WalkedNode | null = this; at; at = at.parent) below.push(at.class);
		return below.reverse();
	}
}

/** The stand-in for a root where a file has no single one. */
export function createRoot(): TaxonomyNode {
	return { id: "", class: "", path: [], parentId: null, depth: -1, tags: [], otherNames: [], links: [] };
}

/** The same class as an object of its own without a prototype's getters, for equality, spreading and JSON. Only the paths
 * of deep ones are still made on demand. */
export function plainNode(walked: WalkedNode): TaxonomyNode {
	const { depth } = walked;
	const node: TaxonomyNode = {
		id: walked.id,
		class: walked.class,
		path: [],
		parentId: walked.parentId,
		depth,
		tags: [...walked.tags],
		otherNames: [...walked.otherNames],
		links: [...walked.links],
	};
	if (walked.comments !== undefined) node.comments = walked.comments;
	if (depth < deepLevel) node.path = walked.path;
	else Object.defineProperty(node, "path", { enumerable: true, configurable: true, get: () => walked.path });
	return node;
}
