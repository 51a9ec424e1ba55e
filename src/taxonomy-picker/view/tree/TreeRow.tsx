"use client";
import { memo, type NamedExoticComponent, type ReactNode } from "react";
import type { TaxonomyField, TaxonomyMatch, TaxonomyMatchText, TaxonomyNode } from "../../../astro/taxonomy/index.js";
import { useLanguage, useWords } from "../../../ui/index.js";
import type { ModeBehavior } from "../../model/modes.js";
import { parentsText, rowPlace, spelledOutName } from "../../model/texts/texts.js";
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
	const place = props.isFlat ? parentsText(tree, index) : rowPlace(language, tree, index);
	/** Without a query and with an unambiguous name, another name that says more than the class. */
	const other = place ?? (explain !== null || props.context ? null : spelledOutName(node));
	const noteId = `${id}-note`;
	const placeId = `${id}-place`;
	const described = [...(matched.length > 0 ? [noteId] : []), ...(other === null ? [] : [placeId])].join(" ");
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
			aria-describedby={described || undefined}
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
			{matched.length > 0 ? (
				// Part of the description, not of the name.
				<span className="astropane-taxonomy-matched" id={noteId} aria-hidden="true">
					{matched.slice(0, 1).map((text) => (
						<MatchedText key={text.field} label={words[fieldWords[text.field]]} {...text} />
					))}
					{matched.length > 1 ? " " : null}
					{matched.length > 1 ? (
						<span className="astropane-taxonomy-further">
							{matched.slice(1).map((text) => (
								<span key={`${text.field} ${text.text}`}>
									<span>{" · "}</span> <MatchedText label={words[fieldWords[text.field]]} {...text} />
								</span>
							))}
						</span>
					) : null}
				</span>
			) : null}
			{other === null ? null : (
				<span className="astropane-taxonomy-note" id={placeId} aria-hidden="true">
					{matched.length > 0 ? `· ${other}` : other}
				</span>
			)}
		</div>
	);
});

/** A text that matched, after what it is: what stands before the first match, the matches, and the rest. */
function MatchedText({
	label,
	text,
	ranges,
}: { label: string } & Pick<TaxonomyMatchText, "text" | "ranges">): ReactNode {
	const start = ranges[0]?.[0] ?? 0;
	const end = ranges[ranges.length - 1]?.[1] ?? text.length;
	const before = `${label}: ${text.slice(0, start)}`;
	const rest = text.slice(end);
	// Spaces between the spans are for assistive technology: they are not drawn.
	return (
		<>
			<span className="astropane-taxonomy-before">{before}</span>
			{before.endsWith(" ") ? " " : null}
			<span className="astropane-taxonomy-marks">
				<Highlight text={text.slice(start, end)} ranges={ranges.map(([from, to]) => [from - start, to - start])} />
			</span>
			{rest.startsWith(" ") ? " " : null}
			{rest === "" ? null : <span className="astropane-taxonomy-rest">{rest}</span>}
		</>
	);
}

const fieldWords: Readonly<Record<OtherField, keyof Pick<PickerWords, "matchedAlias" | "matchedTag">>> = {
	alias: "matchedAlias",
	tag: "matchedTag",
};
