"use client";
import { type ReactElement, useId } from "react";
import { useLanguage, useWords } from "../language.js";
import { uiWords } from "../words.js";
import { classes } from "./classes.js";
import { formatValue, type NumberSliderValues } from "./numberSliderValues.js";
import { useNumberSlider } from "./useNumberSlider.js";

export type NumberSliderProps = NumberSliderValues & {
	label: string;
	/** More about the number, for example its convention, in small type below. */
	description?: string | undefined;
	/** Characters of the longest number that is usual, for which the box has room. Default 7. */
	size?: number | undefined;
	className?: string | undefined;
};

/**
 * Slider, number box and step buttons in one group. The box takes any precision in the decimal sign of the locale, corrects nothing
 * while the user types, and reports on Enter or blur; Escape restores. Arrow keys step, with Shift coarsely, with Alt finely.
 * Moving it renders nothing in React; `subscribe` lets a store move it the same way.
 */
export function NumberSlider(props: NumberSliderProps): ReactElement {
	const { label, unit, value, min, max, description, size = 7, className } = props;
	const id = useId();
	const language = useLanguage();
	const words = useWords(uiWords);
	const elements = useNumberSlider(props);
	const { problem } = elements;
	const text = formatValue(props, value, language);
	const describedBy =
		classes(unit && `${id}-unit`, description && `${id}-note`, problem && `${id}-problem`) || undefined;
	return (
		<div
			role="group"
			aria-labelledby={`${id}-label`}
			className={classes("astropane-number-slider", className)}
			data-state={problem === null ? "ok" : "problem"}
		>
			<label id={`${id}-label`} htmlFor={`${id}-box`} className="astropane-label">
				{label}
			</label>
			<input
				ref={elements.slider}
				type="range"
				className="astropane-slider"
				aria-labelledby={`${id}-label`}
				aria-valuetext={unit ? `${text} ${unit}` : text}
				min={Math.min(min, value)}
				max={Math.max(max, value)}
				step="any"
				defaultValue={value}
				{...elements.sliderEvents}
			/>
			<span className="astropane-number-unit">
				<span className="astropane-number">
					<button
						type="button"
						tabIndex={-1}
						className="astropane-step"
						aria-label={words.decrease(label)}
						{...elements.decrease}
					>
						−
					</button>
					<input
						ref={elements.box}
						id={`${id}-box`}
						type="text"
						// No `inputMode`: the numeric keyboards of phones lack the minus sign or the letter e.
						className="astropane-field astropane-number-box"
						// Room for a sign, so that the layout does not move with it; 1e300 scrolls in its box.
						size={Math.min(24, Math.max(size, text.replace(/^[-−]/, "").length + 1))}
						autoComplete="off"
						spellCheck={false}
						aria-invalid={problem === null ? undefined : true}
						aria-describedby={describedBy}
						defaultValue={text}
						{...elements.boxEvents}
					/>
					<button
						type="button"
						tabIndex={-1}
						className="astropane-step"
						aria-label={words.increase(label)}
						{...elements.increase}
					>
						+
					</button>
				</span>
				{unit && (
					<span id={`${id}-unit`} className="astropane-unit">
						{unit}
					</span>
				)}
			</span>
			{description && (
				<span id={`${id}-note`} className="astropane-note">
					{description}
				</span>
			)}
			{problem !== null && (
				<p id={`${id}-problem`} role="alert" className="astropane-problem">
					{problem}
				</p>
			)}
		</div>
	);
}
