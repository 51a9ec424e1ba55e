import { cleanup, render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { type ReactElement, StrictMode } from "react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { Select } from "../../src/ui/index.js";

afterEach(cleanup);

const renderStrict = (element: ReactElement) => render(<StrictMode>{element}</StrictMode>);

describe("Select", () => {
	it("is a labelled native select that reports the value of an option", async () => {
		const onValueChange = vi.fn<(value: "none" | "median") => void>();
		const options = [
			{ value: "none", label: "as observed" },
			{ value: "median", label: "median" },
		] as const;
		renderStrict(<Select label="Normalise" options={options} value="none" onValueChange={onValueChange} />);
		await userEvent.selectOptions(screen.getByRole("combobox", { name: "Normalise" }), "median");
		expect(onValueChange.mock.calls).toEqual([["median"]]);
	});
});
