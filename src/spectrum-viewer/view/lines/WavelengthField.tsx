"use client";

import { type ReactElement, useId, useState } from "react";
import { fromAngstrom, toAngstrom } from "../../../astro/index.js";
import { parseNumber } from "../../../text/index.js";
import { lengthUnit } from "../../model/text/format.js";
import type { WavelengthUnit } from "../../types.js";

type WavelengthFieldProps = {
	label: string;
	/** Å. */
	value: number;
	/** That it is typed in. */
	unit: WavelengthUnit;
	onCommit(angstrom: number): void;
};

/** A box for one wavelength. Reports at Enter, or when it is left; Escape restores. */
export function WavelengthField({ label, value, unit, onCommit }: WavelengthFieldProps): ReactElement {
	const id = useId();
	const [problem, setProblem] = useState<string | null>(null);
	const symbol = lengthUnit(unit);
	const text = String(Number(fromAngstrom(value, unit).toPrecision(10)));
	const take = (typed: string) => {
		if (typed === text) return setProblem(null);
		const read = parseNumber(typed, symbol);
		const isGood = "value" in read && read.value > 0;
		setProblem(isGood ? null : "problem" in read ? read.problem : "A wavelength is more than zero.");
		if (isGood) onCommit(Number(toAngstrom(read.value, unit).toPrecision(12)));
	};
	return (
		<span className="astropane-select">
			<label htmlFor={id} className="astropane-label">
				{label} ({symbol})
			</label>
			<input
				// Anew for a new value; what is being typed belongs to the box.
				key={text}
				id={id}
				className="astropane-field"
				size={8}
				autoComplete="off"
				defaultValue={text}
				aria-invalid={problem === null ? undefined : true}
				aria-describedby={problem === null ? undefined : `${id}-problem`}
				onBlur={(event) => take(event.currentTarget.value)}
				onKeyDown={(event) => {
					const box = event.currentTarget;
					if (event.key === "Enter") take(box.value);
					if (event.key !== "Escape" || box.value === text) return;
					// What was typed goes; the panel, and a dialog of the host, stay.
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
