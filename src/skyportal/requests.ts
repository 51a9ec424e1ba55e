import { readNumber } from "../astro/number.js";
import { attempt, ownProperties } from "../astro/untrusted.js";
import type { TaxonomyChoice } from "../taxonomy-picker/types.js";
import { formatForMessage } from "../text/index.js";
import {
	choiceKey,
	createFinder,
	type EditableOptions,
	isEditable,
	newestFirst,
	type SavedClassification,
	savedClassificationsFromSkyPortal,
} from "./classifications.js";
import { type AdapterOptions, createIssues } from "./json.js";
import { type ClassificationOptions, type ClassificationPost, classificationsToPost, requiredText } from "./posts.js";

/** Body of `PUT /api/classification/:id`. */
export type ClassificationPut = {
	obj_id: string;
	taxonomy_id: number | string;
	classification: string;
	/** 0 to 1; null for none. */
	probability: number | null;
	/** As in the saved row: the server reads a missing value as false. */
	ml: boolean;
	origin?: string | undefined;
	group_ids?: readonly (number | string)[] | undefined;
};

/** A saved row with changes, for the server. It keeps whether a machine made it, and its origin. */
export function putOf(
	row: Pick<SavedClassification, "id" | "ml" | "origin">,
	change: Pick<ClassificationPut, "obj_id" | "taxonomy_id" | "classification" | "probability">,
): Extract<ClassificationRequest, { method: "PUT" }> {
	const origin = row.origin === null ? {} : { origin: row.origin };
	return { method: "PUT", path: pathOf(row), body: { ...change, ml: row.ml, ...origin } };
}

/** One request, with its body for JSON. `path` begins with "/api". */
export type ClassificationRequest =
	| { method: "POST"; path: "/api/classification"; body: ClassificationPost }
	| { method: "PUT"; path: string; body: ClassificationPut }
	| { method: "DELETE"; path: string; body: { label: boolean } };

export type ClassificationRequestOptions = Omit<ClassificationOptions, "ml"> &
	EditableOptions & {
		/** Whether deleting labels the source, as SkyPortal does by default. Default true. */
		label?: boolean | undefined;
	};

/**
 * Requests that change the saved classifications to the value of the picker: `DELETE` for removed classes, `PUT` for changed
 * probabilities, `POST` for new classes, by depth. Classes are compared by taxonomy and name, as the server stores no path.
 * Classifications by machines, and with `authorId` those by others, are not changed. A probability that is not between 0 and
 * 1 is reported and not sent. Never throws.
 *
 * Without `groupIds` a new classification is public, and a changed one keeps its groups.
 */
export function classificationRequests(
	before: unknown,
	after: readonly TaxonomyChoice[],
	options: ClassificationRequestOptions,
): ClassificationRequest[] {
	const known = ownProperties(options);
	const { objId, groupIds, label, ml } = known;
	const issues = createIssues(options);
	const collect: AdapterOptions = { onIssues: issues.addAll };
	const find = createFinder(known.taxonomies);
	const saved = new Map<string, SavedClassification[]>();
	for (const row of newestFirst(savedClassificationsFromSkyPortal(before, collect))) {
		if (!isEditable(row, known)) continue;
		const key = choiceKey(row.taxonomyId, find(row.taxonomyId, row.class).node.class);
		const rows = saved.get(key);
		if (rows) rows.push(row);
		else saved.set(key, [row]);
	}
	const groups = attempt(() => (Array.isArray(groupIds) && groupIds.length > 0 ? { group_ids: groupIds } : {}), {});
	const puts: ClassificationRequest[] = [];
	const newChoices: TaxonomyChoice[] = [];
	const handledKeys = new Set<string>();
	for (const choice of attempt(() => (Array.isArray(after) ? [...after] : []), [])) {
		const key = attempt(() => choiceKey(choice.taxonomyId, String(choice.class)), "");
		const row = saved.get(key)?.[0];
		if (handledKeys.has(key)) continue;
		if (row === undefined) {
			newChoices.push(choice);
			continue;
		}
		handledKeys.add(key);
		const given: unknown = choice.probability ?? null;
		const probability = given === null ? null : readNumber(given);
		if (probability === row.probability) continue;
		if (probability !== null && !(probability >= 0 && probability <= 1)) {
			issues.add(
				row.class,
				`"${row.class}" has the probability ${formatForMessage(given)}, which is not between 0 and 1, so the saved one is not changed; correct it.`,
			);
			continue;
		}
		const put = putOf(row, {
			obj_id: requiredText(objId),
			taxonomy_id: row.taxonomyId,
			classification: row.class,
			probability,
		});
		puts.push({ ...put, body: { ...put.body, ...groups } });
	}
	const removed = [...saved].filter(([key]) => !handledKeys.has(key)).flatMap(([, rows]) => rows);
	const posts = classificationsToPost(newChoices, {
		...known,
		ml: ml === "any" ? undefined : ml,
		objId: requiredText(objId),
		...collect,
	});
	issues.tell();
	return [
		...removed.map(
			(row): ClassificationRequest => ({
				method: "DELETE",
				path: pathOf(row),
				body: { label: label !== false },
			}),
		),
		...puts,
		...posts.map((body): ClassificationRequest => ({ method: "POST", path: "/api/classification", body })),
	];
}

/** Half a surrogate pair cannot be encoded; no id of the server has one. */
const pathOf = ({ id }: Pick<SavedClassification, "id">): string =>
	`/api/classification/${attempt(() => encodeURIComponent(id), "")}`;
