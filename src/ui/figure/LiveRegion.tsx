"use client";
import { type ReactElement, type Ref, useEffect, useImperativeHandle, useRef } from "react";

export type LiveRegionHandle = {
	/** Reads a message out, politely. Of several within `everyMs` only the last is read. */
	setMessage(message: string): void;
};
export type LiveRegionProps = {
	handleRef?: Ref<LiveRegionHandle> | undefined;
	/** Least time between two messages, ms. Default 500. */
	everyMs?: number | undefined;
};

/** An invisible polite live region that is written to without a React render. */
export function LiveRegion({ handleRef, everyMs = 500 }: LiveRegionProps): ReactElement {
	const element = useRef<HTMLDivElement>(null);
	const pending = useRef<{ message: string; timer: ReturnType<typeof setTimeout> | undefined; saidAt: number }>({
		message: "",
		timer: undefined,
		saidAt: Number.NEGATIVE_INFINITY,
	});

	useImperativeHandle(
		handleRef,
		() => ({
			setMessage(message) {
				const state = pending.current;
				state.message = message;
				if (state.timer !== undefined) return;
				const say = (): void => {
					state.timer = undefined;
					state.saidAt = performance.now();
					const { current } = element;
					if (current && current.textContent !== state.message) current.textContent = state.message;
				};
				const wait = state.saidAt + everyMs - performance.now();
				if (wait <= 0) say();
				else state.timer = setTimeout(say, wait);
			},
		}),
		[everyMs],
	);

	useEffect(() => {
		const state = pending.current;
		return () => {
			clearTimeout(state.timer);
			state.timer = undefined;
		};
	}, []);

	return <div ref={element} role="status" aria-live="polite" className="astropane-visually-hidden" />;
}
