"use client";

import { type FormEvent, type ReactElement, useId, useState } from "react";
import { fromAngstrom, toAngstrom } from "../../../astro/index.js";
import { addStep, formatNumber, parseNumber, wordsIn } from "../../../text/index.js";
import { Button, useLanguage, useWords } from "../../../ui/index.js";
import { lengthUnit } from "../../model/text/format.js";
import type { SpectrumView } from "../../model/view.js";
import type { WavelengthUnit } from "../../types.js";
import type { PlotParts } from "../../view/panel.js";
import { measureWords } from "../../words/panels/measure.js";

/** Unit of the axis below the plot, and its label with the frame. */
function unitBelow(view: SpectrumView): { unit: string; label: string } {
	const { xAxis, wavelengthUnit } = view.state;
	if (xAxis === "velocity" && view.processing?.velocityAxis(view)) return { unit: "km/s", label: "km/s" };
	const unit = lengthUnit(wavelengthUnit);
	return { unit, label: xAxis === "rest" ? wordsIn(view.language, measureWords).unitAtRest(unit) : unit };
}

type WindowFormProps = {
	/** As painted last, which may be ahead of `settledView`. */
	view(): SpectrumView;
	settledView: SpectrumView;
	/** Å on the axis, as observed. */
	onWindow(from: number, to: number): void;
	/** As `onWindow`, for the window of the chosen measurement. Null without one. */
	onMove: ((from: number, to: number) => void) | null;
	onProblem(problem: string): void;
	wavelengthAxes: PlotParts["wavelengthAxes"];
};

/** The two ends of a window, in the unit of the axis below the plot. */
export function WindowForm(props: WindowFormProps): ReactElement {
	const { view, settledView, onWindow, onMove, onProblem, wavelengthAxes } = props;
	const words = useWords(measureWords);
	const language = useLanguage();
	const [[fromText, toText], setEnds] = useState<readonly [from: string, to: string]>(["", ""]);
	const { unit, label } = unitBelow(settledView);
	const read = (then: (from: number, to: number) => void) => {
		const from = parseNumber(fromText, unit, language);
		const to = parseNumber(toText, unit, language);
		if ("problem" in from) return onProblem(words.windowEndProblem(from.problem));
		if ("problem" in to) return onProblem(words.windowEndProblem(to.problem));
		const { below } = wavelengthAxes(view());
		then(below.fromValue(from.value), below.fromValue(to.value));
	};
	const submit = (event: FormEvent) => {
		event.preventDefault();
		read(onWindow);
	};
	return (
		<form className="astropane-spectrum-measure-row" noValidate onSubmit={submit}>
			<NumberField label={words.windowFrom(label)} value={fromText} onChange={(text) => setEnds([text, toText])} />
			<NumberField label={words.windowTo(label)} value={toText} onChange={(text) => setEnds([fromText, text])} />
			<button type="submit" className="astropane-button astropane-button-plain">
				{words.measureButton}
			</button>
			{onMove && (
				<Button look="plain" onClick={() => read(onMove)}>
					{words.moveWindowButton}
				</Button>
			)}
		</form>
	);
}

type LengthFieldProps = {
	/** With the symbol of the unit. */
	label(unit: string): string;
	placeholder: string;
	unit: WavelengthUnit;
	/** Å; null: the default. */
	value: number | null;
	onChange(width: number | null): void;
	/** When the field is left. */
	onLeave?(): void;
};

/** A width in the unit of the plot; empty for the default. */
export function LengthField({ label, placeholder, unit, value, onChange, onLeave }: LengthFieldProps): ReactElement {
	const language = useLanguage();
	const symbol = lengthUnit(unit);
	const [text, setText] = useState(
		// `addStep` drops the tail of binary arithmetic that the conversion leaves.
		value === null ? "" : formatNumber(addStep(fromAngstrom(value, unit), 0), 1, language.numbers.locale),
	);
	return (
		<NumberField
			label={label(symbol)}
			placeholder={placeholder}
			value={text}
			onChange={(typed) => {
				setText(typed);
				const width = parseNumber(typed, symbol, language);
				onChange("value" in width && width.value > 0 ? toAngstrom(width.value, unit) : null);
			}}
			{...(onLeave && { onLeave })}
		/>
	);
}

type NumberFieldProps = {
	label: string;
	placeholder?: string;
	value: string;
	onChange(text: string): void;
	onLeave?(): void;
};

function NumberField({ label, placeholder, value, onChange, onLeave }: NumberFieldProps): ReactElement {
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
				onBlur={onLeave}
				onKeyDown={(event) => event.key === "Enter" && onLeave?.()}
			/>
		</span>
	);
}
