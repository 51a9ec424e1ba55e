"use client";
import { type ReactElement, type Ref, useEffect, useImperativeHandle, useRef } from "react";

export type LiveRegionHandle = {
	/** Has a message read out politely. Of several within `everyMs` only the last is. */
	setMessage(message: string): void;
};
export type LiveRegionProps = {
	handleRef?: Ref<LiveRegionHandle> | undefined;
	/** Minimum time between two messages, ms. Default 500. */
	everyMs?: number | undefined;
};

/** An invisible polite live region, written without a React render. */
export function LiveRegion({ handleRef, everyMs = 500 }: LiveRegionProps): ReactElement {
	const element = useRef<HTMLDivElement>(null);
	const pending = useRef<{ message: string; timer: ReturnType<typeof setTimeout> | undefined; writtenAt: number }>({
		message: "",
		timer: undefined,
		writtenAt: Number.NEGATIVE_INFINITY,
	});

	useImperativeHandle(
		handleRef,
		() => ({
			setMessage(message) {
				const state = pending.current;
				state.message = message;
				if (state.timer !== undefined) return;
				const write = (): void => {
					state.timer = undefined;
					state.writtenAt = performance.now();
					const { current } = element;
					if (current && current.textContent !== state.message) current.textContent = state.message;
				};
				const wait = state.writtenAt + everyMs - performance.now();
				if (wait <= 0) write();
				else state.timer = setTimeout(write, wait);
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
