import type { Meta, StoryObj } from "@storybook/react-vite";
import { colorMagnitudeFromAnnotations, lineGroups } from "astropane/astro";
import { HRDiagram } from "astropane/hr-diagram";
import { SpectrumViewer } from "astropane/spectrum-viewer";
import { TaxonomyPicker } from "astropane/taxonomy-picker";
import { type ReactElement, useEffect, useId, useMemo, useRef, useState } from "react";
import { hydrateRoot, type Root } from "react-dom/client";
import { renderToStaticMarkup, renderToString } from "react-dom/server";
import { expect, spyOn, userEvent, waitFor, within } from "storybook/test";
import { ngc5548 } from "../data/spectra.js";
import { giant, sequenceStars, whiteDwarf } from "../data/stars.js";
import { tdtax } from "../data/tdtax.js";
import "./pages.css";

const { points } = colorMagnitudeFromAnnotations(
	[...sequenceStars, giant, whiteDwarf].flatMap((star) => star.annotations),
);

/** What a server would be asked for: props alone, nothing measured. `still`: without what no script will ever answer. */
function Figures({ still = false }: { still?: boolean }): ReactElement {
	return (
		<>
			<h2>Spectrum</h2>
			<SpectrumViewer
				spectra={[ngc5548]}
				// A server has them all; this browser, which stands in for one, would have to fetch those that are far.
				lineGroups={lineGroups}
				defaultRedshift={0.0166}
				defaultVisibleLineGroups={["H", "[O III]", "Tellurics-1"]}
				controls={still ? false : "compact"}
				height={320}
			/>
			<h2>Model stars</h2>
			<HRDiagram points={points} height={340} {...(still ? { controls: "compact" as const } : {})} />
			<h2>Classes</h2>
			<TaxonomyPicker taxonomies={[tdtax]} hiddenRoots={["Time-domain Source"]} search={!still} details={!still} />
		</>
	);
}

/** The strings of `renderToStaticMarkup`, put into the page as a static site generator would: no script runs here. */
function StaticPage(): ReactElement {
	const prefix = useId();
	const html = useMemo(() => renderToStaticMarkup(<Figures still />, { identifierPrefix: prefix }), [prefix]);
	return (
		<main className="page-story">
			<h1>A static page</h1>
			<p>
				Below is HTML alone, {Math.round(html.length / 1000)} kB of it before compression. React has not touched it and
				never will: nothing answers the pointer.
			</p>
			{/* biome-ignore lint/security/noDangerouslySetInnerHtml: the markup was made one line above */}
			<div className="page-static" data-testid="static" dangerouslySetInnerHTML={{ __html: html }} />
		</main>
	);
}

/** Taken down when the story is left: within an effect React could not unmount another root. */
const roots = new Set<Root>();

/** The same markup as a server sends it, then taken over by `hydrateRoot`. */
function HydratedPage(): ReactElement {
	const prefix = useId();
	const place = useRef<HTMLDivElement>(null);
	const [errors, setErrors] = useState<string[]>([]);
	useEffect(() => {
		const container = document.createElement("div");
		container.innerHTML = renderToString(<Figures />, { identifierPrefix: prefix });
		place.current?.append(container);
		const root = hydrateRoot(container, <Figures />, {
			identifierPrefix: prefix,
			onRecoverableError: (error) => setErrors((known) => [...known, String(error)]),
		});
		roots.add(root);
		return () => container.remove();
	}, [prefix]);
	return (
		<main className="page-story">
			<h1>A page that comes alive</h1>
			<p>
				The markup was there first, then <code>hydrateRoot</code> took it over. What React had to mend:{" "}
				<output aria-label="What React had to mend">{errors.length === 0 ? "nothing" : errors.join("; ")}</output>.
			</p>
			<div ref={place} />
		</main>
	);
}

const meta: Meta = {
	title: "Pages/Static page",
	parameters: { page: "full", controls: { disable: true } },
};
export default meta;
type Story = StoryObj;

/** Complete figures without a line of JavaScript: axes, traces, markers, points, background, tree rows. */
export const WithoutScript: Story = {
	name: "Without script",
	render: () => <StaticPage />,
	play: async ({ canvasElement }) => {
		const page = within(canvasElement).getByTestId("static");
		for (const word of ["Observed wavelength (Å, air)", "Rest wavelength (Å, air)", "Hβ", "BP − RP (mag)"]) {
			await expect(page).toHaveTextContent(word);
		}
		await expect(within(page).getByRole("treeitem", { name: "Cataclysmic" })).toBeVisible();
		await expect(page.querySelector("[style]")).toBeNull();
	},
};

/** The first client render equals the server's: the console stays silent, and everything works. */
export const Hydrated: Story = {
	render: () => <HydratedPage />,
	beforeEach: () => {
		spyOn(console, "error");
		spyOn(console, "warn");
		return () => {
			for (const root of roots) root.unmount();
			roots.clear();
		};
	},
	play: async ({ canvasElement }) => {
		const canvas = within(canvasElement);
		const box = await canvas.findByRole("textbox", { name: "Redshift z" });
		await waitFor(() => expect(canvasElement.querySelector("canvas")).not.toBeNull());
		await userEvent.clear(box);
		await userEvent.type(box, "0.02{Enter}");
		await expect(box).toHaveValue("0.020000");
		await userEvent.click(canvas.getByRole("treeitem", { name: "Pulsating" }));
		await expect(await canvas.findByRole("list", { name: "Chosen class" })).toBeVisible();
		await expect(canvas.getByRole("status", { name: "What React had to mend" })).toHaveTextContent("nothing");
		await expect(console.error).not.toHaveBeenCalled();
		await expect(console.warn).not.toHaveBeenCalled();
	},
};

export const Dark: Story = { render: () => <StaticPage />, globals: { theme: "dark" } };
