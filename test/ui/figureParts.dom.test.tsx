import { act, cleanup, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { createRef, StrictMode, useState } from "react";
import { renderToString } from "react-dom/server";
import { afterEach, describe, expect, it, vi } from "vitest";
import { HelpDialog } from "../../src/ui/figure/HelpDialog.js";
import { Legend, type LegendItem } from "../../src/ui/figure/Legend.js";
import { keyboardHelp } from "../../src/ui/index.js";
import { Tooltip, type TooltipHandle } from "../../src/ui/popover/Tooltip.js";

afterEach(cleanup);

const origins = ["Gaia DR2", "Gaia EDR3", "Gaia DR3"];
const items = (hidden: readonly string[]): LegendItem[] =>
	origins.map((id) => ({ id, label: id, color: "#123456", hidden: hidden.includes(id), detail: "3 points" }));
function LegendHost({ first = [] }: { first?: readonly string[] }) {
	const [hidden, setHidden] = useState(first);
	return <Legend label="Origins" items={items(hidden)} onHiddenChange={setHidden} />;
}
const item = (name: string) => screen.getByRole("button", { name: `${name} 3 points` });
const shown = () => origins.filter((name) => item(name).getAttribute("aria-pressed") === "true");
const legend = (first: readonly string[] = []) =>
	render(
		<StrictMode>
			<LegendHost first={first} />
		</StrictMode>,
	);

describe("Legend", () => {
	it("hides and shows at a press, and offers to show all", async () => {
		legend();
		expect(screen.queryByRole("button", { name: "Show all" })).toBeNull();
		fireEvent.click(item("Gaia DR2"));
		expect(shown()).toEqual(["Gaia EDR3", "Gaia DR3"]);
		fireEvent.click(item("Gaia DR3"));
		fireEvent.click(item("Gaia DR2"));
		expect(shown()).toEqual(["Gaia DR2", "Gaia EDR3"]);
		await userEvent.click(screen.getByRole("button", { name: "Show all" }));
		expect(shown()).toEqual(origins);
	});
	it("shows one alone with shift or alt, and all again the second time", () => {
		legend();
		fireEvent.click(item("Gaia DR2"), { shiftKey: true });
		expect(shown()).toEqual(["Gaia DR2"]);
		fireEvent.click(item("Gaia DR3"), { altKey: true });
		expect(shown()).toEqual(["Gaia DR3"]);
		fireEvent.click(item("Gaia DR3"), { altKey: true });
		expect(shown()).toEqual(origins);
	});
	it("shows one alone at a double press, and all again at the next", async () => {
		legend();
		const user = userEvent.setup();
		await user.dblClick(item("Gaia DR2"));
		expect(shown()).toEqual(["Gaia DR2"]);
		await user.dblClick(item("Gaia DR2"));
		expect(shown()).toEqual(origins);
	});
	it("does the same by keyboard", async () => {
		legend();
		const user = userEvent.setup();
		act(() => item("Gaia EDR3").focus());
		await user.keyboard("{Shift>}{Enter}{/Shift}");
		expect(shown()).toEqual(["Gaia EDR3"]);
		await user.keyboard("{Enter}");
		expect(shown()).toEqual([]);
		await user.keyboard(" ");
		expect(shown()).toEqual(["Gaia EDR3"]);
	});
	it("only names the marks where nobody listens", () => {
		render(<Legend items={items([])} />);
		expect(screen.queryByRole("button")).toBeNull();
		expect(screen.getByRole("list", { name: "Legend" }).textContent).toContain("Gaia DR2");
	});
	it("renders on a server without inline styles", () => {
		expect(renderToString(<LegendHost first={["Gaia DR2"]} />)).not.toMatch(/style=/);
	});
});

describe("Tooltip", () => {
	/** What writes it is fetched with the first one. */
	const setUp = async () => {
		const handle = createRef<TooltipHandle>();
		const { container, rerender } = render(
			<StrictMode>
				<Tooltip handleRef={handle} />
			</StrictMode>,
		);
		const box = container.firstElementChild as HTMLElement;
		Object.defineProperty(box, "offsetParent", { value: container });
		Object.defineProperty(box, "offsetWidth", { value: 120 });
		Object.defineProperty(box, "offsetHeight", { value: 40 });
		container.getBoundingClientRect = () => new DOMRect(50, 100, 400, 300);
		const show: TooltipHandle["show"] = (...args) => handle.current?.show(...args);
		show(0, 0, { rows: [] });
		await waitFor(() => expect(box.hidden).toBe(false));
		handle.current?.hide();
		return { box, show, hide: () => handle.current?.hide(), rerender, handle };
	};

	it("shows a title and rows, and reuses what is there", async () => {
		const { box, show, hide } = await setUp();
		expect(box.hidden).toBe(true);
		show(10, 10, { title: "Hα", rows: [{ label: "rest", value: "6562.79 Å", color: "rgb(1, 2, 3)" }] });
		expect(box.hidden).toBe(false);
		expect(box.textContent).toBe("Hαrest6562.79 Å");
		const row = box.querySelector(".astropane-tooltip-row");
		show(10, 10, {
			rows: [
				{ label: "rest", value: "4861.33 Å" },
				{ label: "observed", value: "4942.0 Å" },
			],
		});
		expect(box.querySelector(".astropane-tooltip-row")).toBe(row);
		expect(box.querySelectorAll(".astropane-tooltip-row")).toHaveLength(2);
		expect(box.querySelector<HTMLElement>(".astropane-tooltip-title")?.hidden).toBe(true);
		show(10, 10, { title: "empty", rows: [] });
		expect(box.querySelectorAll(".astropane-tooltip-row")).toHaveLength(0);
		hide();
		expect(box.hidden).toBe(true);
	});
	it("writes what it is given as text, never as markup", async () => {
		const { box, show } = await setUp();
		show(10, 10, { title: "<img src=x>", rows: [{ label: "<b>", value: "&" }] });
		expect(box.querySelector("img, b")).toBeNull();
	});
	it("stands beside the point and changes sides at the edge of the figure", async () => {
		const { box, show } = await setUp();
		show(10, 20, { rows: [] });
		expect(box.style.transform).toBe("translate(22px, 32px)");
		show(390, 290, { rows: [] });
		expect(box.style.transform).toBe("translate(258px, 238px)");
	});
	it("stays in the viewport where the figure reaches beyond it", async () => {
		const { box, show } = await setUp();
		vi.stubGlobal("innerWidth", 300);
		show(200, 20, { rows: [] });
		// 300 px of viewport end at 250 px of the figure: no room to the right of 200.
		expect(box.style.transform).toBe("translate(68px, 32px)");
	});
	it("keeps what it shows when its parent renders again", async () => {
		const { box, show, rerender, handle } = await setUp();
		show(10, 20, { title: "Hβ", rows: [] });
		rerender(
			<StrictMode>
				<Tooltip handleRef={handle} />
			</StrictMode>,
		);
		expect(box.textContent).toBe("Hβ");
		expect(box.hidden).toBe(false);
	});
	it("is not read out and renders on a server without inline styles", async () => {
		const { box } = await setUp();
		expect(box.getAttribute("aria-hidden")).toBe("true");
		expect(renderToString(<Tooltip handleRef={null} />)).not.toMatch(/style=/);
	});
});

function HelpHost({ onPlotKey }: { onPlotKey: (key: string) => void }) {
	const [open, setOpen] = useState(false);
	return (
		// biome-ignore lint/a11y/noStaticElementInteractions: stands for the plot
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

	it("lists every key with what it does", async () => {
		await setUp();
		const dialog = screen.getByRole("dialog", { name: "Keys" });
		for (const { does } of keyboardHelp()) expect(dialog.textContent).toContain(does);
		expect(dialog.querySelectorAll("kbd")).toHaveLength(keyboardHelp().flatMap((row) => row.keys).length);
	});
	it("closes by its button, by Escape and at a press beside it, and gives the focus back", async () => {
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
	it("renders closed on a server", () => {
		const markup = renderToString(<HelpDialog open={false} onClose={() => {}} sections={[]} />);
		expect(markup).toMatch(/^<dialog(?![^>]* open)/);
		expect(markup).not.toMatch(/style=/);
	});
});
