/** Props of every component with anything at all in their places, for `expectToRender`. */
import { HRDiagram } from "astropane/hr-diagram";
import { SpectrumPlot, SpectrumViewer } from "astropane/spectrum-viewer";
import {
	TaxonomyDendrogram,
	TaxonomyFilter,
	TaxonomyIcicle,
	TaxonomyPicker,
	TaxonomyVersions,
} from "astropane/taxonomy-picker";
import fc from "fast-check";
import type { ComponentType } from "react";
import { hostileWith } from "./hostile.js";

type Props = Record<string, unknown>;
type Fuzzed = {
	Component: ComponentType<never>;
	/** Well-formed props, which hostile ones replace. */
	base: Props;
	/** Props that may be anything. React itself answers for `className`, `style` and `id`; an unknown `mode` throws on purpose. */
	names: readonly string[];
	/** Keys of what they hold. */
	keys: readonly string[];
};

const shared = ["words", "locale"];
const spectrum: Omit<Fuzzed, "Component"> = {
	base: { spectra: [{ id: "a", wavelengths: [4000, 5000, 6000], fluxes: [1, 3, 2], observedAt: 59_000 }] },
	names: [
		...shared,
		..."onIssues store spectra templates filters lineGroups redshift defaultRedshift velocity ionVelocities visibleLineGroups lineChoices".split(
			" ",
		),
		..."customLines lineSets smoothing binning normalization medium wavelengthUnit fluxQuantity fluxScale".split(" "),
		..."xAxis velocityLine layout tab errorBands hiddenSpectra colorBy peakAt loading title width height".split(" "),
		..."controls initialState onStateChange linkZoom onRedshiftChange templateLibrary onClassification onMeasure".split(
			" ",
		),
	],
	keys: [
		..."id label wavelengths fluxes errors mask medium wavelengthUnit fluxUnit observedAt instrument color".split(" "),
		..."name response lines air vacuum band wavelength kind width order sigma velocityKmS from to at".split(" "),
		..."lower upper length H x y lineGroups lineChoices customLines".split(" "),
	],
};

const taxonomy: Omit<Fuzzed, "Component"> = {
	base: {
		taxonomies: [
			{ id: 1, name: "T", version: "1", hierarchy: { class: "Source", subclasses: [{ class: "A", tags: ["a"] }] } },
		],
	},
	names: [
		...shared,
		..."taxonomies value defaultValue onValueChange groupIds latestOnly hiddenRoots label store".split(" "),
		..."cascadeValue isDisabled tagFilter tags defaultTags onTagsChange".split(" "),
	],
	keys: [
		..."id name version hierarchy class subclasses tags links comments groups isLatest data status".split(" "),
		..."taxonomyId path probability other_names provenance length with without unclassified".split(" "),
	],
};
const figure: Omit<Fuzzed, "Component"> = {
	...taxonomy,
	names: [...taxonomy.names, "counts", "colorBy", "width", "height"],
};

export const fuzzed: Readonly<Record<string, Fuzzed>> = {
	SpectrumViewer: { Component: SpectrumViewer as ComponentType<never>, ...spectrum },
	SpectrumPlot: { Component: SpectrumPlot as ComponentType<never>, ...spectrum },
	HRDiagram: {
		Component: HRDiagram as ComponentType<never>,
		base: { points: [{ id: "a", origin: "gaia", color: 0.8, absoluteMag: 4.7 }], background: null },
		names: [
			...shared,
			..."store points rejected background tracks regions axes origins selection defaultSelection hiddenOrigins".split(
				" ",
			),
			..."defaultHiddenOrigins width height controls caption title onSelectionChange highlightedClass".split(" "),
			..."pointNames minProbability density figure onRegionHover onStarSelectionChange onIssues".split(" "),
		],
		keys: [
			..."id origin color absoluteMag brightest faintest parallaxOverError reason limit mag count counts".split(" "),
			..."colorMin colorStep nColor magMin magStep nMag name points polygon magnitude colorRange".split(" "),
			..."magnitudeRange spectralTypes length".split(" "),
		],
	},
	TaxonomyPicker: {
		Component: TaxonomyPicker as ComponentType<never>,
		...taxonomy,
		names: [
			...taxonomy.names,
			..."search details defaultExpandedDepth synonyms shortcuts recents mostUsed".split(" "),
			..."searchResults queryAfterChoice layout readOnly name height issues onIssues classifications".split(" "),
			..."probabilities pendingRequests".split(" "),
		],
	},
	TaxonomyIcicle: { Component: TaxonomyIcicle as ComponentType<never>, ...figure },
	TaxonomyDendrogram: { Component: TaxonomyDendrogram as ComponentType<never>, ...figure },
	TaxonomyFilter: { Component: TaxonomyFilter as ComponentType<never>, ...taxonomy },
	TaxonomyVersions: {
		Component: TaxonomyVersions as ComponentType<never>,
		base: { before: { class: "A" }, after: { class: "A", subclasses: [{ class: "B" }] } },
		names: [...shared, "before", "after", "classifications"],
		keys: taxonomy.keys,
	},
};

/** Well-formed props, of which up to three are replaced by any values. */
export const hostileProps = ({ base, names, keys }: Fuzzed): fc.Arbitrary<Props> =>
	fc
		.dictionary(fc.constantFrom(...names), hostileWith(keys), { minKeys: 1, maxKeys: 3 })
		.map((hostile) => ({ ...base, ...hostile }));
