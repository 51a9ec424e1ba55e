import { act, cleanup, render, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { createRef, StrictMode } from "react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { DataTable, LiveRegion, type LiveRegionHandle } from "../../src/ui/index.js";

afterEach(cleanup);

describe("DataTable", () => {
	const columns = [{ label: "Wavelength", unit: "Å" }, { label: "Flux" }, { label: "Note", kind: "text" as const }];
	const cell = vi.fn((row: number, column: number) => [`${5000 + row}`, row === 1 ? null : `−${row}`, null][column]);
	const table = (rowCount: number) => (
		<StrictMode>
			<DataTable caption="Spectrum a." columns={columns} rowCount={rowCount} cell={cell} maxRows={3} />
		</StrictMode>
	);

	it("makes no cell before it is opened", async () => {
		cell.mockClear();
		render(table(2));
		expect(cell).not.toHaveBeenCalled();
		expect(screen.getByRole("button", { name: "Data table", expanded: false })).toBeTruthy();
		await userEvent.click(screen.getByRole("button", { name: "Data table" }));
		expect(screen.getByRole("button", { name: "Data table", expanded: true })).toBeTruthy();
		expect(await screen.findByRole("table", { name: "Spectrum a." })).toBeTruthy();
		await userEvent.click(screen.getByRole("button", { name: "Data table" }));
		expect(screen.queryByRole("table")).toBeNull();
	});
	it("names its columns with units and its rows by the first column", async () => {
		render(table(2));
		await userEvent.click(screen.getByRole("button"));
		expect(screen.getAllByRole("columnheader").map((th) => th.textContent)).toEqual(["Wavelength (Å)", "Flux", "Note"]);
		const row = screen.getByRole("row", { name: /5001/ });
		expect(within(row).getByRole("rowheader").textContent).toBe("5001");
		expect(
			within(row)
				.getAllByRole("cell")
				.map((td) => td.textContent),
		).toEqual(["–", "–"]);
	});
	it("says how many rows it leaves out and where they are", async () => {
		render(table(40000));
		await userEvent.click(screen.getByRole("button"));
		expect(screen.getAllByRole("rowheader")).toHaveLength(3);
		expect(document.querySelector("caption")?.textContent).toBe(
			"Spectrum a. The first 3 of 40,000 rows are shown. The export has all of them.",
		);
	});
	it("says that there are no rows, and can be scrolled by keyboard", async () => {
		render(table(0));
		await userEvent.click(screen.getByRole("button"));
		expect(document.querySelector("caption")?.textContent).toBe("Spectrum a. There are no rows.");
		expect(screen.getByRole("region", { name: "Data table" }).tabIndex).toBe(0);
	});
});

describe("LiveRegion", () => {
	it("reads the first message at once and of a flood only the last, twice a second", () => {
		vi.useFakeTimers();
		try {
			const handle = createRef<LiveRegionHandle>();
			const { unmount } = render(
				<StrictMode>
					<LiveRegion handleRef={handle} />
				</StrictMode>,
			);
			const region = screen.getByRole("status");
			expect(region.getAttribute("aria-live")).toBe("polite");
			const say = (text: string) => act(() => handle.current?.setMessage(text));
			say("one");
			expect(region.textContent).toBe("one");
			say("two");
			say("three");
			expect(region.textContent).toBe("one");
			vi.advanceTimersByTime(500);
			expect(region.textContent).toBe("three");
			vi.advanceTimersByTime(500);
			say("four");
			expect(region.textContent).toBe("four");
			say("five");
			unmount();
			vi.advanceTimersByTime(1000);
			expect(region.textContent).toBe("four");
		} finally {
			vi.useRealTimers();
		}
	});
});
