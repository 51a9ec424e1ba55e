"use client";
import { lazy, type ReactElement, type ReactNode, Suspense, useEffect, useId, useRef, useState } from "react";
import { Button, type ButtonProps } from "./Button.js";
import { classes } from "./classes.js";

export type PopoverProps = {
	/** What the button says. */
	label: ReactNode;
	/** Name of the panel. Default: the label, where that is text. */
	panelLabel?: string | undefined;
	children: ReactNode | ((close: () => void) => ReactNode);
	defaultOpen?: boolean | undefined;
	/** With `open` the host decides; without, the popover itself. */
	open?: boolean | undefined;
	onOpenChange?: ((open: boolean) => void) | undefined;
	look?: ButtonProps["look"] | undefined;
	/** Edge of the button that the panel starts from. Default "start". */
	align?: "start" | "end" | undefined;
	disabled?: boolean | undefined;
	className?: string | undefined;
	/** A key that presses the button, for `aria-keyshortcuts`; who hears the key is the caller's business. */
	shortcut?: string | undefined;
};

/** Fetched when a popover is first opened. */
const PopoverPanel = lazy(() => import("./PopoverPanel.js"));

/**
 * A button that opens a panel beneath (or above) itself. Not modal: Escape, a press outside, or tabbing away closes it;
 * Escape gives the focus back to the button.
 */
export function Popover(props: PopoverProps): ReactElement {
	const { label, panelLabel, children, defaultOpen = false, onOpenChange, look = "plain", align = "start" } = props;
	const [ownOpen, setOwnOpen] = useState(defaultOpen);
	const open = props.open ?? ownOpen;
	const id = useId();
	const root = useRef<HTMLDivElement>(null);
	const button = useRef<HTMLButtonElement>(null);
	/** Focus moves into the panel only when the user opened it, not when it is mounted open. */
	const byUser = useRef(false);

	const setOpen = (next: boolean): void => {
		if (next === open) return;
		byUser.current = next;
		setOwnOpen(next);
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

	return (
		// biome-ignore lint/a11y/noStaticElementInteractions: it only hears what its button and panel let through
		<div
			ref={root}
			className={classes("astropane-popover", props.className)}
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
				disabled={props.disabled}
				onClick={() => (open ? close() : setOpen(true))}
			>
				{label}
			</Button>
			{open && (
				<Suspense fallback={null}>
					<PopoverPanel
						id={`${id}-panel`}
						label={panelLabel ?? (typeof label === "string" ? label : undefined)}
						anchor={root}
						takesFocus={byUser.current}
						onPressOutside={() => latest.current(false)}
					>
						{typeof children === "function" ? children(close) : children}
					</PopoverPanel>
				</Suspense>
			)}
		</div>
	);
}
