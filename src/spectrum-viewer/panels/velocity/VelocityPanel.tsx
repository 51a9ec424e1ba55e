"use client";

import { type ReactElement, useMemo, useState } from "react";
import { useStore } from "zustand";
import { SearchBox, Select, ToggleChip } from "../../../ui/index.js";
import type { LineMarker } from "../../model/lines/markers.js";
import type { SpectrumStore } from "../../state.js";
import type { PanelProps } from "../../view/panel.js";
import { PanelFrame } from "../PanelFrame.js";
import { IonVelocities } from "./IonVelocities.js";
import { answering, strongest } from "./offeredLines.js";
import { VelocityPlot } from "./VelocityPlot.js";

/** km/s to each side. */
const ranges = [500, 1000, 2000, 5000, 10_000, 20_000, 30_000, 50_000];
/** Lines that are offered at once. */
const OFFERED = 8;
const MAX_ROWS = 8;

type Choice = { lines: readonly string[]; range: number };
/** What was chosen stays while the panel is closed. */
const choices = new WeakMap<SpectrumStore, Choice>();

const kmS = (v: number): string => v.toLocaleString("en");

/** Lines over one another on an axis of velocities, and the velocities of single ions. */
export default function VelocityPanel(parts: PanelProps): ReactElement {
	const { store, actions, settledView } = parts;
	const { moving } = settledView.lines;
	const xAxis = useStore(store, (s) => s.xAxis);
	const velocityLine = useStore(store, (s) => s.velocityLine);
	const [query, setQuery] = useState("");
	const [chosen, setChosen] = useState<Choice>(
		() =>
			choices.get(store) ?? {
				lines: [velocityLine ?? strongest(parts.view() ?? settledView)[0]?.key ?? ""],
				range: rangeFor(parts),
			},
	);
	const choose = (change: Partial<Choice>) => {
		const next = { ...chosen, ...change };
		choices.set(store, next);
		setChosen(next);
	};
	const { range } = chosen;
	const rows = chosen.lines.flatMap((key) => moving.filter((mark) => mark.key === key));
	const isSearch = query.trim() !== "";
	const found = useMemo(
		() => (isSearch ? answering(parts.groups, moving, query) : strongest(settledView)),
		[isSearch, parts.groups, moving, query, settledView],
	);
	const count = found.length === 1 ? "1 line" : `${found.length} lines`;
	const add = (mark: LineMarker) => {
		choose({ lines: [...rows.map(({ key }) => key), mark.key] });
		if (!moving.some(({ key }) => key === mark.key))
			actions.set("lineChoices", { ...store.getState().lineChoices, [mark.key]: true });
	};
	const isRow = ({ key }: LineMarker) => rows.some((row) => row.key === key);
	const offered = [...rows, ...found.slice(0, OFFERED).filter((mark) => !isRow(mark))];
	const axis = xAxis === "velocity" && rows.some((mark) => mark.key === velocityLine) ? velocityLine : null;
	return (
		<PanelFrame title="Velocities" onClose={parts.onClose}>
			<IonVelocities
				store={store}
				actions={actions}
				groups={parts.groups}
				shown={[...new Set(moving.map((mark) => mark.group))]}
			/>
			<div className="astropane-spectrum-velocity-lines" role="group" aria-label="Lines on the axis of velocities">
				<SearchBox
					label="Search a line to add"
					placeholder="Add a line: Hα, 5007 …"
					value={query}
					onValueChange={setQuery}
					status={
						!isSearch
							? ""
							: found.length > 0
								? count
								: `No line that moves answers "${query}". Try an element, an ion, a wavelength, or part of a name.`
					}
				/>
				{offered.map((mark) => (
					<ToggleChip
						key={mark.key}
						label={mark.label}
						description={mark.group}
						color={mark.color}
						symbol="line"
						pressed={isRow(mark)}
						disabled={!isRow(mark) && rows.length >= MAX_ROWS}
						onPressedChange={(on) => (on ? add(mark) : choose({ lines: without(rows, mark) }))}
					/>
				))}
				<Select
					label="Range ±"
					options={ranges.map((v) => ({ value: String(v), label: `${kmS(v)} km/s` }))}
					value={String(range)}
					onValueChange={(v) => choose({ range: Number(v) })}
				/>
				<Select
					label="Axis of the plot"
					options={[
						{ value: "", label: xAxis === "rest" ? "rest wavelength" : "wavelength" },
						...rows.map((mark) => ({ value: mark.key, label: `km/s about ${mark.label}` })),
					]}
					value={axis ?? ""}
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
					view={parts.view}
					say={parts.say}
					host={parts.host}
					marks={rows}
					range={range}
				/>
			) : (
				<p className="astropane-note">
					{moving.length === 0
						? "No line that moves is shown. Search one above, or switch a group of lines on, below."
						: "No line is chosen. Choose one above."}
				</p>
			)}
		</PanelFrame>
	);
}

const without = (rows: readonly LineMarker[], mark: LineMarker): string[] =>
	rows.filter((row) => row !== mark).map(({ key }) => key);

/** Wide enough for the velocities there are. */
function rangeFor({ store }: PanelProps): number {
	const { velocity, ionVelocities } = store.getState();
	const fastest = Math.max(...[velocity, ...Object.values(ionVelocities)].map(Math.abs));
	return ranges.find((v) => v >= 10_000 && v >= 1.5 * fastest) ?? 50_000;
}
