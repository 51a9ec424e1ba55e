import type { Meta, StoryObj } from "@storybook/react-vite";
import { colorMagnitudeFromAnnotations } from "astropane/astro";
import "astropane/elements";
import { HRDiagram } from "astropane/hr-diagram";
import { SpectrumViewer } from "astropane/spectrum-viewer";
import { TaxonomyPicker } from "astropane/taxonomy-picker";
import { type ComponentType, createElement, type ReactElement, useMemo } from "react";
import { renderToString } from "react-dom/server";
import { expect, spyOn, userEvent, waitFor, within } from "storybook/test";
import { ngc5548 } from "../data/spectra.js";
import { giant, sequenceStars, whiteDwarf } from "../data/stars.js";
import { tdtax } from "../data/tdtax.js";
import { jsonText } from "../elements/html.js";
import "./pages.css";

const { points } = colorMagnitudeFromAnnotations(
	[...sequenceStars, giant, whiteDwarf].flatMap((star) => star.annotations),
);

/** An element with its data, and the markup of its first rendering, as a static site generator writes it. */
function element<P extends object>(name: string, component: ComponentType<P>, data: P): string {
	const json = jsonText(data);
	const identifierPrefix = `${name}-`;
	// The browser will have the data from JSON, so the markup is made from them, too.
	const markup = renderToString(createElement(component, JSON.parse(json) as P), { identifierPrefix });
	return `<${name} identifier-prefix="${identifierPrefix}">
		<script type="application/json">${json}</script>
		<div data-astropane-root>${markup}</div>
	</${name}>`;
}

const makePage = (): string => `
	<h1>A static page with elements</h1>
	<p>The page is HTML with one script, which defines the elements. It has no React of its own.</p>
	<h2>Spectrum</h2>
	${element("astropane-spectrum-viewer", SpectrumViewer, { spectra: [ngc5548], defaultRedshift: 0.0166, controls: "compact", height: 320 })}
	<h2>Model stars</h2>
	${element("astropane-hr-diagram", HRDiagram, { points, height: 340 })}
	<h2>Classes</h2>
	${element("astropane-taxonomy-picker", TaxonomyPicker, { taxonomies: [tdtax], hiddenRoots: ["Time-domain Source"] })}`;

function StaticPage(): ReactElement {
	const html = useMemo(makePage, []);
	// biome-ignore lint/security/noDangerouslySetInnerHtml: the markup is made above
	return <main className="page-story" dangerouslySetInnerHTML={{ __html: html }} />;
}

const meta: Meta = {
	title: "Pages/Static page with elements",
	parameters: { page: "full", controls: { disable: true } },
};
export default meta;
type Story = StoryObj;

/** Markup first; the elements hydrate it in silence, keep its nodes, and answer. */
export const Elements: Story = {
	render: () => <StaticPage />,
	beforeEach: () => {
		spyOn(console, "error");
		spyOn(console, "warn");
	},
	play: async ({ canvasElement }) => {
		const canvas = within(canvasElement);
		const box = await canvas.findByRole("textbox", { name: "Redshift z" });
		await waitFor(() => expect(canvasElement.querySelector(".astropane-hr-footer > *")).not.toBeNull());
		await userEvent.clear(box);
		await userEvent.type(box, "0.02{Enter}");
		await expect(box).toHaveValue("0.020000");
		await expect(canvasElement.querySelector("astropane-spectrum-viewer")?.redshift).toBe(0.02);
		await userEvent.click(canvas.getByRole("treeitem", { name: "Pulsating" }));
		await expect(await canvas.findByRole("list", { name: "Chosen class" })).toBeVisible();
		await expect(console.error).not.toHaveBeenCalled();
		await expect(console.warn).not.toHaveBeenCalled();
	},
};

export const Dark: Story = { render: () => <StaticPage />, globals: { theme: "dark" } };
