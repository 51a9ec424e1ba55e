import { SpectrumPlot, SpectrumViewer, type SpectrumViewerProps } from "astropane/spectrum-viewer";
import fc from "fast-check";
import { renderToString } from "react-dom/server";
import { expect, it } from "vitest";
import { props } from "./anyProps.js";

/** Texts and colours may say NaN where that is what was given. */
const quoting = / (aria-[a-z]+|title|id|for|value|stroke|fill|data-[a-z]+)="[^"]*"/g;

it("draws a picture from any props at all on a server, in which every number is one", () => {
	fc.assert(
		fc.property(props, fc.boolean(), (given, bare) => {
			const Component = bare ? SpectrumPlot : SpectrumViewer;
			const html = renderToString(<Component {...(given as SpectrumViewerProps)} />);
			// What is thrown in a render leaves an empty boundary.
			expect(html).toContain("<svg");
			const tags = [...html.matchAll(/<[a-z][^>]*>/g)].map(([tag]) => tag.replace(quoting, ""));
			expect(tags.filter((tag) => /NaN|Infinity|undefined|\sstyle=|^<script/.test(tag))).toEqual([]);
		}),
		{ seed: 3, numRuns: 150 },
	);
});
