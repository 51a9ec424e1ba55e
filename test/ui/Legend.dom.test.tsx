import { act, cleanup, fireEvent, render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { StrictMode, useState } from "react";
import { renderToString } from "react-dom/server";
import { afterEach, describe, expect, it } from "vitest";
import { Legend, type LegendItem } from "../../src/ui/index.js";

afterEach(cleanup);

const origins = ["Gaia DR2", "Gaia EDR3", "Gaia DR3"];
const items = (hidden: readonly string[]): LegendItem[] =>
	origins.map((id) => ({ id, label: id, color: "#123456", hidden: hidden.includes(id), detail: "3 points" }));
function LegendHost({ initial = [] }: { initial?: readonly string[] }) {
	const [hidden, setHidden] = useState(initial);
	return <Legend label="Origins" items={items(hidden)} onHiddenChange={setHidden} />;
}
const item = (name: string) => screen.getByRole("button", { name: `${name} 3 points` });
const visible = () => origins.filter((name) => item(name).getAttribute("aria-pressed") === "true");
const renderLegend = (initial: readonly string[] = []) =>
	render(
		<StrictMode>
			<LegendHost initial={initial} />
		</StrictMode>,
	);

describe("Legend", () => {
	it("hides and shows an item on a press, and offers to show all", async () => {
		renderLegend();
		expect(screen.queryByRole("button", { name: "Show all" })).toBeNull();
		fireEvent.click(item("Gaia DR2"));
		expect(visible()).toEqual(["Gaia EDR3", "Gaia DR3"]);
		fireEvent.click(item("Gaia DR3"));
		fireEvent.click(item("Gaia DR2"));
		expect(visible()).toEqual(["Gaia DR2", "Gaia EDR3"]);
		await userEvent.click(screen.getByRole("button", { name: "Show all" }));
		expect(visible()).toEqual(origins);
	});
	it("isolates an item with Shift or Alt, and shows all the second time", () => {
		renderLegend();
		fireEvent.click(item("Gaia DR2"), { shiftKey: true });
		expect(visible()).toEqual(["Gaia DR2"]);
		fireEvent.click(item("Gaia DR3"), { altKey: true });
		expect(visible()).toEqual(["Gaia DR3"]);
		fireEvent.click(item("Gaia DR3"), { altKey: true });
		expect(visible()).toEqual(origins);
	});
	it("isolates an item on a double press, and shows all on the next", async () => {
		renderLegend();
		const user = userEvent.setup();
		await user.dblClick(item("Gaia DR2"));
		expect(visible()).toEqual(["Gaia DR2"]);
		await user.dblClick(item("Gaia DR2"));
		expect(visible()).toEqual(origins);
	});
	it("works by keyboard", async () => {
		renderLegend();
		const user = userEvent.setup();
		act(() => item("Gaia EDR3").focus());
		await user.keyboard("{Shift>}{Enter}{/Shift}");
		expect(visible()).toEqual(["Gaia EDR3"]);
		await user.keyboard("{Enter}");
		expect(visible()).toEqual([]);
		await user.keyboard(" ");
		expect(visible()).toEqual(["Gaia EDR3"]);
	});
	it("has no buttons without `onHiddenChange`", () => {
		render(<Legend items={items([])} />);
		expect(screen.queryByRole("button")).toBeNull();
		expect(screen.getByRole("list", { name: "Legend" }).textContent).toContain("Gaia DR2");
	});
	it("renders on a server without inline styles", () => {
		expect(renderToString(<LegendHost initial={["Gaia DR2"]} />)).not.toMatch(/style=/);
	});
});
