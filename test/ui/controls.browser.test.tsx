import { cleanup, render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import axe from "axe-core";
import { afterEach, describe, expect, it } from "vitest";
import "astropane/styles.css";
import { DataTableBody } from "../../src/ui/figure/DataTableBody.js";
import {
	Button,
	Legend,
	NumberSlider,
	Popover,
	SearchBox,
	Select,
	TableToggle,
	ToggleGroup,
} from "../../src/ui/index.js";

const nothing = (): void => {};
const families = ["h", "he", "c", "n", "o", "alpha", "iron", "galaxy"];
const sections = [
	{
		heading: "Elements",
		items: families.map((f) => ({ id: f, label: f, color: `var(--astropane-line-${f})`, count: 4 })),
	},
];
const page = (theme: "light" | "dark") => (
	<main className="astropane" data-astropane-theme={theme}>
		<NumberSlider label="Redshift" value={0.0166} min={0} max={3} step={0.001} />
		<NumberSlider label="Velocity" unit="km/s" value={1} min={0} max={9} step={1} description="why" />
		<ToggleGroup label="Lines" sections={sections} value={["he"]} onValueChange={nothing}>
			<SearchBox label="Search lines" value="h" onValueChange={nothing} status="2 lines" />
		</ToggleGroup>
		<Select label="Unit" options={[{ value: "nm", label: "nm" }]} value="nm" onValueChange={nothing} />
		<Popover label="More">
			<NumberSlider label="Boxcar" value={5} min={1} max={50} step={1} />
		</Popover>
		<Button look="text">Reset</Button>
		<Legend
			items={["a", "b"].map((id, i) => ({ id, label: id, color: "var(--astropane-series-1)", hidden: i === 1 }))}
			onHiddenChange={nothing}
		/>
		<TableToggle>
			{(id, label) => (
				<DataTableBody
					id={id}
					label={label}
					caption="Rows."
					columns={[{ label: "x" }, { label: "y" }]}
					rowCount={400}
					cell={(row) => String(row)}
				/>
			)}
		</TableToggle>
	</main>
);

afterEach(cleanup);

describe("the controls in a browser", () => {
	for (const theme of ["light", "dark"] as const) {
		it(`break no rule of accessibility, ${theme}`, async () => {
			render(page(theme));
			await userEvent.click(screen.getByRole("button", { name: "Data table" }));
			await userEvent.click(screen.getByRole("button", { name: "More" }));
			const { violations } = await axe.run(screen.getByRole("main"));
			expect(violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html).join(" ")}`)).toEqual([]);
		});
	}

	it("are at least 24 px wide and high", () => {
		render(page("light"));
		const elements = [...document.querySelectorAll("main button, main input, main select")];
		expect(elements.length).toBeGreaterThan(15);
		for (const element of elements) {
			const { width, height } = element.getBoundingClientRect();
			expect(Math.min(width, height), element.outerHTML).toBeGreaterThanOrEqual(24);
		}
	});
});
