import { english, formatForMessage, type Language, wordsIn } from "../../../text/index.js";
import { fieldOf } from "../fields.js";
import { normalizeText } from "../normalize.js";
import type { TaxonomyIssue } from "../types.js";
import { type TaxonomyReferences, type TaxonomyWalk, walkTaxonomy } from "../walk.js";
import { type TaxonomyFault, writeFaults } from "../words.js";
import { type JsonLines, parseJsonLines } from "./json-lines.js";
import { lintWords } from "./words.js";

/** Names of a path that are quoted, the last ones. */
const MAX_PATH_NAMES = 3;

export type LintOptions = {
	/** Hierarchies, or their JSON, by the names that `{ref: "name"}` has for them. */
	refs?: TaxonomyReferences | undefined;
};

/**
 * All faults of a hierarchy: those that `readTaxonomy` repairs, class names that occur at several places, which SkyPortal cannot
 * tell apart, and other names that several classes share, that another class has as its name, or that repeat the class. Given
 * the text of a JSON file, each has its line. In the order of the lines, otherwise of the classes. Never throws.
 */
export function lintTaxonomy(hierarchy: unknown, options: LintOptions = {}): TaxonomyIssue[] {
	return lintIn(english, hierarchy, options);
}

/** As `lintTaxonomy`, in any language. */
export function lintIn(language: Language, hierarchy: unknown, options: LintOptions = {}): TaxonomyIssue[] {
	const words = wordsIn(language, lintWords);
	let lines: JsonLines | null = null;
	if (typeof hierarchy === "string") {
		const parsed = parseJsonLines(hierarchy);
		if ("found" in parsed) {
			const message = parsed.found === "" ? words.jsonEnds : words.notJson(formatForMessage(parsed.found));
			return [{ path: [], message, line: parsed.line }];
		}
		lines = parsed;
	}
	const raws: object[] = [];
	const walk = walkTaxonomy(lines ? lines.value : hierarchy, {
		refs: options?.refs ?? undefined,
		onClass: (raw) => raws.push(raw),
	});
	const readFaults = writeFaults(walk.faults, language).map((issue, i) => {
		const { raw, key } = walk.faults[i] as TaxonomyFault;
		return { issue, raw: raw ?? null, key };
	});
	const found = [...readFaults, ...nameFaults(walk, words, raws)].map(({ issue, raw, key }): TaxonomyIssue => {
		const line = lines && raw ? lineOf(lines, raw, key) : null;
		return line === null ? issue : { ...issue, line };
	});
	// Stable: what has no line stands at the end.
	return lines ? found.sort((a, b) => (a.line ?? Infinity) - (b.line ?? Infinity) || 0) : found;
}

type Found = { issue: TaxonomyIssue; raw: object | null; key: string | undefined };

/** `key` is the name of a field; the file may spell it otherwise. */
function lineOf(lines: JsonLines, raw: object, key: string | undefined): number | null {
	const isField = (other: string): boolean => other === key || fieldOf(other) === key;
	return lines.lineOf(raw, (key === undefined ? undefined : Object.keys(raw).find(isField)) ?? "class");
}

/** Faults of names between classes. */
function nameFaults({ nodes }: TaxonomyWalk, words: typeof lintWords, raws: readonly object[]): Found[] {
	const byName = new Map<string, number[]>();
	const byAlias = new Map<string, number[]>();
	const add = (map: Map<string, number[]>, key: string, node: number): void => {
		const list = map.get(key);
		if (!list) map.set(key, [node]);
		else if (list[list.length - 1] !== node) list.push(node);
	};
	nodes.forEach((node, i) => {
		add(byName, normalizeText(node.class), i);
		for (const alias of node.otherNames) add(byAlias, normalizeText(alias), i);
	});
	const classAt = (i: number): string => nodes[i]?.class ?? "";
	const found: Found[] = [];
	nodes.forEach((node, i) => {
		const report = (text: string, key: string): void => {
			const message = words.faultOfName(formatForMessage(node.class), text);
			found.push({ issue: { path: node.path, message }, raw: raws[i] ?? null, key });
		};
		const twins = (byName.get(normalizeText(node.class)) ?? []).filter((other) => other !== i);
		const [first] = twins;
		const elsewhere = twins.find((other) => other < i && nodes[other]?.parent !== node.parent);
		if (elsewhere !== undefined) {
			const path = formatForMessage(nodes[elsewhere]?.path.slice(-MAX_PATH_NAMES).join(" › "));
			report(words.repeatedName(path), "class");
		}
		const seen = new Set<string>();
		for (const alias of node.otherNames) {
			const text = normalizeText(alias);
			const quoted = formatForMessage(alias);
			if (text === normalizeText(node.class)) {
				if (alias === node.class) report(words.aliasIsName(quoted), "other names");
				continue;
			}
			if (seen.has(text)) continue;
			seen.add(text);
			const named = (byName.get(text) ?? []).find((other) => other !== i);
			if (named !== undefined) {
				report(words.aliasIsOtherClass(quoted, formatForMessage(classAt(named))), "other names");
				continue;
			}
			const sharing = (byAlias.get(text) ?? []).find(
				(other) => other < i && classAt(other) !== node.class && first !== other,
			);
			if (sharing === undefined) continue;
			const spelling = nodes[sharing]?.otherNames.find((other) => normalizeText(other) === text) ?? alias;
			report(
				spelling === alias
					? words.aliasOfTwo(quoted, formatForMessage(classAt(sharing)))
					: words.aliasLikeOther(quoted, formatForMessage(spelling), formatForMessage(classAt(sharing))),
				"other names",
			);
		}
	});
	return found;
}
