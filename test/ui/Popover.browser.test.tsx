import { act, cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import type { ReactElement } from "react";
import { createPortal } from "react-dom";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, describe, expect, it, vi } from "vitest";
import { userEvent as keyboard } from "vitest/browser";
import "astropane/styles.css";
import { HelpDialog, Popover } from "../../src/ui/index.js";

const roots: Root[] = [];
afterEach(() => {
	for (const root of roots.splice(0)) root.unmount();
	cleanup();
	document.body.replaceChildren();
});

const page = (
	<div className="astropane">
		<Popover label="More">
			<div style={{ width: 200, height: 150 }}>Content</div>
		</Popover>
	</div>
);

/** Renders into a shadow root or another document, where Testing Library's own container cannot be. */
async function renderInto(place: Node, element: ReactElement): Promise<void> {
	const root = createRoot(place as Element);
	roots.push(root);
	root.render(element);
	await vi.waitFor(() => expect((place as ParentNode).querySelector("button")).not.toBeNull());
}

/** Opens the popover, checks that its panel is fully visible and on top, and that Escape returns the focus. */
async function expectWholeOnTop(place: Document | ShadowRoot, container: ParentNode): Promise<void> {
	const button = container.querySelector("button") as HTMLButtonElement;
	button.focus();
	button.click();
	await vi.waitFor(() => expect(container.querySelector("[role=dialog]")).not.toBeNull());
	const panel = container.querySelector("[role=dialog]") as HTMLElement;
	const view = panel.ownerDocument.defaultView as Window;
	await vi.waitFor(() => expect(panel.style.left).not.toBe(""));
	const box = panel.getBoundingClientRect();
	expect(box.height).toBeGreaterThan(150);
	expect(box.width).toBeGreaterThan(200);
	expect(box.left).toBeGreaterThanOrEqual(0);
	expect(box.top).toBeGreaterThanOrEqual(0);
	expect(box.right).toBeLessThanOrEqual(view.innerWidth);
	expect(box.bottom).toBeLessThanOrEqual(view.innerHeight);
	const inset = 8;
	for (const x of [box.left + inset, box.right - inset]) {
		for (const y of [box.top + inset, box.bottom - inset]) {
			expect(panel.contains(place.elementFromPoint(x, y))).toBe(true);
		}
	}
	panel.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true, composed: true, cancelable: true }));
	await vi.waitFor(() => expect(container.querySelector("[role=dialog]")).toBeNull());
	expect(place.activeElement).toBe(container.querySelector("button"));
}

describe("a popover is fully visible, on top, and returns the focus", () => {
	it("in a box that hides its overflow", async () => {
		const { container } = render(<div style={{ height: 40, width: 120, overflow: "hidden" }}>{page}</div>);
		await expectWholeOnTop(document, container);
	});

	it("in a box that is transformed and hides its overflow, at the lower right corner of the window", async () => {
		const style = { position: "fixed", right: 0, bottom: 0, overflow: "hidden", transform: "translateX(0)" } as const;
		const { container } = render(<div style={style}>{page}</div>);
		await expectWholeOnTop(document, container);
	});

	it("in a modal dialog, which stays open", async () => {
		const { container } = render(
			<dialog aria-label="Host" style={{ overflow: "hidden", height: 60 }}>
				{page}
			</dialog>,
		);
		const dialog = container.querySelector("dialog") as HTMLDialogElement;
		dialog.showModal();
		const box = document.createElement("div");
		await expectWholeOnTop(document, dialog.querySelector(".astropane") ?? box);
		expect(dialog.open).toBe(true);
	});

	it("in a shadow root", async () => {
		const host = document.createElement("div");
		document.body.append(host);
		const shadow = host.attachShadow({ mode: "open" });
		for (const style of document.head.querySelectorAll("style")) shadow.append(style.cloneNode(true));
		const container = document.createElement("div");
		shadow.append(container);
		await renderInto(container, page);
		await expectWholeOnTop(shadow, container);
	});

	it("in an iframe", async () => {
		const frame = document.createElement("iframe");
		frame.style.cssText = "width: 400px; height: 300px";
		document.body.append(frame);
		const inner = frame.contentDocument as Document;
		for (const style of document.head.querySelectorAll("style")) inner.head.append(style.cloneNode(true));
		const container = inner.createElement("div");
		inner.body.append(container);
		await renderInto(container, page);
		await expectWholeOnTop(inner, container);
	});
});

it("a popover is fully visible in an iframe that a host renders into by a portal", async () => {
	const frame = document.createElement("iframe");
	frame.style.cssText = "width: 400px; height: 300px";
	document.body.append(frame);
	const inner = frame.contentDocument as Document;
	for (const style of document.head.querySelectorAll("style")) inner.head.append(style.cloneNode(true));
	render(createPortal(page, inner.body));
	await expectWholeOnTop(inner, inner.body);
});

it("a popover in an iframe closes on a press beside it there", async () => {
	const frame = document.createElement("iframe");
	document.body.append(frame);
	const { body } = frame.contentDocument as Document;
	render(createPortal(page, body));
	await userEvent.click(within(body).getByRole("button", { name: "More" }));
	const content = await within(body).findByText("Content");
	fireEvent.pointerDown(content);
	expect(within(body).getByRole("dialog")).toBeVisible();
	fireEvent.pointerDown(body);
	expect(within(body).queryByRole("dialog")).toBeNull();
});

it.each(["open", "closed"] as const)(
	"a popover in an %s shadow root closes on a press beside the panel, not on one inside",
	async (mode) => {
		const host = document.createElement("div");
		document.body.append(host);
		const container = document.createElement("div");
		host.attachShadow({ mode }).append(container);
		await renderInto(container, page);
		container.querySelector("button")?.click();
		const content = await within(container).findByText("Content");
		const press = (on: Element) =>
			act(async () => {
				on.dispatchEvent(new PointerEvent("pointerdown", { bubbles: true, composed: true }));
			});
		await press(content);
		expect(content.isConnected).toBe(true);
		await press(container);
		expect(content.isConnected).toBe(false);
		container.querySelector("button")?.click();
		await within(container).findByText("Content");
		await press(document.body);
		expect(container.querySelector("[role=dialog]")).toBeNull();
	},
);

it("a popover handles Escape before the modal dialog around it, which gets the next one", async () => {
	const { container } = render(<dialog aria-label="Host">{page}</dialog>);
	const dialog = container.querySelector("dialog") as HTMLDialogElement;
	dialog.showModal();
	await userEvent.click(screen.getByRole("button", { name: "More" }));
	await screen.findByRole("dialog", { name: "More" });
	await keyboard.keyboard("{Escape}");
	await vi.waitFor(() => expect(screen.queryByRole("dialog", { name: "More" })).toBeNull());
	expect(dialog.open).toBe(true);
	await keyboard.keyboard("{Escape}");
	await vi.waitFor(() => expect(dialog.open).toBe(false));
});

it("a popover closes on a press outside and when the focus leaves", async () => {
	render(
		<>
			{page}
			<button type="button">Elsewhere</button>
		</>,
	);
	const more = () => screen.getByRole("button", { name: "More" });
	await userEvent.click(more());
	await screen.findByRole("dialog");
	await userEvent.pointer({ keys: "[MouseLeft]", target: document.body });
	expect(screen.queryByRole("dialog")).toBeNull();
	await userEvent.click(more());
	await screen.findByRole("dialog");
	await userEvent.tab();
	expect(screen.queryByRole("dialog")).toBeNull();
});

it("the help dialog returns the focus in a shadow root", async () => {
	const host = document.createElement("div");
	document.body.append(host);
	const container = document.createElement("div");
	host.attachShadow({ mode: "open" }).append(container);
	const help = (open: boolean) => (
		<div className="astropane">
			<button type="button">Before</button>
			<HelpDialog open={open} onClose={() => {}} sections={[]} />
		</div>
	);
	await renderInto(container, help(false));
	const button = within(container).getByRole("button", { name: "Before" });
	button.focus();
	roots.at(-1)?.render(help(true));
	await vi.waitFor(() => expect(container.querySelector("dialog")?.open).toBe(true));
	roots.at(-1)?.render(help(false));
	await vi.waitFor(() => expect(container.querySelector("dialog")?.open).toBe(false));
	expect(host.shadowRoot?.activeElement).toBe(button);
});

describe("a popover that is taken from the page as it opens throws nothing", () => {
	const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
	it.each([
		["in the same task", async () => {}],
		["in the next task", () => new Promise((resolve) => setTimeout(resolve))],
		["in the next frame", frame],
		["two frames later", () => frame().then(frame)],
		[
			"while its box changes",
			() => frame().then(() => document.querySelector("main")?.setAttribute("style", "width: 50px")),
		],
	])("%s", async (_, wait) => {
		const errors: unknown[] = [];
		const note = (event: Event) => {
			errors.push((event as ErrorEvent).message ?? (event as PromiseRejectionEvent).reason);
			event.preventDefault();
		};
		for (const type of ["error", "unhandledrejection"]) window.addEventListener(type, note);
		const { unmount } = render(<main>{page}</main>);
		// The first opening fetches the code of the box.
		fireEvent.click(screen.getByRole("button", { name: "More" }));
		await screen.findByRole("dialog");
		await wait();
		unmount();
		for (let i = 0; i < 4; i++) await frame();
		for (const type of ["error", "unhandledrejection"]) window.removeEventListener(type, note);
		expect(errors).toEqual([]);
	});
});

it("a popover stays in the viewport when its content becomes wide after opening", async () => {
	const panel = (width: number) => (
		<main className="astropane">
			<div style={{ display: "flex", justifyContent: "flex-end", width: 320 }}>
				<Popover label="More" align="end">
					<div style={{ width, height: 20 }} />
				</Popover>
			</div>
		</main>
	);
	const { rerender } = render(panel(20));
	await userEvent.click(screen.getByRole("button", { name: "More" }));
	const dialog = await screen.findByRole("dialog");
	rerender(panel(400));
	await vi.waitFor(() => expect(dialog.getBoundingClientRect().left).toBeGreaterThanOrEqual(0));
	expect(dialog.getBoundingClientRect().width).toBeGreaterThan(390);
});

it("a popover stays in the viewport at the lower right corner", async () => {
	const host = document.createElement("div");
	host.style.cssText = "position: fixed; right: 0; bottom: 0";
	document.body.append(host);
	const content = "long words ".repeat(60);
	render(
		<div className="astropane">
			<Popover label="More">{content}</Popover>
		</div>,
		{ container: host },
	);
	await userEvent.click(screen.getByRole("button", { name: "More" }));
	const box = screen.getByRole("dialog").getBoundingClientRect();
	expect(box.left).toBeGreaterThanOrEqual(0);
	expect(box.right).toBeLessThanOrEqual(window.innerWidth);
	expect(box.top).toBeGreaterThanOrEqual(0);
	expect(box.bottom).toBeLessThanOrEqual(window.innerHeight);
	host.remove();
});
