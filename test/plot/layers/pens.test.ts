import { createSvgPen, drawAxis, escapeMarkup, linearScale, plainText, textRuns, toCsv } from "astropane/plot";
import { describe, expect, it } from "vitest";

describe("the SVG pen", () => {
	it("escapes every text, so that a name with markup is read and never run", () => {
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
	it("gives each clip path an id of its own", () => {
		const pen = createSvgPen("a");
		pen.clip({ x: 0, y: 0, width: 1, height: 1 }, () => {});
		pen.clip({ x: 0, y: 0, width: 1, height: 1 }, () => {});
		const ids = [...pen.markup().matchAll(/clipPath id="([^"]+)"/g)].map((m) => m[1]);
		expect(new Set(ids).size).toBe(2);
	});
	it("leaves out what leads to no place, as a canvas does", () => {
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

describe("text runs", () => {
	it("part sub- and superscripts from the rest", () => {
		expect(textRuns("M_{G} (10^{−17})")).toEqual([
			{ text: "M", shift: 0 },
			{ text: "G", shift: -1 },
			{ text: " (10", shift: 0 },
			{ text: "−17", shift: 1 },
			{ text: ")", shift: 0 },
		]);
		expect(plainText("M_{G}")).toBe("M_G");
	});
});

describe("an axis", () => {
	const plot = { x: 60, y: 40, width: 600, height: 300 };
	it("has ticks with labels and a title with its unit", () => {
		const pen = createSvgPen("t");
		drawAxis(
			pen,
			{ scale: linearScale([4000, 7000], [60, 660]), orient: "bottom", title: "Observed wavelength (Å, air)" },
			plot,
		);
		expect(pen.markup()).toContain("Observed wavelength (Å, air)");
		expect(pen.markup()).toContain(">5000<");
	});
	it("draws no tick outside of the plot", () => {
		const pen = createSvgPen("t");
		drawAxis(
			pen,
			{ scale: linearScale([4000, 7000], [60, 660]), orient: "bottom", ticks: [{ value: 100, label: "far" }] },
			plot,
		);
		expect(pen.markup()).not.toContain("far");
	});
	it("leaves out a label that the one pulled in at the edge would touch, and keeps its tick", () => {
		const pen = createSvgPen("t");
		const ticks = Array.from({ length: 11 }, (_, i) => ({ value: -2000 * i, label: i === 0 ? "0" : `−${2000 * i}` }));
		const scale = linearScale([-20_000, 0], [560, 60]);
		drawAxis(pen, { scale, orient: "bottom", ticks }, { ...plot, width: 500 });
		const labels = [...pen.markup().matchAll(/<text x="([\d.]+)"[^>]*>([^<]*)</g)];
		expect(labels.map(([, , label]) => label)).not.toContain("−18000");
		expect(labels.map(([, , label]) => label)).toContain("−20000");
		const spans = labels.map(([, x, label = ""]) => [Number(x) - label.length * 3.3, Number(x) + label.length * 3.3]);
		spans.sort((a, b) => (a[0] as number) - (b[0] as number));
		expect(spans.every(([from = 0], i) => i === 0 || from >= (spans[i - 1]?.[1] ?? 0))).toBe(true);
		expect(pen.markup().split("<path")[1]?.match(/M/g)).toHaveLength(1 + 11);
	});
});

describe("toCsv", () => {
	it("quotes what needs it, leaves NaN empty and fills up short columns", () => {
		const csv = toCsv([
			{ name: 'a "b", c', values: [1, Number.NaN] },
			{ name: "d", values: ["x"] },
		]);
		expect(csv).toBe('"a ""b"", c",d\r\n1,x\r\n,\r\n');
	});
	it("disarms formulas of spreadsheets", () => {
		expect(toCsv([{ name: "n", values: ["=HYPERLINK(1)"] }])).toContain("'=HYPERLINK");
	});
});
