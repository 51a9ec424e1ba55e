import { readableCopy } from "../readable-copy.js";
import { attempt } from "../untrusted.js";
import { DeepNode } from "./deep-node.js";
import { type ReportFault, readComments, readLinks, readTexts } from "./fields.js";
import { WalkedNode } from "./node.js";
import { DEEP_LEVEL } from "./path-id.js";
import { type RawTexts, readClass, type TextField } from "./read-class.js";
import { repeatedNames, SiblingNames } from "./repeated-names.js";
import type { FaultText, FaultValues, HierarchyWords, TaxonomyFault } from "./words.js";

/** More than in any taxonomy; a file with shared objects could be expanded without end. */
const MAX_CLASSES = 1_000_000;
const MAX_ISSUES = 500;
/** Rows in rows, and texts in texts; a row may hold itself. */
const MAX_WRAPPINGS = 4;

/** A list of children during the walk. `owner` is the class above them, `raw` the object that contains them. */
type Level = {
	children: readonly unknown[];
	next: number;
	owner: WalkedNode | null;
	raw: object | null;
	names: SiblingNames;
};

/** The classes and faults of a hierarchy; see `readTaxonomy`. */
export type TaxonomyWalk = {
	/** In depth-first order, as in the file. */
	nodes: WalkedNode[];
	faults: TaxonomyFault[];
	/** Whether several classes have this name, siblings or not. */
	isRepeated(name: string): boolean;
};

/** Hierarchies by the names under which others refer to them: `{ref: "eruptive.yaml"}`. */
export type TaxonomyReferences = Readonly<Record<string, unknown>>;

export type WalkOptions = {
	refs?: TaxonomyReferences | undefined;
	/** Called for each class, in order, with its object in the file. */
	onClass?: ((raw: object) => void) | undefined;
};

/**
 * Walks a hierarchy by the rules of `readTaxonomy`, which converts the nodes to plain objects. What throws when it is read, such as a
 * getter of a host, is left out.
 */
export function walkTaxonomy(hierarchy: unknown, { refs, onClass }: WalkOptions = {}): TaxonomyWalk {
	let raws: object[] = [];
	const collect = onClass && ((raw: object) => raws.push(raw));
	let result = attempt(() => walk(hierarchy, refs, collect), null);
	if (!result) {
		raws = [];
		result = walk(readableCopy(hierarchy), refs, collect);
	}
	if (onClass) raws.forEach(onClass);
	return result;
}

function walk(
	hierarchy: unknown,
	refs: TaxonomyReferences | undefined,
	onClass: ((raw: object) => void) | undefined,
): TaxonomyWalk {
	const nodes: WalkedNode[] = [];
	const faults: TaxonomyFault[] = [];
	let unreported = 0;
	const report = (at: WalkedNode | null, text: FaultText, raw: object | null = null, key?: string) => {
		if (faults.length < MAX_ISSUES) faults.push({ path: at?.path ?? [], text, raw, key });
		else unreported++;
	};
	let current: WalkedNode | null = null;
	let currentRaw: object | null = null;
	const reportCurrent: ReportFault = (fault, key) => {
		report(current, faultOfClass(fault, current?.class), currentRaw, key);
	};
	const unknownFields = new Map<string, number>();
	const onPath = new Set<object>();
	const deepIds = new Set<string>();
	const rootNames = new SiblingNames();
	const levels: Level[] = [];
	let visited = 0;

	const top = unwrap(hierarchy);
	if (typeof top !== "object" || top === null) {
		const isMissing = top === undefined || top === null;
		report(null, (words, { quote }) => (isMissing ? words.noHierarchy : words.notHierarchy(quote(top))));
	} else {
		if (Array.isArray(top)) {
			report(null, (words) => words.hierarchyIsList);
		}
		levels.push({ children: Array.isArray(top) ? top : [top], next: 0, owner: null, raw: null, names: rootNames });
	}

	while (levels.length > 0) {
		const level = levels[levels.length - 1] as Level;
		if (level.next >= level.children.length) {
			levels.pop();
			if (level.raw) onPath.delete(level.raw);
			continue;
		}
		const child = resolve(level.children[level.next++], refs);
		const { owner, names } = level;
		if (typeof child !== "object" || child === null || Array.isArray(child)) {
			if (typeof child !== "string" || child.trim() === "") {
				report(owner, notClass(child, owner), level.raw, "subclasses");
				continue;
			}
			report(owner, bareText(child, owner), level.raw, "subclasses");
		}
		const raw: Record<string, unknown> =
			typeof child === "string" ? { class: child } : (child as Record<string, unknown>);
		if (onPath.has(raw)) {
			report(owner, classInItself(owner), level.raw);
			continue;
		}
		if (++visited > MAX_CLASSES) {
			report(owner, (words, { integer }) => words.tooManyClasses(integer(MAX_CLASSES)));
			break;
		}

		const { name, nameFault, children, otherNames, faults: classFaults, texts } = readClass(raw, unknownFields);
		if (name === null) {
			if (raw.ref !== undefined && nameFault === null) report(owner, unresolvedReference(raw.ref, owner), raw, "ref");
			else report(owner, classWithoutName(nameFault, children.length > 0, owner), raw);
			for (const { text, key } of classFaults) report(owner, faultOfNamelessClass(text), raw, key);
			if (children.length > 0) {
				onPath.add(raw);
				levels.push({ children, next: 0, owner, raw, names });
			}
			continue;
		}

		let ordinal = names.add(name);
		let node = makeNode(name, owner, ordinal);
		if (node.depth >= DEEP_LEVEL) {
			while (deepIds.has(node.id)) node = makeNode(name, owner, ++ordinal);
			deepIds.add(node.id);
		}
		nodes.push(node);
		onClass?.(raw);
		current = node;
		currentRaw = raw;
		if (ordinal > 1) reportCurrent(repeatedSibling(ordinal, owner));
		for (const { text, key } of classFaults) reportCurrent(text, key);
		if (texts) readInto(node, texts, reportCurrent);
		if (otherNames.length > 0) node.otherNames = [...new Set([...node.otherNames, ...otherNames])];
		if (children.length > 0) {
			onPath.add(raw);
			levels.push({ children, next: 0, owner: node, raw, names: new SiblingNames() });
		}
	}

	for (const [key, count] of unknownFields) {
		report(null, (words, { integer, quote }) => words.unknownField(quote(key), integer(count), count));
	}
	if (unreported > 0) {
		const count = unreported;
		faults.push({ path: [], text: (words, { integer }) => words.unlistedFaults(integer(count), integer(MAX_ISSUES)) });
	}
	let repeated: ReadonlySet<string> | null = null;
	const isRepeated = (name: string): boolean => {
		repeated ??= repeatedNames(nodes);
		return repeated.has(name);
	};
	return { nodes, faults, isRepeated };
}

function makeNode(name: string, owner: WalkedNode | null, ordinal: number): WalkedNode {
	return owner && owner.depth + 1 >= DEEP_LEVEL
		? new DeepNode(name, owner, ordinal)
		: new WalkedNode(name, owner, ordinal);
}

// The faults are made by functions outside of the walk: a function that is made within a loop would have each turn of it
// allocate its variables.
const notClass =
	(child: unknown, owner: WalkedNode | null): FaultText =>
	(words, values) =>
		words.notClass(values.quote(child), placeText(words, values, owner));
const bareText =
	(child: unknown, owner: WalkedNode | null): FaultText =>
	(words, values) =>
		words.bareText(values.quote(child), placeText(words, values, owner));
const classInItself =
	(owner: WalkedNode | null): FaultText =>
	(words, values) =>
		words.classInItself(placeText(words, values, owner));
const unresolvedReference =
	(ref: unknown, owner: WalkedNode | null): FaultText =>
	(words, values) =>
		words.unresolvedReference(values.quote(ref), placeText(words, values, owner));
const classWithoutName =
	(nameFault: FaultText | null, hasChildren: boolean, owner: WalkedNode | null): FaultText =>
	(words, values) => {
		const write = hasChildren ? words.classWithoutNameAbove : words.classWithoutName;
		return write(placeText(words, values, owner), nameFault?.(words, values) ?? words.noClassField);
	};
const faultOfNamelessClass =
	(text: FaultText): FaultText =>
	(words, values) =>
		words.faultOfNamelessClass(text(words, values));
const faultOfClass =
	(text: FaultText, name: string | undefined): FaultText =>
	(words, values) =>
		words.faultOfClass(values.quote(name), text(words, values));
const repeatedSibling =
	(count: number, owner: WalkedNode | null): FaultText =>
	(words, values) =>
		words.repeatedSibling(values.integer(count), placeText(words, values, owner));

function readInto(node: WalkedNode, texts: RawTexts, reportCurrent: ReportFault): void {
	const read = (field: TextField) => (texts[field] ?? []).flatMap((value) => readTexts(value, field, reportCurrent));
	if (texts.tags) node.tags = read("tags");
	if (texts["other names"]) node.otherNames = read("other names");
	if (texts.links) node.links = texts.links.flatMap((value) => readLinks(value, reportCurrent));
	const comments = texts.comments?.flatMap((value) => readComments(value, reportCurrent) ?? []);
	if (comments && comments.length > 0) node.comments = comments.join(" ");
}

/** What a reference stands for; any other child as it is, and so a reference that is not among `refs`. */
function resolve(child: unknown, refs: TaxonomyReferences | undefined): unknown {
	if (!refs || typeof child !== "object" || child === null) return child;
	const { ref } = child as { ref?: unknown };
	if (typeof ref !== "string") return child;
	const name = [ref, ref.replace(/^\.\//, "")].find((key) => Object.hasOwn(refs, key));
	return name === undefined ? child : unwrap(refs[name]);
}

function placeText(words: HierarchyWords, { quote }: FaultValues, owner: WalkedNode | null): string {
	return owner ? words.underClass(quote(owner.class)) : words.atRoot;
}

/** The hierarchy in a row, and what is written in a text: databases store JSON as text, too. */
function unwrap(hierarchy: unknown, depth = 0): unknown {
	if (typeof hierarchy === "string") {
		const value = depth < MAX_WRAPPINGS ? parseJson(hierarchy) : null;
		return value === null ? hierarchy : unwrap(value, depth + 1);
	}
	if (typeof hierarchy !== "object" || hierarchy === null || Array.isArray(hierarchy)) return hierarchy;
	return depth < MAX_WRAPPINGS && Object.hasOwn(hierarchy, "hierarchy") && !Object.hasOwn(hierarchy, "class")
		? unwrap((hierarchy as { hierarchy: unknown }).hierarchy, depth + 1)
		: hierarchy;
}

/** The object or list in a JSON text; null for any other text. */
function parseJson(text: string): object | null {
	if (!/^\s*[{[]/.test(text)) return null;
	try {
		return JSON.parse(text) as object;
	} catch {
		return null;
	}
}
