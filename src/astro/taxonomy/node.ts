import { segmentOf } from "./path-id.js";
import type { TaxonomyNode } from "./types.js";

/** Shared by all classes without such texts; never changed. */
const noTexts: string[] = [];

/** A class during the walk. Its id and path are computed on access, as few of 100,000 classes are ever displayed. */
export class WalkedNode implements TaxonomyNode {
	readonly class: string;
	readonly parent: WalkedNode | null;
	readonly depth: number;
	tags: string[] = noTexts;
	otherNames: string[] = noTexts;
	links: string[] = noTexts;
	declare comments?: string;
	/** Number among siblings of the same name, from 1. */
	private readonly ordinal: number;
	private cachedId: string | null = null;

	constructor(name: string, parent: WalkedNode | null, ordinal: number) {
		this.class = name;
		this.parent = parent;
		this.depth = parent ? parent.depth + 1 : 0;
		this.ordinal = ordinal;
	}

	get id(): string {
		this.cachedId ??= this.idOf(segmentOf(this.class, this.ordinal));
		return this.cachedId;
	}

	protected idOf(segment: string): string {
		return this.parent ? `${this.parent.id}/${segment}` : segment;
	}

	get parentId(): string | null {
		return this.parent ? this.parent.id : null;
	}

	get path(): string[] {
		const names = new Array<string>(this.depth + 1);
		for (let at: WalkedNode | null = this; at; at = at.parent) names[at.depth] = at.class;
		return names;
	}
}
