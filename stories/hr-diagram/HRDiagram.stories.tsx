import type { Meta, StoryObj } from "@storybook/react-vite";
import { HRDiagram } from "astropane/hr-diagram";
import { expect, fireEvent, userEvent, waitFor, within } from "storybook/test";
import { documentedStar, giant, pulsatingWhiteDwarf, sequenceStars, whiteDwarf } from "../data/stars.js";
import { from, read } from "./data.js";

const meta: Meta<typeof HRDiagram> = {
	title: "HR diagram/Overview",
	component: HRDiagram,
	argTypes: {
		points: { control: false },
		background: {
			control: "select",
			options: ["gaia", "gaia-100pc", "gaia-nearest-1000", "hipparcos", "hipparcos-johnson", "pleiades", null],
		},
		controls: { control: "inline-radio", options: [true, "compact", false] },
		width: { control: { type: "number", min: 120, max: 1200, step: 20 } },
		height: { control: { type: "number", min: 100, max: 900, step: 20 } },
	},
};
export default meta;
type Story = StoryObj<typeof HRDiagram>;

const hotStar = from("Hot star (documented annotation)", read(documentedStar).points);
const dwarf = from("White dwarf (model)", read(whiteDwarf).points);

/** Wider than the default of 560 px, at most as wide as the page. */
const large = { height: 820, style: { maxWidth: 680 } };

/** A hot star between the dwarfs and the white dwarfs, and a white dwarf on its cooling track. */
export const HotStarAndWhiteDwarf: Story = {
	name: "A hot star and a white dwarf",
	args: { points: [...hotStar, ...dwarf], ...large },
};

/** Controls for every prop that is not data. */
export const Playground: Story = {
	args: {
		points: [...read(...sequenceStars, giant).points, ...dwarf],
		background: "gaia",
		tracks: true,
		height: 680,
		controls: true,
		caption: true,
	},
};

/** Enter on a point selects it; the comma and the full stop go from point to point and read each out. */
export const StepFromPointToPoint: Story = {
	name: "Step from point to point",
	args: { points: [...read(...sequenceStars, giant).points, ...read(pulsatingWhiteDwarf).points] },
	play: async ({ canvasElement }) => {
		const canvas = within(canvasElement);
		const plot = canvas.getByRole("application", { name: "HR diagram" });
		plot.focus();
		await userEvent.keyboard(".");
		await waitFor(() => expect(canvas.getByRole("status")).toHaveTextContent(/^Point 1 of 9: model-b9/));
		await userEvent.keyboard("{Enter}");
	},
};

/** Keys and buttons zoom; Undo goes one step back, Reset view shows everything. */
export const ZoomAndUndo: Story = {
	name: "Zoom and undo",
	args: { points: read(...sequenceStars).points },
	play: async ({ canvasElement }) => {
		const canvas = within(canvasElement);
		const reset = await canvas.findByRole("button", { name: "Reset view" });
		await expect(reset).toHaveAttribute("aria-disabled", "true");
		const plot = canvas.getByRole("application", { name: "HR diagram" });
		plot.focus();
		await fireEvent.wheel(plot, {
			deltaY: -300,
			clientX: plot.getBoundingClientRect().left + 200,
			clientY: plot.getBoundingClientRect().top + 200,
		});
		await waitFor(() => expect(reset).toHaveAttribute("aria-disabled", "false"));
		await userEvent.click(canvas.getByRole("button", { name: "Undo" }));
		await waitFor(() => expect(reset).toHaveAttribute("aria-disabled", "true"));
	},
};

/** The members of the Hyades over the stars within 100 pc: each layer has a colour scale and a colour bar of its own. */
export const ClusterOverField: Story = {
	name: "A cluster over the field stars",
	args: { points: read(giant).points, background: ["gaia-100pc", "hyades"] },
	play: async ({ canvasElement }) => {
		const canvas = within(canvasElement);
		await expect(
			await canvas.findByText(/Over them, on a colour scale of its own: 487 members of the Hyades/),
		).toBeVisible();
	},
};

/** Contours that hold 95 to 12 % of the stars, and dots for the cells outside of them. */
export const Contours: Story = {
	args: { points: read(giant).points, density: { contours: true, palette: "viridis" } },
};

/** As many cells in each colour: faint structure shows, such as the gaps between the sequences. */
export const Equalised: Story = {
	args: { points: read(giant).points, density: { scale: "equalized", palette: "inferno" } },
};

/** For a column of a journal, 88 mm wide: a frame, short ticks, type of 8 and 9 pt. */
export const Paper: Story = {
	name: "For print",
	args: { points: [...hotStar, ...dwarf], figure: "paper", controls: "compact" },
};

/** Dark on the same data: the density runs from dim to bright. */
export const Dark: Story = {
	args: { points: [...hotStar, ...dwarf], ...large },
	globals: { theme: "dark" },
};

/** The width of a telephone. */
export const Narrow: Story = {
	name: "360 px wide",
	args: { points: [...read(...sequenceStars, giant).points, ...dwarf] },
	decorators: [
		(Story) => (
			<div style={{ width: 328 }}>
				<Story />
			</div>
		),
	],
};
