import type { Meta, StoryObj } from "@storybook/react-vite";
import { classFilter } from "astropane/astro";
import { choicesFromSkyPortal, classificationQuery, classificationRequests } from "astropane/skyportal";
import {
	type TaxonomyChoice,
	TaxonomyFilter,
	type TaxonomyFilterValue,
	TaxonomyPicker,
} from "astropane/taxonomy-picker";
import { type FormEvent, type ReactElement, useState } from "react";
import { expect, userEvent, waitFor, within } from "storybook/test";
import { classificationRows } from "../data/classifications.js";
import { tdtax } from "../data/tdtax.js";

const meta: Meta = { title: "Taxonomy picker/SkyPortal's forms" };

export default meta;
type Story = StoryObj;

const hiddenRoots = ["Time-domain Source"];

/** The requests that a form would send, as text: here nothing is sent. */
function Sent({ requests }: { requests: unknown }): ReactElement | null {
	if (requests === null) return null;
	// biome-ignore lint/a11y/noNoninteractiveTabindex: scrolls sideways
	return <pre tabIndex={0}>{JSON.stringify(requests, null, 1)}</pre>;
}

/** One class, with one request. */
function ClassifyForm(): ReactElement {
	const [value, setValue] = useState<TaxonomyChoice[]>([]);
	const [sent, setSent] = useState<unknown>(null);
	const submit = (event: FormEvent) => {
		event.preventDefault();
		setSent(classificationRequests([], value, { objId: "ZTF24demo", taxonomies: [tdtax] }));
	};
	return (
		<form onSubmit={submit}>
			<TaxonomyPicker
				taxonomies={[tdtax]}
				hiddenRoots={hiddenRoots}
				value={value}
				onValueChange={setValue}
				issues="none"
				height={240}
			/>
			<button type="submit" disabled={value.length === 0}>
				Save classification
			</button>
			<Sent requests={sent} />
		</form>
	);
}

/** SkyPortal's form for one classification, in plain HTML. */
export const Classify: Story = {
	render: () => <ClassifyForm />,
	play: async ({ canvasElement }) => {
		const canvas = within(canvasElement);
		canvas.getByRole("treeitem", { name: "Nonstellar" }).focus();
		await userEvent.keyboard("{Enter}");
		const save = canvas.getByRole("button", { name: "Save classification" });
		await waitFor(() => expect(save).toBeEnabled());
		await userEvent.click(save);
		await expect(await canvas.findByText(/"classification": "Nonstellar"/)).toBeVisible();
	},
};

/** Several classes, each with its probability, under SkyPortal's scaling rules. */
function SlidersForm(): ReactElement {
	const [value, setValue] = useState(() => choicesFromSkyPortal(classificationRows, [tdtax], { hiddenRoots }));
	const [scales, setScales] = useState(false);
	const [sent, setSent] = useState<unknown>(null);
	const requestsFor = (next: TaxonomyChoice[]) =>
		classificationRequests(classificationRows, next, { objId: "ZTF24demo", taxonomies: [tdtax] });
	return (
		<form
			onSubmit={(event) => {
				event.preventDefault();
				setSent(requestsFor(value));
			}}
		>
			<label>
				<input type="checkbox" checked={scales} onChange={(event) => setScales(event.currentTarget.checked)} /> Scale
				parent and child probabilities
			</label>
			<TaxonomyPicker
				taxonomies={[tdtax]}
				hiddenRoots={hiddenRoots}
				mode="probability"
				probabilities={scales ? "bounded" : "independent"}
				value={value}
				onValueChange={setValue}
				pendingRequests={requestsFor}
				issues="none"
				height={240}
				details={false}
			/>
			<button type="submit">Submit classifications</button>
			<Sent requests={sent} />
		</form>
	);
}

/** SkyPortal's sliders, in plain HTML. */
export const Sliders: Story = {
	render: () => <SlidersForm />,
	play: async ({ canvasElement }) => {
		const canvas = within(canvasElement);
		await userEvent.click(await canvas.findByRole("button", { name: "Not Ia-91T" }));
		await expect(await canvas.findByText("1 request to save: 1 PUT")).toBeVisible();
	},
};

const sources: { id: string; classifications: object[] }[] = [
	{ id: "ZTF24a", classifications: [{ id: 1, taxonomy_id: 1, classification: "Ia-91T" }] },
	{ id: "ZTF24b", classifications: [{ id: 2, taxonomy_id: 1, classification: "IIn" }] },
	{ id: "ZTF24c", classifications: [{ id: 3, taxonomy_id: 1, classification: "RRab" }] },
	{ id: "ZTF24d", classifications: [] },
];

/** Sources with some classes and without others. */
function FilterForm(): ReactElement {
	const [value, setValue] = useState<Partial<TaxonomyFilterValue>>({});
	const keeps = classFilter(value, [tdtax]);
	return (
		<form>
			<TaxonomyFilter
				taxonomies={[tdtax]}
				hiddenRoots={hiddenRoots}
				value={value}
				onValueChange={setValue}
				defaultExpandedDepth={4}
				issues="none"
				height={240}
				details={false}
			/>
			<p>
				Sources:{" "}
				<output>
					{sources
						.filter((source) => keeps(source.classifications))
						.map(({ id }) => id)
						.join(", ")}
				</output>
			</p>
			<p>
				Query:{" "}
				<code style={{ overflowWrap: "anywhere" }}>
					{new URLSearchParams(
						Object.entries(classificationQuery(value, [tdtax])).map(([key, names]) => [key, names.join(",")]),
					)
						.toString()
						.slice(0, 160)}
				</code>
			</p>
		</form>
	);
}

/** SkyPortal's filter, in plain HTML: subclasses are included, and sources without a class are kept. */
export const Filter: Story = {
	render: () => <FilterForm />,
	play: async ({ canvasElement }) => {
		const canvas = within(canvasElement);
		await userEvent.click(canvas.getByRole("radio", { name: /^Without/ }));
		await userEvent.click(await canvas.findByRole("treeitem", { name: "Supernova" }));
		await expect(await canvas.findByText("ZTF24c, ZTF24d")).toBeVisible();
	},
};
