"use client";

import { type ReactElement, type Ref, useId, useImperativeHandle, useRef, useState } from "react";
import { keyOfLine, lineShortcuts } from "../../model/lines/lineShortcuts.js";
import { redshiftText } from "../../model/text/format.js";
import type { Candidate } from "./candidates.js";
import type { ChoiceSection } from "./sections.js";
import { evidenceText } from "./words.js";

type LineChoicesProps = {
	sections: readonly ChoiceSection[];
	listRef: Ref<HTMLDivElement>;
	/** The one that is thought of, while it is; null when it no longer is. */
	onPreview(candidate: Candidate | null): void;
	onTake(candidate: Candidate): void;
	onLineKey(key: string): void;
	/** Up from the first row. */
	onLeave(): void;
};

/** Candidates in one list: hover or an arrow key previews, a click or Enter takes; the letter of a line takes that one. */
export function LineChoices(props: LineChoicesProps): ReactElement {
	const { sections, listRef, onPreview, onTake, onLineKey, onLeave } = props;
	const id = useId();
	const list = useRef<HTMLDivElement>(null);
	useImperativeHandle(listRef, () => list.current as HTMLDivElement, []);
	const rows = sections.flatMap((section) => section.rows);
	const [at, setAt] = useState(0);
	const [focused, setFocused] = useState(false);
	const index = Math.min(at, rows.length - 1);
	const go = (to: number) => {
		const next = Math.min(Math.max(to, 0), rows.length - 1);
		setAt(next);
		onPreview(rows[next] ?? null);
		list.current?.querySelector(`#${CSS.escape(`${id}-${next}`)}`)?.scrollIntoView({ block: "nearest" });
	};
	let n = -1;
	return (
		<div
			ref={list}
			role="listbox"
			tabIndex={0}
			className="astropane-spectrum-choices"
			aria-label="Lines that it may be"
			aria-activedescendant={focused && rows.length > 0 ? `${id}-${index}` : undefined}
			onFocus={() => {
				setFocused(true);
				go(0);
			}}
			onBlur={() => {
				setFocused(false);
				onPreview(null);
			}}
			onPointerLeave={() => onPreview(focused ? (rows[index] ?? null) : null)}
			onKeyDown={(event) => {
				const { key } = event;
				if (event.ctrlKey || event.metaKey || event.altKey) return;
				if (key === "ArrowDown") go(index + 1);
				else if (key === "ArrowUp" && index === 0) onLeave();
				else if (key === "ArrowUp") go(index - 1);
				else if (key === "Home") go(0);
				else if (key === "End") go(rows.length - 1);
				else if ((key === "Enter" || key === " ") && rows[index]) onTake(rows[index]);
				else if (lineShortcuts[key]) onLineKey(key);
				else return;
				event.preventDefault();
				event.stopPropagation();
			}}
		>
			{sections.map(({ heading, rows: some }) => (
				<div key={heading} role="group" aria-label={heading}>
					<div className="astropane-label" aria-hidden="true">
						{heading}
					</div>
					{some.map((candidate) => {
						n++;
						const { line, group, redshift } = candidate;
						const key = keyOfLine(line.label);
						return (
							// biome-ignore lint/a11y/useKeyWithClickEvents: the list has the focus, and the keys
							<div
								key={`${group.name}/${line.label}/${line.vacuum}`}
								id={`${id}-${n}`}
								role="option"
								tabIndex={-1}
								className="astropane-spectrum-choice"
								aria-selected={focused && n === index}
								aria-disabled={group.static || undefined}
								onPointerEnter={(event) => {
									if (event.pointerType !== "touch") onPreview(candidate);
								}}
								// The focus stays where it is: on the plot, or in the search.
								onPointerDown={(event) => event.preventDefault()}
								onMouseDown={(event) => event.preventDefault()}
								onClick={() => onTake(candidate)}
							>
								<span>
									<b>{line.label}</b> {key && <kbd>{key}</kbd>}
								</span>
								<span>{group.static ? "" : `z ${redshiftText(redshift)}`}</span>
								<span className="astropane-note">{evidenceText(candidate)}</span>
							</div>
						);
					})}
				</div>
			))}
		</div>
	);
}
