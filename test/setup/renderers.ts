/** Every server renderer of React, each with its whole answer. What is thrown anywhere in a page rejects. */
import { PassThrough } from "node:stream";
import { text } from "node:stream/consumers";
import type { ReactElement } from "react";
import { renderToPipeableStream, renderToReadableStream, renderToStaticMarkup, renderToString } from "react-dom/server";
import { prerender, prerenderToNodeStream } from "react-dom/static";

/** `onError` is told of what a boundary hides, too. */
const streamed = async (render: (onError: (error: unknown) => void) => Promise<string>): Promise<string> => {
	const errors: unknown[] = [];
	const html = await render((error) => void errors.push(error));
	if (errors.length > 0) throw errors[0];
	return html;
};

type Renderer =
	| "renderToString"
	| "renderToStaticMarkup"
	| "renderToPipeableStream"
	| "renderToReadableStream"
	| "prerender"
	| "prerenderToNodeStream";

export const serverRenderers: Readonly<Record<Renderer, (page: ReactElement) => string | Promise<string>>> = {
	renderToString,
	renderToStaticMarkup,
	renderToPipeableStream: (page) =>
		new Promise((resolve, reject) => {
			const stream = renderToPipeableStream(page, {
				onAllReady: () => resolve(text(stream.pipe(new PassThrough()))),
				onError: reject,
			});
		}),
	renderToReadableStream: (page) =>
		streamed(async (onError) => {
			const stream = await renderToReadableStream(page, { onError });
			await stream.allReady;
			return new Response(stream).text();
		}),
	prerender: (page) => streamed(async (onError) => new Response((await prerender(page, { onError })).prelude).text()),
	prerenderToNodeStream: (page) =>
		streamed(async (onError) => text((await prerenderToNodeStream(page, { onError })).prelude)),
};
