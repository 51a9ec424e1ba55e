import { quote, readComments, readLinks, readTexts } from "./fields.js";
import { createNode, createRoot } from "./node.js";
import { childId, deepLevel } from "./path-id.js";
import { readClass } from "./read-class.js";
import type { TaxonomyIssue, TaxonomyNode, TaxonomyTree } from "./types.js";

/** More classes than any taxonomy has; a file of shared parts can unfold without end. */
const mostClasses = 1_000_000;
const mostIssues = 500;
const none: readonly unknown[] = [];

/** A list of children being walked. `owner` is the class they belong to, `names` counts siblings of one name. */
type Level = {
	children: readonly unknown[];
	next: number;
	owner: TaxonomyNode | null;
	names: Map<string, number>;
	raw: object | null;
};

/**
 * Reads nested `{class, subclasses?, tags?, "other names"?, links?, comments?}` tolerantly: everything that can be kept is
 * kept, and each fault is reported with its path. Never throws, whatever is given; walks without recursion, so depth does
 * not matter. A row with a `hierarchy` inside is unwrapped. A class without a name is left out and its subclasses move up
 * to its parent. Duplicate siblings get distinct ids. Links other than http(s) are dropped.
 */
export function readTaxonomy(hierarchy: unknown): TaxonomyTree {
	const nodes: TaxonomyNode[] = [];
	const issues: TaxonomyIssue[] = [];
	let unreported = 0;
	const report = (at: TaxonomyNode | null, message: string) => {
		if (issues.length < mostIssues) issues.push({ path: at?.path ?? [], message });
		else unreported++;
	};
	let current: TaxonomyNode | null = null;
	const complain = (message: string) => report(current, `${quote(current?.class)}: ${message}`);
	const unknownFields = new Map<string, number>();
	const onPath = new Set<object>();
	const deepIds = new Set<string>();
	const levels: Level[] = [];
	let visited = 0;

	const top = unwrap(hierarchy);
	if (typeof top !== "object" || top === null) {
		const what = top === undefined || top === null ? "There is no hierarchy" : `The hierarchy is ${quote(top)}`;
		report(null, `${what}, so there is no class to show. Pass an object with "class" and "subclasses".`);
	} else {
		if (Array.isArray(top)) {
			report(
				null,
				"The hierarchy is a list where one root class belongs; its items are shown as roots. Put them under one class.",
			);
		}
		levels.push({ children: Array.isArray(top) ? top : [top], next: 0, owner: null, names: new Map(), raw: null });
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
					`${quote(given)} stands ${under(owner)} where a class belongs, so it was left out. Write an object with "class".`,
				);
				continue;
			}
			report(
				owner,
				`${quote(given)} stands ${under(owner)} as bare text; strict readers refuse it. It was read as a class; write {"class": …}.`,
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

		const { name, nameFault, children, said, found } = readClass(raw, unknownFields);
		if (name === null) {
			const fate = children.length > 0 ? `it was left out and its subclasses stand ${under(owner)}` : "it was left out";
			if (raw.ref !== undefined && found.class === undefined) {
				report(
					owner,
					`A reference to ${quote(raw.ref)} ${under(owner)} was never resolved, so the classes of that file are missing. Merge the files before posting.`,
				);
			} else {
				report(
					owner,
					`A class ${under(owner)} has no name (${nameFault}), and a classification is stored by name, so ${fate}. Give it a name.`,
				);
			}
			for (const message of said) report(owner, `Nameless class: ${message}`);
			if (children.length > 0) {
				onPath.add(raw);
				levels.push({ children, next: 0, owner, names: level.names, raw });
			}
			continue;
		}

		const depth = owner ? owner.depth + 1 : 0;
		let ordinal = (level.names.get(name) ?? 0) + 1;
		let id = childId(owner?.id ?? null, name, ordinal, depth);
		while (depth >= deepLevel && deepIds.has(id)) id = childId(owner?.id ?? null, name, ++ordinal, depth);
		if (depth >= deepLevel) deepIds.add(id);
		level.names.set(name, ordinal);
		const node = createNode(id, name, owner);
		nodes.push(node);
		current = node;
		if (ordinal > 1)
			complain(
				`stands ${ordinal} times ${under(owner)}, and SkyPortal cannot tell them apart. Both are shown; rename or remove one.`,
			);
		for (const message of said) complain(message);
		for (const value of found.tags ?? none) node.tags.push(...readTexts(value, "tags", complain));
		for (const value of found["other names"] ?? none)
			node.otherNames.push(...readTexts(value, "other names", complain));
		for (const value of found.links ?? none) node.links.push(...readLinks(value, complain));
		for (const value of found.comments ?? none) {
			const comments = readComments(value, complain);
			if (comments !== undefined)
				node.comments = node.comments === undefined ? comments : `${node.comments} ${comments}`;
		}
		if (children.length > 0) {
			onPath.add(raw);
			levels.push({ children, next: 0, owner: node, names: new Map(), raw });
		}
	}

	for (const [key, count] of unknownFields) {
		const where = count === 1 ? "one class" : `${count} classes`;
		report(
			null,
			`The field ${quote(key)} on ${where} is not part of a taxonomy, so it is not shown. Remove it, or move it to "comments".`,
		);
	}
	if (unreported > 0) {
		issues.push({
			path: [],
			message: `${unreported} more faults are not listed, because the list would not end. Mend the first ${mostIssues}, then read again.`,
		});
	}
	const roots = nodes.filter((node) => node.parentId === null);
	const [only] = roots;
	return { root: only && roots.length === 1 ? only : createRoot(), nodes, issues };
}

function under(owner: TaxonomyNode | null): string {
	return owner ? `under ${quote(owner.class)}` : "at the root";
}

function unwrap(hierarchy: unknown): unknown {
	if (typeof hierarchy !== "object" || hierarchy === null || Array.isArray(hierarchy)) return hierarchy;
	return Object.hasOwn(hierarchy, "hierarchy") && !Object.hasOwn(hierarchy, "class")
		? (hierarchy as { hierarchy: unknown }).hierarchy
		: hierarchy;
}
