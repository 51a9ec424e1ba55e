"use client";

import { type ReactElement, type Ref, useId, useImperativeHandle, useRef, useState } from "react";
import { useLanguage, useWords } from "../../../ui/index.js";
import { keyOfLine, lineShortcuts } from "../../model/lines/lineShortcuts.js";
import { redshiftText } from "../../model/text/format.js";
import { findRedshiftWords } from "../../words/panels/findRedshift.js";
import type { Candidate } from "./candidates.js";
import { evidenceText, shareText } from "./evidence.js";
import type { ChoiceSection } from "./sections.js";

type LineChoicesProps = {
	sections: readonly ChoiceSection[];
	listRef: Ref<HTMLDivElement>;
	/** The candidate under the pointer or at the active row; null when there is none. */
	onPreview(candidate: Candidate | null): void;
	onChoose(candidate: Candidate): void;
	onLineShortcut(key: string): void;
	/** ArrowUp on the first row. */
	onLeave(): void;
};

/** Candidates in one list box: hover or an arrow key previews, a click, Enter or a line's shortcut chooses. */
export function LineChoices(props: LineChoicesProps): ReactElement {
	const { sections, listRef, onPreview, onChoose, onLineShortcut, onLeave } = props;
	const words = useWords(findRedshiftWords);
	const language = useLanguage();
	const id = useId();
	const list = useRef<HTMLDivElement>(null);
	useImperativeHandle(listRef, () => list.current as HTMLDivElement, []);
	const rows = sections.flatMap((section) => section.rows);
	const [lastIndex, setLastIndex] = useState(0);
	const [isFocused, setFocused] = useState(false);
	const activeIndex = Math.min(lastIndex, rows.length - 1);
	const activate = (index: number) => {
		const next = Math.min(Math.max(index, 0), rows.length - 1);
		setLastIndex(next);
		onPreview(rows[next] ?? null);
		list.current?.querySelector(`#${CSS.escape(`${id}-${next}`)}`)?.scrollIntoView({ block: "nearest" });
	};
	const groundsOf = (candidate: Candidate) => {
		const share = shareText(candidate, language);
		const evidence = evidenceText(candidate, language);
		return (
			<>
				<span className="astropane-spectrum-choice-share">{share}</span>
				{share && evidence && " · "}
				{evidence}
			</>
		);
	};
	let rowIndex = -1;
	return (
		<div
			ref={list}
			role="listbox"
			tabIndex={0}
			className="astropane-spectrum-choices"
			aria-label={words.lineCandidates}
			aria-activedescendant={isFocused && rows.length > 0 ? `${id}-${activeIndex}` : undefined}
			onFocus={() => {
				setFocused(true);
				activate(0);
			}}
			onBlur={() => {
				setFocused(false);
				onPreview(null);
			}}
			onPointerLeave={() => onPreview(isFocused ? (rows[activeIndex] ?? null) : null)}
			onKeyDown={(event) => {
				const { key } = event;
				if (event.ctrlKey || event.metaKey || event.altKey) return;
				if (key === "ArrowDown") activate(activeIndex + 1);
				else if (key === "ArrowUp" && activeIndex === 0) onLeave();
				else if (key === "ArrowUp") activate(activeIndex - 1);
				else if (key === "Home") activate(0);
				else if (key === "End") activate(rows.length - 1);
				else if ((key === "Enter" || key === " ") && rows[activeIndex]) onChoose(rows[activeIndex]);
				else if (lineShortcuts[key]) onLineShortcut(key);
				else return;
				event.preventDefault();
				event.stopPropagation();
			}}
		>
			{sections.map(({ heading, rows: sectionRows }) => (
				<div key={heading} role="group" aria-label={heading}>
					<div className="astropane-label" aria-hidden="true">
						{heading}
					</div>
					{sectionRows.map((candidate) => {
						rowIndex++;
						const { line, group, redshift } = candidate;
						const shortcut = keyOfLine(line.label);
						return (
							// biome-ignore lint/a11y/useKeyWithClickEvents: the list box has the focus and handles the keys
							<div
								key={`${group.name}/${line.label}/${line.vacuum}`}
								id={`${id}-${rowIndex}`}
								role="option"
								tabIndex={-1}
								className="astropane-spectrum-choice"
								aria-selected={isFocused && rowIndex === activeIndex}
								aria-disabled={group.static || undefined}
								onPointerEnter={(event) => {
									if (event.pointerType !== "touch") onPreview(candidate);
								}}
								// Keep the focus on the plot or in the search box.
								onPointerDown={(event) => event.preventDefault()}
								onMouseDown={(event) => event.preventDefault()}
								onClick={() => onChoose(candidate)}
							>
								<span>
									<b>{line.label}</b> {shortcut && <kbd>{shortcut}</kbd>}
								</span>
								<span>{group.static ? "" : words.shortRedshift(redshiftText(redshift, language))}</span>
								<span className="astropane-note">{groundsOf(candidate)}</span>
							</div>
						);
					})}
				</div>
			))}
		</div>
	);
}
