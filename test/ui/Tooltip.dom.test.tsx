import { cleanup, render, waitFor } from "@testing-library/react";
import { createRef, StrictMode } from "react";
import { renderToString } from "react-dom/server";
import { afterEach, describe, expect, it, vi } from "vitest";
import { Tooltip, type TooltipHandle } from "../../src/ui/index.js";

afterEach(cleanup);

describe("Tooltip", () => {
	/** The code that writes it is fetched when the first one is shown. */
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

	it("sets subscripts of a label, and keeps their nodes while they are the same", async () => {
		const { box, show } = await setUp();
		const rows = [{ label: "M_{G}", value: "4.6 mag" }];
		show(10, 10, { rows });
		const subscript = box.querySelector("sub");
		expect(subscript?.textContent).toBe("G");
		expect(box.textContent).toBe("MG4.6 mag");
		show(12, 10, { rows });
		expect(box.querySelector("sub")).toBe(subscript);
		show(12, 10, { rows: [{ label: "ϖ/σ", value: "3" }] });
		expect(box.innerHTML).not.toContain("<sub>");
		expect(box.textContent).toBe("ϖ/σ3");
	});

	it("shows a title and rows, and reuses existing nodes", async () => {
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
	it("writes its content as text, never as markup", async () => {
		const { box, show } = await setUp();
		show(10, 10, { title: "<img src=x>", rows: [{ label: "<b>", value: "&" }] });
		expect(box.querySelector("img, b")).toBeNull();
	});
	it("is placed beside the point, on the other side at the edge of the figure", async () => {
		const { box, show } = await setUp();
		show(10, 20, { rows: [] });
		expect(box.style.transform).toBe("translate(22px, 32px)");
		show(390, 290, { rows: [] });
		expect(box.style.transform).toBe("translate(258px, 238px)");
	});
	it("stays in the viewport where the figure extends beyond it", async () => {
		const { box, show } = await setUp();
		vi.stubGlobal("innerWidth", 300);
		show(200, 20, { rows: [] });
		// 300 px of viewport end at 250 px of the figure: no room to the right of 200.
		expect(box.style.transform).toBe("translate(68px, 32px)");
	});
	it("keeps its content when its parent renders again", async () => {
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
	it("is hidden from readers and renders on a server without inline styles", async () => {
		const { box } = await setUp();
		expect(box.getAttribute("aria-hidden")).toBe("true");
		expect(renderToString(<Tooltip handleRef={null} />)).not.toMatch(/style=/);
	});
});
