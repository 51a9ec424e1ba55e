import { act, cleanup, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { type ReactElement, StrictMode, useState } from "react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { Button, Popover, SearchBox, Select, ToggleChip, ToggleGroup } from "../../src/ui/index.js";

afterEach(cleanup);
const strict = (element: ReactElement) => render(<StrictMode>{element}</StrictMode>);

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

function SearchHost({ onKeyDown }: { onKeyDown?: (key: string) => void }) {
	const [value, setValue] = useState("");
	return (
		// biome-ignore lint/a11y/noStaticElementInteractions: stands for a popover around the box
		<div onKeyDown={(event) => onKeyDown?.(event.key)}>
			<SearchBox label="Search lines" value={value} onValueChange={setValue} status={value && "3 lines"} />
		</div>
	);
}

describe("Button", () => {
	it("does not send a form", async () => {
		const onSubmit = vi.fn();
		strict(
			<form onSubmit={onSubmit}>
				<Button>More</Button>
			</form>,
		);
		await userEvent.click(screen.getByRole("button", { name: "More" }));
		expect(onSubmit).not.toHaveBeenCalled();
	});
});

describe("ToggleChip", () => {
	it("says its state and its count, and reports the other state", async () => {
		const onPressedChange = vi.fn();
		strict(<ToggleChip label="He II" count={7} color="#00f" pressed={false} onPressedChange={onPressedChange} />);
		const chip = screen.getByRole("button", { name: "He II 7", pressed: false });
		await userEvent.click(chip);
		expect(onPressedChange.mock.calls).toEqual([[true]]);
	});
});

describe("ToggleGroup", () => {
	const value = () => document.querySelector("output")?.textContent;

	it("groups its toggles under headings", () => {
		strict(<ToggleHost />);
		const lines = screen.getByRole("group", { name: "Lines" });
		const helium = within(lines).getByRole("group", { name: "Hydrogen & helium" });
		expect(
			within(helium)
				.getAllByRole("button")
				.map((b) => b.textContent),
		).toEqual(["H", "He I"]);
	});
	it("turns one on and off and keeps ids that it does not know", async () => {
		strict(<ToggleHost />);
		await userEvent.click(screen.getByRole("button", { name: "Fe II" }));
		expect(value()).toBe("H, gone, Fe II");
		await userEvent.click(screen.getByRole("button", { name: "H" }));
		expect(value()).toBe("gone, Fe II");
	});
	it("turns all shown ones on or off", async () => {
		strict(<ToggleHost />);
		await userEvent.click(screen.getByRole("button", { name: "All" }));
		expect(value()).toBe("gone, H, He I, Fe II, Co II");
		expect(screen.getByRole("button", { name: "All" })).toHaveProperty("disabled", true);
		await userEvent.click(screen.getByRole("button", { name: "None" }));
		expect(value()).toBe("gone");
	});
	it("leaves empty headings out", () => {
		strict(
			<ToggleGroup label="Lines" sections={[{ heading: "Iron", items: [] }]} value={[]} onValueChange={() => {}} />,
		);
		expect(screen.queryByText("Iron")).toBeNull();
	});
});

describe("Select", () => {
	it("is a labelled native select that reports a value of its own options", async () => {
		const onValueChange = vi.fn<(value: "none" | "median") => void>();
		const options = [
			{ value: "none", label: "as observed" },
			{ value: "median", label: "median" },
		] as const;
		strict(<Select label="Normalise" options={options} value="none" onValueChange={onValueChange} />);
		await userEvent.selectOptions(screen.getByRole("combobox", { name: "Normalise" }), "median");
		expect(onValueChange.mock.calls).toEqual([["median"]]);
	});
});

describe("SearchBox", () => {
	it("is cleared by its button, which gives the focus back", async () => {
		strict(<SearchHost />);
		const field = screen.getByRole<HTMLInputElement>("searchbox", { name: "Search lines" });
		expect(screen.queryByRole("button")).toBeNull();
		await userEvent.type(field, "he");
		expect(screen.getByRole("status").textContent).toBe("3 lines");
		await userEvent.click(screen.getByRole("button", { name: "Clear search lines" }));
		expect(field.value).toBe("");
		expect(document.activeElement).toBe(field);
	});
	it("is cleared by the first Escape and hands on the second", async () => {
		const onKeyDown = vi.fn();
		strict(<SearchHost onKeyDown={onKeyDown} />);
		const field = screen.getByRole<HTMLInputElement>("searchbox");
		await userEvent.type(field, "h{Escape}");
		expect(field.value).toBe("");
		expect(onKeyDown.mock.calls.flat()).toEqual(["h"]);
		await userEvent.keyboard("{Escape}");
		expect(onKeyDown.mock.calls.flat()).toEqual(["h", "Escape"]);
	});
});

describe("Popover", () => {
	const panel = (
		<>
			<Popover label="Smoothing">
				<input aria-label="Width" />
			</Popover>
			<button type="button">Outside</button>
		</>
	);
	const button = () => screen.getByRole("button", { name: "Smoothing" });

	it("opens a named panel, moves the focus in, and says so", async () => {
		strict(panel);
		expect(button().getAttribute("aria-expanded")).toBe("false");
		await userEvent.click(button());
		const dialog = await screen.findByRole("dialog", { name: "Smoothing" });
		expect(button().getAttribute("aria-expanded")).toBe("true");
		expect(button().getAttribute("aria-controls")).toBe(dialog.id);
		await waitFor(() => expect(document.activeElement).toBe(dialog));
	});
	it("closes at Escape and gives the focus back", async () => {
		strict(panel);
		await userEvent.click(button());
		await userEvent.click(await screen.findByRole("textbox", { name: "Width" }));
		await userEvent.keyboard("{Escape}");
		expect(screen.queryByRole("dialog")).toBeNull();
		expect(document.activeElement).toBe(button());
	});
	it("closes at a press outside, not inside, and when the focus goes elsewhere", async () => {
		strict(panel);
		await userEvent.click(button());
		fireEvent.pointerDown(await screen.findByRole("textbox", { name: "Width" }));
		expect(screen.getByRole("dialog")).toBeTruthy();
		fireEvent.pointerDown(document.body);
		expect(screen.queryByRole("dialog")).toBeNull();
		await userEvent.click(button());
		act(() => screen.getByRole("textbox", { name: "Width" }).focus());
		await userEvent.tab();
		expect(document.activeElement).toBe(screen.getByRole("button", { name: "Outside" }));
		expect(screen.queryByRole("dialog")).toBeNull();
	});
	it("tells when it opens and closes", async () => {
		const onOpenChange = vi.fn();
		strict(
			<Popover label="More" onOpenChange={onOpenChange}>
				text
			</Popover>,
		);
		await userEvent.click(screen.getByRole("button", { name: "More" }));
		await userEvent.click(await screen.findByRole("button", { name: "More", expanded: true }));
		expect(onOpenChange.mock.calls).toEqual([[true], [false]]);
		expect(screen.queryByRole("dialog")).toBeNull();
	});
	it("hands its content the way to close it", async () => {
		strict(
			<Popover label="More">
				{(close) => (
					<button type="button" onClick={close}>
						Done
					</button>
				)}
			</Popover>,
		);
		await userEvent.click(screen.getByRole("button", { name: "More" }));
		await userEvent.click(screen.getByRole("button", { name: "Done" }));
		expect(screen.queryByRole("dialog")).toBeNull();
		expect(document.activeElement).toBe(screen.getByRole("button", { name: "More" }));
	});
});
