import { fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { classificationRequests } from "astropane/skyportal";
import { type TaxonomyChoice, TaxonomyPicker } from "astropane/taxonomy-picker";
import { StrictMode, useState } from "react";
import { renderToString } from "react-dom/server";
import { describe, expect, it, vi } from "vitest";
import { choice, small } from "../trees.js";

const row = (name: string) => screen.getByRole("treeitem", { name });

describe("mode cascade", () => {
	it("chooses what is below, and marks what is above as mixed", async () => {
		const user = userEvent.setup();
		const onValueChange = vi.fn();
		render(
			<TaxonomyPicker taxonomies={small} mode="cascade" defaultExpandedDepth={9} onValueChange={onValueChange} />,
			{
				wrapper: StrictMode,
			},
		);
		await user.click(row("Eclipsing"));
		expect(onValueChange.mock.lastCall?.[0]).toEqual([choice("Stellar", "Eclipsing")]);
		expect(row("Algol")).toHaveAttribute("aria-checked", "true");
		expect(row("Stellar")).toHaveAttribute("aria-checked", "mixed");
		expect(screen.getByRole("tree")).toHaveAttribute("aria-multiselectable", "true");
		await user.click(row("Algol"));
		expect(onValueChange.mock.lastCall?.[0]).toEqual([choice("Stellar", "Eclipsing", "Beta Lyrae")]);
		expect(row("Eclipsing")).toHaveAttribute("aria-checked", "mixed");
		await user.keyboard("{Control>}z{/Control}");
		expect(row("Eclipsing")).toHaveAttribute("aria-checked", "true");
	});

	it("works controlled, and a host that refuses keeps its value", async () => {
		render(<TaxonomyPicker taxonomies={small} mode="cascade" defaultExpandedDepth={9} value={[choice("Stellar")]} />);
		await userEvent.click(row("Algol"));
		expect(row("Algol")).toHaveAttribute("aria-checked", "true");
	});

	it("opens a disabled class and does not choose it, and says so", async () => {
		const user = userEvent.setup();
		const onValueChange = vi.fn();
		render(
			<TaxonomyPicker
				taxonomies={small}
				mode="cascade"
				defaultExpandedDepth={2}
				isDisabled={(node) => node.class === "Stellar"}
				onValueChange={onValueChange}
			/>,
		);
		expect(row("Stellar")).toHaveAttribute("aria-disabled", "true");
		row("Stellar").focus();
		await user.keyboard("{Enter}");
		expect(onValueChange).not.toHaveBeenCalled();
		expect(screen.getByText("Stellar cannot be chosen here.")).toBeInTheDocument();
		await user.keyboard("{ArrowRight}");
		expect(row("Stellar")).toHaveAttribute("aria-expanded", "true");
	});
});

describe("mode probability", () => {
	const saved = [
		{ id: 1, taxonomy_id: 5, classification: "AGN", probability: 0.8, ml: true, origin: "bot", obj_id: "S" },
		{ id: 2, taxonomy_id: 5, classification: "Cepheid", probability: 0.3, ml: false, obj_id: "S" },
	];
	function Form({ onChange }: { onChange?: (value: TaxonomyChoice[]) => void }) {
		const [value, setValue] = useState<TaxonomyChoice[]>([
			{ ...choice("Nonstellar", "AGN"), probability: 0.8 },
			{ ...choice("Stellar", "Pulsating", "Cepheid"), probability: 0.3 },
		]);
		return (
			<TaxonomyPicker
				taxonomies={small}
				hiddenRoots={["Source"]}
				mode="probability"
				probabilities="bounded"
				value={value}
				onValueChange={(next) => {
					setValue(next);
					onChange?.(next);
				}}
				pendingRequests={(next) => classificationRequests(saved, next, { objId: "S", ml: "any" })}
			/>
		);
	}
	const list = () => within(screen.getByRole("region", { name: "Chosen classes" }));
	const requests = () =>
		list()
			.queryAllByRole("listitem")
			.flatMap((item) => (item.closest("ol") ? [item.textContent] : []));

	it("edits saved classifications in place, and lists the requests before they go", async () => {
		const user = userEvent.setup();
		render(<Form />, { wrapper: StrictMode });
		expect(list().getByText("Nothing to save.")).toBeInTheDocument();
		const box = list().getByRole("textbox", { name: "Probability of AGN" });
		await user.clear(box);
		await user.type(box, "0.9{Enter}");
		expect(requests()).toEqual([
			"PUT /api/classification/1 AGN 0.9 by a machine",
			"POST /api/classification Nonstellar 0.9",
		]);
		expect(screen.getByText("AGN: 0.9. 1 other class follows.")).toBeInTheDocument();
	});

	it("tells not from unset", async () => {
		const user = userEvent.setup();
		const onChange = vi.fn();
		render(<Form onChange={onChange} />);
		await user.click(list().getByRole("button", { name: "Not Cepheid" }));
		expect(onChange.mock.lastCall?.[0]).toContainEqual({
			...choice("Stellar", "Pulsating", "Cepheid"),
			probability: 0,
		});
		expect(list().getByText("not this class")).toBeInTheDocument();
		await user.click(list().getByRole("button", { name: "Unset the probability of Cepheid" }));
		expect(list().getByText("not set")).toBeInTheDocument();
		expect(requests()[0]).toBe("PUT /api/classification/2 Cepheid");
		await user.click(list().getByRole("button", { name: "Remove Cepheid" }));
		expect(requests()).toEqual(["DELETE /api/classification/2"]);
	});

	it("takes an emptied box for no number, and refuses what is no probability", async () => {
		const user = userEvent.setup();
		render(<Form />, { wrapper: StrictMode });
		const box = list().getByRole("textbox", { name: "Probability of AGN" });
		await user.clear(box);
		await user.type(box, "1.5{Enter}");
		expect(list().getByRole("alert")).toHaveTextContent("A probability is a number from 0 to 1.");
		await user.keyboard("{Escape}");
		expect(box).toHaveValue("0.80");
		await user.clear(box);
		await user.keyboard("{Enter}");
		expect(box).toHaveValue("");
		expect(list().getByText("not set")).toBeInTheDocument();
		const slider = list().getByRole("slider", { name: "Probability of AGN" });
		fireEvent.change(slider, { target: { value: "0.25" } });
		expect(box).toHaveValue("0.25");
		expect(requests()).toEqual(["PUT /api/classification/1 AGN by a machine"]);
		fireEvent.keyUp(slider);
		expect(requests()[0]).toBe("PUT /api/classification/1 AGN 0.25 by a machine");
	});

	it("offers subclasses on demand", async () => {
		const user = userEvent.setup();
		const onChange = vi.fn();
		render(<Form onChange={onChange} />);
		await user.click(row("Stellar"));
		await user.click(list().getByRole("button", { name: "Stellar: 2 subclasses" }));
		const box = list().getByRole("textbox", { name: "Probability of Eclipsing" });
		await user.clear(box);
		await user.type(box, "0.2{Enter}");
		expect(onChange.mock.lastCall?.[0].map((item: TaxonomyChoice) => [item.class, item.probability])).toContainEqual([
			"Eclipsing",
			0.2,
		]);
	});

	it("is complete on a server", () => {
		expect(renderToString(<Form />)).toContain("Probability of Cepheid");
	});
});

describe("classifications", () => {
	const rows = [
		{
			id: 1,
			taxonomy_id: 5,
			classification: "Cepheid",
			probability: 0.05,
			author_name: "ann",
			created_at: "2024-05-01T00:00:00",
		},
		{
			id: 2,
			taxonomy_id: 5,
			classification: "AGN",
			probability: 0.7,
			ml: true,
			origin: "bot",
			votes: [{ vote: 1 }, { vote: -1 }],
		},
		{ id: 3, taxonomy_id: 5, classification: "Stellar", probability: 0 },
		{ id: 4 },
	];

	it("are listed, people and machines apart, with scores, votes and what they say together", async () => {
		const user = userEvent.setup();
		render(<TaxonomyPicker taxonomies={small} classifications={{ status: "success", data: rows }} />, {
			wrapper: StrictMode,
		});
		const region = within(screen.getByRole("region", { name: "Classifications" }));
		const people = within(region.getByRole("list", { name: "By people" }));
		expect(people.getByRole("button", { name: "Cepheid?" })).toBeInTheDocument();
		expect(people.getByRole("button", { name: "not Stellar" })).toBeInTheDocument();
		expect(people.getByText("by ann · 2024-05-01")).toBeInTheDocument();
		expect(region.getByRole("list", { name: "By machines" })).toHaveTextContent(
			"AGNP = 0.7from bot · 1 for · 1 against",
		);
		expect(region.getByRole("list", { name: "Agreement and contradictions" })).toHaveTextContent(
			"Cepheid is given, but Stellar, to which it belongs, is denied.People say Cepheid, bot says AGN.",
		);
		expect(region.getByText(/^1 row has no class/)).toBeInTheDocument();
		await user.click(region.getByRole("checkbox", { name: "Hide those by machines" }));
		expect(region.queryByRole("list", { name: "By machines" })).toBeNull();
		expect(region.getByRole("status")).toHaveTextContent("1 classification is hidden.");
		expect(region.getByRole("list", { name: "Agreement and contradictions" })).toHaveTextContent(
			/^Cepheid is given, but Stellar, to which it belongs, is denied\.$/,
		);
		fireEvent.change(region.getByRole("slider", { name: /^Least probability/ }), { target: { value: "0.1" } });
		expect(region.getByRole("status")).toHaveTextContent("3 classifications are hidden.");
	});

	it("say that there are none, and reveal a class in the tree", async () => {
		const { rerender } = render(<TaxonomyPicker taxonomies={small} classifications={[]} />);
		expect(screen.getByText("Nobody has classified this object yet.")).toBeInTheDocument();
		rerender(<TaxonomyPicker taxonomies={small} defaultExpandedDepth={1} classifications={rows} />);
		await userEvent.click(screen.getByRole("button", { name: "Cepheid?" }));
		expect(row("Cepheid")).toHaveFocus();
	});
});

describe("a pasted type of another survey", () => {
	const tree = {
		class: "Source",
		subclasses: [{ class: "Eclipsing", subclasses: [{ class: "Algol" }] }, { class: "Supernova" }],
	};
	it("becomes the class that it means", async () => {
		const user = userEvent.setup();
		render(<TaxonomyPicker taxonomies={tree} />);
		const box = screen.getByRole("searchbox");
		await user.click(box);
		await user.paste("EB*");
		await waitFor(() => expect(box).toHaveValue("Eclipsing"));
		expect(await screen.findByText("EB* (SIMBAD) is Eclipsing here.")).toBeInTheDocument();
		await user.clear(box);
		await user.paste("SLSN");
		expect(await screen.findByText("SLSN (ALeRCE) is part of Supernova.")).toBeInTheDocument();
	});

	it("stays as it is where no class holds it, and within another query", async () => {
		const user = userEvent.setup();
		render(<TaxonomyPicker taxonomies={tree} />);
		const box = screen.getByRole("searchbox");
		await user.click(box);
		await user.paste("Galaxy");
		expect(box).toHaveValue("Galaxy");
		await user.paste("EB*");
		await new Promise((resolve) => setTimeout(resolve, 20));
		expect(box).toHaveValue("GalaxyEB*");
	});
});
