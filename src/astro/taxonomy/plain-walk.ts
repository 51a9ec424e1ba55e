import { WalkedNode } from "./node.js";
import { DEEP_LEVEL } from "./path-id.js";
import { repeatedNames, SiblingNames } from "./repeated-names.js";

const MAX_CLASSES = 1_000_000;

/** The classes of a hierarchy; see `TaxonomyWalk`. */
export type PlainWalk = {
	nodes: WalkedNode[];
	/** Whether several classes have this name, siblings or not. */
	isRepeated(name: string): boolean;
	/** False where something is not as it should be: `walkTaxonomy` then may read more classes and texts, and finds the faults. */
	isWhole: boolean;
};

type Level = { children: readonly unknown[]; next: number; owner: WalkedNode | null; names: SiblingNames };

/** Reads a hierarchy in which all is as it should be as `walkTaxonomy` does; of any other, what is. */
export function walkPlain(hierarchy: unknown): PlainWalk {
	const nodes: WalkedNode[] = [];
	let isWhole = true;
	/** Reads the fields of a class, and returns its subclasses. */
	const readFields = (node: WalkedNode, raw: Readonly<Record<string, unknown>>): readonly unknown[] => {
		let children = noChildren;
		// A list of the keys of each class would be garbage: with 100,000 classes the collector takes longer than the walk.
		for (const key in raw) {
			if (key === "class" || !Object.hasOwn(raw, key)) continue;
			const value = raw[key];
			if (value === undefined) continue;
			if (key === "subclasses" && Array.isArray(value)) children = value;
			else if (key === "comments" && isText(value)) node.comments = value;
			else if (!Array.isArray(value) || !value.every(isText)) isWhole = false;
			else if (key === "tags") node.tags = [...value];
			else if (key === "other names") node.otherNames = [...value];
			else if (key === "links" && value.every(isLink)) node.links = value.map((link: string) => link.trim());
			else isWhole = false;
		}
		return children;
	};
	const levels: Level[] = [{ children: [hierarchy], next: 0, owner: null, names: new SiblingNames() }];
	try {
		for (let level = levels[0]; level && isWithin(levels, nodes); level = levels[levels.length - 1]) {
			if (level.next >= level.children.length) {
				levels.pop();
				continue;
			}
			const raw = level.children[level.next++] as Readonly<Record<string, unknown>> | null;
			const name = raw?.class;
			if (!raw || typeof name !== "string" || name.trim() === "") {
				isWhole = false;
				continue;
			}
			const ordinal = level.names.add(name);
			const node = new WalkedNode(name, level.owner, ordinal);
			const children = readFields(node, raw);
			nodes.push(node);
			if (ordinal > 1) isWhole = false;
			if (children.length > 0) levels.push({ children, next: 0, owner: node, names: new SiblingNames() });
		}
	} catch {
		// A getter or proxy of a host.
	}
	let repeated: ReadonlySet<string> | null = null;
	return {
		nodes,
		isWhole: isWhole && levels.length === 0,
		isRepeated(name) {
			repeated ??= repeatedNames(nodes);
			return repeated.has(name);
		},
	};
}

/** Beyond, `walkTaxonomy` is needed: a class may hold itself. */
const isWithin = (levels: readonly Level[], nodes: readonly WalkedNode[]): boolean =>
	levels.length <= DEEP_LEVEL && nodes.length <= MAX_CLASSES;

const noChildren: readonly unknown[] = [];

const isText = (value: unknown): value is string => typeof value === "string" && value.trim() !== "";
const isLink = (text: string): boolean => /^\s*https?:\/\/[^\s/]/i.test(text);
