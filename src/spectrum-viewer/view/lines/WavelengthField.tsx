"use client";

import { type ReactElement, useId, useState } from "react";
import { fromAngstrom, toAngstrom } from "../../../astro/index.js";
import { addStep, formatNumber, parseNumber } from "../../../text/index.js";
import { isComposing, useLanguage, useWords } from "../../../ui/index.js";
import { lengthUnit } from "../../model/text/format.js";
import type { WavelengthUnit } from "../../types.js";
import { controlWords } from "../../words/controls.js";

type WavelengthFieldProps = {
	label: string;
	/** Å. */
	value: number;
	/** Unit in which it is typed. */
	unit: WavelengthUnit;
	onCommit(angstrom: number): void;
};

/** The value without the noise of a conversion between units. */
const withoutNoise = (value: number): number => addStep(value, 0);

/** A field for one wavelength. Reports at Enter and when it loses the focus; Escape restores the value. */
export function WavelengthField({ label, value, unit, onCommit }: WavelengthFieldProps): ReactElement {
	const id = useId();
	const language = useLanguage();
	const { wavelengthNotPositive } = useWords(controlWords);
	const [problem, setProblem] = useState<string | null>(null);
	const symbol = lengthUnit(unit);
	const text = formatNumber(withoutNoise(fromAngstrom(value, unit)), 1, language.numbers.locale);
	const commit = (typed: string) => {
		if (typed === text) return setProblem(null);
		const parsed = parseNumber(typed, symbol, language);
		const isValid = "value" in parsed && parsed.value > 0;
		setProblem(isValid ? null : "problem" in parsed ? parsed.problem : wavelengthNotPositive);
		if (isValid) onCommit(withoutNoise(toAngstrom(parsed.value, unit)));
	};
	return (
		<span className="astropane-select">
			<label htmlFor={id} className="astropane-label">
				{label} ({symbol})
			</label>
			<input
				// A new value remounts the field; a text that is being typed is left alone.
				key={text}
				id={id}
				className="astropane-field"
				size={8}
				autoComplete="off"
				defaultValue={text}
				aria-invalid={problem === null ? undefined : true}
				aria-describedby={problem === null ? undefined : `${id}-problem`}
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
			{problem !== null && (
				<span id={`${id}-problem`} role="alert" className="astropane-problem">
					{problem}
				</span>
			)}
		</span>
	);
}
