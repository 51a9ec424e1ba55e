import { act, cleanup, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { type ReactElement, StrictMode } from "react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { Popover } from "../../src/ui/index.js";

afterEach(cleanup);

const renderStrict = (element: ReactElement) => render(<StrictMode>{element}</StrictMode>);

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

	it("opens a named panel, moves the focus into it, and sets `aria-expanded`", async () => {
		renderStrict(panel);
		expect(button().getAttribute("aria-expanded")).toBe("false");
		await userEvent.click(button());
		const dialog = await screen.findByRole("dialog", { name: "Smoothing" });
		expect(button().getAttribute("aria-expanded")).toBe("true");
		expect(button().getAttribute("aria-controls")).toBe(dialog.id);
		await waitFor(() => expect(document.activeElement).toBe(dialog));
	});
	it("closes on Escape and returns the focus", async () => {
		renderStrict(panel);
		await userEvent.click(button());
		await userEvent.click(await screen.findByRole("textbox", { name: "Width" }));
		await userEvent.keyboard("{Escape}");
		expect(screen.queryByRole("dialog")).toBeNull();
		expect(document.activeElement).toBe(button());
	});
	it("leaves Escape to an input method", async () => {
		renderStrict(panel);
		await userEvent.click(button());
		const box = await screen.findByRole("textbox", { name: "Width" });
		for (const more of [{ isComposing: true }, { keyCode: 229 }]) fireEvent.keyDown(box, { key: "Escape", ...more });
		expect(screen.getByRole("dialog")).toBeTruthy();
	});
	it("closes on a press outside, not inside, and when the focus leaves", async () => {
		renderStrict(panel);
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
	it("reports when it opens and closes", async () => {
		const onOpenChange = vi.fn();
		renderStrict(
			<Popover label="More" onOpenChange={onOpenChange}>
				text
			</Popover>,
		);
		await userEvent.click(screen.getByRole("button", { name: "More" }));
		await userEvent.click(await screen.findByRole("button", { name: "More", expanded: true }));
		expect(onOpenChange.mock.calls).toEqual([[true], [false]]);
		expect(screen.queryByRole("dialog")).toBeNull();
	});
	it("passes its content a function that closes it", async () => {
		renderStrict(
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
