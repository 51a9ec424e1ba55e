"use client";

import { type ReactElement, useId, useState } from "react";
import { useStore } from "zustand";
import { type InstantProblem, isoMinute, mjdOf, readInstant } from "../../../astro/time.js";
import { Button, isComposing, useLanguage, useWords } from "../../../ui/index.js";
import type { SpectrumStore } from "../../state.js";
import { changeStep } from "../../store.js";
import { sequenceWords } from "../../words/panels/sequence.js";
import type { Epoch } from "./epochs.js";

const problemWords = {
	format: "dateNotRead",
	number: "dateNotRead",
	order: "dateYearNotFirst",
	calendar: "dateDoesNotExist",
	range: "dateOutOfRange",
} as const satisfies Record<InstantProblem, keyof typeof sequenceWords>;

type PeakDateProps = {
	store: SpectrumStore;
	/** The prop of that name. */
	peakAt: string | number | null | undefined;
	/** The spectrum that is brought forward. */
	epoch: Epoch | undefined;
	say(message: string): void;
};

/** When the source was brightest, as the user sets it; phases count from it. */
export function PeakDate({ store, peakAt, epoch, say }: PeakDateProps): ReactElement {
	const id = useId();
	const words = useWords(sequenceWords);
	const { numbers } = useLanguage();
	const own = useStore(store, (s) => s.peakAt);
	const [problem, setProblem] = useState<InstantProblem | null>(null);
	const ofPage = Number.isFinite(mjdOf(peakAt)) ? String(peakAt) : "";
	const text = own ?? ofPage;
	const mjd = mjdOf(text);
	const change = (next: string | null) => {
		setProblem(null);
		changeStep(store, { peakAt: next });
		const newMjd = mjdOf(next ?? ofPage);
		say(Number.isNaN(newMjd) ? words.peakRemoved : words.peakIs(isoMinute(newMjd), numbers.fixed(newMjd, 2, false)));
	};
	const commit = (typed: string) => {
		const date = typed.trim();
		if (date === text) return setProblem(null);
		const instant = readInstant(date);
		if (instant !== null && "problem" in instant) setProblem(instant.problem);
		else change(instant === null || date === ofPage ? null : date);
	};
	return (
		<>
			<span className="astropane-select">
				<label htmlFor={id} className="astropane-label">
					{words.peakDate}
				</label>
				<input
					// A new value remounts the field; a text that is being typed is left alone.
					key={text}
					id={id}
					className="astropane-field"
					size={20}
					autoComplete="off"
					spellCheck={false}
					defaultValue={text}
					aria-invalid={problem === null ? undefined : true}
					aria-describedby={problem === null ? `${id}-hint` : `${id}-problem`}
					onBlur={(event) => commit(event.currentTarget.value)}
					onKeyDown={(event) => {
						if (isComposing(event.nativeEvent)) return;
						const box = event.currentTarget;
						if (event.key === "Enter") commit(box.value);
						if (event.key !== "Escape" || box.value === text) return;
						// Escape restores the value and does not reach the panel or a dialog of the host.
						event.preventDefault();
						event.stopPropagation();
						box.value = text;
						setProblem(null);
					}}
				/>
			</span>
			{epoch && epoch.mjd !== mjd && <Button onClick={() => change(String(epoch.mjd))}>{words.peakAtEpoch}</Button>}
			{own !== null && (
				<Button onClick={() => change(null)}>{ofPage === "" ? words.removePeak : words.usePagePeak}</Button>
			)}
			{problem !== null && (
				<span id={`${id}-problem`} role="alert" className="astropane-problem">
					{words[problemWords[problem]]}
				</span>
			)}
			<span id={`${id}-hint`} className="astropane-note">
				{Number.isNaN(mjd)
					? words.peakHint
					: `${words.peakIs(isoMinute(mjd), numbers.fixed(mjd, 2, false))} ${words.peakHint}`}
			</span>
		</>
	);
}
