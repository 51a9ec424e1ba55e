import {
	type Axis,
	type AxisOrient,
	axisTicks,
	createSvgPen,
	drawAxis,
	estimateText,
	type Interval,
	linearScale,
	logScale,
	makeScale,
	type Pen,
	type Rect,
	type ScaleKind,
	tickLabels,
} from "astropane/plot";
import { describe, expect, it } from "vitest";
import { numberText } from "../../../src/text/index.js";
import { randomFrom } from "../../astro/spectrum/random.js";

const plotOf = (width: number, height = 300): Rect => ({ x: 60, y: 40, width, height });

function axisOver(kind: ScaleKind, domain: Interval, orient: AxisOrient, plot: Rect): Axis {
	const isHorizontal = orient === "bottom" || orient === "top";
	const range: Interval = isHorizontal ? [plot.x, plot.x + plot.width] : [plot.y + plot.height, plot.y];
	return { scale: makeScale(kind, domain, range), orient };
}

type DrawnLabel = { text: string; x: number; y: number };

function drawnLabels(axis: Axis, plot: Rect): DrawnLabel[] {
	const labels: DrawnLabel[] = [];
	const pen: Pen = {
		stroke: () => {},
		fill: () => {},
		text: (text, x, y) => labels.push({ text, x, y }),
		clip: (_, draw) => draw(),
		raw: { write: () => {} },
	};
	drawAxis(pen, axis, plot);
	return labels;
}

/** Width of a label, CSS pixels: superscripts are three quarters as wide. */
const widthOf = (label: string): number =>
	label.split(/\^\{|\}/).reduce((width, run, i) => width + estimateText(run, i % 2 === 0 ? 11 : 8.25), 0);

describe("drawAxis", () => {
	const plot = plotOf(600);
	it("draws ticks with labels and a title with its unit", () => {
		const pen = createSvgPen("t");
		const title = "Observed wavelength (Å, air)";
		drawAxis(pen, { scale: linearScale([4000, 7000], [60, 660]), orient: "bottom", title }, plot);
		expect(pen.markup()).toContain(title);
		expect(pen.markup()).toContain(">5000<");
	});
	it("draws no tick outside of the plot area", () => {
		const pen = createSvgPen("t");
		const ticks = [{ value: 100, label: "far" }];
		drawAxis(pen, { scale: linearScale([4000, 7000], [60, 660]), orient: "bottom", ticks }, plot);
		expect(pen.markup()).not.toContain("far");
	});
	it("omits a label that would touch the label at the end of the axis, and keeps its tick", () => {
		const pen = createSvgPen("t");
		const ticks = Array.from({ length: 11 }, (_, i) => ({ value: -2000 * i, label: i === 0 ? "0" : `−${2000 * i}` }));
		const scale = linearScale([-20_000, 0], [560, 60]);
		drawAxis(pen, { scale, orient: "bottom", ticks }, plotOf(500));
		const labels = [...pen.markup().matchAll(/<text x="([\d.]+)"[^>]*>([^<]*)</g)];
		expect(labels.map(([, , label]) => label)).not.toContain("−18000");
		expect(labels.map(([, , label]) => label)).toContain("−20000");
		expect(pen.markup().split("<path")[1]?.match(/M/g)).toHaveLength(1 + 11);
	});
	it("writes labels in the given locale", () => {
		const scale = linearScale([0, 1], [60, 660]);
		const labels = drawnLabels({ scale, orient: "bottom", numbers: numberText("de-DE") }, plot);
		expect(labels.map(({ text }) => text)).toContain("0,2");
	});
	it("shows at least four labels from 1.2995e7 to 1.3005e7 Å at 600 pixels", () => {
		const labels = drawnLabels(axisOver("linear", [1.2995e7, 1.3005e7], "bottom", plot), plot).map(({ text }) => text);
		expect(labels.length).toBeGreaterThanOrEqual(4);
		expect(new Set(labels).size).toBe(labels.length);
	});
	it("shows at least two labels on a log axis from 1.5 to 95 as soon as two fit", () => {
		for (let size = 40; size <= 2000; size += 7) {
			const horizontal = drawnLabels(axisOver("log", [1.5, 95], "bottom", plotOf(size)), plotOf(size));
			const vertical = drawnLabels(axisOver("log", [1.5, 95], "left", plotOf(600, size)), plotOf(600, size));
			expect(horizontal.length).toBeGreaterThanOrEqual(2);
			expect(vertical.length).toBeGreaterThanOrEqual(2);
		}
	});
	it("draws no two labels that touch, at any size", () => {
		const domains: [ScaleKind, Interval][] = [
			["linear", [3500, 9500]],
			["linear", [5889.9, 5890.1]],
			["linear", [1.2995e7, 1.3005e7]],
			["linear", [15, -5]],
			["linear", [-4e-17, 9e-16]],
			["log", [1.5, 95]],
			["log", [1e-17, 3e-15]],
			["log", [1e-300, 1e300]],
		];
		for (const [kind, domain] of domains) {
			for (let size = 1; size <= 1300; size += 13) {
				const bottom = drawnLabels(axisOver(kind, domain, "bottom", plotOf(size)), plotOf(size));
				for (const [i, { text, x }] of bottom.entries()) {
					const next = bottom[i + 1];
					if (next) expect(Math.abs(next.x - x)).toBeGreaterThan((widthOf(text) + widthOf(next.text)) / 2);
				}
				const left = drawnLabels(axisOver(kind, domain, "left", plotOf(600, size)), plotOf(600, size));
				for (const [i, { y }] of left.entries()) {
					const next = left[i + 1];
					if (next) expect(Math.abs(next.y - y)).toBeGreaterThanOrEqual(11);
				}
			}
		}
	});
});

describe("axisTicks", () => {
	it("are at 1, 2 and 5 on a log axis of few decades, with the digits of each value", () => {
		const axis: Axis = { scale: logScale([0.05, 3], [0, 300]), orient: "left", spacing: 60 };
		expect(axisTicks(axis).map(({ label }) => label)).toEqual(["0.05", "0.1", "0.2", "0.5", "1", "2"]);
	});
	it("are powers of ten where one label would have too many digits", () => {
		const axis: Axis = { scale: logScale([1e-5, 1], [0, 300]), orient: "left", spacing: 60 };
		expect(axisTicks(axis).map(({ label }) => label)[0]).toBe("10^{−5}");
	});
	it("are at least two for random domains at any size, with labels that all differ", () => {
		const random = randomFrom(11);
		for (let run = 0; run < 4000; run++) {
			const kind: ScaleKind = random() < 0.5 ? "log" : "linear";
			const a = (random() + 0.01) * 10 ** Math.floor(random() * 60 - 30);
			const b = random() < 0.5 ? a * (1 + 10 ** (-6 * random())) : a * 10 ** (12 * random());
			const orient: AxisOrient = random() < 0.5 ? "bottom" : "right";
			const domain: Interval = random() < 0.5 ? [a, b] : [b, a];
			const size = 1 + Math.floor(random() * 1500);
			const labels = axisTicks(axisOver(kind, domain, orient, plotOf(size, size))).map(({ label }) => label);
			expect(labels.length, `${kind} ${domain} ${size}`).toBeGreaterThanOrEqual(2);
			expect(new Set(labels).size, `${labels}`).toBe(labels.length);
		}
	});
	it("are few and finite for domains that are no range", () => {
		const ends = [0, -1, 5e-324, 1.7e308, -1.7e308, Number.NaN, Number.POSITIVE_INFINITY, 1 + Number.EPSILON, 1];
		for (const kind of ["linear", "log"] as const) {
			for (const a of ends) {
				for (const b of ends) {
					for (const width of [0, 300, 1e9, Number.NaN]) {
						const ticks = axisTicks(axisOver(kind, [a, b], "bottom", plotOf(width)));
						expect(ticks.every(({ value }) => Number.isFinite(value))).toBe(true);
						expect(ticks.length).toBeLessThan(2000);
					}
				}
			}
		}
	});
	it("are labelled in units of `divideBy`", () => {
		const scale = linearScale([0, 4e-17], [60, 660]);
		expect(axisTicks({ scale, orient: "bottom", divideBy: 1e-17 }).map(({ label }) => label)).toContain("1.0");
	});
});

describe("tickLabels", () => {
	it("have as many decimals as their spacing needs, the same number for all", () => {
		expect(tickLabels([0, 0.5, 1])).toEqual(["0.0", "0.5", "1.0"]);
		expect(tickLabels([4000, 5000])).toEqual(["4000", "5000"]);
	});
	it("have a true minus sign", () => {
		expect(tickLabels([-1, 0, 1])).toEqual(["−1", "0", "1"]);
	});
	it("are powers of ten where plain digits would be too many", () => {
		expect(tickLabels([1e7, 2e7])).toEqual(["10^{7}", "2×10^{7}"]);
	});
	it("all differ where the values do", () => {
		for (const values of [
			[1, 1.0000002, 1.0000004],
			[13_000_000, 13_000_005],
		])
			expect(new Set(tickLabels(values)).size).toBe(values.length);
	});
	it("are none for no values", () => {
		expect(tickLabels([])).toEqual([]);
	});
});
