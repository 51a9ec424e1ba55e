"use client";

import { type ReactElement, type Ref, useImperativeHandle, useRef } from "react";
import type { showTooltip } from "./tooltipBox.js";
import type { TooltipContent } from "./tooltipContent.js";
export type TooltipHandle = {
	/** (x, y): the point in question, CSS pixels relative to the positioned ancestor (the figure's box). */
	show(x: number, y: number, content: TooltipContent): void;
	hide(): void;
};
export type TooltipProps = { handleRef: Ref<TooltipHandle>; className?: string | undefined };

/**
 * A box beside the pointer, written and moved without a React render. It stays within its figure where that is large
 * enough, and always within the viewport. It is for the eye only: say the same in a live region for readers.
 */
export function Tooltip({ handleRef, className }: TooltipProps): ReactElement {
	const element = useRef<HTMLDivElement>(null);
	const write = useRef<typeof showTooltip>(null);
	/** What was to be shown before the code for it was there. */
	const waiting = useRef<Parameters<TooltipHandle["show"]>>(null);
	useImperativeHandle(
		handleRef,
		() => ({
			show(...args) {
				if (element.current && write.current) write.current(element.current, ...args);
				else {
					waiting.current = args;
					import("./tooltipBox.js").then(
						(box) => {
							write.current = box.showTooltip;
							if (element.current && waiting.current) box.showTooltip(element.current, ...waiting.current);
							waiting.current = null;
						},
						// Without it the picture is as good as before; what reads it out for ears does not depend on it.
						() => {},
					);
				}
			},
			hide() {
				waiting.current = null;
				if (element.current) element.current.hidden = true;
			},
		}),
		[],
	);
	// React knows of no children here, so it leaves those written by `show` alone.
	return (
		<div
			ref={element}
			className={className ? `astropane-tooltip ${className}` : "astropane-tooltip"}
			aria-hidden="true"
			hidden
		/>
	);
}
