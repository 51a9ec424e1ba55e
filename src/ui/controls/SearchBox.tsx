"use client";
import { type KeyboardEvent, type ReactElement, type Ref, useId, useRef } from "react";
import { isComposing } from "../../plot/interaction/isComposing.js";
import { basicWords } from "../basicWords.js";
import { useWords } from "../language.js";
import { Button } from "./Button.js";

export type SearchBoxProps = {
	label: string;
	/** Show the label as text. Default false: it is the placeholder. */
	showLabel?: boolean | undefined;
	value: string;
	onValueChange: (value: string) => void;
	placeholder?: string | undefined;
	/** Result of the search ("12 lines"), read out politely. */
	status?: string | undefined;
	/** Gets the keys that the box does not handle (arrows, Enter), and Escape in an empty box. */
	onKeyDown?: ((event: KeyboardEvent<HTMLInputElement>) => void) | undefined;
	inputRef?: Ref<HTMLInputElement> | undefined;
	/** Key that focuses the box, for `aria-keyshortcuts`; the caller handles it. */
	shortcut?: string | undefined;
	/** Id of the list that the box filters, for `aria-controls`. */
	controls?: string | undefined;
	/** Id of the item of that list that keys in the box act on, for `aria-activedescendant`. */
	activeItem?: string | undefined;
};

/** A search field with a clear button. Escape clears it; in an empty box it is passed on. */
export function SearchBox(props: SearchBoxProps): ReactElement {
	const { label, showLabel = false, value, onValueChange, placeholder, status, onKeyDown, inputRef } = props;
	const words = useWords(basicWords);
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
					aria-activedescendant={props.activeItem}
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
						if (isComposing(event.nativeEvent)) return;
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
						aria-label={words.clearSearch(label)}
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
