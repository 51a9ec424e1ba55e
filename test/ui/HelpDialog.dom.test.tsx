import { act, cleanup, fireEvent, render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { StrictMode, useState } from "react";
import { renderToString } from "react-dom/server";
import { afterEach, describe, expect, it, vi } from "vitest";
import { HelpDialog, keyboardHelp } from "../../src/ui/index.js";

afterEach(cleanup);

function HelpHost({ onPlotKey }: { onPlotKey: (key: string) => void }) {
	const [open, setOpen] = useState(false);
	return (
		// biome-ignore lint/a11y/noStaticElementInteractions: represents the plot
		<div onKeyDown={(event) => onPlotKey(event.key)}>
			<button type="button" onClick={() => setOpen(true)}>
				Open
			</button>
			<HelpDialog open={open} onClose={() => setOpen(false)} sections={[{ heading: "Plot", keys: keyboardHelp() }]} />
		</div>
	);
}

describe("HelpDialog", () => {
	const setUp = async () => {
		const onPlotKey = vi.fn();
		render(
			<StrictMode>
				<HelpHost onPlotKey={onPlotKey} />
			</StrictMode>,
		);
		await userEvent.click(screen.getByRole("button", { name: "Open" }));
		return onPlotKey;
	};

	it("lists every key with its effect", async () => {
		await setUp();
		const dialog = screen.getByRole("dialog", { name: "Keys" });
		for (const { does } of keyboardHelp()) expect(dialog.textContent).toContain(does);
		expect(dialog.querySelectorAll("kbd")).toHaveLength(keyboardHelp().flatMap((row) => row.keys).length);
	});
	it("closes by its button, by Escape and on a press beside it, and returns the focus", async () => {
		const onPlotKey = await setUp();
		await userEvent.click(screen.getByRole("button", { name: "Close" }));
		expect(screen.queryByRole("dialog")).toBeNull();
		expect(document.activeElement).toBe(screen.getByRole("button", { name: "Open" }));
		await userEvent.click(screen.getByRole("button", { name: "Open" }));
		act(() => screen.getByRole("button", { name: "Close" }).focus());
		await userEvent.keyboard("{ArrowLeft}{Escape}");
		expect(screen.queryByRole("dialog")).toBeNull();
		expect(onPlotKey).not.toHaveBeenCalledWith("ArrowLeft");
		await userEvent.click(screen.getByRole("button", { name: "Open" }));
		fireEvent.click(screen.getByRole("dialog"));
		expect(screen.queryByRole("dialog")).toBeNull();
	});
	it("renders a closed dialog on a server", () => {
		const markup = renderToString(<HelpDialog open={false} onClose={() => {}} sections={[]} />);
		expect(markup).toMatch(/^<dialog(?![^>]* open)/);
		expect(markup).not.toMatch(/style=/);
	});
});
