/** Classifications of one source, as SkyPortal's API gives them: a model. */

/** A row of `GET /api/sources/:id/classifications`. */
export type ClassificationRow = {
	id: number;
	obj_id: string;
	taxonomy_id: number;
	classification: string;
	probability: number | null;
	ml: boolean;
	origin: string | null;
	author_name: string;
	created_at: string;
	votes: { vote: number }[];
};

const row = (
	id: number,
	classification: string,
	probability: number | null,
	more: Partial<ClassificationRow> = {},
): ClassificationRow => ({
	id,
	obj_id: "ZTF24demo",
	taxonomy_id: 1,
	classification,
	probability,
	ml: false,
	origin: null,
	author_name: "observer",
	created_at: `2024-05-0${1 + (id % 8)}T08:00:00`,
	votes: [],
	...more,
});

/** Two people and two machines about one transient. */
export const classificationRows: ClassificationRow[] = [
	row(1, "Supernova", 0.95, { votes: [{ vote: 1 }, { vote: 1 }] }),
	row(2, "Type I", 0.9),
	row(3, "Ia", 0.8, { votes: [{ vote: 1 }, { vote: 1 }, { vote: -1 }] }),
	row(4, "Ia-91T", 0.85, { author_name: "night shift" }),
	row(5, "AGN", 0, { author_name: "night shift" }),
	row(6, "Ia", 0.97, { ml: true, origin: "SNIascore", author_name: "bot" }),
	row(7, "Tidal Disruption Event", 0.06, { ml: true, origin: "ALeRCE stamp classifier", author_name: "bot" }),
];
