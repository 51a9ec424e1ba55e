"use client";
import { type ReactElement, useId } from "react";
import { classes } from "./classes.js";
import { type NumberSliderValues, useNumberSlider } from "./useNumberSlider.js";

export type NumberSliderProps = NumberSliderValues & {
	label: string;
	/** Says more about the number, e.g. its convention; stands in small type beneath. */
	description?: string | undefined;
	className?: string | undefined;
};

/**
 * Slider, exact number box and step buttons that read as one thing. The box takes any precision, never corrects while one
 * types, and reports at Enter or when it is left; Escape restores. Arrow keys step, with shift coarsely, with alt finely.
 * Moving it renders nothing in React; `subscribe` lets a store move it the same way.
 */
export function NumberSlider(props: NumberSliderProps): ReactElement {
	const { label, unit, value, min, max, description, className } = props;
	const id = useId();
	const parts = useNumberSlider(props);
	const { problem } = parts;
	const words = props.format(value);
	const notes = classes(unit && `${id}-unit`, description && `${id}-note`, problem && `${id}-problem`) || undefined;
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
				ref={parts.slider}
				type="range"
				className="astropane-slider"
				aria-labelledby={`${id}-label`}
				aria-valuetext={unit ? `${words} ${unit}` : words}
				min={Math.min(min, value)}
				max={Math.max(max, value)}
				step="any"
				defaultValue={value}
				{...parts.sliderEvents}
			/>
			<span className="astropane-number-unit">
				<span className="astropane-number">
					<button
						type="button"
						tabIndex={-1}
						className="astropane-step"
						aria-label={`Decrease ${label}`}
						{...parts.decrease}
					>
						−
					</button>
					<input
						ref={parts.box}
						id={`${id}-box`}
						type="text"
						// No `inputMode`: the numeric keyboards of telephones lack the minus sign or the e.
						className="astropane-field astropane-number-box"
						// With room for a sign: nothing moves when it comes.
						size={Math.max(7, words.replace("−", "").length + 1)}
						autoComplete="off"
						spellCheck={false}
						aria-invalid={problem === null ? undefined : true}
						aria-describedby={notes}
						defaultValue={words}
						{...parts.boxEvents}
					/>
					<button
						type="button"
						tabIndex={-1}
						className="astropane-step"
						aria-label={`Increase ${label}`}
						{...parts.increase}
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
