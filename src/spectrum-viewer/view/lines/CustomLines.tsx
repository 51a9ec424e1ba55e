"use client";

import { type ReactElement, useEffect, useState } from "react";
import { useStore } from "zustand";
import type { LinePanelProps, LineTools, WithLineTools } from "./linePanelProps.js";

type OwnLinesProps = Pick<LinePanelProps, "store" | "actions"> & { kit: LineTools | null; withKit: WithLineTools };

/** Lines of the user's own: a rest wavelength and a name; they move with the redshift like the others. */
export function CustomLines({ store, actions, kit, withKit }: OwnLinesProps): ReactElement {
	const hasSome = useStore(store, (s) => s.customLines.length > 0);
	const [text, setText] = useState("");
	const [problem, setProblem] = useState<string | null>(null);
	const add = (written: string) =>
		withKit(({ addCustomLines }) => {
			const { left, problem } = addCustomLines(written, store, actions);
			setText(left);
			setProblem(problem);
		});
	// biome-ignore lint/correctness/useExhaustiveDependencies: once is enough
	useEffect(() => {
		if (hasSome) withKit();
	}, [hasSome]);
	return (
		<div className="astropane-spectrum-custom-section">
			<form
				className="astropane-spectrum-custom-lines"
				aria-label="Custom lines"
				onSubmit={(event) => {
					event.preventDefault();
					add(text);
				}}
				onPaste={(event) => {
					const pasted = event.clipboardData.getData("text");
					if (!/\S\s*\n\s*\S/.test(pasted)) return;
					event.preventDefault();
					add(pasted);
				}}
			>
				<label className="astropane-spectrum-custom-field">
					<span className="astropane-label">Own line</span>
					<input
						className="astropane-field"
						value={text}
						placeholder="6355 Si II"
						title="A rest wavelength and a name; several can be pasted, one a row"
						aria-invalid={problem === null ? undefined : true}
						onChange={(event) => {
							setText(event.currentTarget.value);
							setProblem(null);
						}}
					/>
				</label>
				<button type="submit" className="astropane-button astropane-button-plain" disabled={text.trim() === ""}>
					Add
				</button>
			</form>
			{kit && hasSome && <kit.CustomLineList store={store} actions={actions} />}
			{problem && (
				<span role="alert" className="astropane-problem">
					{problem}
				</span>
			)}
		</div>
	);
}
