"use client";
import { Fragment, memo, type NamedExoticComponent, type ReactNode } from "react";
import type { TaxonomyField, TaxonomyMatch, TaxonomyMatchText, TaxonomyNode } from "../../../astro/taxonomy/index.js";
import type { Language } from "../../../text/index.js";
import { useLanguage, useWords } from "../../../ui/index.js";
import type { ModeBehavior } from "../../model/modes.js";
import { parentsText, rowPlace, spelledOutName } from "../../model/texts.js";
import type { PickerTree } from "../../model/trees.js";
import { type PickerWords, taxonomyWords } from "../../words.js";
import { Highlight } from "./Highlight.js";

export type TreeRowProps = {
	tree: PickerTree;
	/** Index of the tree among those shown. */
	treeIndex: number;
	/** Index of the class in the tree. */
	node: number;
	level: number;
	posinset: number;
	setsize: number;
	expanded: boolean | null;
	/** "mixed": some classes below are chosen. */
	chosen: boolean | "mixed";
	disabled: boolean;
	mode: ModeBehavior;
	tabStop: boolean;
	/** Returns the texts that matched; `null` without a query, and for ancestors of matches. */
	explain: ((node: number) => TaxonomyMatch) | null;
	/** Whether there is a query, and the class is an ancestor of a match only. */
	context: boolean;
	/** The row stands in a list without its ancestors. */
	isFlat: boolean;
	id: string;
};

/** Id of a row in the tree with that id. */
export const rowId = (treeId: string, tree: number, node: number): string => `${treeId}-${tree}-${node}`;

type OtherField = Exclude<TaxonomyField, "class">;
/** A text besides the name in which a search matched. */
type OtherText = TaxonomyMatchText & { field: OtherField };

/** One class. The tree handles its clicks and keys. */
export const TreeRow: NamedExoticComponent<TreeRowProps> = memo(function TreeRow(props: TreeRowProps) {
	const { tree, node: index, level, posinset, setsize, expanded, chosen, mode, explain, id } = props;
	const words = useWords(taxonomyWords);
	const language = useLanguage();
	const node = tree.nodes[index] as TaxonomyNode;
	const match = explain ? explain(index) : null;
	const texts: TaxonomyMatchText[] = match ? [match, ...match.also] : [];
	const ranges = texts.find((text) => text.field === "class")?.ranges ?? [];
	const matched = texts.filter((text): text is OtherText => text.field !== "class");
	const note = rowNote(language, words, tree, index, matched, explain !== null || props.context, props.isFlat);
	const noteId = `${id}-note`;
	return (
		<div
			id={id}
			role="treeitem"
			aria-level={level}
			aria-posinset={posinset}
			aria-setsize={setsize}
			aria-expanded={expanded ?? undefined}
			{...{ [mode.chosenAttribute]: chosen }}
			aria-disabled={props.disabled || undefined}
			{...(note ? { "aria-describedby": noteId } : {})}
			className="astropane-taxonomy-row"
			data-state={chosen === "mixed" ? chosen : chosen ? "checked" : "unchecked"}
			data-context={props.context || undefined}
			data-tree={props.treeIndex}
			data-node={index}
			tabIndex={props.tabStop ? 0 : -1}
		>
			<span className="astropane-taxonomy-twist" aria-hidden="true" />
			{mode.checkBoxes ? <span className="astropane-taxonomy-box" aria-hidden="true" /> : null}
			<span className="astropane-taxonomy-name">
				<Highlight text={node.class} ranges={ranges} />
			</span>
			{note ? (
				// Part of the description, not of the name.
				<span
					className="astropane-taxonomy-note"
					id={noteId}
					aria-hidden="true"
					data-matched={matched.length > 0 || undefined}
				>
					{note}
				</span>
			) : null}
		</div>
	);
});

/** A text that matched, after what it is. In a narrow picker the part before the first match is not drawn. */
function MatchedText({
	label,
	text,
	ranges,
}: { label: string } & Pick<TaxonomyMatchText, "text" | "ranges">): ReactNode {
	const start = ranges[0]?.[0] ?? 0;
	const before = `${label}: ${text.slice(0, start)}`;
	const words = before.trimEnd();
	return (
		<>
			<span className="astropane-taxonomy-before">{words}</span>
			{before.slice(words.length)}
			<Highlight text={text.slice(start)} ranges={ranges.map(([from, to]) => [from - start, to - start])} />
		</>
	);
}

const fieldWords: Readonly<Record<OtherField, keyof Pick<PickerWords, "matchedAlias" | "matchedTag">>> = {
	alias: "matchedAlias",
	tag: "matchedTag",
};

/**
 * The small text at the end of a row: the texts that matched besides the name, and the parent of a class with an ambiguous
 * name. Without a query and with an unambiguous name, another name that says more than the class.
 */
function rowNote(
	language: Language,
	words: PickerWords,
	tree: PickerTree,
	index: number,
	matched: readonly OtherText[],
	searching: boolean,
	isFlat: boolean,
): ReactNode {
	const place = isFlat ? parentsText(tree, index) : rowPlace(language, tree, index);
	if (matched.length === 0) return place ?? (searching ? null : spelledOutName(tree.nodes[index] as TaxonomyNode));
	return (
		<>
			{matched.map(({ field, text, ranges }, i) => (
				<Fragment key={`${field} ${text}`}>
					{i > 0 ? " · " : null}
					<MatchedText label={words[fieldWords[field]]} text={text} ranges={ranges} />
				</Fragment>
			))}
			{place === null ? null : ` · ${place}`}
		</>
	);
}
