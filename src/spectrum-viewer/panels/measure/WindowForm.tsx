"use client";

import { type FormEvent, type ReactElement, useId, useState } from "react";
import { fromAngstrom, toAngstrom } from "../../../astro/index.js";
import { parseNumber } from "../../../text/index.js";
import { wavelengthAxes } from "../../model/axes/axes.js";
import { lengthUnit } from "../../model/text/format.js";
import type { SpectrumView } from "../../model/view.js";
import type { WavelengthUnit } from "../../types.js";

/** What the axis below the plot counts in, and how that is said of one number. */
function countedIn(view: SpectrumView): readonly [unit: string, label: string] {
	const { xAxis, wavelengthUnit } = view.state;
	const unit = lengthUnit(wavelengthUnit);
	if (xAxis === "velocity" && view.processing?.velocityAxis(view)) return ["km/s", "km/s"];
	return [unit, xAxis === "rest" ? `${unit} at rest` : unit];
}

type WindowFormProps = {
	/** As it is painted now, which may be ahead of `summary`. */
	view(): SpectrumView;
	summary: SpectrumView;
	/** Å on the axis, as observed. */
	onWindow(from: number, to: number): void;
	onProblem(problem: string): void;
};

/** The two ends of a window, counted as the axis below the plot counts. */
export function WindowForm({ view, summary, onWindow, onProblem }: WindowFormProps): ReactElement {
	const [ends, setEnds] = useState<readonly [string, string]>(["", ""]);
	const [unit, label] = countedIn(summary);
	const submit = (event: FormEvent) => {
		event.preventDefault();
		const { below } = wavelengthAxes(view());
		const [from, to] = ends.map((text) => parseNumber(text, unit));
		for (const end of [from, to]) if (end && "problem" in end) return onProblem(`An end of the window: ${end.problem}`);
		if (from && to && "value" in from && "value" in to)
			onWindow(below.fromValue(from.value), below.fromValue(to.value));
	};
	const [from, to] = ends;
	return (
		<form className="astropane-spectrum-measure-row" noValidate onSubmit={submit}>
			<NumberField label={`From (${label})`} value={from} onChange={(text) => setEnds([text, to])} />
			<NumberField label={`To (${label})`} value={to} onChange={(text) => setEnds([from, text])} />
			<button type="submit" className="astropane-button astropane-button-plain">
				Measure
			</button>
		</form>
	);
}

type BandWidthProps = {
	unit: WavelengthUnit;
	/** Å; null: half of the window's. */
	value: number | null;
	onChange(width: number | null): void;
};

export function BandWidth({ unit, value, onChange }: BandWidthProps): ReactElement {
	const symbol = lengthUnit(unit);
	const [text, setText] = useState(value === null ? "" : String(Number(fromAngstrom(value, unit).toPrecision(10))));
	return (
		<NumberField
			label={`Width of each (${symbol})`}
			placeholder="half the window"
			value={text}
			onChange={(next) => {
				setText(next);
				const read = parseNumber(next, symbol);
				onChange("value" in read && read.value > 0 ? toAngstrom(read.value, unit) : null);
			}}
		/>
	);
}

type NumberFieldProps = { label: string; placeholder?: string; value: string; onChange(text: string): void };

function NumberField({ label, placeholder, value, onChange }: NumberFieldProps): ReactElement {
	const id = useId();
	return (
		<span className="astropane-select">
			<label htmlFor={id} className="astropane-label">
				{label}
			</label>
			<input
				id={id}
				className="astropane-field astropane-spectrum-measure-field"
				inputMode="decimal"
				autoComplete="off"
				placeholder={placeholder}
				value={value}
				onChange={(event) => onChange(event.currentTarget.value)}
			/>
		</span>
	);
}
