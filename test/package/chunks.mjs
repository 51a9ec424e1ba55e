/**
 * What is fetched when: one row for each `import()` of src, `[chunk, trigger, when]`. `npm run size` fails where an `import()`
 * has no row, and where a row has no `import()`.
 *
 *   chunk    room and file name of the imported module: "spectrum-viewer/interaction" is src/spectrum-viewer/**\/interaction.ts
 *   trigger  what the user does, or which prop the host passes
 *   when     "first": at each first render in a browser; "use": at the first use of pointer or keys; "demand": otherwise
 *
 * @type {[chunk: string, trigger: string, when: "first" | "use" | "demand"][]}
 */
export const chunks = [
	["spectrum-viewer/interaction", "pointer, wheel, focus or key on the plot", "use"],
	["ui/tooltipBox", "pointer, wheel, focus or key on a figure", "use"],
	["spectrum-viewer/layouts", "layout `stack` or `tabs`", "demand"],
	["spectrum-viewer/processing", "conversion, bins, smoothing, log flux, velocity axis, masks, mixed units", "demand"],
	["spectrum-viewer/templates", "prop `templates`", "demand"],
	["astro/groups", "lines outside the base groups; line search; panels Redshift and Velocity", "demand"],
	["spectrum-viewer/lineTools", "line search, an opened group, Only in view, line sets, custom lines", "demand"],
	["spectrum-viewer/stepLine", "keys n and Shift + n", "demand"],
	["spectrum-viewer/DisplayPanel", "button Display", "demand"],
	["spectrum-viewer/FindRedshift", "panel Redshift", "demand"],
	["spectrum-viewer/VelocityPanel", "panel Velocity", "demand"],
	["spectrum-viewer/MeasurePanel", "panel Measure", "demand"],
	["spectrum-viewer/LineRows", "button Table of lines", "demand"],
	["spectrum-viewer/SampleRows", "button Table of samples", "demand"],
	["spectrum-viewer/Help", "button or key Help", "demand"],
	["spectrum-viewer/saveAs", "export of a file", "demand"],
	["spectrum-viewer/stateChange", "prop `onStateChange`", "demand"],
	["spectrum-viewer/linkStores", "a second viewer on the same store", "demand"],
	["hr-diagram/Footer", "first render in a browser, where there are controls", "first"],
	["hr-diagram/interaction", "pointer, wheel, focus or key on the diagram", "use"],
	["astro/hipparcos-johnson-density", 'background `"hipparcos-johnson"`', "demand"],
	["hr-diagram/Help", "button or key Help", "demand"],
	["hr-diagram/saveAs", "export of a file", "demand"],
	["taxonomy-picker/search", "focus in the picker", "use"],
	["plot/picture", "export of a figure as PNG or SVG", "demand"],
	["ui/PopoverBox", "an opened popover", "demand"],
	["ui/DataTableBody", "button Data table", "demand"],
];

/** "dist/spectrum-viewer/view/Help.js" → "spectrum-viewer/Help" */
export const chunkOf = (target) => target.replace(/^dist\/([^/]+)\/(?:.*\/)?([^/]+)\.js$/, "$1/$2");
