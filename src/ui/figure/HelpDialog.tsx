"use client";
import { type ReactElement, type ReactNode, useEffect, useId, useRef } from "react";
import { focusedElement } from "../../plot/interaction/focusedElement.js";
import { useLatest } from "../../plot/react/useLatest.js";
import { Button } from "../controls/Button.js";
import { helpWords } from "../helpWords.js";
import { useWords } from "../language.js";
import { uiWords } from "../words.js";
import type { KeyHelp } from "./help.js";

export type HelpSection = { heading: string; keys: readonly KeyHelp[] };
export type HelpDialogProps = {
	open: boolean;
	onClose: () => void;
	/** Default "Keys". */
	title?: string | undefined;
	sections: readonly HelpSection[];
	children?: ReactNode | undefined;
};

/** Keys and gestures in a modal dialog. Escape, the button, or a press beside it closes it and returns the focus. */
export function HelpDialog(props: HelpDialogProps): ReactElement {
	const defaults = useWords(helpWords);
	const words = useWords(uiWords);
	const { open, onClose, title = defaults.helpTitle, sections, children } = props;
	const id = useId();
	const dialog = useRef<HTMLDialogElement>(null);
	const latest = useLatest(onClose);

	useEffect(() => {
		const element = dialog.current;
		if (!element || !open) return;
		const previousFocus = focusedElement(element);
		// Without a top layer (old browsers, jsdom) the dialog opens in place.
		if (typeof element.showModal === "function") element.showModal();
		else element.setAttribute("open", "");
		return () => {
			if (typeof element.close === "function") element.close();
			else element.removeAttribute("open");
			(previousFocus as HTMLElement | null)?.focus?.();
		};
	}, [open]);

	return (
		<dialog
			ref={dialog}
			className="astropane-help"
			aria-labelledby={`${id}-title`}
			onClick={(event) => {
				if (event.target === event.currentTarget) latest.current();
			}}
			onKeyDown={(event) => {
				// The plot must not handle keys pressed in the dialog.
				event.stopPropagation();
				if (event.key !== "Escape" && event.key !== "?") return;
				event.preventDefault();
				latest.current();
			}}
			onCancel={(event) => {
				// Closed by `open` only, so that the two never differ.
				event.preventDefault();
				latest.current();
			}}
		>
			{open && (
				<div className="astropane-help-body">
					<div className="astropane-help-head">
						<h2 id={`${id}-title`}>{title}</h2>
						<Button onClick={() => latest.current()}>{words.close}</Button>
					</div>
					{sections.map((section, index) => (
						// biome-ignore lint/suspicious/noArrayIndexKey: words of a host may be equal
						<section key={index}>
							<h3>{section.heading}</h3>
							<dl>
								{section.keys.map((row, rowIndex) => (
									// biome-ignore lint/suspicious/noArrayIndexKey: words of a host may be equal
									<div key={rowIndex} className="astropane-help-row">
										<dt>
											{row.keys.map((key, keyIndex) => (
												// biome-ignore lint/suspicious/noArrayIndexKey: words of a host may be equal
												<kbd key={keyIndex}>{key}</kbd>
											))}
										</dt>
										<dd>{row.does}</dd>
									</div>
								))}
							</dl>
						</section>
					))}
					{children}
				</div>
			)}
		</dialog>
	);
}
