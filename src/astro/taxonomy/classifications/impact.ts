import { attempt } from "../../untrusted.js";
import { readClassifications } from "./read.js";

/** What hangs on a taxonomy, by class. */
export type ClassImpact = {
	class: string;
	/** Classifications by people, and by machines. */
	human: number;
	machine: number;
	/** Objects with one of them. */
	objects: number;
};

/** What would be lost with a taxonomy. */
export type DeletionImpact = {
	/** Classifications that refer to it. SkyPortal refuses to delete it unless there are none; older servers lose them. */
	classifications: number;
	human: number;
	machine: number;
	/** Objects that they are about. */
	objects: number;
	/** Objects that no other taxonomy classifies among these rows. */
	objectsLeftWithoutClass: number;
	/** The most used class first. */
	byClass: ClassImpact[];
};

/**
 * What hangs on a taxonomy: rows of its classifications as they come, those of others are only counted for
 * `objectsLeftWithoutClass`. Never throws.
 */
export function deletionImpact(taxonomy: { id: number | string }, classifications: unknown): DeletionImpact {
	const id = attempt(() => String(taxonomy?.id), "");
	const classes = new Map<string, ClassImpact & { ids: Set<string> }>();
	const objects = new Set<string>();
	const others = new Set<string>();
	let human = 0;
	let machine = 0;
	for (const row of readClassifications(classifications).classifications) {
		if (String(row.taxonomyId) !== id) {
			if (row.objId !== null) others.add(row.objId);
			continue;
		}
		const entry = classes.get(row.class) ?? { class: row.class, human: 0, machine: 0, objects: 0, ids: new Set() };
		classes.set(row.class, entry);
		if (row.ml) {
			machine++;
			entry.machine++;
		} else {
			human++;
			entry.human++;
		}
		if (row.objId === null) continue;
		objects.add(row.objId);
		entry.ids.add(row.objId);
	}
	return {
		classifications: human + machine,
		human,
		machine,
		objects: objects.size,
		objectsLeftWithoutClass: [...objects].filter((object) => !others.has(object)).length,
		byClass: [...classes.values()]
			.map(({ ids, ...impact }) => ({ ...impact, objects: ids.size }))
			.sort((a, b) => b.human + b.machine - (a.human + a.machine) || (a.class < b.class ? -1 : 1)),
	};
}
