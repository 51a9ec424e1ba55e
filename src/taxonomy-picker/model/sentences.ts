import type { PickerSearch } from "./search.js";
import { countClasses, isAmbiguous, type PickerTree, type PickerTrees } from "./trees.js";

export const pathMark = " › ";

export function plural(count: number, one: string, many: string): string {
	return `${count.toLocaleString("en")} ${count === 1 ? one : many}`;
}

export function versionText(tree: PickerTree): string {
	return tree.version === null ? "no version" : tree.version;
}

/** The line under the search box. */
export function statusText(trees: readonly PickerTree[], query: string, search: PickerSearch | null): string {
	if (!search) {
		const classes = plural(
			trees.reduce((sum, tree) => sum + countClasses(tree), 0),
			"class",
			"classes",
		);
		return trees.length > 1 ? `${classes} in ${trees.length} taxonomies` : classes;
	}
	if (search.count === 0) return "No class matches.";
	if (search.typo) {
		return `Nothing is spelt “${query.trim()}”; ${search.count === 1 ? "1 class is" : `${plural(search.count, "", "classes").trim()} are`} spelt nearly so.`;
	}
	return search.count === 1 ? "1 class matches." : `${plural(search.count, "class", "classes")} match.`;
}

/** What stands in the frame where there is no row; `null` where there is one. */
export function emptyText(all: PickerTrees, query: string, search: PickerSearch | null): string | null {
	if (all.trees.length === 0) {
		if (all.given === 0) {
			return "There is no taxonomy, so there is no class to choose. Post a taxonomy first.";
		}
		const which = all.given === 1 ? "The one taxonomy here is not" : `None of the ${all.given} taxonomies is`;
		return `${which} shared with your groups, so there is no class to choose. Ask its owner to share it with one of them.`;
	}
	if (all.trees.every((tree) => tree.nodes.length === 0)) {
		return "The taxonomy holds no class, so there is nothing to choose. Post a version that has classes.";
	}
	if (search && search.count === 0) {
		return `No class, other name or tag matches “${query.trim()}”. Try fewer letters, or press Escape to see all classes.`;
	}
	return null;
}

/** Said of a name that stands more than once in a taxonomy; `null` for the others. */
export function ambiguityText(tree: PickerTree, node: number): string | null {
	if (!isAmbiguous(tree, node)) return null;
	const name = tree.nodes[node]?.class ?? "";
	const all = tree.nodes.filter((other) => other.class === name);
	const times = all.length === 2 ? "twice" : `${all.length} times`;
	const paths = all.slice(0, 6).map((other) => other.path.join(pathMark));
	if (all.length > 6) paths.push(`${all.length - 6} more`);
	return `“${name}” stands ${times} in this taxonomy: ${paths.slice(0, -1).join("; ")}; and ${paths[paths.length - 1]}. It is ambiguous, because a classification is stored by its name alone. Say in a comment which one you mean.`;
}
