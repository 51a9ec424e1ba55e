import { cleanup, render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { type ReactElement, StrictMode, useState } from "react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { SearchBox } from "../../src/ui/index.js";

afterEach(cleanup);

const renderStrict = (element: ReactElement) => render(<StrictMode>{element}</StrictMode>);

function SearchHost({ onKeyDown }: { onKeyDown?: (key: string) => void }) {
	const [value, setValue] = useState("");
	return (
		// biome-ignore lint/a11y/noStaticElementInteractions: represents a popover around the box
		<div onKeyDown={(event) => onKeyDown?.(event.key)}>
			<SearchBox label="Search lines" value={value} onValueChange={setValue} status={value && "3 lines"} />
		</div>
	);
}

describe("SearchBox", () => {
	it("is cleared by its button, which moves the focus to the field", async () => {
		renderStrict(<SearchHost />);
		const field = screen.getByRole<HTMLInputElement>("searchbox", { name: "Search lines" });
		expect(screen.queryByRole("button")).toBeNull();
		await userEvent.type(field, "he");
		expect(screen.getByRole("status").textContent).toBe("3 lines");
		await userEvent.click(screen.getByRole("button", { name: "Clear search lines" }));
		expect(field.value).toBe("");
		expect(document.activeElement).toBe(field);
	});
	it.each([
		["Enter", { keyCode: 229 }],
		["Escape", { keyCode: 229 }],
		["ArrowDown", { isComposing: true, keyCode: 40 }],
		["Process", { isComposing: true, keyCode: 229 }],
	])("leaves %s to an input method: %j", (key, more) => {
		const onKeyDown = vi.fn();
		renderStrict(<SearchBox label="Search lines" value="h" onValueChange={onKeyDown} onKeyDown={onKeyDown} />);
		const event = new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...more });
		screen.getByRole("searchbox").dispatchEvent(event);
		expect(onKeyDown).not.toHaveBeenCalled();
		expect(event.defaultPrevented).toBe(false);
	});
	it("is cleared by the first Escape and passes the second on", async () => {
		const onKeyDown = vi.fn();
		renderStrict(<SearchHost onKeyDown={onKeyDown} />);
		const field = screen.getByRole<HTMLInputElement>("searchbox");
		await userEvent.type(field, "h{Escape}");
		expect(field.value).toBe("");
		expect(onKeyDown.mock.calls.flat()).toEqual(["h"]);
		await userEvent.keyboard("{Escape}");
		expect(onKeyDown.mock.calls.flat()).toEqual(["h", "Escape"]);
	});
});
