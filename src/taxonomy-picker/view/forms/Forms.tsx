"use client";
import { type ReactElement, type ReactNode, useEffect, useRef } from "react";
import { useLatest } from "../../../plot/index.js";
import { Popover, useLanguage, useWords } from "../../../ui/index.js";
import { type Choices, choiceKey } from "../../model/choices.js";
import { chipsOf, drawnChoices } from "../../model/texts/chips.js";
import { pathText } from "../../model/texts/texts.js";
import type { PickerTree } from "../../model/trees.js";
import { chipWords } from "../../words/chips.js";
import { taxonomyWords } from "../../words.js";

type PopoverPickerProps = {
	several: boolean;
	/** Gets the function that closes the popover and returns the focus to its button. */
	children: (close: () => void) => ReactNode;
};

/** A button that opens search box and tree in the top layer, where nothing of the host clips them. */
export function PopoverPicker({ several, children }: PopoverPickerProps): ReactElement {
	const words = useWords(chipWords);
	return (
		<Popover label={several ? words.chooseClasses : words.chooseClass}>
			{(close) => <PopoverContent>{children(close)}</PopoverContent>}
		</Popover>
	);
}

/** Moves the focus into the search box once it is open. */
function PopoverContent({ children }: { children: ReactNode }): ReactElement {
	const root = useRef<HTMLDivElement>(null);
	useEffect(() => {
		root.current?.querySelector<HTMLElement>("input[type=search], [role=treeitem][tabindex='0']")?.focus();
	}, []);
	return (
		<div ref={root} className="astropane-taxonomy-panel">
			{children}
		</div>
	);
}

type ReadOnlyClassesProps = { trees: readonly PickerTree[]; value: Choices; label: string };

/** The chosen classes with their paths, without anything to change them. */
export function ReadOnlyClasses({ trees, value, label }: ReadOnlyClassesProps): ReactElement {
	const { noClassChosen } = useWords(taxonomyWords);
	const { moreItems } = useWords(chipWords);
	const language = useLanguage();
	const { drawn, rest } = drawnChoices(value);
	if (drawn.length === 0) return <p className="astropane-taxonomy-none">{noClassChosen}</p>;
	const chips = chipsOf(language, trees, drawn);
	return (
		<ul className="astropane-taxonomy-chips" aria-label={label}>
			{drawn.map((choice, i) => (
				<li
					key={choiceKey(choice)}
					className="astropane-taxonomy-chip astropane-taxonomy-fixed"
					data-state={chips[i]?.isKnown ? "known" : "unknown"}
				>
					{chips[i]?.label} <small>{pathText((chips[i]?.path ?? []).slice(0, -1))}</small>
				</li>
			))}
			{rest > 0 ? <li className="astropane-taxonomy-more">{moreItems(language.numbers.integer(rest))}</li> : null}
		</ul>
	);
}

type FormFieldsProps = { name: string; value: Choices; onReset: () => void };

/** The chosen classes as fields of the form around the picker, each as JSON. */
export function FormFields({ name, value, onReset }: FormFieldsProps): ReactElement {
	const root = useRef<HTMLSpanElement>(null);
	const reset = useLatest(onReset);
	useEffect(() => {
		const form = root.current?.closest("form");
		const onFormReset = (event: Event): void => {
			if (event.target === form && !event.defaultPrevented) reset.current();
		};
		form?.addEventListener("reset", onFormReset);
		return () => form?.removeEventListener("reset", onFormReset);
	}, [reset]);
	return (
		<span ref={root} hidden>
			{value.map((choice) => (
				<input key={choiceKey(choice)} type="hidden" name={name} value={JSON.stringify(choice)} />
			))}
		</span>
	);
}
