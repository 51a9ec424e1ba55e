"use client";

import { type ReactElement, type ReactNode, useId, useState } from "react";
import { useStore } from "zustand";
import { Button, MissingModules, Popover, SearchBox, uiWords, useLanguage, useWords } from "../../../ui/index.js";
import { type LineChoice, switchGroups } from "../../model/lines/lineChoices.js";
import { controlWords } from "../../words/controls.js";
import { ChosenLines } from "./ChosenLines.js";
import { LineSteps } from "./LineSteps.js";
import type { LinePanelProps } from "./linePanelProps.js";
import { useLineTools } from "./useLineTools.js";

/**
 * One row for the lines: search, the list behind "All lines", sets, and what is chosen. The list stands below `children`, the
 * open panel; it is fetched when it is opened or searched.
 */
export function LinePanel({ children, ...props }: LinePanelProps & { children: ReactNode }): ReactElement {
	const { groups, store, actions, settledView, view, say } = props;
	const words = useWords(controlWords);
	const { loading } = useWords(uiWords);
	const { numbers } = useLanguage();
	const id = useId();
	const visibleLineGroups = useStore(store, (s) => s.visibleLineGroups);
	const lineChoices = useStore(store, (s) => s.lineChoices);
	const customCount = useStore(store, (s) => s.customLines.length);
	const choice = { visibleLineGroups, lineChoices };
	const [query, setQuery] = useState("");
	const [isOpen, setOpen] = useState(false);
	const [status, setStatus] = useState("");
	const [hasFailed, setFailed] = useState(false);
	const onError = () => {
		setFailed(true);
		say(words.notFetched);
	};
	const { lineTools, withLineTools } = useLineTools(onError);
	const isListed = isOpen || query.trim() !== "";
	const onChoose = (change: (present: LineChoice) => LineChoice) => {
		const present = {
			visibleLineGroups: actions.latest("visibleLineGroups"),
			lineChoices: actions.latest("lineChoices"),
		};
		const next = change(present);
		for (const name of ["visibleLineGroups", "lineChoices"] as const)
			if (JSON.stringify(next[name]) !== JSON.stringify(present[name])) actions.set(name, next[name] as never);
	};
	const open = (next: boolean) => {
		if (next) withLineTools();
		setOpen(next);
	};
	return (
		<>
			<div className="astropane-spectrum-lines" role="group" aria-label={words.lines}>
				<SearchBox
					label={words.searchLines}
					shortcut="/"
					placeholder={words.searchPlaceholder}
					value={query}
					onValueChange={(text) => {
						setQuery(text);
						withLineTools();
					}}
					controls={`${id}-list`}
					status={status}
				/>
				<Button
					look="quiet"
					className="astropane-spectrum-disclose"
					// Its mark is no part of its name.
					aria-label={words.allLines}
					aria-expanded={isOpen}
					aria-controls={`${id}-list`}
					onClick={() => open(!isOpen)}
				>
					{words.allLines}
				</Button>
				<Popover
					label={words.lineSets}
					panelLabel={words.lineSetsPanel}
					look="quiet"
					onOpenChange={(isShown) => isShown && withLineTools()}
				>
					{lineTools ? <lineTools.LineSets {...props} /> : loading}
				</Popover>
				<LineSteps store={store} settledView={settledView} view={view} say={say} onError={onError} />
				<ChosenLines
					groups={groups}
					choice={choice}
					store={store}
					onHide={(group) => onChoose((present) => switchGroups(present, [group], false))}
				/>
				{customCount > 0 && (
					<Button look="text" onClick={() => open(true)}>
						{words.customLineCount(numbers.integer(customCount), customCount)}
					</Button>
				)}
				{hasFailed && <p className="astropane-problem">{words.notFetched}</p>}
			</div>
			<div id={`${id}-list`} className="astropane-spectrum-rail">
				{children}
				{isListed &&
					(lineTools ? (
						<lineTools.LineGroupList
							{...props}
							choice={choice}
							query={query}
							onChoose={onChoose}
							onStatus={setStatus}
							MissingModules={MissingModules}
						/>
					) : (
						!hasFailed && <p className="astropane-note">{loading}</p>
					))}
			</div>
		</>
	);
}
