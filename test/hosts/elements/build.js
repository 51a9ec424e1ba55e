/** No tool at all: copies the two files of the package beside a page, as a Django template would use them. */
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { html as diagram } from "./markup.js";
import { spectra, taxonomies } from "./src/data.js";

mkdirSync("site", { recursive: true });
copyFileSync("node_modules/astropane/dist/elements/astropane-elements.js", "site/astropane-elements.js");
copyFileSync("node_modules/astropane/dist/styles.css", "site/styles.css");
copyFileSync("src/page.css", "site/page.css");
copyFileSync("events.js", "site/events.js");
const json = (props) => `<script type="application/json">${JSON.stringify(props).replaceAll("<", "\\u003c")}</script>`;
writeFileSync(
	"site/index.html",
	`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Host</title>
<link rel="stylesheet" href="page.css">
</head>
<body>
<main>
<div id="spectrum"><astropane-spectrum-viewer>${json({ spectra, defaultVisibleLineGroups: ["H"] })}</astropane-spectrum-viewer></div>
<div id="diagram">${diagram}</div>
<div id="picker"><astropane-taxonomy-picker>${json({ taxonomies })}</astropane-taxonomy-picker></div>
<div id="plot">${readFileSync("spectrum.html", "utf8")}</div>
</main>
<script type="module" src="events.js"></script>
</body>
</html>
`,
);
