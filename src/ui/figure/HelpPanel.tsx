"use client";
import { type ReactElement, type ReactNode, useEffect, useId, useRef } from "react";
import { focusedElement } from "../../plot/interaction/focusedElement.js";
import { useLatest } from "../../plot/react/useLatest.js";
import { Button } from "../controls/Button.js";
import type { KeyHelp } from "./help.js";

export type HelpSection = { heading: string; keys: readonly KeyHelp[] };
export type HelpPanelProps = {
	open: boolean;
	onClose: () => void;
	/** Default "Keys". */
	title?: string | undefined;
	sections: readonly HelpSection[];
	children?: ReactNode | undefined;
};

/** The list of keys in a modal dialog. Escape, the button, or a press beside it closes it; the focus goes back. */
export function HelpPanel({ open, onClose, title = "Keys", sections, children }: HelpPanelProps): ReactElement {
	const id = useId();
	const dialog = useRef<HTMLDialogElement>(null);
	const latest = useLatest(onClose);

	useEffect(() => {
		const element = dialog.current;
		if (!element || !open) return;
		const before = focusedElement(element);
		// A dialog in a document without a top layer (old engines, test DOMs) opens in place.
		if (typeof element.showModal === "function") element.showModal();
		else element.setAttribute("open", "");
		return () => {
			if (typeof element.close === "function") element.close();
			else element.removeAttribute("open");
			(before as HTMLElement | null)?.focus?.();
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
				// Keys typed in here are not the plot's.
				event.stopPropagation();
				if (event.key !== "Escape" && event.key !== "?") return;
				event.preventDefault();
				latest.current();
			}}
			onCancel={(event) => {
				// The host's state closes it, so that the two never differ.
				event.preventDefault();
				latest.current();
			}}
		>
			{open && (
				<div className="astropane-help-body">
					<div className="astropane-help-head">
						<h2 id={`${id}-title`}>{title}</h2>
						<Button onClick={() => latest.current()}>Close</Button>
					</div>
					{sections.map((section) => (
						<section key={section.heading}>
							<h3>{section.heading}</h3>
							<dl>
								{section.keys.map((row) => (
									<div key={row.keys.join(" ")} className="astropane-help-row">
										<dt>
											{row.keys.map((key) => (
												<kbd key={key}>{key}</kbd>
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
