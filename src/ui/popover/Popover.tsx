"use client";

import { type ReactElement, type ReactNode, Suspense, useState } from "react";
import { Button, type ButtonProps } from "../controls/Button.js";
import { lazyWithRetry } from "../lazy/lazyWithRetry.js";

export type PopoverProps = {
	/** What the button says. */
	label: ReactNode;
	/** Name of the panel. Default: the label, where that is text. */
	panelLabel?: string | undefined;
	children: ReactNode | ((close: () => void) => ReactNode);
	onOpenChange?: ((open: boolean) => void) | undefined;
	look?: ButtonProps["look"] | undefined;
	/** Edge of the button that the panel starts from. Default "start". */
	align?: "start" | "end" | undefined;
	/** A key that presses the button, for `aria-keyshortcuts`; who hears the key is the caller's business. */
	shortcut?: string | undefined;
};

/** Fetched when a popover is first opened. */
const PopoverBox = lazyWithRetry(() => import("./PopoverBox.js"));

/**
 * A button that opens a panel beneath (or above) itself. Not modal: Escape, a press outside, or tabbing away closes it;
 * Escape gives the focus back to the button.
 */
export function Popover(props: PopoverProps): ReactElement {
	// Once there it stays, closed or open: its button may have the focus.
	const [wanted, setWanted] = useState(false);
	const button = (
		<div className="astropane-popover" data-align={props.align ?? "start"}>
			<Button
				look={props.look}
				aria-expanded={false}
				aria-haspopup="dialog"
				aria-keyshortcuts={props.shortcut}
				onClick={() => {
					setWanted(true);
					props.onOpenChange?.(true);
				}}
			>
				{props.label}
			</Button>
		</div>
	);
	if (!wanted) return button;
	return (
		<Suspense fallback={button}>
			<PopoverBox {...props} />
		</Suspense>
	);
}
