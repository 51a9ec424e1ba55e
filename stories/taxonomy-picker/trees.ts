/** Invented taxonomies for the stories: faulty, versioned, and large. */
import type { Taxonomy } from "astropane/taxonomy-picker";

/** The faults of real files. */
export const brokenTaxonomy: Taxonomy = {
	id: 7,
	name: "Broken on purpose",
	version: "0.0.1",
	hierarchy: {
		class: "Variable source",
		tags: "a text, not a list",
		subclasses: [
			{ class: "Eclipsing", subclass: [{ class: "Algol" }, { class: "W UMa" }] },
			{ class: "Pulsating", sublasses: [{ class: "Cepheid", links: ["javascript:alert(1)"] }] },
			{ class: "Rotating", subclasses: null },
			{ class: "", subclasses: [{ class: "Orphan of a nameless class" }] },
			{ ref: "eruptive.yaml" },
			{ class: "Twin" },
			{ class: "Twin" },
			null,
			42,
			"Bare text",
		],
	},
};

const small = (extra: readonly string[]) => ({
	class: "Transient",
	subclasses: [{ class: "Nova" }, { class: "Supernova", subclasses: extra.map((name) => ({ class: name })) }],
});

/** Two names, two versions each, one of them shared with group 12 only. */
export const versions: Taxonomy[] = [
	{ id: 1, name: "Sitewide", version: "0.9", isLatest: false, hierarchy: small(["Ia"]), groups: [] },
	{ id: 2, name: "Sitewide", version: "0.10", isLatest: true, hierarchy: small(["Ia", "II"]), groups: [] },
	{ id: 3, name: "Our survey", version: "1", isLatest: false, hierarchy: small(["Ib"]), groups: [{ id: 12 }] },
	{ id: 4, name: "Our survey", version: "2", isLatest: true, hierarchy: small(["Ib", "Ic"]), groups: [{ id: 12 }] },
];

/** `groups` × `classes` numbered classes under one root. */
export function largeTaxonomy(groups: number, classes: number): Taxonomy {
	const subclasses = Array.from({ length: groups }, (_, g) => ({
		class: `Group ${g + 1}`,
		subclasses: Array.from({ length: classes }, (_, c) => ({
			class: `Class ${g + 1}-${c + 1}`,
			"other names": [`alias ${g + 1}/${c + 1}`],
		})),
	}));
	return { id: 9, name: "Numbered", version: "1", hierarchy: { class: "All", subclasses } };
}
