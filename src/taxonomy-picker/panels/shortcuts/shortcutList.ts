import { isReadableChoice } from "../../model/choices.js";
import { resolveChoice } from "../../model/resolve.js";
import type { ClassPosition, PickerTree } from "../../model/trees.js";
import type { TaxonomyChoice } from "../../types.js";

/** Items beyond these are not drawn. */
const MAX_ITEMS = 20;

/** The classes of a host's list that the trees have, each once. A text is a class name or another name. */
export function shortcutPositions(trees: readonly PickerTree[], items: unknown): ClassPosition[] {
	if (!Array.isArray(items)) return [];
	const positions = new Map<string, ClassPosition>();
	for (const item of items.slice(0, MAX_ITEMS)) {
		const position = typeof item === "string" ? positionOfName(trees, item) : positionOfChoice(trees, item);
		if (position) positions.set(`${position.tree} ${position.node}`, position);
	}
	return [...positions.values()];
}

function positionOfChoice(trees: readonly PickerTree[], item: unknown): ClassPosition | null {
	return isReadableChoice(item) ? resolveChoice(trees, item as TaxonomyChoice) : null;
}

function positionOfName(trees: readonly PickerTree[], name: string): ClassPosition | null {
	for (const { taxonomyId } of trees) {
		const position = resolveChoice(trees, { taxonomyId, id: "", class: name, path: [] });
		if (position) return position;
	}
	return null;
}
