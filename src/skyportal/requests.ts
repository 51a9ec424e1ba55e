import type { TaxonomyChoice } from "../taxonomy-picker/types.js";
import {
	choiceKey,
	createFinder,
	type EditableOptions,
	isEditable,
	newestFirst,
	type SavedClassification,
	savedClassificationsFromSkyPortal,
} from "./classifications.js";
import { type AdapterIssue, type AdapterOptions, isObject } from "./json.js";
import { type ClassificationOptions, type ClassificationPost, classificationsToPost } from "./posts.js";

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

/** One request, with its body for JSON. `path` begins with "/api". */
export type ClassificationRequest =
	| { method: "POST"; path: "/api/classification"; body: ClassificationPost }
	| { method: "PUT"; path: string; body: ClassificationPut }
	| { method: "DELETE"; path: string; body: { label: boolean } };

export type ClassificationRequestOptions = ClassificationOptions &
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
	const { objId = "", groupIds, label = true } = options ?? {};
	const issues: AdapterIssue[] = [];
	const collect: AdapterOptions = { onIssues: (more) => issues.push(...more) };
	const find = createFinder(options?.taxonomies);
	const saved = new Map<string, SavedClassification[]>();
	for (const row of newestFirst(savedClassificationsFromSkyPortal(before, collect))) {
		if (!isEditable(row, options)) continue;
		const key = choiceKey(row.taxonomyId, find(row.taxonomyId, row.class).node.class);
		saved.set(key, [...(saved.get(key) ?? []), row]);
	}
	const groups = groupIds && groupIds.length > 0 ? { group_ids: groupIds } : {};
	const puts: ClassificationRequest[] = [];
	const newChoices: TaxonomyChoice[] = [];
	const handledKeys = new Set<string>();
	for (const choice of Array.isArray(after) ? after : []) {
		const key = isObject(choice) ? choiceKey(choice.taxonomyId as number, String(choice.class)) : "";
		const row = saved.get(key)?.[0];
		if (handledKeys.has(key)) continue;
		if (row === undefined) {
			newChoices.push(choice);
			continue;
		}
		handledKeys.add(key);
		const probability = choice.probability ?? null;
		if (probability === row.probability) continue;
		if (probability !== null && !(probability >= 0 && probability <= 1)) {
			issues.push({
				subject: row.class,
				message: `"${row.class}" has the probability ${probability}, which is not between 0 and 1, so the saved one is not changed. Correct it.`,
			});
			continue;
		}
		puts.push({
			method: "PUT",
			path: `/api/classification/${encodeURIComponent(row.id)}`,
			body: {
				obj_id: objId,
				taxonomy_id: row.taxonomyId,
				classification: row.class,
				probability,
				ml: row.ml,
				...(row.origin === null ? {} : { origin: row.origin }),
				...groups,
			},
		});
	}
	const removed = [...saved].filter(([key]) => !handledKeys.has(key)).flatMap(([, rows]) => rows);
	const posts = classificationsToPost(newChoices, { ...options, ...collect });
	if (issues.length > 0) options?.onIssues?.(issues);
	return [
		...removed.map(
			(row): ClassificationRequest => ({
				method: "DELETE",
				path: `/api/classification/${encodeURIComponent(row.id)}`,
				body: { label },
			}),
		),
		...puts,
		...posts.map((body): ClassificationRequest => ({ method: "POST", path: "/api/classification", body })),
	];
}
