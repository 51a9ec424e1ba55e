/** Puts the server's markup into the built page, and looks at the other pages that the server made. */
import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { examples, html, spectraHtml } from "./server/ssr.js";

const index = "dist/index.html";
const page = readFileSync(index, "utf8")
	.replace("<!--page-->", () => html)
	.replace("<!--spectra-->", () => spectraHtml);
writeFileSync(index, page);

const ids = [...page.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]);
assert.equal(new Set(ids).size, ids.length, "an id stands twice in the page");
for (const [name, [text, expected]] of Object.entries(examples))
	assert.ok(text.includes(expected), `${name} lacks ${expected}: ${text.slice(0, 2000)}`);
// Written by src/night.tsx.
const night = readFileSync("night.html", "utf8");
assert.match(night, /<svg/);
assert.doesNotMatch(night, /<script/);
