"use client";
import { autoUpdate, computePosition, flip, offset, shift, size } from "@floating-ui/dom";
import { type ReactElement, useEffect, useId, useRef, useState } from "react";
import { isComposing } from "../../plot/interaction/isComposing.js";
import { useEffectBeforePaint } from "../../plot/react/useEffectBeforePaint.js";
import { Button } from "../controls/Button.js";
import type { PopoverProps } from "./Popover.js";

/** Distance of the panel from its button, and minimum distance from the edge of the viewport. */
const GAP_PX = 4;
const MARGIN_PX = 8;
/** Minimum of the panel's `max-height`, where there is no room. */
const MIN_HEIGHT_PX = 120;

/** A popover from its first opening on. Its first render is open. */
export default function PopoverBox(props: PopoverProps): ReactElement {
	const { label, panelLabel, children, onOpenChange, look = "plain", align = "start" } = props;
	const [open, setOpenState] = useState(true);
	const id = useId();
	const root = useRef<HTMLDivElement>(null);
	const button = useRef<HTMLButtonElement>(null);
	const panel = useRef<HTMLDivElement>(null);

	const setOpen = (next: boolean): void => {
		if (next === open) return;
		setOpenState(next);
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

	useEffectBeforePaint(() => {
		const element = panel.current;
		const anchor = root.current;
		if (!open || !element || !anchor) return;
		const leaveTopLayer = showInTopLayer(element);
		const stopPlacing = keepBeside(element, anchor, align);
		const { ownerDocument } = element;
		const tree = element.getRootNode();
		const pressOutside = (event: Event): void => {
			const path = event.composedPath();
			// The document sees only the host of a press in a closed shadow root: the listener on the root decides.
			const isInTree = event.currentTarget !== tree && path.includes((tree as Partial<ShadowRoot>).host as Element);
			if (!isInTree && !path.includes(anchor)) latest.current(false);
		};
		for (const place of [ownerDocument, tree]) place.addEventListener("pointerdown", pressOutside, true);
		element.focus({ preventScroll: true });
		return () => {
			for (const place of [ownerDocument, tree]) place.removeEventListener("pointerdown", pressOutside, true);
			stopPlacing();
			leaveTopLayer();
		};
	}, [open, align]);

	return (
		// biome-ignore lint/a11y/noStaticElementInteractions: it only handles events that bubble from its button and panel
		<div
			ref={root}
			className="astropane-popover"
			data-align={align}
			onKeyDown={(event) => {
				if (event.key !== "Escape" || !open || event.defaultPrevented || isComposing(event.nativeEvent)) return;
				event.preventDefault();
				event.stopPropagation();
				close();
			}}
			onBlur={(event) => {
				const next = event.relatedTarget;
				if (open && next && !event.currentTarget.contains(next)) setOpen(false);
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

/**
 * The host cannot clip or cover the top layer. Without one (old browsers, jsdom) the panel is only fixed in the window, and gets no
 * `popover` attribute, which would hide it.
 */
function showInTopLayer(panel: HTMLElement): () => void {
	if (typeof panel.showPopover !== "function") return () => {};
	panel.setAttribute("popover", "manual");
	panel.showPopover();
	return () => {
		if (panel.isConnected && panel.matches(":popover-open")) panel.hidePopover();
	};
}

/** Places the panel below its button if there is room, else above; within the viewport. Updates on scroll and resize. */
function keepBeside(panel: HTMLElement, anchor: HTMLElement, align: "start" | "end"): () => void {
	const place = async (): Promise<void> => {
		const { x, y } = await computePosition(anchor, panel, {
			strategy: "fixed",
			placement: `bottom-${align}`,
			middleware: [
				offset(GAP_PX),
				flip({ padding: MARGIN_PX }),
				shift({ padding: MARGIN_PX }),
				size({
					padding: MARGIN_PX,
					apply({ availableHeight }) {
						panel.style.maxHeight = `${Math.round(Math.max(MIN_HEIGHT_PX, availableHeight))}px`;
					},
				}),
			],
		});
		panel.style.left = `${Math.round(x)}px`;
		panel.style.top = `${Math.round(y)}px`;
	};
	void place();
	const page = panel.ownerDocument.defaultView ?? window;
	let frame = 0;
	// In the next frame: a new height in the callback of the resize observer would be reported as an endless loop.
	const stop = autoUpdate(anchor, panel, () => {
		page.cancelAnimationFrame(frame);
		frame = page.requestAnimationFrame(() => void place());
	});
	return () => {
		page.cancelAnimationFrame(frame);
		stop();
	};
}
