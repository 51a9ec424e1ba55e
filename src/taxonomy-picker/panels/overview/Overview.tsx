"use client";
import { type KeyboardEvent, type ReactElement, useEffect, useId, useRef, useState } from "react";
import { useStore } from "zustand";
import type { TaxonomyNode } from "../../../astro/taxonomy/index.js";
import {
	Button,
	classes as classNames,
	eager,
	LiveRegion,
	type LiveRegionHandle,
	langOf,
	useLanguage,
	useLazyModule,
	useWords,
} from "../../../ui/index.js";
import { choiceOf, replaceChoices, toggleChoice } from "../../model/changeChoices.js";
import type { Choices } from "../../model/choices.js";
import { type ModeBehavior, type ModeRules, modeBehavior } from "../../model/modes.js";
import { readProps } from "../../model/reading/readProps.js";
import { resolveChoice } from "../../model/resolve.js";
import { findKey, rowKey } from "../../model/rows.js";
import { createSelectors, readChoices } from "../../model/selectors.js";
import { classLabel } from "../../model/texts/labels.js";
import { treeName, versionText } from "../../model/texts/texts.js";
import { type ClassPosition, isHidden, type PickerTree } from "../../model/trees.js";
import { createOwnStore } from "../../store.js";
import { commitValue } from "../../valueSteps.js";
import { useChangeMessage } from "../../view/useChangeMessage.js";
import { useHostStore } from "../../view/useHostStore.js";
import { useTrees } from "../../view/useTrees.js";
import { actionWords } from "../../words/actions.js";
import { overviewWords } from "../../words/overview.js";
import { Figure, type FigureClass } from "./Figure.js";
import { layOutDendrogram, layOutIcicle, totalOf } from "./layout.js";
import { moveTo } from "./navigate.js";
import { shadeOf } from "./shade.js";
import type { TaxonomyOverviewProps } from "./types.js";
import { useWidth } from "./useWidth.js";

export type OverviewProps = TaxonomyOverviewProps & { kind: "icicle" | "dendrogram" };

/** CSS pixels. */
const DEFAULT_HEIGHT = 480;
const MAX_HEIGHT = 32_767;
/** The rules of modes that have none of their own, of which a figure needs no more. */
const single: ModeRules = { choose: replaceChoices, several: null, marks: null };
const multiple: ModeRules = { choose: toggleChoice, several: null, marks: null };
const noRules: NonNullable<ModeBehavior["lazyRules"]> = eager({ rules: single });

/** A figure of all classes, from which they can be chosen. */
export function Overview(hostProps: OverviewProps): ReactElement {
	const { props } = readProps(hostProps);
	const { kind, counts } = props;
	const height = typeof props.height === "number" ? Math.min(props.height, MAX_HEIGHT) : DEFAULT_HEIGHT;
	const language = useLanguage();
	const words = useWords(overviewWords);
	const pickerWords = useWords(actionWords);
	const { integer, atMost } = language.numbers;
	const [selectors] = useState(createSelectors);
	const tellMissing = (): void => announce(words.overviewNotLoaded);
	const { trees } = useTrees(selectors, props, tellMissing);
	const [ownStore] = useState(() => createOwnStore({ value: [...readChoices(props.value ?? props.defaultValue)] }));
	const store = useHostStore(props.store, tellMissing) ?? ownStore;
	const state = useStore(store);
	const value = selectors.value(props.value ?? state.value);
	const behavior = modeBehavior(props.mode);
	const ownRules = useLazyModule(behavior.lazyRules ?? noRules, behavior.lazyRules !== null, tellMissing);
	const rules = ownRules?.rules ?? (behavior.several ? multiple : single);
	const marks = selectors.marks(rules.marks, trees, value);

	const liveRegion = useRef<LiveRegionHandle>(null);
	const announce = (message: string): void => liveRegion.current?.setMessage(message);
	const announceChange = useChangeMessage(value, announce);
	const [zoomKey, setZoomKey] = useState<string | null>(null);
	const [activeKey, setActiveKey] = useState<string | null>(null);
	const root = useRef<HTMLDivElement>(null);
	const wantsFocus = useRef(false);
	const width = useWidth(root, props.width);

	const keyOf = ({ tree, node }: ClassPosition): string => rowKey(trees[tree] as PickerTree, node);
	const nodeAt = ({ tree, node }: ClassPosition): TaxonomyNode => trees[tree]?.nodes[node] as TaxonomyNode;
	const countOf =
		counts && ((at: ClassPosition) => Math.max(0, Number(counts(nodeAt(at), trees[at.tree]?.taxonomyId ?? ""))) || 0);
	const top = findKey(trees, zoomKey);
	const trail = top ? pathTo(trees, top) : [];
	const layout =
		kind === "icicle"
			? layOutIcicle(trees, top, { width, height }, countOf ?? null)
			: layOutDendrogram(trees, top, width);
	const colorBy = props.colorBy ?? (counts ? "counts" : "probability");
	const probabilities = probabilitiesOf(trees, value);
	const totals = layout.classes.map(({ position }) => (countOf ? totalOf(trees, position, countOf) : 0));
	const most = Math.max(1, ...totals);
	const figureClasses = layout.classes.map((drawn, i): FigureClass => {
		const { position } = drawn;
		const key = keyOf(position);
		const tree = trees[position.tree] as PickerTree;
		const probability = probabilities.get(key);
		const mark = marks(position.tree, position.node);
		const total = totals[i] as number;
		const notes = [
			countOf ? words.countOf(integer(total), total) : null,
			probability === undefined ? null : words.probabilityIn(atMost(probability, 3)),
		].filter((note) => note !== null);
		return {
			...drawn,
			key,
			name: nodeAt(position).class,
			label: [classLabel(language, tree, position.node), ...notes].join(", "),
			more: drawn.hidden > 0 ? words.moreClasses(integer(drawn.hidden)) : "",
			// The square root, as counts of classes differ by thousands.
			shade: colorBy === "counts" ? Math.sqrt(total / most) : (probability ?? 0),
			state: mark === true ? "chosen" : mark ? "mixed" : "none",
			isDisabled: props.isDisabled?.(nodeAt(position), tree.taxonomyId) === true,
		};
	});
	const activeIndex = Math.max(
		0,
		figureClasses.findIndex(({ key }) => key === activeKey),
	);

	useEffect(() => {
		if (!wantsFocus.current) return;
		wantsFocus.current = false;
		root.current?.querySelector<SVGElement>("[role=treeitem][tabindex='0']")?.focus();
	});
	const focusOn = (index: number): void => {
		wantsFocus.current = true;
		setActiveKey(figureClasses[index]?.key ?? null);
	};
	const zoomTo = (position: ClassPosition | null): void => {
		wantsFocus.current = true;
		const key = position && keyOf(position);
		if (key !== null) setActiveKey(key);
		setZoomKey(key);
		announce(words.zoomedInto(position ? nodeAt(position).class : words.allClasses));
	};
	const choose = (index: number, by: ModeRules | null = behavior.lazyRules && !ownRules ? null : rules): void => {
		const chosen = figureClasses[index];
		if (!chosen) return;
		if (by === null) {
			behavior.lazyRules?.load().then(
				(code) => choose(index, code.rules),
				() => {},
			);
			return;
		}
		const { position, name } = chosen;
		setActiveKey(chosen.key);
		if (chosen.isDisabled) {
			announce(pickerWords.classDisabled(name));
			return;
		}
		const tree = trees[position.tree] as PickerTree;
		const context = { trees, options: props };
		const next = by.choose(value, choiceOf(tree, position.node), context);
		const isChosenIn = (some: Choices): boolean =>
			selectors.marks(by.marks, trees, some)(position.tree, position.node) === true;
		const isChosen = isChosenIn(next);
		if (next === value) {
			announce((isChosen ? pickerWords.chosenAlready : pickerWords.classDisabled)(name));
			return;
		}
		announceChange((after) =>
			isChosenIn(after) === isChosen ? (isChosen ? pickerWords.classChosen : pickerWords.classRemoved)(name) : null,
		);
		commitValue(store, value, next);
		props.onValueChange?.([...next]);
	};
	const onKeyDown = (event: KeyboardEvent<SVGElement>): void => {
		if (event.ctrlKey || event.metaKey || event.altKey) return;
		const view = event.currentTarget.ownerDocument.defaultView ?? window;
		const rightToLeft = view.getComputedStyle(event.currentTarget).direction === "rtl";
		const active = figureClasses[activeIndex];
		const moved = moveTo(figureClasses, activeIndex, event.key, rightToLeft);
		if (moved !== null) focusOn(moved);
		else if (event.key === "Enter" || event.key === " ") choose(activeIndex);
		else if (event.key === "+" && active) {
			if (active.isParent) zoomTo(active.position);
		} else if (event.key === "-" || event.key === "Escape" || event.key === "Backspace") {
			if (!top) return;
			zoomTo(trail.at(-2) ?? null);
		} else return;
		event.preventDefault();
		event.stopPropagation();
	};

	const id = useId();
	const names = trees.map((tree) => `${treeName(language, tree)} ${versionText(language, tree)}`).join(", ");
	return (
		<div
			ref={root}
			{...(props.id === undefined ? {} : { id: props.id })}
			className={classNames("astropane", "astropane-taxonomy-overview", props.className)}
			style={props.style}
			lang={langOf(language)}
			data-kind={kind}
		>
			{trail.length > 0 ? (
				<nav className="astropane-taxonomy-trail" aria-label={words.zoomPath}>
					<Button look="text" onClick={() => zoomTo(null)}>
						{words.allClasses}
					</Button>
					{trail.map((position) => (
						<span key={keyOf(position)}>
							{" › "}
							<Button look="text" aria-label={words.zoomInto(nodeAt(position).class)} onClick={() => zoomTo(position)}>
								{nodeAt(position).class}
							</Button>
						</span>
					))}
				</nav>
			) : null}
			<p id={`${id}keys`} className="astropane-taxonomy-status">
				<small>{words.overviewKeys}</small>
			</p>
			<Figure
				kind={kind}
				layout={layout}
				classes={figureClasses}
				label={props.label ?? (kind === "icicle" ? words.icicleOf(names) : words.dendrogramOf(names))}
				describedBy={`${id}keys`}
				active={activeIndex}
				behavior={behavior}
				onKeyDown={onKeyDown}
				onChoose={(index) => choose(index)}
				onZoom={(index) => {
					const chosen = figureClasses[index];
					if (chosen?.isParent) zoomTo(chosen.position);
				}}
				onFocus={(index) => setActiveKey(figureClasses[index]?.key ?? null)}
			/>
			{counts || probabilities.size > 0 ? (
				<p className="astropane-taxonomy-scale">
					<span>{colorBy === "counts" ? words.colorByCounts : words.colorByProbability}</span>
					<span>0</span>
					<svg width="80" height="10" aria-hidden="true">
						{[0, 1, 2, 3, 4].map((step) => (
							<rect
								key={step}
								className="astropane-taxonomy-shade"
								x={step * 16}
								width={16}
								height={10}
								fillOpacity={shadeOf(step / 4)}
							/>
						))}
					</svg>
					<span>{colorBy === "counts" ? integer(most) : "1"}</span>
				</p>
			) : null}
			<LiveRegion handleRef={liveRegion} />
		</div>
	);
}

/** The classes from the first level down to one. */
function pathTo(trees: readonly PickerTree[], { tree: t, node }: ClassPosition): ClassPosition[] {
	const tree = trees[t] as PickerTree;
	const path: ClassPosition[] = [];
	for (let i = node; i >= 0; i = tree.outline.parent[i] as number) {
		if (i !== node && isHidden(tree, i)) break;
		path.unshift({ tree: t, node: i });
	}
	return path;
}

function probabilitiesOf(trees: readonly PickerTree[], value: Choices): Map<string, number> {
	const probabilities = new Map<string, number>();
	for (const choice of value) {
		const position = resolveChoice(trees, choice);
		const { probability } = choice;
		if (position && typeof probability === "number" && probability >= 0 && probability <= 1)
			probabilities.set(rowKey(trees[position.tree] as PickerTree, position.node), probability);
	}
	return probabilities;
}
