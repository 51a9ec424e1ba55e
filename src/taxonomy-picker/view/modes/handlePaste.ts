import type { ClipboardEvent } from "react";
import { types } from "#lazy/taxonomy-picker/types";
import { type Language, wordsIn } from "../../../text/index.js";
import type { PickerTree } from "../../model/trees.js";

/** Longer texts are no types. */
const MAX_TYPE_LETTERS = 30;

type PasteContext = {
	language: Language;
	trees: readonly PickerTree[];
	search(query: string): void;
	announce(message: string): void;
};

/** A type of another system that is pasted as the whole query, such as "EB*" of SIMBAD, becomes the class that it means. */
export function handlePaste(
	event: ClipboardEvent<HTMLElement>,
	{ language, trees, search, announce }: PasteContext,
): void {
	const box = event.target as Partial<HTMLInputElement>;
	const text = event.clipboardData.getData("text").trim();
	if (box.type !== "search" || typeof box.value !== "string" || text === "" || text.length > MAX_TYPE_LETTERS) return;
	if ((box.selectionEnd ?? 0) - (box.selectionStart ?? 0) !== box.value.length) return;
	// Without the table the text is searched as any other.
	types.load().then(
		({ pastedType }) => {
			const meaning = pastedType(language, wordsIn, trees, text);
			if (!meaning) return;
			search(meaning.query);
			announce(meaning.message);
		},
		() => {},
	);
}
