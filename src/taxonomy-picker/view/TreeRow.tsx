"use client";
import { Fragment, memo, type NamedExoticComponent, type ReactNode } from "react";
import type { TaxonomyMatch, TaxonomyMatchText, TaxonomyNode } from "../../astro/taxonomy/index.js";
import { isAmbiguous, type PickerTree } from "../model/trees.js";
import { Highlight } from "./Highlight.js";

export type TreeRowProps = {
	tree: PickerTree;
	/** Positions of the tree among those shown and of the class in it. */
	treeAt: number;
	node: number;
	level: number;
	posinset: number;
	setsize: number;
	expanded: boolean | null;
	chosen: boolean;
	multiple: boolean;
	tabStop: boolean;
	/** Tells what matched; `null` without a query, and for ancestors of matches. */
	explain: ((node: number) => TaxonomyMatch) | null;
	/** There is a query, and this is only an ancestor of a match. */
	context: boolean;
	id: string;
};

/** One class. Clicks and keys are heard by the tree. */
export const TreeRow: NamedExoticComponent<TreeRowProps> = memo(function TreeRow(props: TreeRowProps) {
	const { tree, node: position, level, posinset, setsize, expanded, chosen, multiple, explain, id } = props;
	const node = tree.nodes[position] as TaxonomyNode;
	const match = explain ? explain(position) : null;
	const texts: TaxonomyMatchText[] = match ? [match, ...match.also] : [];
	const ranges = texts.find((text) => text.field === "class")?.ranges ?? [];
	const matched = texts.filter((text) => text.field !== "class");
	const note = rowNote(tree, position, matched, explain !== null || props.context);
	return (
		<div
			role="treeitem"
			aria-level={level}
			aria-posinset={posinset}
			aria-setsize={setsize}
			aria-expanded={expanded ?? undefined}
			{...(multiple ? { "aria-checked": chosen } : { "aria-selected": chosen })}
			{...(note ? { "aria-describedby": id } : {})}
			className="astropane-taxonomy-row"
			data-state={chosen ? "checked" : "unchecked"}
			data-context={props.context || undefined}
			data-tree={props.treeAt}
			data-node={position}
			tabIndex={props.tabStop ? 0 : -1}
		>
			<span className="astropane-taxonomy-twist" aria-hidden="true" />
			{multiple ? <span className="astropane-taxonomy-box" aria-hidden="true" /> : null}
			<span className="astropane-taxonomy-name">
				<Highlight text={node.class} ranges={ranges} />
			</span>
			{note ? (
				// part of the description, not of the name
				<span className="astropane-taxonomy-note" id={id} aria-hidden="true">
					{note}
				</span>
			) : null}
		</div>
	);
});

/** The small text at the right: what matched besides the name, and where a name that stands twice stands; without a query
 * else the first other name. */
function rowNote(
	tree: PickerTree,
	position: number,
	matched: readonly TaxonomyMatchText[],
	searching: boolean,
): ReactNode {
	const parent = tree.nodes[tree.outline.parent[position] as number];
	const where = parent && isAmbiguous(tree, position) ? `in ${parent.class}` : null;
	if (matched.length === 0) return where ?? (searching ? null : (tree.nodes[position]?.otherNames[0] ?? null));
	return (
		<>
			{matched.map(({ field, text, ranges }, i) => (
				<Fragment key={`${field} ${text}`}>
					{`${i > 0 ? " · " : ""}${field}: `}
					<Highlight text={text} ranges={ranges} />
				</Fragment>
			))}
			{where === null ? null : ` · ${where}`}
		</>
	);
}
