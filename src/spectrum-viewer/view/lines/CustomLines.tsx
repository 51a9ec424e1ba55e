"use client";

import { type ReactElement, useEffect, useState } from "react";
import { useStore } from "zustand";
import { useLanguage, useWords } from "../../../ui/index.js";
import { controlWords } from "../../words/controls.js";
import type { LinePanelProps, LineTools, WithLineTools } from "./linePanelProps.js";

type CustomLinesProps = Pick<LinePanelProps, "store" | "actions"> & {
	lineTools: LineTools | null;
	withLineTools: WithLineTools;
};

/** Adds custom lines: a rest wavelength and a name. They move with the redshift like the others. */
export function CustomLines({ store, actions, lineTools, withLineTools }: CustomLinesProps): ReactElement {
	const words = useWords(controlWords);
	const language = useLanguage();
	const hasLines = useStore(store, (s) => s.customLines.length > 0);
	const [text, setText] = useState("");
	const [problem, setProblem] = useState<string | null>(null);
	const add = (typed: string) =>
		withLineTools(({ addCustomLines }) => {
			const { rest, problem } = addCustomLines(typed, store, actions, language);
			setText(rest);
			setProblem(problem);
		});
	// biome-ignore lint/correctness/useExhaustiveDependencies: withLineTools is a new function at each render
	useEffect(() => {
		if (hasLines) withLineTools();
	}, [hasLines]);
	return (
		<div className="astropane-spectrum-custom-section">
			<form
				className="astropane-spectrum-custom-lines"
				aria-label={words.customLines}
				onSubmit={(event) => {
					event.preventDefault();
					add(text);
				}}
				onPaste={(event) => {
					const pasted = event.clipboardData.getData("text");
					const hasRows = /\S\s*\n\s*\S/.test(pasted);
					if (!hasRows) return;
					event.preventDefault();
					add(pasted);
				}}
			>
				<label className="astropane-spectrum-custom-field">
					<span className="astropane-label">{words.customLine}</span>
					<input
						className="astropane-field"
						size={16}
						value={text}
						placeholder={words.customLinePlaceholder}
						title={words.customLineHint}
						aria-invalid={problem === null ? undefined : true}
						onChange={(event) => {
							setText(event.currentTarget.value);
							setProblem(null);
						}}
					/>
				</label>
				<button type="submit" className="astropane-button astropane-button-plain" disabled={text.trim() === ""}>
					{words.add}
				</button>
			</form>
			{lineTools && hasLines && <lineTools.CustomLineList store={store} actions={actions} />}
			{problem && (
				<span role="alert" className="astropane-problem">
					{problem}
				</span>
			)}
		</div>
	);
}
