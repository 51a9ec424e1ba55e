/**
 * What is fetched when: one row for each `import()` of src, `[chunk, trigger, when]`. `npm run size` fails where an `import()`
 * has no row, and where a row has no `import()`.
 *
 *   chunk    room and file name of the imported module: "spectrum-viewer/interaction" is src/spectrum-viewer/**\/interaction.ts
 *   trigger  what the user does, or which prop the host passes
 *   when     "use": at the first use of pointer or keys; "demand": otherwise
 *
 * @type {[chunk: string, trigger: string, when: "use" | "demand"][]}
 */
export const chunks = [
	[
		"spectrum-viewer/interaction",
		"pointer, wheel, focus or key on the plot; buttons Undo, Redo, Previous line and Next line",
		"use",
	],
	["ui/tooltipBox", "pointer, wheel, focus or key on a figure", "use"],
	["spectrum-viewer/layouts", "layout `stack` or `tabs`", "demand"],
	["spectrum-viewer/processing", "conversion, bins, smoothing, log flux, velocity axis, masks, mixed units", "demand"],
	["spectrum-viewer/templates", "prop `templates`", "demand"],
	["astro/groups", "lines outside the base groups; line search; panels Redshift and Velocity", "demand"],
	["spectrum-viewer/lineTools", "line search, an opened group, Only in view, line sets, custom lines", "demand"],
	["spectrum-viewer/sharedState", "prop `initialState`", "demand"],
	["spectrum-viewer/problemWords", "something wrong with data, props or a `store`", "demand"],
	["spectrum-viewer/shiftProblem", "a redshift or velocity that is refused", "demand"],
	["spectrum-viewer/checkState", "a `store` that `createSpectrumStore` has not made", "demand"],
	["spectrum-viewer/displayPanel", "panel Display", "demand"],
	["spectrum-viewer/redshiftPanel", "panel Find z", "demand"],
	["spectrum-viewer/velocityPanel", "panel Velocities", "demand"],
	["spectrum-viewer/measurePanel", "panel Measure", "demand"],
	["spectrum-viewer/matchPanel", "panel Match", "demand"],
	["spectrum-viewer/correctPanel", "panel Correct", "demand"],
	["spectrum-viewer/corrections", "telluric bands, dust, host or continuum taken out of the spectra", "demand"],
	["spectrum-viewer/sequencePanel", "panel Sequence", "demand"],
	["spectrum-viewer/comparison", "ratio or difference of two spectra", "demand"],
	["spectrum-viewer/filtersPanel", "panel Filters", "demand"],
	["spectrum-viewer/filters", "a filter at the foot of the plot", "demand"],
	["spectrum-viewer/pinsPanel", "panel Pins", "demand"],
	["spectrum-viewer/pins", "a pin", "demand"],
	["spectrum-viewer/fileDrop", "prop `onFile`", "demand"],
	["spectrum-viewer/rows", "buttons Table of lines and Table of samples", "demand"],
	["spectrum-viewer/help", "button or key Help", "demand"],
	["spectrum-viewer/output", "export of a file", "demand"],
	["spectrum-viewer/sync", "prop `onStateChange`; a second viewer on the same store", "demand"],
	["hr-diagram/interaction", "pointer, wheel, focus or key on the diagram", "use"],
	[
		"hr-diagram/actions",
		"a step to undo; buttons Undo and Redo; pointer or focus on the legend; pointer, wheel, focus or key on the diagram",
		"use",
	],
	["hr-diagram/paintCursor", "something hovered or selected", "use"],
	["hr-diagram/Issues", "something wrong with data or props", "demand"],
	["hr-diagram/checkState", "prop `store` with a store that `createHRStore` has not made", "demand"],
	["hr-diagram/createDensityStyle", "prop `density`", "demand"],
	["hr-diagram/hostBackground", "a background that is not the default one", "demand"],
	["astro/gaia-100pc", 'background `"gaia-100pc"`', "demand"],
	["astro/gaia-nearest-1000", 'background `"gaia-nearest-1000"`', "demand"],
	["astro/hipparcos", 'background `"hipparcos"`', "demand"],
	["astro/hipparcos-johnson", 'background `"hipparcos-johnson"`', "demand"],
	["astro/clusters-by-name", 'background `"hyades"`, `"pleiades"` and the other clusters', "demand"],
	[
		"hr-diagram/createOverlays",
		"props `regions`, `highlightedClass`, `tracks` and `pointNames`; a point with a `path`",
		"demand",
	],
	["hr-diagram/areaTool", "buttons and keys Box select and Lasso", "demand"],
	["hr-diagram/constantLines", "props `axes.luminosityLines` and `axes.whiteDwarfTracks`", "demand"],
	["hr-diagram/Thumbnail", "prop `width` under 160", "demand"],
	["hr-diagram/DustControl", "button Extinction; `a0` of a store", "demand"],
	["hr-diagram/PointTable", "button Table", "demand"],
	["hr-diagram/Help", "button or key Help", "demand"],
	["hr-diagram/saveAs", "export of a file", "demand"],
	["taxonomy-picker/interaction", "pointer or focus in the picker", "use"],
	["taxonomy-picker/Chips", "pointer or focus in the picker, a chosen class", "use"],
	["taxonomy-picker/ClassDetails", "pointer or focus in the picker, a chosen class", "use"],
	["taxonomy-picker/emptyText", "no class to show", "demand"],
	["taxonomy-picker/faults", "taxonomies and props that are not as they should be", "demand"],
	["taxonomy-picker/Forms", "layout `popover` or `line`, props `readOnly` and `name`", "demand"],
	["taxonomy-picker/search", "pointer or focus in the picker, a query", "use"],
	["astro/search-rules", "pointer or focus in the picker, a query", "use"],
	["taxonomy-picker/rules", "mode `cascade`", "demand"],
	[
		"taxonomy-picker/versions",
		"versions that are more than numbers with dots, of which the newest is to be found",
		"demand",
	],
	["taxonomy-picker/checkState", "prop `store` with a store that `createTaxonomyStore` has not made", "demand"],
	["taxonomy-picker/Sureness", "mode `probability`", "demand"],
	["taxonomy-picker/ClassificationList", "prop `classifications`", "demand"],
	["taxonomy-picker/Overview", "TaxonomyIcicle and TaxonomyDendrogram", "demand"],
	["taxonomy-picker/pastedType", "a text pasted into the search box", "demand"],
	["taxonomy-picker/Shortcuts", "props `shortcuts`, `recents` and `mostUsed`", "demand"],
	["taxonomy-picker/TagFilter", "props `tagFilter`, `tags` and `defaultTags`", "demand"],
	["plot/picture", "export of a figure as PNG or SVG", "demand"],
	["ui/PopoverBox", "an opened popover", "demand"],
	["text/parse", "a focused number box", "demand"],
];

/** kB that a chunk may add to the first load at most. `npm run size` fails over it. */
export const chunkBudgets = {
	"taxonomy-picker/search": 4,
	"taxonomy-picker/Sureness": 5,
	"taxonomy-picker/Forms": 3,
	"taxonomy-picker/Overview": 8,
	"taxonomy-picker/pastedType": 4,
};

/** "dist/spectrum-viewer/view/Help.js" → "spectrum-viewer/Help" */
export const chunkOf = (target) => target.replace(/^dist\/([^/]+)\/(?:.*\/)?([^/]+)\.js$/, "$1/$2");
