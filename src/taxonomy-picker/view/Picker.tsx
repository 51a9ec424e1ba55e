"use client";
import { type ForwardedRef, type MouseEvent, type ReactElement, useId } from "react";
import { removeChoices } from "../model/choices.js";
import { rowIndex } from "../model/rows.js";
import { emptyText, statusText, versionText } from "../model/sentences.js";
import { countClasses } from "../model/trees.js";
import type { TaxonomyPickerProps } from "../props.js";
import { Chips } from "./Chips.js";
import { Details } from "./Details.js";
import { Messages } from "./Messages.js";
import { SearchBox } from "./SearchBox.js";
import { TreeView } from "./TreeView.js";
import { usePicker } from "./usePicker.js";
import { useTreeKeys } from "./useTreeKeys.js";

/** With more classes than this the tree keeps its height while a search narrows it. */
const tallAbove = 14;

/** The parts of a picker, around one store. */
export function Picker(props: TaxonomyPickerProps & { rootRef: ForwardedRef<HTMLDivElement> }): ReactElement {
	const { mode = "single", className, style, details = true } = props;
	const multiple = mode === "multiple";
	const picker = usePicker(props);
	const { all, rows, search, query, actions } = picker;
	const { trees } = all;
	const id = useId();
	const onTreeKey = useTreeKeys({ trees, rows, mode, anchor: picker.anchor, page: picker.viewport.page, actions });
	const empty = emptyText(all, query, search);
	const onClick = (event: MouseEvent<HTMLElement>) => {
		const target = event.target as HTMLElement;
		const item = target.closest<HTMLElement>("[role=treeitem]");
		if (!item) return;
		const index = rowIndex(rows, Number(item.dataset.tree), Number(item.dataset.node));
		const expanded = rows[index]?.expanded;
		if (index < 0) return;
		if (target.closest(".astropane-taxonomy-twist") && expanded !== null) {
			actions.setOpen([index], !expanded);
			actions.focusRow(index);
		} else if (multiple && event.shiftKey && picker.anchor() >= 0) {
			actions.chooseThrough(picker.anchor(), index);
		} else actions.choose(index);
	};
	return (
		// biome-ignore lint/a11y/noStaticElementInteractions: hears Ctrl+Z from every part of the picker
		<div
			ref={props.rootRef}
			{...(props.id === undefined ? {} : { id: props.id })}
			className={`astropane astropane-taxonomy-picker${className ? ` ${className}` : ""}`}
			style={style}
			data-mode={mode}
			data-tall={trees.reduce((sum, tree) => sum + countClasses(tree), 0) > tallAbove || undefined}
			onKeyDown={actions.undoKey}
			onFocus={(event) => picker.touch(event.currentTarget)}
			onPointerEnter={(event) => picker.touch(event.currentTarget)}
		>
			<Messages issues={all.issues} />
			<Chips
				trees={trees}
				value={picker.value}
				multiple={multiple}
				onRemove={(removed) => actions.change(removeChoices(picker.value, removed))}
				onReveal={actions.reveal}
			/>
			{props.search !== false && trees.length > 0 ? (
				<SearchBox
					query={query}
					treeId={`${id}tree`}
					statusId={`${id}status`}
					onQuery={actions.type}
					onEnter={actions.enter}
				/>
			) : null}
			{trees.length > 0 ? (
				<p className="astropane-taxonomy-status" id={`${id}status`} role="status">
					{statusText(trees, query, search)}
				</p>
			) : null}
			<div className="astropane-taxonomy-body" data-current={picker.shown !== null || undefined}>
				{empty === null ? (
					<TreeView
						id={`${id}tree`}
						label={props.label ?? `Classes of ${trees.map((tree) => `${tree.name} ${versionText(tree)}`).join(", ")}`}
						trees={trees}
						data={() => ({ rows, search })}
						chosen={picker.chosen}
						multiple={multiple}
						tabStop={picker.tabStop}
						viewport={picker.viewport}
						scroller={picker.scroller}
						onKeyDown={onTreeKey}
						onClick={onClick}
						onFocus={(event) => {
							const { tree, node } = (event.target as HTMLElement).dataset;
							if (node !== undefined) actions.activate(Number(tree), Number(node));
						}}
					/>
				) : (
					<p className="astropane-taxonomy-empty" id={`${id}tree`}>
						{empty}
					</p>
				)}
				{details && trees.length > 0 ? <Details place={picker.shown} announce={picker.announce} /> : null}
			</div>
			<p className="astropane-visually-hidden" aria-live="polite">
				{picker.said}
			</p>
		</div>
	);
}
