"use client";

import { type ReactElement, useMemo, useState } from "react";
import { useStore } from "zustand";
import { SearchBox, Select, ToggleChip, useLanguage, useWords } from "../../../ui/index.js";
import { isAtRedshift } from "../../model/lines/atRedshift.js";
import { groupLabel, type LineMarker } from "../../model/lines/markers.js";
import { velocityText } from "../../model/text/format.js";
import { MAX_VELOCITY_LINES } from "../../shareState.js";
import type { SpectrumState } from "../../state.js";
import { changeStep } from "../../store.js";
import type { PanelProps } from "../../view/panel.js";
import { controlWords } from "../../words/controls.js";
import { velocityWords } from "../../words/panels/velocity.js";
import { PanelFrame } from "../PanelFrame.js";
import { IonVelocities } from "./IonVelocities.js";
import { matchingLines, strongestInView } from "./offeredLines.js";
import { VelocityPlot } from "./VelocityPlot.js";

/** Choices of the range, km/s to each side. */
const RANGES_KMS = [500, 1000, 2000, 5000, 10_000, 20_000, 30_000, 50_000];
const MIN_FIRST_RANGE_KMS = 10_000;
const MAX_OFFERED_LINES = 8;

/** Lines over one another on an axis of velocities, and the velocities of single ions. */
export default function VelocityPanel(props: PanelProps): ReactElement {
	const { store, actions, settledView, groups } = props;
	const words = useWords(velocityWords);
	const { lineCount } = useWords(controlWords);
	const language = useLanguage();
	const moving = settledView.lines.moving.filter(({ group }) => !isAtRedshift(group));
	const xAxis = useStore(store, (s) => s.xAxis);
	const velocityLine = useStore(store, (s) => s.velocityLine);
	const chosenLines = useStore(store, (s) => s.velocityPlotLines);
	const chosenRange = useStore(store, (s) => s.velocityPanel.range);
	const [query, setQuery] = useState("");
	/** In use until the user chooses: they do not follow zoom and velocities while the panel is open. */
	const [defaults] = useState(() => ({
		lines: [velocityLine ?? strongestInView(props.view() ?? settledView)[0]?.key ?? ""],
		range: firstRange(store.getState()),
	}));
	const range = chosenRange ?? defaults.range;
	const rows = (chosenLines ?? defaults.lines).flatMap((key) => moving.filter((marker) => marker.key === key));
	const setLines = (velocityPlotLines: readonly string[]) => changeStep(store, { velocityPlotLines });
	const isSearch = query.trim() !== "";
	const matches = useMemo(
		() => (isSearch ? matchingLines(groups, moving, query) : strongestInView(settledView)),
		[isSearch, groups, moving, query, settledView],
	);
	const add = (marker: LineMarker) => {
		setLines([...rows.map(({ key }) => key), marker.key]);
		if (!moving.some(({ key }) => key === marker.key))
			actions.set("lineChoices", { ...actions.latest("lineChoices"), [marker.key]: true });
	};
	const remove = (marker: LineMarker) => setLines(rows.filter((row) => row !== marker).map(({ key }) => key));
	const isRow = ({ key }: LineMarker) => rows.some((row) => row.key === key);
	const offered = [...rows, ...matches.slice(0, MAX_OFFERED_LINES).filter((marker) => !isRow(marker))];
	const lineOfAxis = xAxis === "velocity" && rows.some(({ key }) => key === velocityLine) ? velocityLine : null;
	return (
		<PanelFrame title={words.velocityPanelTitle} onClose={props.onClose}>
			<IonVelocities
				store={store}
				actions={actions}
				groups={groups}
				visibleGroups={[...new Set(moving.map((marker) => marker.group))]}
			/>
			<div className="astropane-spectrum-velocity-lines" role="group" aria-label={words.velocityLines}>
				<SearchBox
					label={words.searchLineToAdd}
					placeholder={words.lineToAddPlaceholder}
					value={query}
					onValueChange={setQuery}
					status={
						!isSearch
							? ""
							: matches.length > 0
								? lineCount(language.numbers.integer(matches.length), matches.length)
								: words.noMovingLineAnswers(query)
					}
				/>
				{offered.map((marker) => (
					<ToggleChip
						key={marker.key}
						label={marker.label}
						description={groupLabel(marker.group, language)}
						color={marker.color}
						symbol="line"
						pressed={isRow(marker)}
						disabled={!isRow(marker) && rows.length >= MAX_VELOCITY_LINES}
						onPressedChange={(on) => (on ? add(marker) : remove(marker))}
					/>
				))}
				<Select
					label={words.velocityRange}
					options={rangesWith(range).map((kmS) => ({ value: String(kmS), label: velocityText(kmS, language) }))}
					value={String(range)}
					onValueChange={(value) => store.setState({ velocityPanel: { range: Number(value) } })}
				/>
				<Select
					label={words.axisOfPlot}
					options={[
						{ value: "", label: xAxis === "rest" ? words.restWavelengthAxis : words.wavelengthAxis },
						...rows.map(({ key, label }) => ({ value: key, label: words.velocityAxisAbout(label) })),
					]}
					value={lineOfAxis ?? ""}
					onValueChange={(key) => {
						if (key !== "") actions.set("velocityLine", key);
						if (key !== "" || xAxis === "velocity") actions.set("xAxis", key === "" ? "observed" : "velocity");
					}}
				/>
			</div>
			{rows.length > 0 ? (
				<VelocityPlot
					store={store}
					actions={actions}
					settledView={settledView}
					view={props.view}
					say={props.say}
					host={props.host}
					plotParts={props.plotParts}
					markers={rows}
					range={range}
				/>
			) : (
				<p className="astropane-note">{moving.length === 0 ? words.noMovingLine : words.noChosenLine}</p>
			)}
		</PanelFrame>
	);
}

/** Wide enough for the velocities in use, km/s to each side. */
function firstRange({ velocity, ionVelocities }: SpectrumState): number {
	const fastest = Math.max(...[velocity, ...Object.values(ionVelocities)].map(Math.abs));
	return RANGES_KMS.find((kmS) => kmS >= MIN_FIRST_RANGE_KMS && kmS >= 1.5 * fastest) ?? 50_000;
}

/** The choices, with a range that a link or an application has set. */
const rangesWith = (range: number): number[] => [...new Set([...RANGES_KMS, range])].sort((a, b) => a - b);
