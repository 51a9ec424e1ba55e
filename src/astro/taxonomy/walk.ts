import { formatForMessage } from "../../text/index.js";
import { readComments, readLinks, readTexts } from "./fields.js";
import { WalkedNode } from "./node.js";
import { deepLevel } from "./path-id.js";
import { type RawTexts, readClass, type TextField } from "./read-class.js";
import type { TaxonomyIssue } from "./types.js";

/** More classes than any taxonomy has; a file of shared parts can unfold without end. */
const mostClasses = 1_000_000;
const mostIssues = 500;

/** A list of children being walked. `owner` is the class they belong to, `raw` where they were found. */
type Level = { children: readonly unknown[]; next: number; owner: WalkedNode | null; raw: object | null };

/** What a hierarchy holds; see `readTaxonomy`. */
export type TaxonomyWalk = {
	/** Depth first, in the order of the file. */
	nodes: WalkedNode[];
	issues: TaxonomyIssue[];
	/** Whether a name stands more than once, siblings or not. */
	isRepeated(name: string): boolean;
};

/** Walks a hierarchy by the rules of `readTaxonomy`, which makes plain objects of what is found here. */
export function walkTaxonomy(hierarchy: unknown): TaxonomyWalk {
	const nodes: WalkedNode[] = [];
	const issues: TaxonomyIssue[] = [];
	let unreported = 0;
	const report = (at: WalkedNode | null, message: string) => {
		if (issues.length < mostIssues) issues.push({ path: at?.path ?? [], message });
		else unreported++;
	};
	let current: WalkedNode | null = null;
	const complain = (message: string) => report(current, `${formatForMessage(current?.class)}: ${message}`);
	const unknownFields = new Map<string, number>();
	const onPath = new Set<object>();
	const deepIds = new Set<string>();
	const names = countNames();
	const levels: Level[] = [];
	let visited = 0;

	const top = unwrap(hierarchy);
	if (typeof top !== "object" || top === null) {
		const what =
			top === undefined || top === null ? "There is no hierarchy" : `The hierarchy is ${formatForMessage(top)}`;
		report(null, `${what}, so there is no class to show. Pass an object with "class" and "subclasses".`);
	} else {
		if (Array.isArray(top)) {
			report(
				null,
				"The hierarchy is a list where one root class belongs; its items are shown as roots. Put them under one class.",
			);
		}
		levels.push({ children: Array.isArray(top) ? top : [top], next: 0, owner: null, raw: null });
	}

	while (levels.length > 0) {
		const level = levels[levels.length - 1] as Level;
		if (level.next >= level.children.length) {
			levels.pop();
			if (level.raw) onPath.delete(level.raw);
			continue;
		}
		const given = level.children[level.next++];
		const { owner } = level;
		if (typeof given !== "object" || given === null || Array.isArray(given)) {
			if (typeof given !== "string" || given.trim() === "") {
				report(
					owner,
					`${formatForMessage(given)} stands ${under(owner)} where a class belongs, so it was left out. Write an object with "class".`,
				);
				continue;
			}
			report(
				owner,
				`${formatForMessage(given)} stands ${under(owner)} as bare text; strict readers refuse it. It was read as a class; write {"class": …}.`,
			);
		}
		const raw: Record<string, unknown> =
			typeof given === "string" ? { class: given } : (given as Record<string, unknown>);
		if (onPath.has(raw)) {
			report(
				owner,
				`A class ${under(owner)} contains itself, which would never end, so the walk stops there. Remove the loop.`,
			);
			continue;
		}
		if (++visited > mostClasses) {
			report(owner, `The taxonomy has more than ${mostClasses} classes; the rest was left out. Split it.`);
			break;
		}

		const { name, nameFault, children, said, texts } = readClass(raw, unknownFields);
		if (name === null) {
			const fate = children.length > 0 ? `it was left out and its subclasses stand ${under(owner)}` : "it was left out";
			if (raw.ref !== undefined && nameFault === null) {
				report(
					owner,
					`A reference to ${formatForMessage(raw.ref)} ${under(owner)} was never resolved, so the classes of that file are missing. Merge the files before posting.`,
				);
			} else {
				report(
					owner,
					`A class ${under(owner)} has no name (${nameFault ?? 'no "class"'}), and a classification is stored by name, so ${fate}. Give it a name.`,
				);
			}
			for (const message of said) report(owner, `Nameless class: ${message}`);
			if (children.length > 0) {
				onPath.add(raw);
				levels.push({ children, next: 0, owner, raw });
			}
			continue;
		}

		let ordinal = names.add(name, owner);
		let node = new WalkedNode(name, owner, ordinal);
		if (node.depth >= deepLevel) {
			while (deepIds.has(node.id)) node = new WalkedNode(name, owner, ++ordinal);
			deepIds.add(node.id);
		}
		nodes.push(node);
		current = node;
		if (ordinal > 1)
			complain(
				`stands ${ordinal} times ${under(owner)}, and SkyPortal cannot tell them apart. Both are shown; rename or remove one.`,
			);
		for (const message of said) complain(message);
		if (texts) readInto(node, texts, complain);
		if (children.length > 0) {
			onPath.add(raw);
			levels.push({ children, next: 0, owner: node, raw });
		}
	}

	for (const [key, count] of unknownFields) {
		const where = count === 1 ? "one class" : `${count} classes`;
		report(
			null,
			`The field ${formatForMessage(key)} on ${where} is not part of a taxonomy, so it is not shown. Remove it, or move it to "comments".`,
		);
	}
	if (unreported > 0) {
		issues.push({
			path: [],
			message: `${unreported} more faults are not listed, because the list would not end. Mend the first ${mostIssues}, then read again.`,
		});
	}
	return { nodes, issues, isRepeated: names.isRepeated };
}

function readInto(node: WalkedNode, texts: RawTexts, complain: (message: string) => void): void {
	const read = (field: TextField) => (texts[field] ?? []).flatMap((value) => readTexts(value, field, complain));
	if (texts.tags) node.tags = read("tags");
	if (texts["other names"]) node.otherNames = read("other names");
	if (texts.links) node.links = texts.links.flatMap((value) => readLinks(value, complain));
	const comments = texts.comments?.flatMap((value) => readComments(value, complain) ?? []);
	if (comments && comments.length > 0) node.comments = comments.join(" ");
}

/** Counts siblings of one name. A name that stands once in the whole file, as most do, costs one look-up. */
function countNames(): Pick<TaxonomyWalk, "isRepeated"> & { add(name: string, owner: WalkedNode | null): number } {
	const firstOwner = new Map<string, WalkedNode | null>();
	const repeated = new Map<string, Map<WalkedNode | null, number>>();
	return {
		isRepeated: (name) => repeated.has(name),
		/** 1 for the first of that name under `owner`. */
		add(name, owner) {
			const first = firstOwner.get(name);
			if (first === undefined) {
				firstOwner.set(name, owner);
				return 1;
			}
			const counts = repeated.get(name) ?? new Map([[first, 1]]);
			repeated.set(name, counts);
			const count = (counts.get(owner) ?? 0) + 1;
			counts.set(owner, count);
			return count;
		},
	};
}

function under(owner: WalkedNode | null): string {
	return owner ? `under ${formatForMessage(owner.class)}` : "at the root";
}

function unwrap(hierarchy: unknown): unknown {
	if (typeof hierarchy !== "object" || hierarchy === null || Array.isArray(hierarchy)) return hierarchy;
	return Object.hasOwn(hierarchy, "hierarchy") && !Object.hasOwn(hierarchy, "class")
		? (hierarchy as { hierarchy: unknown }).hierarchy
		: hierarchy;
}
