import type { Meta, StoryObj } from "@storybook/react-vite";
import { colorMagnitudeFromAnnotations } from "astropane/astro";
import "astropane/elements";
import { type ReactElement, useEffect, useMemo, useRef, useState } from "react";
import { expect, fn, userEvent, waitFor, within } from "storybook/test";
import { ngc5548, sdssAStar } from "../data/spectra.js";
import { giant, sequenceStars, whiteDwarf } from "../data/stars.js";
import { tdtax } from "../data/tdtax.js";
import { reducedData } from "../data/tomtoolkit.js";
import { jsonScript } from "./html.js";

const { points } = colorMagnitudeFromAnnotations(
	[...sequenceStars, giant, whiteDwarf].flatMap((star) => star.annotations),
);

/** Markup put into the page as it stands, as a template of Django or any other would. */
function Markup({ html }: { html: string }): ReactElement {
	// biome-ignore lint/security/noDangerouslySetInnerHtml: the markup is made in this file
	return <div dangerouslySetInnerHTML={{ __html: html }} />;
}

const meta: Meta = {
	title: "Custom elements/Overview",
	parameters: { controls: { disable: true } },
};
export default meta;
type Story = StoryObj;

/** Data stand in a JSON script, simple props in attributes. */
export const SpectrumViewer: Story = {
	name: "Spectrum viewer",
	render: () => (
		<Markup
			html={`<astropane-spectrum-viewer redshift="0.0166" controls="compact" height="320"
				default-visible-line-groups='["H", "Tellurics-1"]'>${jsonScript({ spectra: [ngc5548] })}</astropane-spectrum-viewer>`}
		/>
	),
	play: async ({ canvasElement }) => {
		const box = await within(canvasElement).findByRole("textbox", { name: "Redshift z" });
		await expect(box).toHaveValue("0.016600");
		const commit = fn();
		canvasElement.addEventListener("redshiftCommit", (event) => commit((event as CustomEvent<number>).detail));
		await userEvent.clear(box);
		await userEvent.type(box, "0.0172{Enter}");
		await waitFor(() => expect(commit).toHaveBeenCalledWith(0.0172));
		await expect(canvasElement.querySelector("astropane-spectrum-viewer")?.redshift).toBe(0.0172);
		await expect(box).toHaveValue("0.017200");
	},
};

/** The points are a property, set by script. The title of the figure is `figure-title`, as `title` is a tooltip. */
export const HRDiagram: Story = {
	name: "HR diagram",
	render: function Render() {
		const place = useRef<HTMLDivElement>(null);
		useEffect(() => {
			const element = document.createElement("astropane-hr-diagram");
			element.setAttribute("figure-title", "Model stars");
			element.setAttribute("height", "360");
			element.points = points;
			place.current?.append(element);
			return () => element.remove();
		}, []);
		return <div ref={place} />;
	},
	play: async ({ canvasElement }) => {
		const plot = await within(canvasElement).findByRole("application", { name: "Model stars" });
		await expect(plot).toBeVisible();
	},
};

/** The choice is told by `valueChange`, and stands in the property `value` for a form to read. */
export const TaxonomyPicker: Story = {
	name: "Taxonomy picker",
	render: function Render() {
		const place = useRef<HTMLDivElement>(null);
		const [names, setNames] = useState("");
		const html = useMemo(
			() =>
				`<astropane-taxonomy-picker mode="multiple" hidden-roots='["Time-domain Source"]'>${jsonScript({ taxonomies: [tdtax] })}</astropane-taxonomy-picker>`,
			[],
		);
		useEffect(() => {
			const element = place.current?.querySelector("astropane-taxonomy-picker");
			const show = () => setNames(element?.value?.map((choice) => choice.class).join(", ") ?? "");
			element?.addEventListener("valueChange", show);
			return () => element?.removeEventListener("valueChange", show);
		}, []);
		return (
			<div ref={place}>
				<Markup html={html} />
				<p>
					The page has heard: <output aria-label="Heard">{names || "nothing yet"}</output>
				</p>
			</div>
		);
	},
	play: async ({ canvasElement }) => {
		const canvas = within(canvasElement);
		await userEvent.click(await canvas.findByRole("treeitem", { name: "Pulsating" }));
		await userEvent.click(canvas.getByRole("treeitem", { name: "Eclipsing" }));
		await waitFor(() =>
			expect(canvas.getByRole("status", { name: "Heard" })).toHaveTextContent("Pulsating, Eclipsing"),
		);
	},
};

/** Rows of reduced data as TOM Toolkit stores them, by `data-format`; other props are attributes. */
export const TOMToolkit: Story = {
	name: "TOM Toolkit",
	render: () => (
		<Markup
			html={`<astropane-spectrum-viewer data-format="tomtoolkit" controls="compact" height="320" default-layout="overlay"
				default-normalization="none">${jsonScript(reducedData)}</astropane-spectrum-viewer>`}
		/>
	),
	play: async ({ canvasElement }) => {
		const element = canvasElement.querySelector("astropane-spectrum-viewer");
		await expect(await within(canvasElement).findByRole("textbox", { name: "Redshift z" })).toBeVisible();
		await expect(element?.spectra).toHaveLength(reducedData.length);
		await expect(element?.spectra?.[0]?.label).toMatch(/^Model SN Ia \(\d{4}-\d\d-\d\d\)$/);
		await expect(element?.querySelector("[role=alert]")).toBeNull();
		await waitFor(() => expect(element?.querySelector(".astropane")).toHaveTextContent("10⁻¹⁶ erg s⁻¹ cm⁻² Å⁻¹"));
	},
};

/** JSON that cannot be read is named in the element. */
export const InvalidJSON: Story = {
	name: "Invalid JSON",
	render: () => (
		<Markup
			html={
				'<astropane-hr-diagram><script type="application/json">{"points": [{"color": NaN}]}</script></astropane-hr-diagram>'
			}
		/>
	),
	play: async ({ canvasElement }) => {
		await expect(await within(canvasElement).findByRole("alert")).toHaveTextContent(/not valid JSON.*write null/);
	},
};

/** In a tab that is hidden at first: the figure takes its width once it is shown. */
export const HiddenTab: Story = {
	name: "Hidden tab",
	render: function Render() {
		const place = useRef<HTMLDivElement>(null);
		const [tab, setTab] = useState(1);
		const html = useMemo(
			() =>
				`<astropane-spectrum-viewer controls="compact" height="280">${jsonScript({ spectra: [sdssAStar] })}</astropane-spectrum-viewer>`,
			[],
		);
		return (
			<div ref={place}>
				<p>
					{[1, 2].map((n) => (
						<button key={n} type="button" aria-pressed={tab === n} onClick={() => setTab(n)}>
							Tab {n}
						</button>
					))}
				</p>
				<p hidden={tab !== 1}>The spectrum is in the other tab.</p>
				<div hidden={tab !== 2}>
					<Markup html={html} />
				</div>
			</div>
		);
	},
	play: async ({ canvasElement }) => {
		const canvas = within(canvasElement);
		await userEvent.click(canvas.getByRole("button", { name: "Tab 2" }));
		await expect(await canvas.findByRole("textbox", { name: "Redshift z" })).toBeVisible();
		await waitFor(() => expect(canvasElement.querySelector("canvas")?.width ?? 0).toBeGreaterThan(200));
	},
};

export const Dark: Story = { ...SpectrumViewer, name: "Dark", globals: { theme: "dark" } };
