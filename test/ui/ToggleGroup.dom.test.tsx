import { cleanup, render, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { type ReactElement, StrictMode, useState } from "react";
import { afterEach, describe, expect, it } from "vitest";
import { ToggleGroup } from "../../src/ui/index.js";

afterEach(cleanup);

const renderStrict = (element: ReactElement) => render(<StrictMode>{element}</StrictMode>);

const sections = [
	{
		heading: "Hydrogen & helium",
		items: [
			{ id: "H", label: "H" },
			{ id: "He I", label: "He I" },
		],
	},
	{
		heading: "Iron group",
		items: [
			{ id: "Fe II", label: "Fe II" },
			{ id: "Co II", label: "Co II" },
		],
	},
];

function ToggleHost() {
	const [value, setValue] = useState(["H", "gone"]);
	return (
		<>
			<ToggleGroup label="Lines" sections={sections} value={value} onValueChange={setValue} />
			<output>{value.join(", ")}</output>
		</>
	);
}

describe("ToggleGroup", () => {
	const value = () => document.querySelector("output")?.textContent;

	it("has a named group for each heading", () => {
		renderStrict(<ToggleHost />);
		const lines = screen.getByRole("group", { name: "Lines" });
		const helium = within(lines).getByRole("group", { name: "Hydrogen & helium" });
		expect(
			within(helium)
				.getAllByRole("button")
				.map((b) => b.textContent),
		).toEqual(["H", "He I"]);
	});
	it("turns one item on and off and keeps unknown ids", async () => {
		renderStrict(<ToggleHost />);
		await userEvent.click(screen.getByRole("button", { name: "Fe II" }));
		expect(value()).toBe("H, gone, Fe II");
		await userEvent.click(screen.getByRole("button", { name: "H" }));
		expect(value()).toBe("gone, Fe II");
	});
	it("turns all its items on or off", async () => {
		renderStrict(<ToggleHost />);
		await userEvent.click(screen.getByRole("button", { name: "All" }));
		expect(value()).toBe("gone, H, He I, Fe II, Co II");
		expect(screen.getByRole("button", { name: "All" })).toHaveProperty("disabled", true);
		await userEvent.click(screen.getByRole("button", { name: "None" }));
		expect(value()).toBe("gone");
	});
	it("renders no heading without items", () => {
		renderStrict(
			<ToggleGroup label="Lines" sections={[{ heading: "Iron", items: [] }]} value={[]} onValueChange={() => {}} />,
		);
		expect(screen.queryByText("Iron")).toBeNull();
	});
});
