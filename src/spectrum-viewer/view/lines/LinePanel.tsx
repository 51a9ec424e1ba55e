"use client";

import { type ReactElement, useEffect, useMemo, useState } from "react";
import { useStore } from "zustand";
import { catalogue } from "#lazy/spectrum-viewer/catalogue";
import {
	MissingModules,
	Popover,
	SearchBox,
	ToggleChip,
	ToggleGroup,
	uiWords,
	useLanguage,
	useLazyModule,
	useWords,
} from "../../../ui/index.js";
import { areWhole } from "../../model/lines/catalogue.js";
import { type LineChoice, switchGroups } from "../../model/lines/lineChoices.js";
import { controlWords } from "../../words/controls.js";
import { CustomLines } from "./CustomLines.js";
import { LineSteps } from "./LineSteps.js";
import type { LinePanelProps } from "./linePanelProps.js";
import { useLineSections } from "./useLineSections.js";
import { useLineTools } from "./useLineTools.js";

/** Toggles of the line groups under their headings, and of their single lines; searched by name, ion or wavelength. */
export function LinePanel(props: LinePanelProps): ReactElement {
	const { groups, store, actions, settledView, view, say } = props;
	const words = useWords(controlWords);
	const { loading } = useWords(uiWords);
	const language = useLanguage();
	const visibleLineGroups = useStore(store, (s) => s.visibleLineGroups);
	const lineChoices = useStore(store, (s) => s.lineChoices);
	const choice = { visibleLineGroups, lineChoices };
	const [query, setQuery] = useState("");
	const [onlyInView, setOnlyInView] = useState(false);
	const [keysInView, setKeysInView] = useState<ReadonlySet<string> | null>(null);
	/** Groups whose open state the user has changed. */
	const [toggledGroups, setToggledGroups] = useState<readonly string[]>([]);
	const [hasFailed, setFailed] = useState(false);
	const onError = () => {
		setFailed(true);
		say(words.notFetched);
	};
	const { lineTools, withLineTools } = useLineTools(onError);
	const isSearch = query.trim() !== "";
	const isWhole = areWhole(groups);
	const needsCatalogue = !isWhole && (isSearch || onlyInView || toggledGroups.length > 0);
	useLazyModule(catalogue, needsCatalogue, () => say(words.notFetched));

	useEffect(() => {
		// New data change which lines are in view, as zoom and redshift do.
		void settledView;
		return lineTools && onlyInView && isWhole
			? lineTools.watchLinesInView({ groups, store, view }, setKeysInView)
			: undefined;
	}, [lineTools, onlyInView, isWhole, groups, store, view, settledView]);

	const among = onlyInView ? keysInView : null;
	const matches = useMemo(
		() => (lineTools && isWhole && (isSearch || among) ? lineTools.findLines(groups, query, among) : null),
		[lineTools, isWhole, groups, query, isSearch, among],
	);
	const onChoose = (next: LineChoice) => {
		if (next.visibleLineGroups.join() !== visibleLineGroups.join())
			actions.set("visibleLineGroups", next.visibleLineGroups);
		if (Object.keys(next.lineChoices).length > 0 || Object.keys(lineChoices).length > 0)
			actions.set("lineChoices", next.lineChoices);
	};
	const { sections, on } = useLineSections({
		groups,
		matches,
		hasCounts: among !== null,
		choice,
		toggledGroups,
		lineTools: isWhole ? lineTools : null,
		onChoose,
		onToggle(name) {
			withLineTools();
			setToggledGroups(
				toggledGroups.includes(name) ? toggledGroups.filter((other) => other !== name) : [...toggledGroups, name],
			);
		},
	});
	return (
		<div className="astropane-spectrum-lines">
			<ToggleGroup
				label={words.lines}
				sections={sections}
				value={on}
				onValueChange={(_, names, isOn) => {
					const switched = groups.filter((group) => names.includes(group.name));
					onChoose(switchGroups(choice, switched, isOn));
				}}
				tail={
					<>
						<ToggleChip
							label={words.onlyInView}
							description={words.onlyInViewHint}
							pressed={onlyInView}
							onPressedChange={(pressed) => {
								withLineTools();
								setOnlyInView(pressed);
							}}
						/>
						<LineSteps store={store} settledView={settledView} view={view} say={say} onError={onError} />
						<Popover
							label={words.lineSets}
							panelLabel={words.lineSetsPanel}
							look="quiet"
							align="end"
							onOpenChange={(open) => open && withLineTools()}
						>
							{lineTools ? <lineTools.LineSets {...props} /> : loading}
						</Popover>
					</>
				}
			>
				<SearchBox
					label={words.searchLines}
					shortcut="/"
					placeholder={words.searchPlaceholder}
					value={query}
					onValueChange={(text) => {
						setQuery(text);
						setToggledGroups([]);
						withLineTools();
					}}
					status={lineTools && matches ? lineTools.foundText(matches, query, among !== null, language) : ""}
				/>
			</ToggleGroup>
			{hasFailed && <p className="astropane-problem">{words.notFetched}</p>}
			<MissingModules modules={needsCatalogue ? [catalogue] : []} />
			<CustomLines store={store} actions={actions} lineTools={lineTools} withLineTools={withLineTools} />
		</div>
	);
}
