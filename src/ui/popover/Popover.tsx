"use client";

import { type ReactElement, type ReactNode, Suspense, useState } from "react";
import { Button, type ButtonProps } from "../controls/Button.js";
import { lazyWithRetry } from "../lazy/lazyWithRetry.js";

export type PopoverProps = {
	/** Content of the button. */
	label: ReactNode;
	/** Name of the panel. Default: the label, if it is text. */
	panelLabel?: string | undefined;
	children: ReactNode | ((close: () => void) => ReactNode);
	onOpenChange?: ((open: boolean) => void) | undefined;
	look?: ButtonProps["look"] | undefined;
	/** Edge of the button with which the panel is aligned. Default "start". */
	align?: "start" | "end" | undefined;
	/** Key that presses the button, for `aria-keyshortcuts`; the caller handles it. */
	shortcut?: string | undefined;
};

/** Fetched when a popover is first opened. */
const PopoverBox = lazyWithRetry(() => import("./PopoverBox.js"));

/**
 * A button that opens a panel below (or above) itself. Not modal: Escape, a press outside, or tabbing away closes it. Escape
 * returns the focus to the button.
 */
export function Popover(props: PopoverProps): ReactElement {
	// Once loaded, the box stays, closed or open: its button may have the focus.
	const [isNeeded, setNeeded] = useState(false);
	const button = (
		<div className="astropane-popover" data-align={props.align ?? "start"}>
			<Button
				look={props.look}
				aria-expanded={false}
				aria-haspopup="dialog"
				aria-keyshortcuts={props.shortcut}
				onClick={() => {
					setNeeded(true);
					props.onOpenChange?.(true);
				}}
			>
				{props.label}
			</Button>
		</div>
	);
	if (!isNeeded) return button;
	return (
		<Suspense fallback={button}>
			<PopoverBox {...props} />
		</Suspense>
	);
}
