"use client";

import { type ReactElement, useId, useState } from "react";
import type { RedshiftPrior } from "../../../astro/index.js";
import { Button, isComposing, Select, useLanguage, useWords } from "../../../ui/index.js";
import { redshiftText } from "../../model/text/format.js";
import type { MatchPanelOptions } from "../../state.js";
import { matchWords } from "../../words/panels/match.js";
import { boundsOf } from "./matchOptions.js";

type MatchFormProps = {
	options: MatchPanelOptions;
	/** z of the host: the present one. */
	redshift: number;
	/** The redshift that the page expects. */
	prior: RedshiftPrior | null | undefined;
	/** Visible spectra, front one last. */
	spectra: readonly { id: string; label: string }[];
	spectrumId: string | undefined;
	isRunning: boolean;
	onChange(change: Partial<MatchPanelOptions>): void;
	onStart(): void;
	onCancel(): void;
};

/** As a user types it: a decimal comma and a true minus sign count. */
const readBound = (text: string): number => {
	const plain = text.trim().replace(",", ".").replace("\u2212", "-");
	return plain === "" ? Number.NaN : Number(plain);
};

/** What is matched, within which redshifts, and what is left out. Enter starts. */
export function MatchForm(props: MatchFormProps): ReactElement {
	const { options, redshift, prior, spectra, spectrumId, isRunning, onChange, onStart, onCancel } = props;
	const id = useId();
	const words = useWords(matchWords);
	const language = useLanguage();
	const [least, greatest] = boundsOf(options, prior);
	const textOf = (bound: number) => language.numbers.atMost(bound, 4, 0, false);
	/** What is typed, while the field has the focus. */
	const [draft, setDraft] = useState<readonly [string | null, string | null]>([null, null]);
	const [problem, setProblem] = useState("");
	const texts = [draft[0] ?? textOf(least), draft[1] ?? textOf(greatest)] as const;

	/** False where the bounds cannot be used. */
	const commitBounds = (): boolean => {
		const bounds = [readBound(texts[0]), readBound(texts[1])] as const;
		const wrong = bounds.findIndex((bound) => !(bound > -0.5 && bound <= 20));
		const refusal =
			wrong >= 0
				? words.matchBounds((texts[wrong as 0 | 1] ?? "").slice(0, 20))
				: bounds[0] < bounds[1]
					? ""
					: words.matchBoundsOrder;
		setProblem(refusal);
		if (refusal !== "") return false;
		setDraft([null, null]);
		if (bounds[0] !== least || bounds[1] !== greatest) onChange({ bounds });
		return true;
	};
	const startIfValid = () => {
		if (commitBounds()) onStart();
	};
	const field = (index: 0 | 1, label: string) => (
		<span className="astropane-select">
			<label htmlFor={`${id}-${index}`} className="astropane-label">
				{label}
			</label>
			<input
				id={`${id}-${index}`}
				className="astropane-field"
				type="text"
				inputMode="decimal"
				size={7}
				value={texts[index]}
				aria-describedby={`${id}-problem`}
				onChange={(event) => {
					const { value } = event.currentTarget;
					setDraft(index === 0 ? [value, draft[1]] : [draft[0], value]);
				}}
				onKeyDown={(event) => {
					if (event.key !== "Enter" || isRunning || isComposing(event.nativeEvent)) return;
					event.preventDefault();
					startIfValid();
				}}
				onBlur={() => {
					if (draft[index] !== null) commitBounds();
				}}
			/>
		</span>
	);
	return (
		<div className="astropane-spectrum-find-row">
			{spectra.length > 1 && (
				<Select
					label={words.matchedSpectrum}
					options={spectra.map((spectrum) => ({ value: spectrum.id, label: spectrum.label }))}
					value={spectrumId ?? ""}
					onValueChange={(value) => onChange({ spectrumId: value })}
				/>
			)}
			{field(0, words.matchLeastRedshift)}
			{field(1, words.matchGreatestRedshift)}
			<label className="astropane-check">
				<input
					type="checkbox"
					checked={options.tellurics}
					onChange={(event) => onChange({ tellurics: event.currentTarget.checked })}
				/>
				{words.leaveOutTellurics}
			</label>
			<label className="astropane-check">
				<input
					type="checkbox"
					checked={options.hostLines}
					onChange={(event) => onChange({ hostLines: event.currentTarget.checked })}
				/>
				{words.leaveOutHostLines(redshiftText(redshift, language))}
			</label>
			{isRunning ? (
				<Button onClick={onCancel}>{words.cancelMatching}</Button>
			) : (
				<Button className="astropane-spectrum-match-start" onClick={startIfValid}>
					{words.startMatching}
				</Button>
			)}
			<p id={`${id}-problem`} role="alert" className="astropane-problem">
				{problem}
			</p>
		</div>
	);
}
