import type { Meta, StoryObj } from "@storybook/react-vite";
import {
	absoluteMagnitude,
	absoluteMagnitudeRange,
	type ColorMagnitudePoint,
	colorMagnitudeFromAnnotations,
} from "astropane/astro";
import { HRDiagram } from "astropane/hr-diagram";
import { expect, userEvent, waitFor, within } from "storybook/test";
import {
	giant,
	openParallax,
	reddenedStar,
	sequenceStars,
	twoOrigins,
	uncertainParallax,
	whiteDwarf,
} from "../data/stars.js";
import { densityRows, drawStars, from, read } from "./data.js";

const meta: Meta<typeof HRDiagram> = {
	title: "HR diagram/Recipes",
	component: HRDiagram,
	argTypes: { points: { control: false }, background: { control: false } },
};
export default meta;
type Story = StoryObj<typeof HRDiagram>;

const sequence = read(...sequenceStars).points;

/** Each origin has its colour and symbol. A press in the legend hides an origin; with Shift it isolates it. */
export const SeveralOrigins: Story = {
	name: "Several origins",
	args: {
		points: [
			...from("gaiadr3.gaia_source", sequence),
			...from("gaiadr2.gaia_source", sequence, 0.08),
			...from("ztf-crossmatch", read(giant, whiteDwarf).points),
			...from("by hand", read(twoOrigins).points.slice(1), -0.2),
		],
	},
	play: async ({ canvasElement }) => {
		const canvas = within(canvasElement);
		const item = canvas.getByRole("button", { name: /gaiadr2/ });
		await userEvent.click(item);
		await waitFor(() => expect(item).toHaveAttribute("aria-pressed", "false"));
		await userEvent.click(canvas.getByRole("button", { name: "Show all" }));
		await waitFor(() => expect(item).toHaveAttribute("aria-pressed", "true"));
	},
};

/** Absolute magnitude and its range from a parallax, mas. */
function measured(
	origin: string,
	color: number,
	apparentMag: number,
	parallaxMas: number,
	parallaxErrorMas: number,
): ColorMagnitudePoint {
	const star = { apparentMag, parallaxMas, parallaxErrorMas };
	return {
		origin,
		color,
		colorError: 0.04,
		absoluteMag: absoluteMagnitude(star),
		...absoluteMagnitudeRange(star),
		parallaxOverError: parallaxMas / parallaxErrorMas,
	};
}

/** Bars reach from ϖ + σ to ϖ − σ; an arrow where ϖ − σ is not above zero; hollow below ϖ/σ = 5. */
export const ErrorBars: Story = {
	name: "Error bars and doubtful distances",
	args: {
		points: [
			measured("ϖ/σ = 40", 0.1, 8.2, 2, 0.05),
			measured("ϖ/σ = 8", 0.6, 14.6, 0.8, 0.1),
			measured("ϖ/σ = 3", 1.2, 18.4, 0.6, 0.2),
			measured("ϖ/σ = 0.8", 2, 18.1, 0.24, 0.3),
		],
	},
};

const ignored = colorMagnitudeFromAnnotations(reddenedStar.annotations, { absorptionKey: "none" });

/** Subtracting A_G makes the star brighter: it lies on the dwarf sequence again. */
export const Extinction: Story = {
	name: "Extinction subtracted",
	args: {
		points: [...from("A_G = 0.6 ignored", ignored.points), ...from("A_G = 0.6 subtracted", read(reddenedStar).points)],
	},
};

const johnson: ColorMagnitudePoint[] = [
	{ origin: "Sun", color: 0.65, absoluteMag: 4.81, id: "Sun" },
	{ origin: "Vega", color: 0, absoluteMag: 0.58, id: "Vega" },
	{ origin: "Arcturus", color: 1.23, absoluteMag: -0.3, id: "Arcturus" },
];

/** Native B − V and M_V, nothing transformed; titles and sequences follow the bands. Values: Sun, Vega, Arcturus, rounded. */
export const Johnson: Story = {
	name: "Johnson background",
	args: { points: johnson, background: "hipparcos-johnson", height: 480 },
};

const rowsOfCells = densityRows(3);

/** Rows of `{ color, mag, count }`, drawn in their own cells: here the well-filled cells of the Hipparcos grid. */
export const DensityRows: Story = {
	name: "SkyPortal's density rows",
	args: { points: read(whiteDwarf).points },
	parameters: { docs: { source: { type: "code" } } },
	render: (args) => <HRDiagram {...args} background={rowsOfCells} />,
};

// Large data stay out of `args`, which Storybook sends through its channel as text, and out of its source view.
const million = drawStars(1_000_000);

/** Counted in the browser into cells that suit the screen; zoom in and single stars appear. A model catalogue. */
export const AMillionStars: Story = {
	name: "A million stars",
	args: { points: read(whiteDwarf, giant).points },
	parameters: { docs: { source: { type: "code" } } },
	render: (args) => <HRDiagram {...args} background={million} />,
};

/** A track and a region of the host, as [colour, magnitude]. The edges of the region are invented. */
export const OwnTracks: Story = {
	name: "Tracks and regions of your own",
	args: {
		points: read(giant).points,
		tracks: [
			{
				name: "own track",
				points: [
					[0.6, 3.6],
					[0.85, 3.5],
					[1.05, 3],
					[1.2, 1.6],
					[1.5, -0.4],
				],
			},
		],
		regions: [
			{
				name: "own region",
				polygon: [
					[0.1, 0],
					[0.75, 0],
					[0.6, 3],
					[0.2, 3],
				],
			},
		],
	},
};

/** German texts from the host for a part of the words, and German numbers. The words that are not given stay English. */
export const GermanWords: Story = {
	name: "Words and locale",
	args: {
		points: sequence,
		locale: "de-DE",
		words: {
			diagramTitle: "HR-Diagramm",
			origins: "Herkunft",
			boxZoom: "Ausschnitt",
			undo: "Zurück",
			redo: "Vor",
			resetView: "Alles zeigen",
			export: "Speichern",
			help: "Hilfe",
			table: "Tabelle",
			dwarfs: "Zwerge",
			dwarfSequence: (types) => `Zwerge ${types}`,
			whiteDwarfTrack: (mass) => `Weiße Zwerge, ${mass}`,
			layerName: (name) =>
				name.startsWith("Hipparcos") ? "Sterne von Hipparcos, heller als M_G = 4" : "Sterne von Gaia DR3",
			transformedLayer: (count, stars) => `${count} ${stars} (Farben umgerechnet)`,
			backgroundCaption: (layer) => `Hintergrund: ${layer}.`,
			upperCaption: (layers) => `Darüber, mit eigener Farbskala: ${layers}.`,
			creditCaption: (credit) => `Quelle: ${credit}`,
		},
	},
	play: async ({ canvasElement }) => {
		const canvas = within(canvasElement);
		await expect(canvas.getByText(/^Hintergrund: .*87.744 Sterne von Hipparcos/)).toBeVisible();
		await expect(await canvas.findByRole("button", { name: "Alles zeigen" })).toHaveAttribute("aria-disabled", "true");
	},
};

const rows = [...sequenceStars, giant, whiteDwarf, twoOrigins, uncertainParallax, openParallax];

/** One small diagram for each row, 200 px wide. */
export const TableRows: Story = {
	name: "Table rows, 200 px",
	render: () => (
		<table style={{ borderCollapse: "collapse", fontSize: 13 }}>
			<thead>
				<tr>
					<th scope="col" style={{ textAlign: "start", padding: 8 }}>
						Source
					</th>
					<th scope="col" style={{ textAlign: "start", padding: 8 }}>
						HR diagram
					</th>
				</tr>
			</thead>
			<tbody>
				{rows.map((star) => (
					<tr key={star.id} style={{ borderTop: "1px solid #8885" }}>
						<th scope="row" style={{ textAlign: "start", padding: 8, fontWeight: 400, verticalAlign: "top" }}>
							{star.label}
						</th>
						<td style={{ padding: 8 }}>
							<HRDiagram points={read(star).points} width={200} title={`HR diagram of ${star.id}`} />
						</td>
					</tr>
				))}
			</tbody>
		</table>
	),
};

/** A star without a point has no diagram. */
const thumbnails = rows.filter((star) => read(star).points.length > 0);

/** Under 160 px all diagrams share one bitmap of background and axes; each becomes a whole one at the pointer or the focus. */
export const Thumbnails: Story = {
	name: "Thumbnails, 120 px",
	render: () => (
		<ul style={{ display: "flex", flexWrap: "wrap", gap: 12, padding: 0, fontSize: 12, listStyle: "none" }}>
			{thumbnails.map((star) => (
				<li key={star.id}>
					<HRDiagram points={read(star).points} width={120} title={`HR diagram of ${star.id}`} />
					{star.label}
				</li>
			))}
		</ul>
	),
	play: async ({ canvasElement }) => {
		const plots = await within(canvasElement).findAllByRole("application");
		await expect(plots).toHaveLength(thumbnails.length);
		await waitFor(() => expect(plots[0]?.querySelector("canvas")).toBeVisible());
		plots[0]?.focus();
		await waitFor(() => expect(canvasElement.querySelectorAll("[role=status]")).toHaveLength(1));
	},
};
