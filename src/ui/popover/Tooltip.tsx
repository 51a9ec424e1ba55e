"use client";

import { type ReactElement, type Ref, useImperativeHandle, useRef } from "react";
import type { showTooltip } from "./tooltipBox.js";
import type { TooltipContent } from "./tooltipContent.js";

export type TooltipHandle = {
	/** Shows it beside the point (x, y), CSS pixels relative to the positioned ancestor (the figure's box). */
	show(x: number, y: number, content: TooltipContent): void;
	hide(): void;
};
export type TooltipProps = { handleRef: Ref<TooltipHandle>; className?: string | undefined };

/**
 * A box beside the pointer, written and moved without a React render. It stays within its figure if that is large enough, and
 * always within the viewport. It is hidden from readers, who need the same text in a live region.
 */
export function Tooltip({ handleRef, className }: TooltipProps): ReactElement {
	const element = useRef<HTMLDivElement>(null);
	const showBox = useRef<typeof showTooltip>(null);
	/** Shown once the code is loaded. */
	const pending = useRef<Parameters<TooltipHandle["show"]>>(null);
	useImperativeHandle(
		handleRef,
		() => ({
			show(...args) {
				if (element.current && showBox.current) showBox.current(element.current, ...args);
				else {
					pending.current = args;
					import("./tooltipBox.js").then(
						(box) => {
							showBox.current = box.showTooltip;
							if (element.current && pending.current) box.showTooltip(element.current, ...pending.current);
							pending.current = null;
						},
						// A failure costs only the tooltip: readout for readers and picture do not depend on it.
						() => {},
					);
				}
			},
			hide() {
				pending.current = null;
				if (element.current) element.current.hidden = true;
			},
		}),
		[],
	);
	// React renders no children here, so it keeps those that `show` writes.
	return (
		<div
			ref={element}
			className={className ? `astropane-tooltip ${className}` : "astropane-tooltip"}
			aria-hidden="true"
			hidden
		/>
	);
}
