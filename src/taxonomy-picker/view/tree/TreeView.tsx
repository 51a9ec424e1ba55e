"use client";
import type { FocusEvent, HTMLAttributes, KeyboardEvent, MouseEvent, ReactNode, RefObject } from "react";
import type { TaxonomyNode } from "../../../astro/taxonomy/index.js";
import { useEffectBeforePaint } from "../../../plot/index.js";
import { useLanguage, useWords } from "../../../ui/index.js";
import type { ChosenMarks, ModeBehavior } from "../../model/modes.js";
import { type Row, rowIndex } from "../../model/rows.js";
import { sectionRuns } from "../../model/rowWindow.js";
import type { PickerSearch } from "../../model/search.js";
import { classCountText, treeName, versionText } from "../../model/texts/texts.js";
import { countClasses, MATCH, type PickerTree } from "../../model/trees.js";
import type { TaxonomyPickerProps } from "../../props.js";
import { taxonomyWords } from "../../words.js";
import { rowId, TreeRow, type TreeRowProps } from "./TreeRow.js";
import type { Viewport } from "./useRowWindow.js";

type TreeViewProps = {
	id: string;
	label: string;
	trees: readonly PickerTree[];
	/**
	 * The rows and the result of a query, behind a function: React in development compares props in depth for its profiler, which
	 * takes half a second for 100,000 rows.
	 */
	data: () => { rows: readonly Row[]; search: PickerSearch | null };
	marks: ChosenMarks;
	isDisabled: TaxonomyPickerProps["isDisabled"];
	mode: ModeBehavior;
	/** What draws matches; `null` until it has been fetched. */
	matchCode: TreeRowProps["matchCode"];
	/** A search shows a list of matches without the classes above them. */
	isFlat: boolean;
	/** Index of the row that Tab reaches. It is always drawn, so that scrolling keeps the focus. */
	tabStop: number;
	viewport: Viewport;
	scroller: RefObject<HTMLDivElement | null>;
	onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
	onClick: (event: MouseEvent<HTMLElement>) => void;
	onFocus: (event: FocusEvent<HTMLElement>) => void;
};

/** One tree for assistive technology, with a group for each taxonomy under a heading that names it. */
export function TreeView(props: TreeViewProps): ReactNode {
	const { id, trees, viewport } = props;
	const { rows, search } = props.data();
	const language = useLanguage();
	const words = useWords(taxonomyWords);
	const { observe } = viewport;
	const { scroller } = props;
	useEffectBeforePaint(() => (scroller.current ? observe(scroller.current) : undefined), [observe, scroller]);
	const headings = trees.map((_, t) => rowIndex(rows, t, -1)).filter((index) => index >= 0);
	return (
		<div
			id={id}
			ref={props.scroller}
			role="tree"
			tabIndex={undefined}
			aria-label={props.label}
			aria-multiselectable={props.mode.several || undefined}
			className="astropane-taxonomy-tree"
			onKeyDown={props.onKeyDown}
			onClick={props.onClick}
			onFocus={props.onFocus}
			onScroll={viewport.onScroll}
		>
			{headings.map((start, h) => {
				const { tree: t } = rows[start] as Row;
				const tree = trees[t] as PickerTree;
				const headingId = `${id}-${t}`;
				const { runs, skippedAfter } = sectionRuns(start + 1, headings[h + 1] ?? rows.length, viewport.window, [
					props.tabStop,
				]);
				return (
					<div role="group" aria-labelledby={headingId} key={tree.key}>
						<div
							className="astropane-taxonomy-heading"
							id={headingId}
							data-row
							{...headingProps(rows[start] as Row, start === props.tabStop)}
						>
							<b>{treeName(language, tree)}</b> <span>{versionText(language, tree)}</span>
							{tree.older ? <small> {words.olderVersion}</small> : null}
							{trees.length > 1 ? (
								<small className="astropane-taxonomy-count">{classCountText(language, countClasses(tree))}</small>
							) : null}
						</div>
						{runs.flatMap((run) => [
							<Gap key={`\nbefore ${run.rows[0]}`} rows={run.skipped} rowHeight={viewport.rowHeight} />,
							...run.rows.map((i) => renderRow(props, search, rows[i] as Row, tree, i)),
						])}
						<Gap rows={skippedAfter} rowHeight={viewport.rowHeight} />
					</div>
				);
			})}
		</div>
	);
}

/** Attributes of a heading that folds. A folded one is an item of the tree, in place of its classes. */
function headingProps({ tree, node, expanded }: Row, tabStop: boolean): HTMLAttributes<HTMLElement> {
	if (expanded === null) return {};
	const data = { "data-tree": tree, "data-node": node, "data-fold": expanded ? "open" : "closed" };
	if (expanded) return data as HTMLAttributes<HTMLElement>;
	return {
		...data,
		role: "treeitem",
		"aria-level": 1,
		"aria-posinset": 1,
		"aria-setsize": 1,
		"aria-expanded": false,
		tabIndex: tabStop ? 0 : -1,
	};
}

function renderRow(
	props: TreeViewProps,
	search: PickerSearch | null,
	row: Row,
	tree: PickerTree,
	index: number,
): ReactNode {
	const mark = search?.marks[row.tree]?.[row.node] ?? 0;
	return (
		<TreeRow
			key={(tree.nodes[row.node] as TaxonomyNode).id}
			tree={tree}
			treeIndex={row.tree}
			node={row.node}
			level={row.level}
			posinset={row.posinset}
			setsize={row.setsize}
			expanded={row.expanded}
			chosen={props.marks(row.tree, row.node)}
			disabled={props.isDisabled?.(tree.nodes[row.node] as TaxonomyNode, tree.taxonomyId) === true}
			mode={props.mode}
			tabStop={index === props.tabStop}
			matchCode={props.matchCode}
			explain={mark === MATCH ? (search?.explain[row.tree] ?? null) : null}
			context={search !== null && mark !== MATCH}
			isFlat={props.isFlat && search !== null}
			id={rowId(props.id, row.tree, row.node)}
		/>
	);
}

/** The space of rows that are not drawn. None before the first measurement: server markup has no inline style. */
function Gap({ rows, rowHeight }: { rows: number; rowHeight: number | null }): ReactNode {
	return rows > 0 && rowHeight !== null ? <div aria-hidden="true" style={{ height: rows * rowHeight }} /> : null;
}
