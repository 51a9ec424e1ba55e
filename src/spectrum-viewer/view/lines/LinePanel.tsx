"use client";

import { type ReactElement, useEffect, useMemo, useState } from "react";
import { useStore } from "zustand";
import { catalogue } from "#lazy/spectrum-viewer/catalogue";
import { homeWindow } from "../../../plot/index.js";
import {
	Button,
	Popover,
	SearchBox,
	ToggleChip,
	ToggleGroup,
	type ToggleSection,
	useLazyModule,
} from "../../../ui/index.js";
import { areWhole, lineCount } from "../../model/lines/catalogue.js";
import { groupShown, type LineChoice, switchGroups } from "../../model/lines/lineChoices.js";
import { changeStep } from "../../store.js";
import { CustomLines } from "./CustomLines.js";
import type { LinePanelProps, LineTools, WithLineTools } from "./linePanelProps.js";

/** Toggles of the line groups under their headings, and of their single lines; found by name, ion or wavelength. */
export function LinePanel(parts: LinePanelProps): ReactElement {
	const { groups, store, actions, settledView, view, say } = parts;
	const visibleLineGroups = useStore(store, (s) => s.visibleLineGroups);
	const lineChoices = useStore(store, (s) => s.lineChoices);
	const choice = { visibleLineGroups, lineChoices };
	const [query, setQuery] = useState("");
	const [onlyInView, setOnlyInView] = useState(false);
	const [inView, setInView] = useState<ReadonlySet<string> | null>(null);
	/** Groups whose lines are not shown or hidden as they would be. */
	const [turned, setTurned] = useState<readonly string[]>([]);
	const [kit, setKit] = useState<LineTools | null>(null);
	const failed = () => say("This could not be fetched. Try again.");
	const withKit: WithLineTools = (use) => {
		import("../../lazy/chunks/lineTools.js")
			.then((found) => {
				setKit(found);
				use?.(found);
			})
			.catch(failed);
	};
	const isSearch = query.trim() !== "";
	const isWhole = areWhole(groups);
	useLazyModule(catalogue, !isWhole && (isSearch || onlyInView || turned.length > 0), failed);

	// `summary` stands for the data, which move what is in view, too.
	useEffect(() => {
		void settledView;
		return kit && onlyInView && isWhole ? kit.watchLinesInView({ groups, store, view }, setInView) : undefined;
	}, [kit, onlyInView, isWhole, groups, store, view, settledView]);

	const among = onlyInView ? inView : null;
	const found = useMemo(
		() => (kit && isWhole && (isSearch || among) ? kit.findLines(groups, query, among) : null),
		[kit, isWhole, groups, query, isSearch, among],
	);

	const choose = (next: LineChoice) => {
		if (next.visibleLineGroups.join() !== visibleLineGroups.join())
			actions.set("visibleLineGroups", next.visibleLineGroups);
		if (Object.keys(next.lineChoices).length > 0 || Object.keys(lineChoices).length > 0)
			actions.set("lineChoices", next.lineChoices);
	};
	const shown = found ?? groups.map((group) => ({ group, lines: [...group.lines.keys()], opens: false }));
	const bySection = new Map<string, ToggleSection["items"][number][]>();
	const on: string[] = [];
	for (const { group, lines, opens } of shown) {
		const { name, section = group.static ? "Sky" : "Lines" } = group;
		const count = lineCount(group);
		const state = groupShown(group, choice);
		if (state === true) on.push(name);
		const isOpen = opens !== turned.includes(name);
		const item = {
			id: name,
			label: name,
			color: group.color,
			symbol: group.static && group.lines.some((line) => line.band) ? ("band" as const) : ("line" as const),
			description: `${count} ${count === 1 ? "line" : "lines"}${group.static ? ", fixed to the observer" : ""}`,
			mixed: state === "mixed",
			count: among ? lines.length : undefined,
			more: (
				<Button
					look="quiet"
					className="astropane-spectrum-disclose"
					aria-label={`Lines of ${name}`}
					aria-expanded={isOpen}
					onClick={() => {
						withKit();
						setTurned(turned.includes(name) ? turned.filter((other) => other !== name) : [...turned, name]);
					}}
				/>
			),
			details: isOpen && kit && isWhole && (
				<kit.LineList group={group} lines={lines} choice={choice} onChoose={choose} />
			),
		};
		bySection.set(section, [...(bySection.get(section) ?? []), item]);
	}
	const step = (direction: -1 | 1) =>
		import("../../lazy/chunks/interaction.js")
			.then(({ stepLine }) => say(stepLine(store, view() ?? settledView, direction)))
			.catch(failed);
	return (
		<div className="astropane-spectrum-lines">
			<ToggleGroup
				label="Lines"
				sections={[...bySection].map(([heading, items]) => ({ heading, items }))}
				value={on}
				onValueChange={(_, ids, isOn) =>
					choose(
						switchGroups(
							choice,
							groups.filter((group) => ids.includes(group.name)),
							isOn,
						),
					)
				}
				tail={
					<>
						<ToggleChip
							label="Only in view"
							description="Only lines that fall within the wavelengths in view, at the present redshift"
							pressed={onlyInView}
							onPressedChange={(pressed) => {
								withKit();
								setOnlyInView(pressed);
							}}
						/>
						<span className="astropane-spectrum-line-steps" role="group" aria-label="From line to line">
							<Button
								look="quiet"
								aria-label="Previous line"
								title="Previous line (Shift + n)"
								onClick={() => step(-1)}
							>
								‹
							</Button>
							<Button look="quiet" aria-label="Next line" title="Next line (n)" onClick={() => step(1)}>
								›
							</Button>
							<Button look="quiet" onClick={() => changeStep(store, { window: homeWindow })}>
								Whole spectrum
							</Button>
						</span>
						<Popover
							label="Sets"
							panelLabel="Sets of lines"
							look="quiet"
							align="end"
							onOpenChange={(open) => open && withKit()}
						>
							{kit ? <kit.LineSets {...parts} /> : "Loading …"}
						</Popover>
					</>
				}
			>
				<SearchBox
					label="Search lines"
					shortcut="/"
					placeholder="Hα, oxygen, 4900-5100 …"
					value={query}
					onValueChange={(text) => {
						setQuery(text);
						setTurned([]);
						withKit();
					}}
					status={kit && found ? kit.foundWords(found, query, among !== null) : ""}
				/>
			</ToggleGroup>
			<CustomLines store={store} actions={actions} kit={kit} withKit={withKit} />
		</div>
	);
}
