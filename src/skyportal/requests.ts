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
	/** 0 to 1; null where none is given. */
	probability: number | null;
	/** Repeated from the saved row: the server takes a missing one for false. */
	ml: boolean;
	origin?: string | undefined;
	group_ids?: readonly (number | string)[] | undefined;
};

/** One request, ready to be sent as JSON. `path` begins with "/api". */
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
 * Requests that lead from the saved classifications to what the picker holds: `DELETE` for classes that are gone, `PUT`
 * where the probability is another, `POST` for new ones, the shallowest first. Classes are compared by taxonomy and name,
 * because the server keeps no more. Rows made by machines, and with `authorId` those by others, stay as they are. A probability
 * that is not between 0 and 1 changes nothing and is reported. Never throws.
 *
 * `groupIds` are sent only when they are passed: without them a new classification is public, and a changed one keeps its
 * groups.
 */
export function classificationRequests(
	before: unknown,
	after: readonly TaxonomyChoice[],
	options: ClassificationRequestOptions,
): ClassificationRequest[] {
	const { objId = "", groupIds, label = true } = options ?? {};
	const gathered: AdapterIssue[] = [];
	const gather: AdapterOptions = { onIssues: (told) => gathered.push(...told) };
	const find = createFinder(options?.taxonomies);
	const saved = new Map<string, SavedClassification[]>();
	for (const row of newestFirst(savedClassificationsFromSkyPortal(before, gather))) {
		if (!isEditable(row, options)) continue;
		const key = choiceKey(row.taxonomyId, find(row.taxonomyId, row.class).node.class);
		saved.set(key, [...(saved.get(key) ?? []), row]);
	}
	const groups = groupIds && groupIds.length > 0 ? { group_ids: groupIds } : {};
	const puts: ClassificationRequest[] = [];
	const added: TaxonomyChoice[] = [];
	const kept = new Set<string>();
	for (const choice of Array.isArray(after) ? after : []) {
		const key = isObject(choice) ? choiceKey(choice.taxonomyId as number, String(choice.class)) : "";
		const row = saved.get(key)?.[0];
		if (kept.has(key)) continue;
		if (row === undefined) {
			added.push(choice);
			continue;
		}
		kept.add(key);
		const probability = choice.probability ?? null;
		if (probability === row.probability) continue;
		if (probability !== null && !(probability >= 0 && probability <= 1)) {
			gathered.push({
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
	const gone = [...saved].filter(([key]) => !kept.has(key)).flatMap(([, rows]) => rows);
	const posts = classificationsToPost(added, { ...options, ...gather });
	if (gathered.length > 0) options?.onIssues?.(gathered);
	return [
		...gone.map(
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
