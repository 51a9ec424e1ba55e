"use client";
import { memo, type NamedExoticComponent } from "react";
import type { TaxonomyMatch, TaxonomyNode } from "../../../astro/taxonomy/index.js";
import { useLanguage } from "../../../ui/index.js";
import type { ModeBehavior } from "../../model/modes.js";
import type { parentsText } from "../../model/texts/searchTexts.js";
import { rowPlace, spelledOutName } from "../../model/texts/texts.js";
import type { PickerTree } from "../../model/trees.js";
import type { MatchedName, MatchedTexts } from "./Matched.js";

type MatchCode = {
	MatchedName: typeof MatchedName;
	MatchedTexts: typeof MatchedTexts;
	parentsText: typeof parentsText;
};

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
	/** What draws matches; `null` until it has been fetched. */
	matchCode: MatchCode | null;
	/** Whether there is a query, and the class is an ancestor of a match only. */
	context: boolean;
	/** The row stands in a list without its ancestors. */
	isFlat: boolean;
	id: string;
};

/** Id of a row in the tree with that id. */
export const rowId = (treeId: string, tree: number, node: number): string => `${treeId}-${tree}-${node}`;

/** One class. The tree handles its clicks and keys. */
export const TreeRow: NamedExoticComponent<TreeRowProps> = memo(function TreeRow(props: TreeRowProps) {
	const { tree, node: index, level, posinset, setsize, expanded, chosen, mode, explain, matchCode, id } = props;
	const language = useLanguage();
	const node = tree.nodes[index] as TaxonomyNode;
	const match = explain && matchCode ? explain(index) : null;
	const matched = match ? [match, ...match.also].filter(({ field }) => field !== "class") : [];
	const place = props.isFlat && matchCode ? matchCode.parentsText(tree, index) : rowPlace(language, tree, index);
	/** Without a query and with an unambiguous name, another name that says more than the class. */
	const other = place ?? (explain !== null || props.context ? null : spelledOutName(node));
	const noteId = `${id}-note`;
	const placeId = `${id}-place`;
	const described = [matched.length > 0 && noteId, other !== null && placeId].filter(Boolean).join(" ");
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
			{expanded === null ? null : <span className="astropane-taxonomy-twist" />}
			{mode.checkBoxes ? <span className="astropane-taxonomy-box" /> : null}
			<span className="astropane-taxonomy-name">
				{match && matchCode ? <matchCode.MatchedName match={match} /> : node.class}
			</span>
			{matched.length > 0 ? (
				// Part of the description, not of the name.
				<span className="astropane-taxonomy-matched" id={noteId} aria-hidden="true">
					{matchCode ? <matchCode.MatchedTexts texts={matched} /> : null}
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
