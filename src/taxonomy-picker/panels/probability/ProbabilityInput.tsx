"use client";
import { type ReactElement, useId, useState } from "react";
import { useLanguage, useWords } from "../../../ui/index.js";
import { surenessWords } from "../../words/sureness.js";

export type ProbabilityInputProps = {
	/** Accessible name of slider and box. */
	label: string;
	/** Undefined: none is given. */
	value: number | undefined;
	/** Called at the end of a drag, a key press or an entry; with null for an emptied box. */
	onCommit(value: number | null): void;
};

/** Slider and box of a probability. The box is empty where none is given, so that 0 is a number of its own. */
export function ProbabilityInput({ label, value, onCommit }: ProbabilityInputProps): ReactElement {
	const words = useWords(surenessWords);
	const { atMost } = useLanguage().numbers;
	const id = useId();
	/** What the user is moving or typing; null between changes. */
	const [moving, setMoving] = useState<number | null>(null);
	const [typed, setTyped] = useState<string | null>(null);
	const [problem, setProblem] = useState(false);
	const endMove = (): void => {
		if (moving !== null) onCommit(moving);
		setMoving(null);
	};
	const endEntry = (): void => {
		if (typed === null) return;
		const text = typed.trim().replace(",", ".");
		const next = text === "" ? null : Number(text);
		const isValid = next === null || (next >= 0 && next <= 1);
		setProblem(!isValid);
		if (!isValid) return;
		setTyped(null);
		onCommit(next);
	};
	const written = moving ?? value;
	return (
		<span className="astropane-taxonomy-probability">
			<input
				type="range"
				className="astropane-slider"
				aria-label={label}
				aria-valuetext={written === undefined ? words.probabilityUnset : atMost(written, 3)}
				min={0}
				max={1}
				step={0.01}
				value={written ?? 0}
				onChange={(event) => setMoving(Number(event.currentTarget.value))}
				onPointerUp={endMove}
				onKeyUp={endMove}
				onBlur={endMove}
			/>
			<input
				type="text"
				className="astropane-field"
				aria-label={label}
				aria-invalid={problem || undefined}
				aria-describedby={problem ? id : undefined}
				size={5}
				autoComplete="off"
				placeholder="–"
				value={typed ?? (written === undefined ? "" : atMost(written, 3, 2))}
				onChange={(event) => {
					setTyped(event.currentTarget.value);
					setProblem(false);
				}}
				onKeyDown={(event) => {
					if (event.key === "Enter") {
						// A form of the host is not sent by it.
						event.preventDefault();
						endEntry();
					} else if (event.key === "Escape" && typed !== null) {
						event.stopPropagation();
						setTyped(null);
						setProblem(false);
					}
				}}
				onBlur={endEntry}
			/>
			{problem ? (
				<small id={id} role="alert">
					{words.probabilityRange}
				</small>
			) : null}
		</span>
	);
}
