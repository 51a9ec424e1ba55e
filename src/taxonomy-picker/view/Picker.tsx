"use client";
import { type CSSProperties, type ForwardedRef, type ReactElement, useId } from "react";
import { interaction } from "#lazy/taxonomy-picker/interaction";
import { forms as formsModule, shortcuts as shortcutsModule } from "#lazy/taxonomy-picker/panels";
import { search as searchModule } from "#lazy/taxonomy-picker/search";
import {
	classes,
	LiveRegion,
	langOf,
	MissingModules,
	SearchBox,
	type StateProblem,
	useLanguage,
	useLazyModule,
	useWords,
} from "../../ui/index.js";
import type { ModeBehavior } from "../model/modes.js";
import { treeLabel } from "../model/texts/texts.js";
import { countAllClasses } from "../model/trees.js";
import type { TaxonomyPickerProps } from "../props.js";
import { taxonomyWords } from "../words.js";
import { Details } from "./Details.js";
import { EffectsAtOnce } from "./EffectsAtOnce.js";
import { ChosenClasses, Classifications } from "./modes/ChosenClasses.js";
import { handleBoxKey, handleFindKey } from "./searchKeys.js";
import { rowId } from "./tree/TreeRow.js";
import { TreeView } from "./tree/TreeView.js";
import { handleTreeClick } from "./tree/treeClick.js";
import { handleUndoKey } from "./undoKey.js";
import { usePicker } from "./usePicker.js";
import { useTreeKeys } from "./useTreeKeys.js";

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
	const several = behavior.several !== null;
	const language = useLanguage();
	const words = useWords(taxonomyWords);
	const picker = usePicker(props, props.problems, behavior);
	const { all, rows, search, query, actions, Faults } = picker;
	const { trees } = all;
	const treeId = `${useId()}tree`;
	const onTreeKey = useTreeKeys({ trees, rows, several, pageRows: picker.viewport.pageRows, actions }, actions.later);
	const hasShortcuts = [props.shortcuts, props.recents, props.mostUsed].some((list) => Array.isArray(list));
	const shortcuts = useLazyModule(shortcutsModule, hasShortcuts, (error) => {
		picker.announce(words.shortcutsNotLoaded(String(error)));
	});
	const needsForms = layout !== "inline" || props.readOnly === true || props.name !== undefined;
	const forms = useLazyModule(formsModule, needsForms, (error) => {
		picker.announce(words.partNotFetched(String(error)));
	});
	const missing = [
		...(query === "" ? [] : [searchModule]),
		...(hasShortcuts ? [shortcutsModule] : []),
		...(needsForms ? [formsModule] : []),
	];
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
					chosen={picker.chosen}
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
					onKeyDown={(event) => handleBoxKey(event, actions, several ? null : close)}
				/>
			) : null}
			<MissingModules modules={missing} />
			{trees.length > 0 && props.search === false ? <p className="astropane-taxonomy-status">{status}</p> : null}
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
						chosen={picker.chosen}
						mixed={picker.mixed}
						isDisabled={props.isDisabled}
						mode={behavior}
						isFlat={props.searchResults === "list"}
						tabStop={picker.tabStop}
						viewport={picker.viewport}
						scroller={picker.scroller}
						onKeyDown={onTreeKey}
						onClick={(event) => handleTreeClick(event, rows, several, actions)}
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
						position={picker.detailed}
						announce={picker.announce}
						onReveal={actions.reveal}
						onSearch={actions.search}
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
			onKeyDown={(event) => {
				handleUndoKey(event, query, actions);
				handleFindKey(event, query, actions);
			}}
			onFocus={(event) => {
				picker.load(event.currentTarget);
				picker.focusKeeper.onFocus(event);
			}}
			onBlur={picker.focusKeeper.onBlur}
			onPaste={(event) => {
				interaction.now()?.handlePaste(event, { language, trees, search: actions.search, announce: picker.announce });
			}}
			onPointerEnter={(event) => picker.load(event.currentTarget)}
		>
			{issues === "none" || !Faults ? null : (
				<Faults issues={picker.issues} isOpen={issues === "list" || countAllClasses(trees) === 0} />
			)}
			{props.readOnly ? (
				forms && <forms.ReadOnlyClasses trees={trees} value={picker.value} label={words[behavior.listLabel]} />
			) : (
				<ChosenClasses
					trees={trees}
					value={picker.value}
					behavior={behavior}
					props={props}
					actions={actions}
					announce={picker.announce}
				/>
			)}
			{forms && props.readOnly ? null : layout === "inline" ? (
				renderPanel(null)
			) : forms ? (
				<forms.PopoverPicker several={several}>{renderPanel}</forms.PopoverPicker>
			) : null}
			{forms && props.name !== undefined ? (
				<forms.FormFields name={props.name} value={picker.value} onReset={picker.reset} />
			) : null}
			<Classifications trees={trees} props={props} actions={actions} announce={picker.announce} />
			<EffectsAtOnce />
			<LiveRegion handleRef={picker.liveRegion} />
		</div>
	);
}
