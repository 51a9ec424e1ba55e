import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { attachGestures } from "../../../src/plot/interaction/attachGestures.js";
import type { GestureIntent } from "../../../src/plot/interaction/gestureTypes.js";

let figure: HTMLElement;
let intents: GestureIntent[];
let detach: () => void;

/** The figure is at (100, 50) in the viewport. */
function pointer(type: string, x: number, y: number, init: PointerEventInit = {}, target: Element = figure): Event {
	const event = new PointerEvent(type, {
		clientX: x + 100,
		clientY: y + 50,
		pointerId: 1,
		pointerType: "mouse",
		bubbles: true,
		cancelable: true,
		...init,
	});
	target.dispatchEvent(event);
	return event;
}
function wheel(init: WheelEventInit = {}): WheelEvent {
	const event = new WheelEvent("wheel", {
		clientX: 200,
		clientY: 150,
		deltaY: -100,
		bubbles: true,
		cancelable: true,
		...init,
	});
	figure.dispatchEvent(event);
	return event;
}
const types = () => intents.map((i) => i.type);

beforeEach(() => {
	vi.useFakeTimers();
	figure = document.createElement("div");
	figure.tabIndex = 0;
	figure.innerHTML = "<button>Inside</button>";
	figure.getBoundingClientRect = () => new DOMRect(100, 50, 400, 300);
	document.body.append(figure);
	intents = [];
	detach = attachGestures(figure, { zoneAt: () => "plot", onIntent: (intent) => intents.push(intent) });
});
afterEach(() => {
	detach();
	figure.remove();
	vi.useRealTimers();
});

describe("attachGestures", () => {
	it("gives positions relative to the figure, also where a host scales it", () => {
		pointer("pointermove", 30, 40);
		expect(intents).toEqual([{ type: "hover", x: 30, y: 40 }]);
		Object.defineProperty(figure, "offsetWidth", { value: 800 });
		Object.defineProperty(figure, "offsetHeight", { value: 600 });
		pointer("pointermove", 30, 40);
		expect(intents[1]).toEqual({ type: "hover", x: 60, y: 80 });
	});

	it("writes the mode to the attribute that the stylesheet reads", () => {
		expect(figure.dataset.astropaneGesture).toBe("idle");
		figure.focus();
		expect(figure.dataset.astropaneGesture).toBe("armed");
		pointer("pointerdown", 30, 40);
		pointer("pointermove", 60, 40);
		expect(figure.dataset.astropaneGesture).toBe("pan");
		pointer("pointerup", 60, 40);
		expect(figure.dataset.astropaneGesture).toBe("armed");
	});

	it("cancels the gesture at Escape, wherever the focus is, and stops that event", () => {
		const press = () => {
			const event = new KeyboardEvent("keydown", { key: "Escape", bubbles: true, cancelable: true });
			document.body.dispatchEvent(event);
			return event.defaultPrevented;
		};
		expect(press()).toBe(false);
		pointer("pointerdown", 30, 40, { shiftKey: true });
		pointer("pointermove", 80, 90, { shiftKey: true });
		expect(press()).toBe(true);
		pointer("pointermove", 120, 120);
		pointer("pointerup", 120, 120);
		expect(types()).toEqual(["box-start", "box-cancel", "hover"]);
		expect(press()).toBe(false);
	});

	it("lets the page scroll until the figure has focus or ctrl is down", () => {
		expect(wheel().defaultPrevented).toBe(false);
		expect(wheel({ ctrlKey: true }).defaultPrevented).toBe(true);
		figure.focus();
		expect(wheel().defaultPrevented).toBe(true);
		expect(types()).toEqual(["zoom", "zoom"]);
		vi.advanceTimersByTime(300);
		expect(types()).toEqual(["zoom", "zoom", "gesture-end"]);
	});

	it("completes a long press by a timer, unless the finger is lifted before", () => {
		pointer("pointerdown", 30, 40, { pointerType: "touch" });
		vi.advanceTimersByTime(600);
		expect(types()).toEqual(["longpress"]);
		pointer("pointerup", 30, 40, { pointerType: "touch" });
		pointer("pointerdown", 30, 40, { pointerType: "touch" });
		pointer("pointerup", 30, 40, { pointerType: "touch" });
		vi.advanceTimersByTime(600);
		expect(types()).toEqual(["longpress", "click"]);
	});

	it("keeps the page from scrolling under two fingers and running gestures, not under one resting finger", () => {
		const touch = (count: number): Event => {
			const event = new Event("touchmove", { bubbles: true, cancelable: true });
			Object.defineProperty(event, "touches", { value: { length: count } });
			figure.dispatchEvent(event);
			return event;
		};
		pointer("pointerdown", 30, 40, { pointerType: "touch" });
		expect(touch(1).defaultPrevented).toBe(false);
		expect(touch(2).defaultPrevented).toBe(true);
		pointer("pointermove", 60, 40, { pointerType: "touch" });
		expect(touch(1).defaultPrevented).toBe(true);
	});

	it("ignores events on buttons and fields inside the figure", () => {
		const button = figure.querySelector("button") as Element;
		pointer("pointerdown", 30, 40, {}, button);
		pointer("pointerup", 30, 40, {}, button);
		expect(types()).toEqual([]);
	});

	it("cancels when the window loses focus or the pointer capture is lost", () => {
		pointer("pointerdown", 30, 40, { shiftKey: true });
		pointer("pointermove", 90, 90);
		window.dispatchEvent(new Event("blur"));
		expect(types()).toEqual(["box-start", "box-cancel"]);
		pointer("pointerdown", 30, 40, { shiftKey: true });
		pointer("pointermove", 90, 90);
		pointer("lostpointercapture", 90, 90);
		expect(types().slice(2)).toEqual(["box-start", "box-cancel"]);
	});

	it("resets at a double click", () => {
		figure.dispatchEvent(new MouseEvent("dblclick", { clientX: 130, clientY: 90, bubbles: true }));
		expect(intents).toEqual([{ type: "reset", zone: "plot" }]);
	});

	it("removes all listeners and the attribute", () => {
		const added = vi.spyOn(figure, "addEventListener");
		const removed = vi.spyOn(figure, "removeEventListener");
		const off = attachGestures(figure, { zoneAt: () => "plot", onIntent: () => {} });
		off();
		expect(removed.mock.calls.map((c) => c[0]).sort()).toEqual(added.mock.calls.map((c) => c[0]).sort());
		pointer("pointerdown", 30, 40);
		detach();
		intents.length = 0;
		pointer("pointermove", 90, 90);
		wheel({ ctrlKey: true });
		vi.advanceTimersByTime(1000);
		expect(types()).toEqual([]);
		expect(figure.dataset.astropaneGesture).toBeUndefined();
	});
});
