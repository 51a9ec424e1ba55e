/** A server in plain Node: every renderer of React gives the same whole page. */
import assert from "node:assert/strict";
import { PassThrough } from "node:stream";
import { text } from "node:stream/consumers";
import { createElement } from "react";
import { renderToPipeableStream, renderToReadableStream, renderToStaticMarkup, renderToString } from "react-dom/server";
import { prerender } from "react-dom/static";
import { Page } from "./shared/Page.js";

const renderers = {
	renderToString,
	renderToStaticMarkup,
	renderToPipeableStream: (page) =>
		new Promise((resolve, reject) => {
			const stream = renderToPipeableStream(page, {
				onAllReady: () => resolve(text(stream.pipe(new PassThrough()))),
				onError: reject,
			});
		}),
	renderToReadableStream: async (page) => text(await renderToReadableStream(page, { onError: fail })),
	prerender: async (page) => text((await prerender(page, { onError: fail })).prelude),
};

function fail(error) {
	console.error(error);
	process.exitCode = 1;
}

const comparable = (html) => html.replaceAll("<!-- -->", "").replace(/_[rR]_[0-9a-z]+_/g, "_id_");
const whole = comparable(renderToStaticMarkup(createElement(Page)));
for (const [name, render] of Object.entries(renderers)) {
	const html = await render(createElement(Page));
	assert.doesNotMatch(html, /<template|<script|<!--\$|<div hidden/, `${name} moves or suspends a part`);
	// No assert.equal: its report would print both pages.
	assert.ok(comparable(html) === whole, `${name} gives other markup than renderToStaticMarkup`);
	assert.ok(html.length > 20_000 && html.includes("<path") && html.includes("Supernova"), `${name} gives too little`);
	console.log(`${name}: ${html.length} characters`);
}
