import type { Taxonomy, TaxonomyChoice } from "astropane/taxonomy-picker";

/** Source > Stellar (Eclipsing (Algol, Beta Lyrae), Pulsating (Cepheid, RR Lyrae)), Nonstellar (AGN, kilonova), kilonova. */
export const small: Taxonomy = {
	id: 5,
	name: "Sitewide",
	version: "1.2",
	isLatest: true,
	hierarchy: {
		class: "Source",
		subclasses: [
			{
				class: "Stellar",
				subclasses: [
					{ class: "Eclipsing", subclasses: [{ class: "Algol" }, { class: "Beta Lyrae", "other names": ["EB"] }] },
					{
						class: "Pulsating",
						tags: ["periodic"],
						links: ["https://example.org/pulsating"],
						comments: "They breathe.",
						subclasses: [{ class: "Cepheid" }, { class: "RR Lyrae", "other names": ["cluster variable"] }],
					},
				],
			},
			{ class: "Nonstellar", subclasses: [{ class: "AGN" }, { class: "kilonova" }] },
			{ class: "kilonova" },
		],
	},
};

export const other: Taxonomy = {
	id: 6,
	name: "Other",
	version: null,
	hierarchy: { class: "Things", subclasses: [{ class: "AGN" }] },
};

/** A choice by its path below the root of `small`. */
export function choice(...path: string[]): TaxonomyChoice {
	return { taxonomyId: 5, id: ["Source", ...path].join("/"), class: path.at(-1) as string, path: ["Source", ...path] };
}

/** One root with `count` classes below. */
export function flat(count: number): Taxonomy {
	const subclasses = Array.from({ length: count }, (_, i) => ({ class: `Class ${i + 1}` }));
	return { id: 8, name: "Flat", version: "1", hierarchy: { class: "Root", subclasses } };
}

/** The class name that a row shows. */
export function nameOf(row: Element | null): string | null | undefined {
	return row?.querySelector(".astropane-taxonomy-name")?.textContent;
}
