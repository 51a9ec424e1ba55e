"use client";
import { type ReactElement, useEffect, useId, useRef, useState } from "react";
import { Button } from "./Button.js";
import type { PopoverProps } from "./Popover.js";
import { shiftInto } from "./placeBox.js";

/** Least distance of the panel from the edge of the viewport, CSS pixels. */
const margin = 8;

/** A popover that has been opened once: it begins open. */
export default function PopoverBox(props: PopoverProps): ReactElement {
	const { label, panelLabel, children, onOpenChange, look = "plain", align = "start" } = props;
	const [open, setShown] = useState(true);
	const id = useId();
	const root = useRef<HTMLDivElement>(null);
	const button = useRef<HTMLButtonElement>(null);
	const panel = useRef<HTMLDivElement>(null);

	const setOpen = (next: boolean): void => {
		if (next === open) return;
		setShown(next);
		onOpenChange?.(next);
	};
	const close = (): void => {
		setOpen(false);
		button.current?.focus();
	};
	const latest = useRef(setOpen);
	useEffect(() => {
		latest.current = setOpen;
	});

	useEffect(() => {
		const element = panel.current;
		const document = root.current?.ownerDocument;
		const view = document?.defaultView;
		if (!open || !element || !document || !view) return;
		const place = (): void => keepInView(element, root.current as HTMLElement, view);
		const pressOutside = (event: Event): void => {
			// The composed path reaches through shadow roots, where `target` does not.
			if (root.current && !event.composedPath().includes(root.current)) latest.current(false);
		};
		place();
		// What it shows may come later, and be wider.
		let frame = 0;
		const grown =
			typeof ResizeObserver === "undefined"
				? null
				: new ResizeObserver(() => {
						view.cancelAnimationFrame(frame);
						frame = view.requestAnimationFrame(place);
					});
		grown?.observe(element);
		element.focus({ preventScroll: true });
		document.addEventListener("pointerdown", pressOutside, true);
		view.addEventListener("resize", place);
		return () => {
			grown?.disconnect();
			view.cancelAnimationFrame(frame);
			document.removeEventListener("pointerdown", pressOutside, true);
			view.removeEventListener("resize", place);
		};
	}, [open]);

	return (
		// biome-ignore lint/a11y/noStaticElementInteractions: it only hears what its button and panel let through
		<div
			ref={root}
			className="astropane-popover"
			data-align={align}
			onKeyDown={(event) => {
				if (event.key !== "Escape" || !open || event.defaultPrevented) return;
				event.preventDefault();
				event.stopPropagation();
				close();
			}}
			onBlur={(event) => {
				const next = event.relatedTarget;
				if (open && next instanceof Node && !event.currentTarget.contains(next)) setOpen(false);
			}}
		>
			<Button
				buttonRef={button}
				look={look}
				aria-expanded={open}
				aria-haspopup="dialog"
				aria-keyshortcuts={props.shortcut}
				aria-controls={open ? `${id}-panel` : undefined}
				onClick={() => (open ? close() : setOpen(true))}
			>
				{label}
			</Button>
			{open && (
				<div
					id={`${id}-panel`}
					ref={panel}
					role="dialog"
					aria-label={panelLabel ?? (typeof label === "string" ? label : undefined)}
					tabIndex={-1}
					className="astropane-popover-panel"
				>
					{typeof children === "function" ? children(close) : children}
				</div>
			)}
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
