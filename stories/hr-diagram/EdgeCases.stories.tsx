import type { Meta, StoryObj } from "@storybook/react-vite";
import { HRDiagram } from "astropane/hr-diagram";
import { expect, within } from "storybook/test";
import { ambiguousStar, documentedStar, negativeParallax, whiteDwarf } from "../data/stars.js";
import { read } from "./data.js";

const meta: Meta<typeof HRDiagram> = {
	title: "HR diagram/Edge cases",
	component: HRDiagram,
	argTypes: { points: { control: false } },
};
export default meta;
type Story = StoryObj<typeof HRDiagram>;

/** A diagram without points renders nothing, as in SkyPortal. It stands between the two lines of text. */
export const Empty: Story = {
	render: () => (
		<>
			<p>Before the diagram.</p>
			<HRDiagram points={[]} />
			<p>After it.</p>
		</>
	),
	play: async ({ canvasElement }) => {
		await expect(canvasElement.querySelector(".astropane-hr")).toBeNull();
	},
};

/** The host passes something to show instead. */
export const EmptyWithWords: Story = {
	name: "Empty, with words",
	args: { points: [], empty: <p>This source has no Gaia annotation yet.</p> },
};

export const OnePoint: Story = { name: "One point", args: { points: read(whiteDwarf).points } };

export const OnePointAlone: Story = {
	name: "One point, no background",
	args: { points: read(whiteDwarf).points, background: null, tracks: false },
};

/** Each point is listed with its reason; the axes stay. */
export const AllNaN: Story = {
	name: "No point can be drawn",
	args: {
		points: [
			{ color: Number.NaN, absoluteMag: 4.8, origin: "gaiadr3.gaia_source" },
			{ color: 0.8, absoluteMag: Number.NaN, origin: "gaiadr2.gaia_source" },
		],
	},
	play: async ({ canvasElement }) => {
		const canvas = within(canvasElement);
		await expect(canvas.getByText("No point can be drawn; the reasons stand below.")).toBeVisible();
		await expect(await canvas.findByText(/its colour is NaN/)).toBeVisible();
	},
};

const mixed = read(documentedStar, negativeParallax, ambiguousStar);

/** A parallax that is not above zero gives no magnitude, only a limit: it is marked with an arrow and listed. */
export const NegativeParallax: Story = {
	name: "Negative parallax and ambiguous keys",
	args: { points: mixed.points, rejected: mixed.rejected },
};

/** Points outside of the background widen the view. */
export const FarOut: Story = {
	name: "Far out",
	args: {
		points: [
			{ color: -1.4, absoluteMag: 21, origin: "very blue and faint" },
			{ color: 5.2, absoluteMag: -9.5, origin: "very red and bright" },
		],
	},
};

/** A background that cannot be read is reported; the points are drawn. */
export const BrokenBackground: Story = {
	name: "Broken background",
	args: { points: read(whiteDwarf).points, background: [{ color: Number.NaN, mag: 1, count: 3 }] },
};
