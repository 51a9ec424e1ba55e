"use client";

import { type ReactElement, type ReactNode, type RefObject, useEffect, useRef } from "react";
import { shiftInto } from "./placeBox.js";
import { useLatest } from "./useLatest.js";

type PopoverPanelProps = {
	id: string;
	label: string | undefined;
	/** Holds the button and the panel. */
	anchor: RefObject<HTMLElement | null>;
	takesFocus: boolean;
	onPressOutside(): void;
	children: ReactNode;
};

/** Least distance of the panel from the edge of the viewport, CSS pixels. */
const margin = 8;

/** What a popover shows, kept within the viewport as long as it is open. */
export default function PopoverPanel(props: PopoverPanelProps): ReactElement {
	const { id, label, anchor, children } = props;
	const panel = useRef<HTMLDivElement>(null);
	const latest = useLatest(props);

	useEffect(() => {
		const element = panel.current;
		const root = anchor.current;
		const document = element?.ownerDocument;
		const view = document?.defaultView;
		if (!element || !root || !document || !view) return;
		const place = (): void => keepInView(element, root, view);
		const pressOutside = (event: Event): void => {
			// The composed path reaches through shadow roots, where `target` does not.
			if (!event.composedPath().includes(root)) latest.current.onPressOutside();
		};
		place();
		if (latest.current.takesFocus) element.focus({ preventScroll: true });
		document.addEventListener("pointerdown", pressOutside, true);
		view.addEventListener("resize", place);
		return () => {
			document.removeEventListener("pointerdown", pressOutside, true);
			view.removeEventListener("resize", place);
		};
	}, [anchor, latest]);

	return (
		<div ref={panel} id={id} role="dialog" aria-label={label} tabIndex={-1} className="astropane-popover-panel">
			{children}
		</div>
	);
}

/** Below the button if there is room, else above if there is more of it there; never beyond the viewport's sides. */
function keepInView(panel: HTMLElement, anchor: HTMLElement, view: Window): void {
	panel.style.removeProperty("transform");
	panel.style.removeProperty("max-height");
	panel.dataset.side = "below";
	const around = anchor.getBoundingClientRect();
	const below = view.innerHeight - around.bottom - margin;
	const above = around.top - margin;
	if (panel.getBoundingClientRect().height > below && above > below) panel.dataset.side = "above";
	const room = Math.max(120, panel.dataset.side === "above" ? above : below) - margin;
	panel.style.maxHeight = `${Math.round(room)}px`;
	const box = panel.getBoundingClientRect();
	const bounds = {
		left: margin,
		top: Number.NEGATIVE_INFINITY,
		right: view.innerWidth - margin,
		bottom: Number.POSITIVE_INFINITY,
	};
	const { dx } = shiftInto(box, bounds);
	if (dx !== 0) panel.style.transform = `translateX(${Math.round(dx)}px)`;
}
