/** Every server renderer of React: the same complete figure, in its place in the HTML. */
import { HRDiagram } from "astropane/hr-diagram";
import { type Spectrum, SpectrumPlot, SpectrumViewer, type SpectrumViewerProps } from "astropane/spectrum-viewer";
import { TaxonomyPicker } from "astropane/taxonomy-picker";
import { type ComponentType, createElement, type ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { afterEach, describe, expect, it, vi } from "vitest";
import { ngc5548, ngc7331 } from "../../stories/data/spectra.js";
import { tdtax } from "../../stories/data/tdtax.js";
import { serverRenderers } from "../setup/renderers.js";

/** React separates neighbouring texts by comments, except in static markup, and numbers its ids per renderer. */
const comparable = (html: string): string => html.replaceAll("<!-- -->", "").replace(/_[rR]_[0-9a-z]+_/g, "_id_");

const spectra = [ngc5548, ngc7331];
const point = { id: "star", origin: "gaiadr3", color: 0.82, absoluteMag: 4.67, parallaxOverError: 40 };
const steps = Float64Array.from({ length: 200 }, (_, i) => 4000 + i * 20);
const template: Spectrum = { id: "template", label: "Template", wavelengths: steps, fluxes: steps.map(() => 1) };

const pages: Record<string, ReactElement> = {
	"a spectrum viewer": <SpectrumViewer spectra={spectra} defaultVisibleLineGroups={["H", "[O III]"]} />,
	"a spectrum plot": <SpectrumPlot spectra={spectra} />,
	"an HR diagram": <HRDiagram points={[point]} />,
	"a taxonomy picker": <TaxonomyPicker taxonomies={[tdtax]} />,
};

describe.each(Object.entries(pages))("%s", (_name, figure) => {
	const page = (
		<main>
			<h1>Source</h1>
			{figure}
			<p>After the figure.</p>
		</main>
	);
	it.each(Object.entries(serverRenderers))("is complete and in its place with %s", async (_name, render) => {
		const html = await render(page);
		expect(html).not.toMatch(/<template|<script|<!--\$|<div hidden/);
		expect(comparable(html)).toBe(comparable(renderToStaticMarkup(page)));
		expect(html.indexOf("astropane")).toBeGreaterThan(html.indexOf("<h1>"));
		expect(html.lastIndexOf("</svg>")).toBeLessThan(html.indexOf("After the figure."));
	});
});

/** The pictures whose code a browser fetches, by what asks for it. */
const fetchedPictures: Record<string, Partial<SpectrumViewerProps> | "diagram"> = {
	stack: { defaultLayout: "stack" },
	tabs: { defaultLayout: "tabs" },
	smoothing: { defaultSmoothing: { kind: "median", width: 9 } },
	templates: { templates: [template] },
	"line groups beyond the first": { defaultVisibleLineGroups: ["Fe II"] },
	"another flux quantity": { defaultNormalization: "none", defaultFluxQuantity: "fnu" },
	"the Johnson background": "diagram",
};

describe("a server whose bundler took the files for browsers", () => {
	const lazyModules = [
		["spectrum-viewer", "catalogue"],
		["spectrum-viewer", "layouts"],
		["spectrum-viewer", "processing"],
		["spectrum-viewer", "templates"],
		["hr-diagram", "johnson"],
	] as const;
	const fileOf = ([room, name]: readonly [string, string], ending: string) => `../../src/${room}/lazy/${name}${ending}`;

	afterEach(() => {
		for (const module of lazyModules) vi.doUnmock(fileOf(module, ".js"));
		vi.resetModules();
	});

	it.each(Object.entries(fetchedPictures))("renders %s whole", async (_name, props) => {
		const pageOf = (viewer: ComponentType<SpectrumViewerProps>, diagram: typeof HRDiagram): ReactElement =>
			props === "diagram"
				? createElement(diagram, { points: [point], background: "hipparcos-johnson" })
				: createElement(viewer, { spectra, ...props });
		const whole = renderToStaticMarkup(pageOf(SpectrumViewer, HRDiagram));
		const plain = [<SpectrumViewer key="a" spectra={spectra} />, <HRDiagram key="b" points={[point]} />];
		for (const figure of plain) expect(comparable(whole)).not.toBe(comparable(renderToStaticMarkup(figure)));
		for (const module of lazyModules) {
			vi.doMock(fileOf(module, ".js"), () => import(/* @vite-ignore */ fileOf(module, ".browser.js")));
		}
		vi.resetModules();
		const fetching = await import("astropane/spectrum-viewer");
		const { HRDiagram: fetchingDiagram } = await import("astropane/hr-diagram");
		const html = await serverRenderers.renderToReadableStream(pageOf(fetching.SpectrumViewer, fetchingDiagram));
		expect(html).not.toMatch(/<template|<script|<!--\$|<div hidden/);
		expect(comparable(html)).toBe(comparable(whole));
	});
});
