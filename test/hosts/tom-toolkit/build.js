/** The target page of a TOM: its templates, rendered with a list of reduced data as `queryset.values()` gives it. */
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { spectra } from "./src/data.js";

const [{ wavelengths, fluxes }] = spectra;
const values = { flux_units: "erg / (Angstrom s cm2)", wavelength: wavelengths, wavelength_units: "Angstrom" };
const row = { data_type: "spectroscopy", source_location: "", target_id: 1 };
const reducedData = [
	// A row of TOM Toolkit 2, as its SpectrumSerializer writes it.
	{ ...row, id: 1, timestamp: "2024-03-01T05:12:00Z", source_name: "LCO", value: { ...values, flux: fluxes } },
	// A row of TOM Toolkit 3, with a sample that is missing.
	{
		...row,
		id: 2,
		timestamp: "2024-03-09T04:40:00Z",
		telescope: "SOAR",
		instrument: "Goodman",
		wavelength: wavelengths,
		flux: fluxes.map((flux, i) => (i === 9 ? "NaN" : 1.5 * flux)),
		error: [],
		flux_unit: "erg / (Angstrom s cm2)",
		value: {},
	},
];

/** As Django's `json_script`, which escapes "<" and writes NaN. */
const jsonScript = (data) =>
	`<script type="application/json">${JSON.stringify(data).replaceAll('"NaN"', "NaN").replaceAll("<", "\\u003c")}</script>`;

/** The tags of Django that the templates use. */
const render = (template) =>
	readFileSync(template, "utf8")
		.replace(/\{% load [^%]*%\}\n?/g, "")
		.replace(/\{% static 'astropane\/([^']*)' %\}/g, "$1")
		.replace(/\{% url 'spectra' [^%]*%\}/g, "spectra.html")
		.replace(/\{% spectra_for_target [^%]*%\}/g, () => render("spectra.html"))
		.replace(/\{\{ spectra\|json_script \}\}/g, () => jsonScript(reducedData));

mkdirSync("site", { recursive: true });
copyFileSync("node_modules/astropane/dist/elements/astropane-elements.js", "site/astropane-elements.js");
copyFileSync("node_modules/astropane/dist/styles.css", "site/styles.css");
copyFileSync("node_modules/htmx.org/dist/htmx.min.js", "site/htmx.min.js");
copyFileSync("page.css", "site/page.css");
copyFileSync("tabs.js", "site/tabs.js");
writeFileSync("site/spectra.html", render("spectra.html"));
writeFileSync(
	"site/index.html",
	`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="htmx-config" content='{"includeIndicatorStyles": false, "allowEval": false}'>
<title>Target</title>
<link rel="stylesheet" href="page.css">
<script src="htmx.min.js"></script>
<script type="module" src="tabs.js"></script>
</head>
<body>
<button type="button" id="tab">Spectroscopy</button>
${render("target_detail.html")}
</body>
</html>
`,
);
