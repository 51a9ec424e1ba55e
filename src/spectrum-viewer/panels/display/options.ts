import type { SelectOption } from "../../../ui/index.js";

/** The options of a `Select`: values with the names of their labels in `words`. */
export const options = <T extends string, W extends string>(
	names: Readonly<Record<T, W>>,
	words: Readonly<Record<W, unknown>>,
): SelectOption<T>[] =>
	(Object.entries(names) as [T, W][]).map(([value, name]) => ({ value, label: String(words[name]) }));
