"use client";

import { type ReactElement, useState } from "react";
import { useStore } from "zustand";
import { useLanguage, useWords } from "../../../ui/index.js";
import { lineWords } from "../../words/lines.js";
import { addCustomLines, CustomLineList, type CustomLineProps } from "./CustomLineList.js";

/** Adds custom lines: a rest wavelength and a name. They move with the redshift like the others. */
export function CustomLines({ store, actions, settledView }: CustomLineProps): ReactElement {
	const words = useWords(lineWords);
	const language = useLanguage();
	const hasLines = useStore(store, (s) => s.customLines.length > 0);
	const [text, setText] = useState("");
	const [problem, setProblem] = useState<string | null>(null);
	const add = (typed: string) => {
		const added = addCustomLines(typed, { store, actions, settledView }, language);
		setText(added.rest);
		setProblem(added.problem);
	};
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
			{hasLines && <CustomLineList store={store} actions={actions} settledView={settledView} />}
			{problem && (
				<span role="alert" className="astropane-problem">
					{problem}
				</span>
			)}
		</div>
	);
}
