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
import { numberReader } from "#lazy/ui/number-reader";
import { focusedElement } from "../../plot/interaction/focusedElement.js";
import { isComposing } from "../../plot/interaction/isComposing.js";
import { useLatest } from "../../plot/react/useLatest.js";
import { addStep, type ParsedNumber, type parseNumber, roundToStep, wordsIn } from "../../text/index.js";
import { basicWords } from "../basicWords.js";
import { useLanguage } from "../language.js";
import { uiWords } from "../words.js";
import { formatValue, type NumberSliderValues, type Refusal } from "./numberSliderValues.js";
import { type HoldEvents, usePressAndHold } from "./usePressAndHold.js";

/** How long a host has to accept a value before the controls return to the one it holds, ms. */
const HOST_ANSWER_MS = 150;

export type NumberSliderElements = {
	slider: RefObject<HTMLInputElement | null>;
	box: RefObject<HTMLInputElement | null>;
	/** The reason why the text in the box was refused, or null. */
	problem: string | null;
	sliderEvents: {
		onInput(): void;
		onPointerDown(): void;
		onKeyDown(event: KeyboardEvent): void;
		onKeyUp(): void;
		onBlur(): void;
	};
	boxEvents: {
		onFocus(): void;
		onInput(event: FormEvent<HTMLInputElement>): void;
		onKeyDown(event: KeyboardEvent): void;
		onKeyUp(): void;
		onBlur(event: FocusEvent): void;
	};
	decrease: HoldEvents;
	increase: HoldEvents;
};

/** The behaviour of a number slider. Its state is held by the two inputs and a ref, so that moving renders nothing. */
export function useNumberSlider(props: NumberSliderValues): NumberSliderElements {
	const { value, subscribe, valueNow } = props;
	const language = useLanguage();
	const latest = useLatest({ ...props, language });
	const slider = useRef<HTMLInputElement>(null);
	const box = useRef<HTMLInputElement>(null);
	const [problem, setProblem] = useState<string | null>(null);
	const live = useRef({
		value,
		low: props.min,
		high: props.max,
		/** The box holds a text that is not entered yet. */
		isDirty: false,
		isSliding: false,
		/** A value was reported by `onInput` and not yet by `onCommit`. */
		isPending: false,
		/** The answer of `validate` to the last value. */
		refusal: null as Refusal,
		propValue: value,
		answerTimer: undefined as ReturnType<typeof setTimeout> | undefined,
	});

	/** Shows a value in slider and box. A text that is being typed is left alone. */
	const show = useCallback(
		(next: number): void => {
			const state = live.current;
			const { min, max, unit, language } = latest.current;
			if (!Number.isFinite(next)) return;
			const isChanged = next !== state.value;
			state.value = next;
			const isInside = next >= min && next <= max;
			if (isInside && !state.isSliding) {
				state.low = min;
				state.high = max;
			} else {
				state.low = Math.min(state.low, min, next);
				state.high = Math.max(state.high, max, next);
			}
			const text = formatValue(latest.current, next, language);
			if (slider.current) {
				slider.current.min = String(state.low);
				slider.current.max = String(state.high);
				// In a drag the browser's own position is finer than the rounded value.
				if (!state.isSliding) slider.current.value = String(next);
				slider.current.setAttribute("aria-valuetext", unit ? `${text} ${unit}` : text);
			}
			const isTyping = state.isDirty && box.current !== null && box.current === focusedElement(box.current);
			if (box.current && (!state.isDirty || (isChanged && !isTyping))) {
				if (box.current.value !== text) box.current.value = text;
				state.isDirty = false;
				// The reason for a refused step stays until the value changes.
				if (isChanged) setProblem(null);
			}
		},
		[latest],
	);

	useEffect(() => {
		const state = live.current;
		// With a store the prop may be older than the store's value; without one the prop holds, except in a drag.
		const isPropNewer = subscribe && !valueNow ? value !== state.propValue : !state.isSliding && !state.isPending;
		state.propValue = value;
		show(isPropNewer ? (valueNow?.() ?? value) : state.value);
	});

	useEffect(() => subscribe?.(show), [subscribe, show]);

	const notLoaded = (): string => wordsIn(latest.current.language, basicWords).partNotLoaded;
	/** Applies a value that the user chose. Returns false, and shows the reason, where it is refused. */
	const apply = (next: number): boolean => {
		const { validate, onInput, language } = latest.current;
		const refused = Number.isFinite(next) ? (validate?.(next) ?? null) : wordsIn(language, uiWords).notFinite;
		live.current.refusal = refused;
		if (refused !== null) {
			if (typeof refused === "string") setProblem(refused);
			else
				refused.catch(notLoaded).then((reason) => {
					// Meanwhile another value may have been tried.
					if (live.current.refusal === refused) setProblem(reason);
				});
			return false;
		}
		setProblem(null);
		if (next !== live.current.value) {
			live.current.isPending = true;
			show(next);
			onInput?.(next);
		}
		return true;
	};
	const commit = (): void => {
		const state = live.current;
		if (!state.isPending) return;
		state.isPending = false;
		latest.current.onCommit?.(state.value);
		clearTimeout(state.answerTimer);
		state.answerTimer = setTimeout(() => {
			const { valueNow } = latest.current;
			if (valueNow && !state.isPending && !state.isSliding) show(valueNow());
		}, HOST_ANSWER_MS);
	};
	useEffect(() => {
		const state = live.current;
		return () => clearTimeout(state.answerTimer);
	}, []);

	const parseText = (text: string, read: typeof parseNumber): ParsedNumber => {
		const { parse, unit, language } = latest.current;
		return parse ? parse(text, language, read) : read(text, unit, language);
	};
	/** Enters the text of the box, and then goes on. A text that is refused stays, with its reason, until it is corrected or restored. */
	const enterText = (after?: () => void): void => {
		const state = live.current;
		const element = box.current;
		if (!element) return;
		if (!state.isDirty) {
			after?.();
			return;
		}
		const read = numberReader.now();
		if (!read) {
			numberReader.load().then(
				() => enterText(after),
				() => setProblem(notLoaded()),
			);
			return;
		}
		const parsed = parseText(element.value, read);
		if ("problem" in parsed) {
			setProblem(parsed.problem);
			return;
		}
		if (!apply(parsed.value)) return;
		state.isDirty = false;
		show(parsed.value);
		commit();
		after?.();
	};
	const restore = (): void => {
		live.current.isDirty = false;
		live.current.refusal = null;
		setProblem(null);
		show(live.current.value);
	};

	const stepSize = (event: { shiftKey: boolean; altKey: boolean }): number => {
		const { step, fineStep = step / 10, coarseStep = step * 10 } = latest.current;
		return event.shiftKey ? coarseStep : event.altKey ? fineStep : step;
	};
	const stepBy = (delta: number): void => enterText(() => apply(addStep(live.current.value, delta)));
	/** Whether the key was a step. */
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
	const onSlidingEnd = useLatest(() => {
		live.current.isSliding = false;
		show(live.current.value);
		commit();
	});

	// React's onChange is the "input" event; a drag ends with the native "change" event.
	useEffect(() => {
		const element = slider.current;
		if (!element) return;
		const onEnd = (): void => onSlidingEnd.current();
		const types = ["change", "pointerup", "pointercancel"];
		for (const type of types) element.addEventListener(type, onEnd);
		return () => {
			for (const type of types) element.removeEventListener(type, onEnd);
		};
	}, [onSlidingEnd]);

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
				live.current.isDirty = false;
				apply(raw <= low || raw >= high ? raw : roundToStep(raw, latest.current.step));
			},
			onPointerDown() {
				live.current.isSliding = true;
			},
			onKeyDown(event) {
				const { min, max } = latest.current;
				if (stepKey(event, ["ArrowRight", "ArrowUp"], ["ArrowLeft", "ArrowDown"])) return;
				if (event.key !== "Home" && event.key !== "End") return;
				event.preventDefault();
				apply(event.key === "Home" ? min : max);
			},
			onKeyUp: commit,
			onBlur() {
				live.current.isSliding = false;
				commit();
			},
		},
		boxEvents: {
			onFocus() {
				numberReader.load().catch(() => {});
			},
			onInput() {
				live.current.isDirty = true;
				// Clear the error as soon as the text parses; report new errors on commit only.
				const read = numberReader.now();
				if (problem !== null && read && "value" in parseText(box.current?.value ?? "", read)) setProblem(null);
			},
			onKeyDown(event) {
				if (isComposing(event.nativeEvent)) return;
				if (stepKey(event, ["ArrowUp"], ["ArrowDown"])) return;
				if (event.key === "Enter") {
					// Enter must not submit the host's form.
					event.preventDefault();
					enterText();
				} else if (event.key === "Escape" && (live.current.isDirty || problem !== null)) {
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
