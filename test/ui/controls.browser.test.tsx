import { cleanup, render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import axe from "axe-core";
import { afterEach, describe, expect, it, vi } from "vitest";
import "astropane/styles.css";
import { formatNumber } from "../../src/text/index.js";
import { Legend } from "../../src/ui/figure/Legend.js";
import { Button, DataTable, NumberSlider, Popover, SearchBox, Select, ToggleGroup } from "../../src/ui/index.js";

const nothing = (): void => {};
const finely = (value: number): string => formatNumber(value, 0.0001);
const families = ["h", "he", "c", "n", "o", "alpha", "iron", "galaxy"];
const sections = [
	{
		heading: "Elements",
		items: families.map((f) => ({ id: f, label: f, color: `var(--astropane-line-${f})`, count: 4 })),
	},
];
const page = (theme: "light" | "dark") => (
	<main className="astropane" data-astropane-theme={theme}>
		<NumberSlider label="Redshift" value={0.0166} min={0} max={3} step={0.001} format={finely} />
		<NumberSlider label="Velocity" unit="km/s" value={1} min={0} max={9} step={1} format={String} description="why" />
		<ToggleGroup label="Lines" sections={sections} value={["he"]} onValueChange={nothing}>
			<SearchBox label="Search lines" value="h" onValueChange={nothing} status="2 lines" />
		</ToggleGroup>
		<Select label="Unit" options={[{ value: "nm", label: "nm" }]} value="nm" onValueChange={nothing} />
		<Popover label="More">
			<NumberSlider label="Boxcar" value={5} min={1} max={50} step={1} format={String} />
		</Popover>
		<Button look="text">Reset</Button>
		<Legend
			items={["a", "b"].map((id, i) => ({ id, label: id, color: "var(--astropane-series-1)", hidden: i === 1 }))}
			onHiddenChange={nothing}
		/>
		<DataTable caption="Rows." columns={[{ label: "x" }, { label: "y" }]} rowCount={400} cell={(row) => String(row)} />
	</main>
);

afterEach(cleanup);

describe("in a real browser", () => {
	for (const theme of ["light", "dark"] as const) {
		it(`nothing breaks a rule of accessibility, ${theme}`, async () => {
			render(page(theme));
			await userEvent.click(screen.getByRole("button", { name: "Data table" }));
			await userEvent.click(screen.getByRole("button", { name: "More" }));
			const { violations } = await axe.run(screen.getByRole("main"));
			expect(violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html).join(" ")}`)).toEqual([]);
		});
	}

	it("a popover stays in the viewport when what it shows comes late and is wide", async () => {
		const panel = (width: number) => (
			<main className="astropane">
				<div style={{ display: "flex", justifyContent: "flex-end", width: 320 }}>
					<Popover label="More" align="end">
						<div style={{ width, height: 20 }} />
					</Popover>
				</div>
			</main>
		);
		const { rerender } = render(panel(20));
		await userEvent.click(screen.getByRole("button", { name: "More" }));
		const dialog = await screen.findByRole("dialog");
		rerender(panel(400));
		await vi.waitFor(() => expect(dialog.getBoundingClientRect().left).toBeGreaterThanOrEqual(0));
		expect(dialog.getBoundingClientRect().width).toBeGreaterThan(390);
	});

	it("whatever can be pressed is at least 24 px wide and high", () => {
		render(page("light"));
		const parts = [...document.querySelectorAll("main button, main input, main select")];
		expect(parts.length).toBeGreaterThan(15);
		for (const part of parts) {
			const { width, height } = part.getBoundingClientRect();
			expect(Math.min(width, height), part.outerHTML).toBeGreaterThanOrEqual(24);
		}
	});

	it("a panel stays within the viewport, wherever its button is", async () => {
		const host = document.createElement("div");
		host.style.cssText = "position: fixed; right: 0; bottom: 0";
		document.body.append(host);
		const content = "long words ".repeat(60);
		render(
			<div className="astropane">
				<Popover label="More">{content}</Popover>
			</div>,
			{ container: host },
		);
		await userEvent.click(screen.getByRole("button", { name: "More" }));
		const box = screen.getByRole("dialog").getBoundingClientRect();
		expect(box.left).toBeGreaterThanOrEqual(0);
		expect(box.right).toBeLessThanOrEqual(window.innerWidth);
		expect(box.top).toBeGreaterThanOrEqual(0);
		expect(box.bottom).toBeLessThanOrEqual(window.innerHeight);
		host.remove();
	});

	it("a number that changes moves nothing beside it", () => {
		let tell: (value: number) => void = nothing;
		const subscribe = (listener: (value: number) => void) => {
			tell = listener;
			return nothing;
		};
		render(
			<div className="astropane">
				<NumberSlider label="Redshift" value={0} min={0} max={3} step={0.001} format={finely} subscribe={subscribe} />
			</div>,
		);
		const places = () =>
			[...document.querySelectorAll("button, input")].map((e) => JSON.stringify(e.getBoundingClientRect()));
		const before = places();
		for (const z of [0.1111, 1.0004, 2.8888]) {
			tell(z);
			expect(places()).toEqual(before);
		}
	});

	it("arrow keys of a focused slider are the control's own, so that the value stays exact", async () => {
		const onCommit = vi.fn();
		render(
			<NumberSlider
				label="Redshift"
				value={0.016583214}
				min={0}
				max={3}
				step={0.001}
				format={finely}
				onCommit={onCommit}
			/>,
		);
		screen.getByRole("slider").focus();
		await userEvent.keyboard("{ArrowRight}");
		expect(onCommit.mock.calls).toEqual([[0.017583214]]);
		expect(Number(screen.getByRole<HTMLInputElement>("slider").value)).toBe(0.017583214);
	});
});
