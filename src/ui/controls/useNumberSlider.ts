"use client";
import {
	type FocusEvent,
	type FormEvent,
	type KeyboardEvent,
	type RefObject,
	useCallback,
	useEffect,
	useRef,
	useState,
} from "react";
import { focusedElement } from "../../plot/interaction/focusedElement.js";
import { useLatest } from "../../plot/react/useLatest.js";
import { addStep, type ParsedNumber, parseNumber, roundToStep } from "../../text/index.js";
import { type HoldEvents, usePressAndHold } from "./usePressAndHold.js";

export type NumberSliderValues = {
	value: number;
	/** Range of the slider. Values outside are welcome: the range stretches to them. */
	min: number;
	max: number;
	/** Step of the arrow keys and buttons, and grain of a drag. */
	step: number;
	/** With alt. Default a tenth of `step`. */
	fineStep?: number | undefined;
	/** With shift, and of Page Up and Page Down. Default ten times `step`. */
	coarseStep?: number | undefined;
	unit?: string | undefined;
	/** Text of a value; `formatNumber` has as many digits as a step needs. */
	format: (value: number) => string;
	/** Value of a text. Default: plain and exponential numbers. */
	parse?: ((text: string) => ParsedNumber) | undefined;
	/** Why a value cannot be had, or null. Asked before anything is reported. */
	validate?: ((value: number) => string | null) | undefined;
	/** While moving: for each new value. */
	onInput?: ((value: number) => void) | undefined;
	/** At the end of a drag, a key, or an entry. Always after an `onInput` with the same value. */
	onCommit?: ((value: number) => void) | undefined;
	/** Lets a store outside move slider and box without a React render. Returns what ends it. */
	subscribe?: ((listener: (value: number) => void) => () => void) | undefined;
	/** The value that is in force now: asked after a commit, in case a host in control did not take what was asked for. */
	valueNow?: (() => number) | undefined;
};

/** Milliseconds that a host has to take a value, before the controls go back to the one it holds. */
const answerTime = 150;

export type NumberSliderElements = {
	slider: RefObject<HTMLInputElement | null>;
	box: RefObject<HTMLInputElement | null>;
	/** Why the text in the box was not taken. */
	problem: string | null;
	sliderEvents: {
		onInput(): void;
		onPointerDown(): void;
		onKeyDown(event: KeyboardEvent): void;
		onKeyUp(): void;
		onBlur(): void;
	};
	boxEvents: {
		onInput(event: FormEvent<HTMLInputElement>): void;
		onKeyDown(event: KeyboardEvent): void;
		onKeyUp(): void;
		onBlur(event: FocusEvent): void;
	};
	decrease: HoldEvents;
	increase: HoldEvents;
};

/** The behaviour of a number slider: its state lives in the two inputs and one ref, so that moving renders nothing. */
export function useNumberSlider(props: NumberSliderValues): NumberSliderElements {
	const { value, subscribe, valueNow } = props;
	const latest = useLatest(props);
	const slider = useRef<HTMLInputElement>(null);
	const box = useRef<HTMLInputElement>(null);
	const [problem, setProblem] = useState<string | null>(null);
	const live = useRef({
		value,
		low: props.min,
		high: props.max,
		/** The box holds a text that was not entered yet. */
		dirty: false,
		sliding: false,
		/** Something was reported by onInput and not yet by onCommit. */
		pending: false,
		propValue: value,
		answer: undefined as ReturnType<typeof setTimeout> | undefined,
	});

	/** Puts a value into slider and box, whoever it came from. A text that someone is typing is left alone. */
	const show = useCallback(
		(next: number): void => {
			const now = live.current;
			const { min, max, unit, format } = latest.current;
			if (!Number.isFinite(next)) return;
			const changed = next !== now.value;
			now.value = next;
			const inside = next >= min && next <= max;
			if (inside && !now.sliding) {
				now.low = min;
				now.high = max;
			} else {
				now.low = Math.min(now.low, min, next);
				now.high = Math.max(now.high, max, next);
			}
			const words = format(next);
			if (slider.current) {
				slider.current.min = String(now.low);
				slider.current.max = String(now.high);
				// Under the thumb the browser's own position is finer than the rounded value.
				if (!now.sliding) slider.current.value = String(next);
				slider.current.setAttribute("aria-valuetext", unit ? `${words} ${unit}` : words);
			}
			const isTyping = now.dirty && box.current !== null && box.current === focusedElement(box.current);
			if (box.current && (!now.dirty || (changed && !isTyping))) {
				if (box.current.value !== words) box.current.value = words;
				now.dirty = false;
				// A refusal of a step stays in sight till the value moves on.
				if (changed) setProblem(null);
			}
		},
		[latest],
	);

	useEffect(() => {
		const now = live.current;
		// With a store the prop may be older than what the store said; without one the prop is the truth, except in a drag.
		const isNews = subscribe && !valueNow ? value !== now.propValue : !now.sliding && !now.pending;
		now.propValue = value;
		show(isNews ? (valueNow?.() ?? value) : now.value);
	});

	useEffect(() => subscribe?.(show), [subscribe, show]);

	/** Takes a new value of our own making. Returns false, with the reason shown, when it cannot be had. */
	const take = (next: number): boolean => {
		const { validate, onInput } = latest.current;
		const refusal = Number.isFinite(next) ? (validate?.(next) ?? null) : "The value is not a finite number.";
		if (refusal !== null) {
			setProblem(refusal);
			return false;
		}
		setProblem(null);
		if (next !== live.current.value) {
			live.current.pending = true;
			show(next);
			onInput?.(next);
		}
		return true;
	};
	const commit = (): void => {
		const now = live.current;
		if (!now.pending) return;
		now.pending = false;
		latest.current.onCommit?.(now.value);
		clearTimeout(now.answer);
		now.answer = setTimeout(() => {
			const { valueNow } = latest.current;
			if (valueNow && !now.pending && !now.sliding) show(valueNow());
		}, answerTime);
	};
	useEffect(() => {
		const now = live.current;
		return () => clearTimeout(now.answer);
	}, []);

	const enterText = (): void => {
		const now = live.current;
		const element = box.current;
		if (!element || !now.dirty) return;
		const { parse, unit } = latest.current;
		const parsed = parse ? parse(element.value) : parseNumber(element.value, unit);
		if ("problem" in parsed) {
			setProblem(parsed.problem);
			return;
		}
		if (!take(parsed.value)) return;
		now.dirty = false;
		show(parsed.value);
		commit();
	};
	const restore = (): void => {
		live.current.dirty = false;
		setProblem(null);
		show(live.current.value);
	};

	const stepSize = (event: { shiftKey: boolean; altKey: boolean }): number => {
		const { step, fineStep = step / 10, coarseStep = step * 10 } = latest.current;
		return event.shiftKey ? coarseStep : event.altKey ? fineStep : step;
	};
	const stepBy = (delta: number): void => {
		enterText();
		// A text that was refused stays, with its reason, till it is mended or Escape takes it back.
		if (!live.current.dirty) take(addStep(live.current.value, delta));
	};
	/** True: the key was a step. */
	const stepKey = (event: KeyboardEvent, up: readonly string[], down: readonly string[]): boolean => {
		if (event.ctrlKey || event.metaKey) return false;
		const { step, coarseStep = step * 10 } = latest.current;
		if (event.key === "PageUp") stepBy(coarseStep);
		else if (event.key === "PageDown") stepBy(-coarseStep);
		else if (up.includes(event.key)) stepBy(stepSize(event));
		else if (down.includes(event.key)) stepBy(-stepSize(event));
		else return false;
		event.preventDefault();
		return true;
	};
	const slidingEnds = useLatest(() => {
		live.current.sliding = false;
		show(live.current.value);
		commit();
	});

	// React's onChange is the browser's "input"; the end of a drag is the browser's own "change".
	useEffect(() => {
		const element = slider.current;
		if (!element) return;
		const ends = (): void => slidingEnds.current();
		const types = ["change", "pointerup", "pointercancel"];
		for (const type of types) element.addEventListener(type, ends);
		return () => {
			for (const type of types) element.removeEventListener(type, ends);
		};
	}, [slidingEnds]);

	const decrease = usePressAndHold((event) => stepBy(-stepSize(event)), commit);
	const increase = usePressAndHold((event) => stepBy(stepSize(event)), commit);

	return {
		slider,
		box,
		problem,
		sliderEvents: {
			onInput() {
				const element = slider.current;
				if (!element) return;
				const { low, high } = live.current;
				const raw = Number(element.value);
				live.current.dirty = false;
				take(raw <= low || raw >= high ? raw : roundToStep(raw, latest.current.step));
			},
			onPointerDown() {
				live.current.sliding = true;
			},
			onKeyDown(event) {
				const { min, max } = latest.current;
				if (stepKey(event, ["ArrowRight", "ArrowUp"], ["ArrowLeft", "ArrowDown"])) return;
				if (event.key !== "Home" && event.key !== "End") return;
				event.preventDefault();
				take(event.key === "Home" ? min : max);
			},
			onKeyUp: commit,
			onBlur() {
				live.current.sliding = false;
				commit();
			},
		},
		boxEvents: {
			onInput() {
				live.current.dirty = true;
				// An old complaint goes as soon as it no longer holds; a new one waits till the entry is finished.
				const { parse, unit } = latest.current;
				const now = box.current?.value ?? "";
				if (problem !== null && "value" in (parse ? parse(now) : parseNumber(now, unit))) setProblem(null);
			},
			onKeyDown(event) {
				if (stepKey(event, ["ArrowUp"], ["ArrowDown"])) return;
				if (event.key === "Enter") {
					// The host's form must not be sent by it.
					event.preventDefault();
					enterText();
				} else if (event.key === "Escape" && (live.current.dirty || problem !== null)) {
					event.preventDefault();
					event.stopPropagation();
					restore();
				}
			},
			onKeyUp: commit,
			onBlur() {
				enterText();
				commit();
			},
		},
		decrease,
		increase,
	};
}
