import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, userEvent, waitFor, within } from "storybook/test";
import { apiSource, apiSpectra, apiSpectroscopyButtons, apiTaxonomies } from "../data/skyportal.js";
import { searchFor } from "../parts/searchFor.js";
import { SourcePage } from "./SourcePage.js";

const meta: Meta<typeof SourcePage> = {
	title: "Pages/Source page",
	component: SourcePage,
	parameters: { page: "full", controls: { disable: true } },
	args: {
		source: apiSource,
		spectra: apiSpectra,
		taxonomies: apiTaxonomies,
		spectroscopyButtons: apiSpectroscopyButtons,
		note: "The spectrum is measured: an A star, SDSS DR2, plate 390, MJD 51885, fibre 115. The two Gaia annotations are a model made to fit it, not measured values.",
	},
};
export default meta;
type Story = StoryObj<typeof SourcePage>;

/** A source page like SkyPortal's: JSON of the API goes in through adapters, the bodies of POST requests come out. */
export const Light: Story = {};

export const Dark: Story = { globals: { theme: "dark" } };

/** One thing in each component: a redshift, a star read out, a class chosen. */
export const InUse: Story = {
	name: "In use",
	play: async ({ canvasElement, step }) => {
		const canvas = within(canvasElement);
		await step("the host hears of a redshift once it is set", async () => {
			const box = canvas.getByRole("textbox", { name: "Redshift z" });
			await userEvent.clear(box);
			await userEvent.type(box, "0.0003{Enter}");
			await waitFor(() =>
				expect(canvas.getByRole("status", { name: "Redshift of the source" })).toHaveTextContent("0.000300"),
			);
		});
		await step("the full stop steps to a star of the HR diagram and reads it out", async () => {
			const diagram = within(canvas.getByRole("region", { name: "HR diagram" }));
			(await diagram.findByRole("application", { name: "HR diagram" })).focus();
			await userEvent.keyboard(".");
			await waitFor(() => expect(diagram.getByRole("status")).toHaveTextContent(/^Point 1 of 2/));
		});
		await step("a chosen class becomes the body of a request", async () => {
			const classes = within(canvas.getByRole("region", { name: "Classification" }));
			await searchFor(classes.getByRole("searchbox"), "RR Lyrae");
			await userEvent.keyboard("{Enter}");
			const posts = classes.getByRole("status", { name: /POST/ });
			await expect(posts).toHaveTextContent('"obj_id":"SDSS-0390-51885-115"');
			await expect(posts).toHaveTextContent('"classification":"RR Lyrae","probability":null');
		});
	},
};

/** SkyPortal keeps names, not paths: a name that stands twice is reported before it is sent. */
export const AmbiguousClass: Story = {
	name: "A name that stands twice",
	play: async ({ canvasElement }) => {
		const classes = within(within(canvasElement).getByRole("region", { name: "Classification" }));
		await searchFor(classes.getByRole("searchbox"), "kilonova");
		await userEvent.keyboard("{Enter}{Enter}");
		await expect(classes.getByText(/occurs 2 times in the taxonomy/)).toBeVisible();
	},
};
