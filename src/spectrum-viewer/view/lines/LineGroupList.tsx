"use client";

import { type ReactElement, useEffect, useMemo, useState } from "react";
import { useStore } from "zustand";
import { catalogue } from "#lazy/spectrum-viewer/catalogue";
import {
	type MissingModules,
	ToggleChip,
	ToggleGroup,
	useLanguage,
	useLazyModule,
	useWords,
} from "../../../ui/index.js";
import { drawnTwice, ionOf, isAtRedshift } from "../../model/lines/atRedshift.js";
import { areWhole } from "../../model/lines/catalogue.js";
import { findLines, foundText } from "../../model/lines/findLines.js";
import { type LineChoice, switchGroups } from "../../model/lines/lineChoices.js";
import { controlWords } from "../../words/controls.js";
import { lineWords } from "../../words/lines.js";
import { CustomLines } from "./CustomLines.js";
import type { LinePanelProps } from "./linePanelProps.js";
import { useLineSections } from "./useLineSections.js";
import { watchLinesInView } from "./watchLinesInView.js";

type LineGroupListProps = LinePanelProps & {
	choice: LineChoice;
	/** Text of the search; "" lists all. */
	query: string;
	/** Changes the choice, as the host was asked for it last. */
	onChoose(change: (present: LineChoice) => LineChoice): void;
	/** Result of the search in words; "" without one. */
	onStatus(text: string): void;
	/** It is passed: code that is fetched imports as little of the first load as it can. */
	MissingModules: typeof MissingModules;
};

/** Toggles of the line groups under their headings, and of their single lines; and the custom lines. */
export function LineGroupList(props: LineGroupListProps): ReactElement {
	const { groups, store, actions, settledView, view, say, choice, query, onChoose, onStatus, MissingModules } = props;
	const words = useWords(lineWords);
	const { allLines, notFetched } = useWords(controlWords);
	const language = useLanguage();
	const [onlyInView, setOnlyInView] = useState(false);
	const [keysInView, setKeysInView] = useState<ReadonlySet<string> | null>(null);
	/** Groups whose open state the user has changed since the search was. */
	const [toggled, setToggled] = useState<{ query: string; names: readonly string[] }>({ query, names: [] });
	const toggledGroups = toggled.query === query ? toggled.names : [];
	const isSearch = query.trim() !== "";
	const isWhole = areWhole(groups);
	const needsCatalogue = !isWhole && (isSearch || onlyInView || toggledGroups.length > 0);
	useLazyModule(catalogue, needsCatalogue, () => say(notFetched));

	useEffect(() => {
		// New data change which lines are in view, as zoom and redshift do.
		void settledView;
		return onlyInView && isWhole ? watchLinesInView({ groups, store, view }, setKeysInView) : undefined;
	}, [onlyInView, isWhole, groups, store, view, settledView]);

	const among = onlyInView ? keysInView : null;
	const matches = useMemo(
		() => (isWhole && (isSearch || among) ? findLines(groups, query, among) : null),
		[isWhole, groups, query, isSearch, among],
	);
	const status = matches ? foundText(matches, query, among !== null, language) : "";
	useEffect(() => {
		onStatus(status);
		return () => onStatus("");
	}, [onStatus, status]);
	// Only the names: a velocity that moves renders nothing.
	const twice = useStore(store, (s) => Object.keys(s.ionVelocities).filter(isAtRedshift).map(ionOf).join("\n"));
	const { sections, on } = useLineSections({
		groups,
		matches,
		hasCounts: among !== null,
		choice,
		toggledGroups,
		canOpen: isWhole,
		onChoose,
		onToggle(name) {
			const isToggled = toggledGroups.includes(name);
			const names = isToggled ? toggledGroups.filter((other) => other !== name) : [...toggledGroups, name];
			setToggled({ query, names });
		},
		drawnTwice: twice.split("\n"),
		onDrawTwice(name, isTwice) {
			actions.setIonVelocities(drawnTwice(actions.latest("ionVelocities"), name, isTwice));
			actions.commitVelocity();
		},
	});
	return (
		<div className="astropane-spectrum-line-groups">
			<ToggleGroup
				label={allLines}
				sections={sections}
				value={on}
				onValueChange={(_, names, isOn) => {
					const switched = groups.filter((group) => names.includes(group.name));
					onChoose((present) => switchGroups(present, switched, isOn));
				}}
				tail={
					<ToggleChip
						label={words.onlyInView}
						description={words.onlyInViewHint}
						pressed={onlyInView}
						onPressedChange={setOnlyInView}
					/>
				}
			/>
			<MissingModules modules={needsCatalogue ? [catalogue] : []} />
			<CustomLines store={store} actions={actions} settledView={settledView} />
		</div>
	);
}
