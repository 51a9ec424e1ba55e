import { describe, expect, it } from "vitest";
import { keyName, plotAction } from "../../../src/plot/interaction/keyboard.js";

describe("keyName", () => {
	it("names shift only where the character does not imply it", () => {
		expect(keyName({ key: "?", shiftKey: true })).toBe("?");
		expect(keyName({ key: "Z", shiftKey: true })).toBe("shift+z");
		expect(keyName({ key: "ArrowUp", shiftKey: true })).toBe("shift+ArrowUp");
		expect(keyName({ key: "z" })).toBe("z");
	});
	it("ignores caps lock", () => {
		expect(keyName({ key: "Z" })).toBe("z");
	});
	it("reads command as ctrl, and the physical key under alt", () => {
		expect(keyName({ key: "z", metaKey: true, shiftKey: true })).toBe("ctrl+shift+z");
		expect(keyName({ key: "≠", code: "Equal", altKey: true })).toBe("alt+=");
		expect(keyName({ key: "–", code: "Minus", altKey: true })).toBe("alt+-");
	});
});

describe("plotAction", () => {
	it("pans with the arrows, further with shift", () => {
		const near = plotAction({ key: "ArrowRight" });
		const far = plotAction({ key: "ArrowRight", shiftKey: true });
		if (near?.type !== "pan" || far?.type !== "pan") throw new Error("expected two pans");
		expect(near.dx).toBeGreaterThan(0);
		expect(far.dx).toBeGreaterThan(near.dx);
		expect(plotAction({ key: "ArrowUp" })).toMatchObject({ type: "pan", dx: 0 });
	});
	it("zooms x with plus and minus, y with alt, by factors that cancel", () => {
		const into = plotAction({ key: "+", shiftKey: true });
		const out = plotAction({ key: "-" });
		if (into?.type !== "zoom" || out?.type !== "zoom") throw new Error("expected two zooms");
		expect(into.factor * out.factor).toBeCloseTo(1, 12);
		expect(into.axis).toBe("x");
		expect(plotAction({ key: "+", altKey: true, shiftKey: true })).toMatchObject({ type: "zoom", axis: "y" });
	});
	it("moves back and forward in the history", () => {
		for (const key of ["z", "Backspace"]) expect(plotAction({ key })).toEqual({ type: "back" });
		expect(plotAction({ key: "Z", shiftKey: true })).toEqual({ type: "forward" });
		expect(plotAction({ key: "z", ctrlKey: true })).toEqual({ type: "back" });
	});
	it("has no action for letters, brackets and keys of the browser", () => {
		for (const key of ["a", "[", "]", "n", "Tab", "Enter", " ", "PageDown", "F5"])
			expect(plotAction({ key })).toBeNull();
		expect(plotAction({ key: "+", ctrlKey: true })).toBeNull();
		expect(plotAction({ key: "ArrowLeft", altKey: true })).toBeNull();
		expect(plotAction({ key: "constructor" })).toBeNull();
	});
	it("has none for keys of an input method", () => {
		for (const key of ["ArrowRight", "Home", "Escape", "0"]) {
			expect(plotAction({ key, keyCode: 229 })).toBeNull();
			expect(plotAction({ key, isComposing: true, keyCode: 48 })).toBeNull();
			expect(plotAction({ key, keyCode: 48 })).not.toBeNull();
		}
	});
	it("lets a component add and replace keys", () => {
		const extra = { "[": { type: "redshift", by: -1 }, "0": { type: "zero" } } as const;
		expect(plotAction({ key: "[" }, extra)).toEqual({ type: "redshift", by: -1 });
		expect(plotAction({ key: "0" }, extra)).toEqual({ type: "zero" });
		expect(plotAction({ key: "Home" }, extra)).toEqual({ type: "reset" });
	});
	it("ignores keys for a text field or a composition, and keys whose default is prevented", () => {
		const element = (tagName: string, more: object = {}) => ({ tagName, ...more });
		for (const target of [
			element("INPUT", { type: "text" }),
			element("INPUT", { type: "range" }),
			element("textarea"),
			element("SELECT"),
			element("DIV", { isContentEditable: true }),
			element("DIV", { getAttribute: () => "tree" }),
		]) {
			expect(plotAction({ key: "ArrowLeft", target })).toBeNull();
		}
		expect(plotAction({ key: "ArrowLeft", target: element("INPUT", { type: "checkbox" }) })).not.toBeNull();
		expect(plotAction({ key: "ArrowLeft", target: element("svg", { getAttribute: () => null }) })).not.toBeNull();
		expect(plotAction({ key: "z", isComposing: true })).toBeNull();
		expect(plotAction({ key: "z", defaultPrevented: true })).toBeNull();
	});
});
