"use client";
import { type ReactNode, useEffect, useRef } from "react";
import { useLatest } from "../../../plot/index.js";
import { Button, useLanguage, useWords } from "../../../ui/index.js";
import type { ChosenMarks } from "../../model/modes.js";
import { rowKey } from "../../model/rows.js";
import { classLabel } from "../../model/texts/labels.js";
import type { ClassPosition, PickerTree } from "../../model/trees.js";
import type { TaxonomyPickerProps } from "../../props.js";
import { shortcutWords } from "../../words/shortcuts.js";
import { shortcutPositions } from "./shortcutList.js";

type ShortcutsProps = Pick<TaxonomyPickerProps, "shortcuts" | "recents" | "mostUsed"> & {
	trees: readonly PickerTree[];
	marks: ChosenMarks;
	onChoose(position: ClassPosition): void;
};

/** Shortcuts with keys, Alt+1 to Alt+9. */
const MAX_KEYS = 9;
const lists = ["shortcuts", "recents", "mostUsed"] as const;

/** Buttons that choose a class at once, in the order of the host. Alt+1 … Alt+9 press the first nine. */
export function Shortcuts(props: ShortcutsProps): ReactNode {
	const { trees, marks, onChoose } = props;
	const words = useWords(shortcutWords);
	const language = useLanguage();
	const root = useRef<HTMLDivElement>(null);
	const groups = lists.map((name) => ({ name, positions: shortcutPositions(trees, props[name]) }));
	const all = groups.flatMap(({ positions }) => positions);
	const choose = useLatest((index: number): boolean => {
		const position = all[index];
		if (position) onChoose(position);
		return position !== undefined;
	});
	useEffect(() => {
		const picker = root.current?.closest<HTMLElement>(".astropane-taxonomy-picker");
		const onKey = (event: KeyboardEvent): void => {
			// The key, not its character: Option+1 writes "¡" on a Mac.
			const [, digit] = /^(?:Digit|Numpad)([1-9])$/.exec(event.code) ?? [];
			if (!digit || !event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
			if (!choose.current(Number(digit) - 1)) return;
			event.preventDefault();
			event.stopPropagation();
		};
		picker?.addEventListener("keydown", onKey);
		return () => picker?.removeEventListener("keydown", onKey);
	}, [choose]);
	let number = 0;
	return (
		<div ref={root} className="astropane-taxonomy-shortcuts">
			{groups
				.filter(({ positions }) => positions.length > 0)
				.map(({ name, positions }) => (
					<div key={name} role="group" aria-label={words[name]}>
						<small aria-hidden="true">{words[name]}</small>
						{positions.map(({ tree: t, node }) => {
							const tree = trees[t] as PickerTree;
							number++;
							const key = number <= MAX_KEYS ? number : null;
							return (
								<Button
									key={rowKey(tree, node)}
									className="astropane-taxonomy-shortcut"
									aria-pressed={marks(t, node) === true}
									aria-keyshortcuts={key === null ? undefined : `Alt+${key}`}
									title={key === null ? undefined : words.shortcutKey(language.numbers.integer(key))}
									onClick={() => onChoose({ tree: t, node })}
								>
									{classLabel(language, tree, node)}
								</Button>
							);
						})}
					</div>
				))}
		</div>
	);
}
