"use client";
import { type KeyboardEvent, type ReactElement, type Ref, useId, useRef } from "react";
import { Button } from "./Button.js";

export type SearchBoxProps = {
	label: string;
	/** Show the label as text. Default false: it stands in the empty field. */
	showLabel?: boolean | undefined;
	value: string;
	onValueChange: (value: string) => void;
	placeholder?: string | undefined;
	/** What was found, in words ("12 lines"); read out politely. */
	status?: string | undefined;
	/** Keys that the box does not use itself (arrows, Enter), and Escape in an empty box. */
	onKeyDown?: ((event: KeyboardEvent<HTMLInputElement>) => void) | undefined;
	inputRef?: Ref<HTMLInputElement> | undefined;
	/** A key that leads here, for `aria-keyshortcuts`; who hears the key is the caller's business. */
	shortcut?: string | undefined;
	/** Id of the list that the box filters, for `aria-controls`. */
	controls?: string | undefined;
};

/** A search field with a clear button; Escape clears it first, and only then is anyone else's. */
export function SearchBox(props: SearchBoxProps): ReactElement {
	const { label, showLabel = false, value, onValueChange, placeholder, status, onKeyDown, inputRef } = props;
	const id = useId();
	const root = useRef<HTMLDivElement>(null);
	return (
		<div ref={root} className="astropane-search">
			<label htmlFor={id} className={showLabel ? "astropane-label" : "astropane-visually-hidden"}>
				{label}
			</label>
			<span className="astropane-search-box">
				<input
					id={id}
					ref={inputRef}
					type="search"
					aria-keyshortcuts={props.shortcut}
					aria-controls={props.controls}
					aria-describedby={status === undefined ? undefined : `${id}status`}
					className="astropane-field"
					autoComplete="off"
					autoCapitalize="none"
					spellCheck={false}
					placeholder={placeholder ?? (showLabel ? undefined : label)}
					value={value}
					onChange={(event) => onValueChange(event.currentTarget.value)}
					onKeyDown={(event) => {
						// Enter and Escape belong to the input method while it composes a character.
						if (event.nativeEvent.isComposing) return;
						if (event.key === "Escape" && value !== "") {
							event.preventDefault();
							event.stopPropagation();
							onValueChange("");
						} else onKeyDown?.(event);
					}}
				/>
				{value !== "" && (
					<Button
						look="quiet"
						className="astropane-search-clear"
						aria-label={`Clear ${label.toLowerCase()}`}
						onClick={() => {
							onValueChange("");
							root.current?.querySelector("input")?.focus();
						}}
					>
						×
					</Button>
				)}
			</span>
			<span id={`${id}status`} role="status" className="astropane-search-status">
				{status}
			</span>
		</div>
	);
}
