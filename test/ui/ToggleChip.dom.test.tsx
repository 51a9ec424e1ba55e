import { cleanup, render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { type ReactElement, StrictMode } from "react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { ToggleChip } from "../../src/ui/index.js";

afterEach(cleanup);

const renderStrict = (element: ReactElement) => render(<StrictMode>{element}</StrictMode>);

describe("ToggleChip", () => {
	it("has its count in its name and its state in `aria-pressed`, and reports the new state", async () => {
		const onPressedChange = vi.fn();
		renderStrict(<ToggleChip label="He II" count={7} color="#00f" pressed={false} onPressedChange={onPressedChange} />);
		const chip = screen.getByRole("button", { name: "He II 7", pressed: false });
		await userEvent.click(chip);
		expect(onPressedChange.mock.calls).toEqual([[true]]);
	});
});
