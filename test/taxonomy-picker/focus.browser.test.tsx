import "astropane/styles.css";
import { act, cleanup, render, screen, waitFor } from "@testing-library/react";
import { TaxonomyPicker, type TaxonomyPickerProps } from "astropane/taxonomy-picker";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, describe, expect, it } from "vitest";
import { page, userEvent } from "vitest/browser";
import { tdtax } from "../../stories/data/tdtax.js";
import { flat, nameOf, small } from "./trees.js";

let cleanUp: (() => void)[] = [];
afterEach(async () => {
	for (const undo of cleanUp.splice(0)) undo();
	cleanUp = [];
	cleanup();
	await page.viewport(1000, 600);
});

const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 30)));
const focused = () => nameOf(document.activeElement);
/** Where the focused element lies in the window: above its top or below its bottom, CSS pixels; 0 inside. */
function outside(): number {
	const { top, bottom } = (document.activeElement as Element).getBoundingClientRect();
	return Math.round(Math.max(0, -top, bottom - window.innerHeight));
}

describe("the row under the focus", () => {
	it.each([
		[1000, 600, 420],
		[1000, 600, 900],
		[320, 256, 0],
		[320, 256, 420],
	])("lies in a window of %i × %i px after each key, with %i px of page above", async (width, height, above) => {
		await page.viewport(width, height);
		render(
			<div style={{ paddingTop: above, paddingBottom: 300 }}>
				<TaxonomyPicker taxonomies={[tdtax]} mode="multiple" defaultExpandedDepth={9} />
			</div>,
		);
		await frame();
		screen.getByRole("treeitem", { name: "Time-domain Source" }).focus();
		const keys = ["{ArrowDown}", "{ArrowDown}", "{ArrowDown}", "{ArrowDown}", "{ArrowDown}", "{ArrowDown}"];
		for (const key of [...keys, "{End}", "{ArrowUp}", "{PageUp}", " ", "{Home}", "{PageDown}", " ", "{End}"]) {
			await userEvent.keyboard(key);
			await frame();
			expect([key, outside()]).toEqual([key, 0]);
		}
	});

	it("lies in a window of 320 × 256 px, also among 100,000 classes", async () => {
		await page.viewport(320, 256);
		render(
			<div style={{ paddingTop: 420, paddingBottom: 300 }}>
				<TaxonomyPicker taxonomies={[flat(100_000)]} mode="multiple" defaultExpandedDepth={9} />
			</div>,
		);
		await frame();
		screen.getByRole("treeitem", { name: "Root" }).focus();
		const expected = [
			["{End}", "Class 100000"],
			["{ArrowUp}", "Class 99999"],
			["{Home}", "Root"],
			["{ArrowRight}", "Class 1"],
			["{ArrowDown}", "Class 2"],
			["{ArrowLeft}", "Root"],
			["{End}", "Class 100000"],
		];
		for (const [key = "", name] of expected) {
			await userEvent.keyboard(key);
			await waitFor(() => expect(focused()).toBe(name));
			await frame();
			expect([key, outside()]).toEqual([key, 0]);
		}
	});

	it("lies in a window of 320 × 256 px after a search", async () => {
		await page.viewport(320, 256);
		render(<TaxonomyPicker taxonomies={[tdtax]} defaultExpandedDepth={9} />);
		for (const query of ["91bg", "kilonova", "rr lyrae"]) {
			const box = screen.getByRole("searchbox");
			await userEvent.clear(box);
			await userEvent.type(box, query);
			await userEvent.keyboard("{Tab}{Tab}{ArrowUp}");
			await waitFor(() => expect(document.activeElement?.getAttribute("role")).toBe("treeitem"));
			await frame();
			expect(outside()).toBe(0);
		}
	});

	it("lies in a box of the host that scrolls", async () => {
		render(
			<div style={{ height: 200, overflow: "auto" }} data-testid="box">
				<div style={{ height: 300 }} />
				<TaxonomyPicker taxonomies={[small]} defaultExpandedDepth={9} />
			</div>,
		);
		screen.getByRole("treeitem", { name: "Source" }).focus();
		await userEvent.keyboard("{End}");
		const row = document.activeElement?.getBoundingClientRect() as DOMRect;
		const box = screen.getByTestId("box").getBoundingClientRect();
		expect(row.top).toBeGreaterThanOrEqual(box.top);
		expect(row.bottom).toBeLessThanOrEqual(box.bottom);
	});

	it("moves the page no further than it needs", async () => {
		render(
			<div style={{ paddingTop: 40, paddingBottom: 2000 }}>
				<TaxonomyPicker taxonomies={[small]} defaultExpandedDepth={9} />
			</div>,
		);
		screen.getByRole("treeitem", { name: "Source" }).focus({ preventScroll: true });
		await userEvent.keyboard("{ArrowDown}{ArrowDown}{End}{Home}");
		expect(window.scrollY).toBe(0);
	});
});

describe("a key that comes before the effects of the first render", () => {
	/** Renders, and presses keys in the microtasks of the commit, before passive effects run. */
	async function pressAtOnce(
		props: Partial<TaxonomyPickerProps>,
		name: string,
		keys: readonly string[],
	): Promise<void> {
		const host = document.createElement("div");
		document.body.append(host);
		const root: Root = createRoot(host);
		cleanUp.push(() => {
			root.unmount();
			host.remove();
		});
		const isCommitted = new Promise<void>((resolve) => {
			new MutationObserver(() => resolve()).observe(host, { childList: true, subtree: true });
		});
		root.render(<TaxonomyPicker taxonomies={[tdtax]} hiddenRoots={["Time-domain Source"]} {...props} />);
		await isCommitted;
		[...host.querySelectorAll<HTMLElement>("[role=treeitem]")].find((row) => nameOf(row) === name)?.focus();
		for (const key of keys) {
			document.activeElement?.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
			// React renders the effects of a key in a microtask.
			for (let i = 0; i < 10; i++) await Promise.resolve();
		}
	}

	it.each([
		["Type I", ["ArrowRight", "Enter"], "Ia"],
		["Nonstellar", ["ArrowUp", "Enter"], undefined],
		["Supernova", ["ArrowDown", "ArrowDown", " "], "Ia"],
		["Ia", ["ArrowLeft", "ArrowLeft", "ArrowLeft", "Enter"], "Type I"],
	])("acts on the right class: %s, %j", async (name, keys, expected) => {
		const values: string[] = [];
		await pressAtOnce(
			{ defaultExpandedDepth: 9, onValueChange: (value) => values.push(value.at(-1)?.class ?? "") },
			name,
			keys,
		);
		expect(values).toHaveLength(1);
		if (expected !== undefined) expect(values).toEqual([expected]);
		await waitFor(() => expect(focused()).toBe(values[0]));
	});

	it.each([10_000, 400])("brings the last of %i classes into view", async (count) => {
		await pressAtOnce({ taxonomies: [flat(count)], defaultExpandedDepth: 9 }, "Root", ["End"]);
		await waitFor(() => expect(focused()).toBe(`Class ${count}`));
		await frame();
		expect(focused()).toBe(`Class ${count}`);
		const tree = screen.getByRole("tree").getBoundingClientRect();
		const row = (document.activeElement as Element).getBoundingClientRect();
		expect(row.bottom).toBeLessThanOrEqual(tree.bottom + 1);
		expect(outside()).toBe(0);
	});
});

describe("another document or tree of nodes", () => {
	/** A picker in an iframe, or in a shadow root. */
	async function mount(kind: "iframe" | "shadow", props: Partial<TaxonomyPickerProps>): Promise<Document | ShadowRoot> {
		const outer = document.createElement(kind === "iframe" ? "iframe" : "div");
		document.body.append(outer);
		const inner =
			outer instanceof HTMLIFrameElement
				? (outer.contentDocument as Document)
				: (outer as HTMLElement).attachShadow({ mode: "open" });
		const host = outer.ownerDocument.createElement("div");
		(inner instanceof ShadowRoot ? inner : (inner as Document).body).append(host);
		const root = createRoot(host);
		cleanUp.push(() => {
			root.unmount();
			outer.remove();
		});
		act(() => root.render(<TaxonomyPicker taxonomies={[small]} mode="multiple" {...props} />));
		await frame();
		return inner;
	}
	const press = (target: Element | null, key: string, more: KeyboardEventInit = {}) => {
		const event = new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, composed: true, ...more });
		act(() => void target?.dispatchEvent(event));
		return event;
	};
	const chosen = {
		taxonomyId: 5,
		id: "Source/Stellar",
		class: "Stellar",
		path: ["Source", "Stellar"],
	};

	it.each(["iframe", "shadow"] as const)("keeps the focus when the last chosen class is removed: %s", async (kind) => {
		const inner = await mount(kind, { defaultValue: [chosen] });
		const button = inner.querySelector<HTMLElement>(".astropane-taxonomy-chip-remove");
		button?.focus();
		press(button, "Delete");
		await waitFor(() => expect(inner.activeElement?.tagName).toBe("INPUT"));
	});

	it.each(["iframe", "shadow"] as const)("moves the focus and chooses by keys: %s", async (kind) => {
		const inner = await mount(kind, {});
		inner.querySelector<HTMLElement>("[role=treeitem]")?.focus();
		for (const key of ["ArrowDown", "ArrowDown", "Enter"]) press(inner.activeElement, key);
		expect(nameOf(inner.activeElement)).toBe("Nonstellar");
		expect(inner.querySelector("[aria-checked=true]")?.textContent).toBe("Nonstellar");
	});

	it.each(["iframe", "shadow"] as const)("leaves Ctrl+Z to typed text: %s", async (kind) => {
		const inner = await mount(kind, { defaultValue: [chosen] });
		const box = inner.querySelector<HTMLInputElement>("input[type=search]") as HTMLInputElement;
		box.focus();
		const setText = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(box), "value")?.set;
		act(() => {
			setText?.call(box, "ag");
			box.dispatchEvent(new Event("input", { bubbles: true, composed: true }));
		});
		expect(press(box, "z", { ctrlKey: true }).defaultPrevented).toBe(false);
		expect(inner.querySelectorAll(".astropane-taxonomy-chip")).toHaveLength(1);
	});
});
