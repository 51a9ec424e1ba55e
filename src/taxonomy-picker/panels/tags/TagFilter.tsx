"use client";
import { type KeyboardEvent, type ReactElement, type ReactNode, useMemo, useRef, useState } from "react";
import { type Language, wordsIn } from "../../../text/index.js";
import { Button, useLanguage, useWords } from "../../../ui/index.js";
import type { TaxonomyActions } from "../../actions.js";
import type { PickerSearch } from "../../model/search.js";
import { classCountText } from "../../model/texts/texts.js";
import { countAllClasses, type KeptClasses, type PickerTree } from "../../model/trees.js";
import type { useChangeMessage } from "../../view/useChangeMessage.js";
import { tagWords } from "../../words/tags.js";
import { type Tag, tagKey, tagKeys, tagsOf } from "./model.js";

export { keptClasses } from "./model.js";

type TagFilterProps = {
	trees: readonly PickerTree[];
	/** The chosen tags, and the classes that have them all. */
	tags: readonly string[];
	kept: KeptClasses | null;
	actions: Pick<TaxonomyActions, "setTags" | "stepTags">;
	announce(message: string): void;
	/** It is passed: code that is fetched imports as little of the first load as it can. */
	useChangeMessage: typeof useChangeMessage;
};

/** Further tags are behind a button. */
const MAX_TAGS = 8;
/** Further tags of a list are counted. */
const MAX_NAMES = 5;

/**
 * The tags of the taxonomies, each with the number of classes that are left with it. A chosen tag narrows tree and search. One tab
 * stop: ← → Home End move, a letter leads to the next tag that begins with it, Ctrl+Z undoes.
 */
export function TagFilter(props: TagFilterProps): ReactElement | null {
	const { trees, tags, kept, actions, announce, useChangeMessage } = props;
	const words = useWords(tagWords);
	const language = useLanguage();
	const { integer } = language.numbers;
	const root = useRef<HTMLDivElement>(null);
	const [isOpen, setOpen] = useState(false);
	const [current, setCurrent] = useState<string | null>(null);
	const announceChange = useChangeMessage(tags, announce);
	const known = useMemo(() => tagsOf(trees, kept), [trees, kept]);
	const chosen = new Set(tagKeys(tags));
	// In the order that they have without a choice: none moves under the pointer or loses the focus.
	const all = known.filter(({ key, count }) => count > 0 || chosen.has(key));
	const drawn = [
		...(isOpen ? all : all.filter(({ key }, i) => i < MAX_TAGS || chosen.has(key))),
		...unknownTags(tags, known),
	];
	if (drawn.length === 0) return null;

	const change = (next: readonly string[], message: string): void => {
		announceChange((value) => (sameKeys(value, next) ? message : null));
		actions.setTags(next);
	};
	const toggle = ({ key, label }: Tag): void => {
		if (chosen.has(key)) {
			change(
				tags.filter((tag) => tagKey(tag) !== key),
				words.tagRemoved(label),
			);
		} else change([...tags, label], words.tagChosen(label));
	};
	const step = (direction: "back" | "forward"): boolean => {
		const next = actions.stepTags(direction);
		if (!next) return false;
		const list = next.length === 0 ? words.noTags : language.numbers.list(next, MAX_NAMES);
		announceChange((value) =>
			sameKeys(value, next) ? (direction === "back" ? words.tagsUndone : words.tagsRedone)(list) : null,
		);
		return true;
	};
	const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
		if (event.altKey) return;
		const key = event.key.toLowerCase();
		if (event.ctrlKey || event.metaKey) {
			if (key !== "z" && key !== "y") return;
			if (!step(key === "y" || event.shiftKey ? "forward" : "back")) return;
		} else {
			const buttons = [...(root.current?.querySelectorAll("button") ?? [])];
			const next = buttons[nextButton(buttons, event)];
			if (!next) return;
			next.focus();
		}
		event.preventDefault();
		event.stopPropagation();
	};
	const stops = [
		...drawn.map(({ key }) => key),
		...(all.length > MAX_TAGS ? [MORE] : []),
		...(tags.length > 0 ? [CLEAR] : []),
	];
	const stop = current !== null && stops.includes(current) ? current : stops[0];
	const roving = (key: string) => ({ tabIndex: key === stop ? 0 : -1, onFocus: () => setCurrent(key) });
	return (
		<div
			ref={root}
			role="toolbar"
			aria-label={words.filterByTag}
			className="astropane-taxonomy-tags"
			onKeyDown={onKeyDown}
		>
			<small aria-hidden="true">{words.tagHeading}</small>
			<div className="astropane-taxonomy-tag-list">
				{drawn.map((tag) => (
					<TagButton
						key={tag.key}
						tag={tag}
						pressed={chosen.has(tag.key)}
						count={integer(tag.count)}
						{...roving(tag.key)}
						onClick={() => toggle(tag)}
					/>
				))}
			</div>
			{all.length > MAX_TAGS ? (
				<Button look="text" aria-expanded={isOpen} {...roving(MORE)} onClick={() => setOpen(!isOpen)}>
					{isOpen ? words.fewerTags : words.allTags(integer(all.length))}
				</Button>
			) : null}
			{tags.length > 0 ? (
				<Button
					look="text"
					{...roving(CLEAR)}
					onClick={() => {
						change([], words.tagsCleared);
						// This button is about to disappear.
						root.current?.querySelector("button")?.focus();
					}}
				>
					{words.clearTags}
				</Button>
			) : null}
		</div>
	);
}

/** Names of the buttons that are no tags; no key of a tag has a line break. */
const MORE = "\nmore";
const CLEAR = "\nclear";

type TagButtonProps = {
	tag: Tag;
	pressed: boolean;
	/** Number of classes left with it, as text. */
	count: string;
	tabIndex: number;
	onFocus(): void;
	onClick(): void;
};

function TagButton({ tag, pressed, count, ...rest }: TagButtonProps): ReactNode {
	return (
		<button type="button" className="astropane-chip" data-tag aria-pressed={pressed} {...rest}>
			<span className="astropane-chip-label">{tag.label}</span> <span className="astropane-chip-count">{count}</span>
		</button>
	);
}

/** Chosen tags that no class has: they stay, so that they can be removed. */
function unknownTags(tags: readonly string[], known: readonly Tag[]): Tag[] {
	const keys = new Set(known.map(({ key }) => key));
	return tagKeys(tags)
		.filter((key) => !keys.has(key))
		.map((key) => ({ key, label: tags.find((tag) => tagKey(tag) === key) ?? key, total: 0, count: 0 }));
}

const sameKeys = (a: readonly string[], b: readonly string[]): boolean =>
	tagKeys(a).join("\n") === tagKeys(b).join("\n");

/** Index of the button that a key leads to; −1 for a key without one. */
function nextButton(buttons: readonly HTMLButtonElement[], event: KeyboardEvent<HTMLElement>): number {
	const at = buttons.indexOf((event.target as HTMLElement).closest("button") as HTMLButtonElement);
	const { key, currentTarget } = event;
	const view = currentTarget.ownerDocument.defaultView ?? window;
	const forward = view.getComputedStyle(currentTarget).direction === "rtl" ? "ArrowLeft" : "ArrowRight";
	if (key === "Home") return 0;
	if (key === "End") return buttons.length - 1;
	if (key === "ArrowLeft" || key === "ArrowRight")
		return Math.min(Math.max(at + (key === forward ? 1 : -1), 0), buttons.length - 1);
	if (key === " " || [...key].length !== 1) return -1;
	const beginsWith = (button: HTMLButtonElement | undefined): boolean =>
		button?.dataset.tag !== undefined && button.textContent?.toLowerCase().startsWith(key.toLowerCase()) === true;
	for (let i = 1; i <= buttons.length; i++) {
		const index = (at + i) % buttons.length;
		if (beginsWith(buttons[index])) return index;
	}
	return -1;
}

/** The number of classes that are left without a query. */
export function narrowedText(language: Language, trees: readonly PickerTree[], { count }: PickerSearch): string {
	const { integer } = language.numbers;
	return wordsIn(language, tagWords).classesWithTags(integer(count), classCountText(language, countAllClasses(trees)));
}

/** The text in place of the tree where no class is left. */
export function emptyText(language: Language, tags: readonly string[], query: string): string {
	const words = wordsIn(language, tagWords);
	const list = language.numbers.list(tags, MAX_NAMES);
	return query.trim() === ""
		? words.noClassWithTags(list, tags.length)
		: words.noMatchWithTags(query.trim(), list, tags.length);
}
