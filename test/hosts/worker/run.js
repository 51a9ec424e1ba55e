/** Runs the bundle as an edge would: no document, no window. Each picture must be whole. */
import assert from "node:assert/strict";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";

assert.equal(typeof document, "undefined");
const { default: worker } = await import(pathToFileURL(resolve(process.argv[2])).href);
const pictures = await (await worker.fetch()).json();
assert.equal(Object.keys(pictures).length, 7);
for (const [name, html] of Object.entries(pictures)) {
	assert.ok(html.length > 5000, `${name}: ${html.length} characters`);
	assert.ok(html.includes("<path"), `${name}: no path`);
	assert.doesNotMatch(html, /<template|<script|<!--\$|<div hidden/, name);
	console.log(`${process.argv[2]} ${name}: ${html.length} characters`);
}
