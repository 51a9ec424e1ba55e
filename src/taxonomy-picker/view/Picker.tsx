"use client";
import { type CSSProperties, type ForwardedRef, type ReactElement, useId } from "react";
import {
	basicWords,
	classes,
	LiveRegion,
	LoadProblem,
	langOf,
	SearchBox,
	type StateProblem,
	useLanguage,
	useWords,
} from "../../ui/index.js";
import type { ModeBehavior } from "../model/modes.js";
import { treeLabel } from "../model/texts/texts.js";
import { countAllClasses } from "../model/trees.js";
import type { TaxonomyPickerProps } from "../props.js";
import { taxonomyWords } from "../words.js";
import { Details } from "./Details.js";
import { ChosenClasses } from "./modes/ChosenClasses.js";
import { rowId } from "./tree/TreeRow.js";
import { TreeView } from "./tree/TreeView.js";
import { useChangeMessage } from "./useChangeMessage.js";
import { useHandlers } from "./useHandlers.js";
import { usePicker } from "./usePicker.js";

/** With more classes than this the tree keeps its height while a search narrows it. */
const MAX_CLASSES_OF_SHRINKING_TREE = 14;

/** A height that is no length is left to CSS. */
function styleOf({ style, height }: TaxonomyPickerProps): CSSProperties | undefined {
	const length = typeof height === "number" && height > 0 ? `${height}px` : height;
	return typeof length === "string" ? ({ ...style, "--astropane-taxonomy-height": length } as CSSProperties) : style;
}

type PickerProps = TaxonomyPickerProps & {
	behavior: ModeBehavior;
	rootRef: ForwardedRef<HTMLDivElement>;
	/** Props of the host that cannot be used. */
	problems: readonly StateProblem[];
};

/** The root of a picker and its parts, on one store. */
export function Picker(props: PickerProps): ReactElement {
	const { mode = "single", behavior, issues = "line", layout = "inline", details = layout === "inline" } = props;
	const { several } = behavior;
	const language = useLanguage();
	const words = useWords(taxonomyWords);
	const { figurePartNotLoaded } = useWords(basicWords);
	const picker = usePicker(props, props.problems, behavior);
	const { all, rows, search, query, value, actions, announce, parts, failed } = picker;
	const { forms, shortcuts, faults, classifications } = parts;
	const { trees } = all;
	const treeId = `${useId()}tree`;
	const handlers = useHandlers(
		parts.interaction,
		{ trees, rows, several, pageRows: picker.viewport.pageRows, query, actions },
		actions.later,
	);
	const listLabel = words[behavior.listLabel];
	const { match, status, empty } = picker;
	/** Search box, tree and details. `close` closes the popover they stand in. */
	const renderPanel = (close: (() => void) | null): ReactElement => (
		<>
			{shortcuts ? (
				<shortcuts.Shortcuts
					trees={trees}
					shortcuts={props.shortcuts}
					recents={props.recents}
					mostUsed={props.mostUsed}
					marks={picker.marks}
					onChoose={actions.chooseClass}
				/>
			) : null}
			{trees.length > 0 && props.search !== false ? (
				<SearchBox
					label={words.findClass}
					placeholder={words.findClassHint}
					value={query}
					onValueChange={actions.search}
					status={status}
					controls={treeId}
					activeItem={match ? rowId(treeId, match.tree, match.node) : undefined}
					onKeyDown={(event) => handlers.onBoxKey(event, several ? null : close)}
				/>
			) : null}
			{props.tagFilter && parts.tagFilter ? (
				<parts.tagFilter.TagFilter
					trees={trees}
					tags={picker.tags}
					kept={picker.kept}
					actions={actions}
					announce={announce}
					useChangeMessage={useChangeMessage}
				/>
			) : null}
			{trees.length > 0 && props.search === false ? (
				<p className="astropane-taxonomy-status" role="status">
					{status}
				</p>
			) : null}
			<div
				className="astropane-taxonomy-body"
				data-current={picker.detailed !== null || undefined}
				data-searching={search !== null || undefined}
			>
				{empty === null ? (
					<TreeView
						id={treeId}
						label={props.label ?? treeLabel(language, trees)}
						trees={trees}
						data={() => ({ rows, search })}
						marks={picker.marks}
						matchCode={parts.interaction}
						isDisabled={props.isDisabled}
						mode={behavior}
						isFlat={props.searchResults === "list"}
						tabStop={picker.tabStop}
						viewport={picker.viewport}
						scroller={picker.scroller}
						onKeyDown={handlers.onTreeKey}
						onClick={handlers.onTreeClick}
						onFocus={(event) => {
							const { tree, node } = (event.target as HTMLElement).dataset;
							if (node !== undefined) actions.activate(Number(tree), Number(node));
						}}
					/>
				) : (
					<p className="astropane-taxonomy-empty" id={treeId}>
						{empty}
					</p>
				)}
				{details && trees.length > 0 ? (
					<Details
						code={parts.details}
						position={picker.detailed}
						announce={announce}
						onReveal={actions.reveal}
						onTag={actions.showTag}
					/>
				) : null}
			</div>
		</>
	);
	return (
		// biome-ignore lint/a11y/noStaticElementInteractions: handles Ctrl+Z and F3 in every part of the picker
		<div
			ref={props.rootRef}
			{...(props.id === undefined ? {} : { id: props.id })}
			className={classes("astropane", "astropane-taxonomy-picker", props.className)}
			style={styleOf(props)}
			lang={langOf(language)}
			data-mode={mode}
			data-layout={layout}
			data-details={details || undefined}
			data-tall={countAllClasses(trees) > MAX_CLASSES_OF_SHRINKING_TREE || undefined}
			onKeyDown={handlers.onKey}
			onFocus={(event) => {
				picker.load(event.currentTarget);
				picker.focusKeeper.onFocus(event);
			}}
			onBlur={picker.focusKeeper.onBlur}
			onPaste={(event) => {
				parts.interaction?.handlePaste(event, { language, trees, search: actions.search, announce });
			}}
			onPointerEnter={(event) => picker.load(event.currentTarget)}
		>
			{issues === "none" || !faults ? null : (
				<faults.Faults issues={picker.issues} isOpen={issues === "list" || countAllClasses(trees) === 0} />
			)}
			{props.readOnly ? (
				forms && <forms.ReadOnlyClasses trees={trees} value={value} label={listLabel} />
			) : (
				<ChosenClasses
					parts={parts}
					trees={trees}
					value={value}
					label={listLabel}
					options={props}
					onChange={actions.replace}
					onRemove={actions.remove}
					onReveal={actions.reveal}
				/>
			)}
			{failed.length > 0 ? (
				<LoadProblem message={figurePartNotLoaded} load={() => Promise.all(failed.map((module) => module.load()))} />
			) : null}
			{forms && props.readOnly ? null : layout === "inline" ? (
				renderPanel(null)
			) : forms ? (
				<forms.PopoverPicker several={several}>{renderPanel}</forms.PopoverPicker>
			) : null}
			{forms && props.name !== undefined ? (
				<forms.FormFields name={props.name} value={value} onReset={picker.reset} />
			) : null}
			{classifications && props.classifications ? (
				<classifications.ClassificationList
					classifications={props.classifications}
					trees={trees}
					onReveal={actions.reveal}
				/>
			) : null}
			<LiveRegion handleRef={picker.liveRegion} />
		</div>
	);
}
