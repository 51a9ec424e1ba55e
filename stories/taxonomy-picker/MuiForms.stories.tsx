import { CssBaseline, createTheme, ThemeProvider } from "@mui/material";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { type ReactElement, type ReactNode, useEffect, useState } from "react";
import { expect, userEvent, waitFor, within } from "storybook/test";
import { ClassifyDialog } from "../../test/hosts/skyportal/src/ClassifyDialog.jsx";
import { FilterForm } from "../../test/hosts/skyportal/src/FilterForm.jsx";
import { AstropaneTheme } from "../../test/hosts/skyportal/src/PaletteTheme.jsx";
import { ProbabilityForm } from "../../test/hosts/skyportal/src/ProbabilityForm.jsx";
import { classificationRows } from "../data/classifications.js";
import { tdtax } from "../data/tdtax.js";

/** SkyPortal's forms with the components of its page, which the guide "Embedding in SkyPortal" prints. */
const meta: Meta = { title: "Taxonomy picker/SkyPortal's forms in MUI" };

export default meta;
type Story = StoryObj;

const common = { taxonomies: [tdtax], hiddenRoots: ["Time-domain Source"] };
const source = { id: "ZTF24demo", classifications: classificationRows };
const sources = [
	{ id: "ZTF24a", classifications: [{ id: 1, taxonomy_id: 1, classification: "Ia-91T" }] },
	{ id: "ZTF24b", classifications: [{ id: 2, taxonomy_id: 1, classification: "RRab" }] },
	{ id: "ZTF24c", classifications: [] },
];

/** The page of a host: MUI's theme, from which the picker takes its colours. */
function MuiPage({ theme, children }: { theme: unknown; children: ReactNode }): ReactElement {
	// Other stories have a page of their own.
	useEffect(
		() => () => {
			delete document.documentElement.dataset.astropaneTheme;
		},
		[],
	);
	return (
		<ThemeProvider theme={createTheme({ palette: { mode: theme === "dark" ? "dark" : "light" } })}>
			<CssBaseline />
			<AstropaneTheme />
			{children}
		</ThemeProvider>
	);
}

/** A form, and the requests that it would send: here nothing is sent. */
function Form({ children }: { children: (send: (request: object) => Promise<void>) => ReactNode }): ReactElement {
	const [sent, setSent] = useState("");
	return (
		<>
			{children(async (request) => setSent((before) => `${before}${JSON.stringify(request)}\n`))}
			<output style={{ display: "block", marginTop: 12, overflowWrap: "anywhere" }}>{sent}</output>
		</>
	);
}

/** One class, in a dialog. */
export const Classify: Story = {
	render: (_, { globals }) => (
		<MuiPage theme={globals.theme}>
			<Form>{(send) => <ClassifyDialog {...common} source={source} send={send} />}</Form>
		</MuiPage>
	),
	play: async ({ canvasElement }) => {
		await userEvent.click(within(canvasElement).getByRole("button", { name: "Classify" }));
		const dialog = within(await within(document.body).findByRole("dialog", { name: "Classify ZTF24demo" }));
		await userEvent.type(await dialog.findByRole("searchbox"), "rrab");
		await dialog.findByText("RRab, the only match; Enter chooses it.");
		await userEvent.keyboard("{Enter}");
		await userEvent.click(dialog.getByRole("button", { name: "Save classification" }));
		await expect(await within(canvasElement).findByText(/"classification":"RRab"/)).toBeVisible();
		await waitFor(() => expect(within(document.body).queryByRole("dialog")).toBeNull());
		await userEvent.click(within(canvasElement).getByRole("button", { name: "Classify" }));
		const reopened = await within(document.body).findByRole("dialog", { name: "Classify ZTF24demo" });
		// It fades in.
		await waitFor(() => expect(reopened).toBeVisible());
	},
};

/** Several classes with their probabilities, and the switch that scales them. */
export const Sliders: Story = {
	render: (_, { globals }) => (
		<MuiPage theme={globals.theme}>
			<Form>{(send) => <ProbabilityForm {...common} source={source} profile={{}} send={send} />}</Form>
		</MuiPage>
	),
	play: async ({ canvasElement }) => {
		const canvas = within(canvasElement);
		await userEvent.click(canvas.getByRole("switch", { name: "Scale parent and child probabilities" }));
		const box = await canvas.findByRole("textbox", { name: "Probability of Type I" });
		await userEvent.clear(box);
		await userEvent.type(box, "0.5{Enter}");
		await waitFor(() => expect(canvas.getByRole("textbox", { name: "Probability of Ia" })).toHaveValue("0.50"));
		await userEvent.click(canvas.getByRole("button", { name: "Submit classifications" }));
		await expect(await canvas.findByText(/"method":"PUT"/)).toBeVisible();
	},
};

/** Sources with some classes and without others. */
export const Filter: Story = {
	render: (_, { globals }) => (
		<MuiPage theme={globals.theme}>
			<FilterForm {...common} sources={sources} />
		</MuiPage>
	),
	play: async ({ canvasElement }) => {
		const canvas = within(canvasElement);
		await userEvent.click(canvas.getByRole("radio", { name: /^Without/ }));
		await userEvent.type(canvas.getByRole("searchbox"), "supernova");
		await userEvent.click(await canvas.findByRole("treeitem", { name: "Supernova" }));
		const list = within(canvas.getByRole("list", { name: "Sources" }));
		await waitFor(() =>
			expect(list.getAllByRole("listitem").map((item) => item.textContent)).toEqual(["ZTF24b", "ZTF24c"]),
		);
	},
};
