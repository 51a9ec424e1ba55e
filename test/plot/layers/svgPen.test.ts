import { createSvgPen, escapeMarkup } from "astropane/plot";
import { describe, expect, it } from "vitest";

describe("createSvgPen", () => {
	it("escapes texts and attributes, so that markup in a name is shown and not run", () => {
		const pen = createSvgPen("t");
		pen.text('<img src=x onerror="alert(1)">', 0, 0, { color: 'red" onload="alert(1)' });
		expect(pen.markup()).not.toContain("<img");
		expect(pen.markup()).not.toContain('onload="');
		expect(escapeMarkup("a\u0000b<&>\"'")).toBe("ab&#60;&#38;&#62;&#34;&#39;");
	});
	it("writes no style attributes, which a strict content security policy forbids", () => {
		const pen = createSvgPen("t");
		pen.clip({ x: 0, y: 0, width: 10, height: 10 }, () => {
			pen.stroke((path) => path.lineTo(1, 1), { color: "var(--astropane-ink)", width: 2, dash: [2, 2], opacity: 0.5 });
			pen.fill((path) => path.rect(0, 0, 3, 3), { color: "red" });
			pen.text("M_{G}", 1, 2, { color: "red", halo: "white", rotate: -90, weight: 600, italic: true });
		});
		expect(pen.markup()).not.toMatch(/\sstyle=/);
	});
	it("gives each clip path its own id", () => {
		const pen = createSvgPen("a");
		pen.clip({ x: 0, y: 0, width: 1, height: 1 }, () => {});
		pen.clip({ x: 0, y: 0, width: 1, height: 1 }, () => {});
		const ids = [...pen.markup().matchAll(/clipPath id="([^"]+)"/g)].map((m) => m[1]);
		expect(new Set(ids).size).toBe(2);
	});
	it("skips coordinates that are not finite, as a canvas does", () => {
		const pen = createSvgPen("t");
		pen.stroke(
			(path) => {
				path.moveTo(Number.NaN, 1);
				path.lineTo(1, 2);
				path.lineTo(3, Number.POSITIVE_INFINITY);
				path.lineTo(1e308, 3);
				path.lineTo(5, 6);
				path.rect(0, 0, Number.NaN, 1);
			},
			{ color: "red" },
		);
		pen.text("nowhere", Number.NaN, 1, { color: "red" });
		expect(pen.markup()).toContain('d="M1,2L5,6"');
		expect(pen.markup()).not.toContain("nowhere");
	});
	it("draws nothing for an empty path", () => {
		const pen = createSvgPen("t");
		pen.stroke(() => {}, { color: "red" });
		expect(pen.markup()).toBe("");
	});
});
