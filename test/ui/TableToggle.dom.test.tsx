import { cleanup, render, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { StrictMode } from "react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { DataTableBody } from "../../src/ui/figure/DataTableBody.js";
import { TableToggle } from "../../src/ui/index.js";

afterEach(cleanup);

describe("TableToggle", () => {
	const columns = [{ label: "Wavelength", unit: "Å" }, { label: "Flux" }, { label: "Note", kind: "text" as const }];
	const cell = vi.fn((row: number, column: number) => [`${5000 + row}`, row === 1 ? null : `−${row}`, null][column]);
	const table = (rowCount: number) => (
		<StrictMode>
			<TableToggle>
				{(id, label) => (
					<DataTableBody
						id={id}
						label={label}
						caption="Spectrum a."
						columns={columns}
						rowCount={rowCount}
						cell={cell}
						maxRows={3}
					/>
				)}
			</TableToggle>
		</StrictMode>
	);

	it("reads no cell before it is opened", async () => {
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
	it("says how many rows are not shown and where they are", async () => {
		render(table(40000));
		await userEvent.click(screen.getByRole("button"));
		expect(screen.getAllByRole("rowheader")).toHaveLength(3);
		expect(document.querySelector("caption")?.textContent).toBe(
			"Spectrum a. The first 3 of 40,000 rows are shown. The export has all of them.",
		);
	});
	it("says that there are no rows, and is reachable by keyboard", async () => {
		render(table(0));
		await userEvent.click(screen.getByRole("button"));
		expect(document.querySelector("caption")?.textContent).toBe("Spectrum a. There are no rows.");
		expect(screen.getByRole("region", { name: "Data table" }).tabIndex).toBe(0);
	});
});
