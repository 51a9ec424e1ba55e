"use client";
import { autoUpdate, computePosition, flip, offset, shift, size } from "@floating-ui/dom";
import { type ReactElement, useEffect, useId, useRef, useState } from "react";
import { useEffectBeforePaint } from "../../plot/react/useEffectBeforePaint.js";
import { Button } from "../controls/Button.js";
import type { PopoverProps } from "./Popover.js";

/** Distance of the panel from its button, and least distance from the edge of the viewport; CSS pixels. */
const GAP = 4;
const MARGIN = 8;
/** Least height that a panel gets where there is no room, CSS pixels. */
const MIN_HEIGHT = 120;

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
			// Of a press in a closed shadow root the document sees only the host: the listener of the root decides.
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
 * Nothing of the host's clips or covers the top layer. Without it (old browsers, jsdom) the panel is only fixed in the
 * window; the attribute would hide it there.
 */
function showInTopLayer(panel: HTMLElement): () => void {
	if (typeof panel.showPopover !== "function") return () => {};
	panel.setAttribute("popover", "manual");
	panel.showPopover();
	return () => {
		if (panel.isConnected && panel.matches(":popover-open")) panel.hidePopover();
	};
}

/** Below the button if there is room, else above; within the viewport. Follows scrolling, resizing and late content. */
function keepBeside(panel: HTMLElement, anchor: HTMLElement, align: "start" | "end"): () => void {
	const place = async (): Promise<void> => {
		const { x, y } = await computePosition(anchor, panel, {
			strategy: "fixed",
			placement: `bottom-${align}`,
			middleware: [
				offset(GAP),
				flip({ padding: MARGIN }),
				shift({ padding: MARGIN }),
				size({
					padding: MARGIN,
					apply({ availableHeight }) {
						panel.style.maxHeight = `${Math.round(Math.max(MIN_HEIGHT, availableHeight))}px`;
					},
				}),
			],
		});
		panel.style.left = `${Math.round(x)}px`;
		panel.style.top = `${Math.round(y)}px`;
	};
	return autoUpdate(anchor, panel, () => void place());
}
