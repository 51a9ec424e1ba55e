"use client";

import { type ReactElement, useRef, useState } from "react";
import { useStore } from "zustand";
import { Button, Swatch } from "../../controls/index.js";
import { readCustomLines } from "../model/input.js";
import type { CustomLine } from "../types.js";
import type { LinePanelProps, WithKit } from "./LinePanel.js";

type OwnLinesProps = LinePanelProps & { kit: typeof import("./lineKit.js") | null; withKit: WithKit };

/** Lines of the user's own: a rest wavelength and a name; they move with the redshift like the others. */
export function OwnLines({ store, actions, kit, withKit }: OwnLinesProps): ReactElement {
	const lines = readCustomLines(useStore(store, (s) => s.customLines)).value;
	const [text, setText] = useState("");
	const [problem, setProblem] = useState<string | null>(null);
	const [edited, setEdited] = useState<string | null>(null);
	const root = useRef<HTMLDivElement>(null);
	const set = (next: readonly CustomLine[]) => actions.set("customLines", next);
	const add = (written: string) =>
		withKit(({ readOwnLines }) => {
			const present = readCustomLines(store.getState().customLines).value;
			const read = readOwnLines(written, present);
			if (read.lines.length > 0) set([...present, ...read.lines]);
			setText(read.bad.join("; "));
			setProblem(read.problem);
		});
	const line = lines.find(({ id }) => id === edited);
	const focus = (what: string) => root.current?.querySelector<HTMLElement>(what)?.focus();
	return (
		<div ref={root} className="astropane-own-lines">
			<form
				className="astropane-custom-lines"
				aria-label="Custom lines"
				onSubmit={(event) => {
					event.preventDefault();
					add(text);
				}}
			>
				<label className="astropane-custom-field">
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
						onPaste={(event) => {
							const pasted = event.clipboardData.getData("text");
							if (!/\S\s*[\r\n]+\s*\S/.test(pasted)) return;
							event.preventDefault();
							add(pasted);
						}}
					/>
				</label>
				<button type="submit" className="astropane-button astropane-button-plain" disabled={text.trim() === ""}>
					Add
				</button>
				{lines.map(({ id, label, color }) => (
					<span key={id} className="astropane-toggle-item">
						<Button
							look="quiet"
							aria-label={`Edit line ${label}`}
							aria-expanded={id === edited}
							onClick={() => {
								withKit();
								setEdited(id === edited ? null : id);
							}}
						>
							<Swatch color={color ?? "var(--astropane-accent)"} symbol="line" /> {label}
						</Button>
						<Button
							look="quiet"
							aria-label={`Remove line ${label}`}
							onClick={() => {
								set(lines.filter((other) => other.id !== id));
								focus("input");
							}}
						>
							×
						</Button>
					</span>
				))}
				{problem && (
					<span role="alert" className="astropane-problem">
						{problem}
					</span>
				)}
			</form>
			{line && kit && (
				<kit.OwnLineEditor
					key={line.id}
					line={line}
					unit={store.getState().wavelengthUnit}
					onChange={(next) => set(lines.map((other) => (other.id === next.id ? next : other)))}
					onClose={() => {
						focus('[aria-expanded="true"]');
						setEdited(null);
					}}
				/>
			)}
		</div>
	);
}
