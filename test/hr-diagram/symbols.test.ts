import { describe, expect, it } from "vitest";
import type { SymbolName } from "../../src/hr-diagram/model/stars/origins.js";
import { symbolData } from "../../src/hr-diagram/view/paint/symbolData.js";
import { symbolPath, symbolPen } from "../../src/hr-diagram/view/paint/symbols.js";

const names: readonly SymbolName[] = [
	"circle",
	"square",
	"triangle",
	"triangle-down",
	"diamond",
	"plus",
	"star",
	"pentagon",
];

/** Corners of a symbol about (x, y), CSS pixels; of a circle the ends of its diameters. */
function corners(name: SymbolName, x: number, y: number, radius: number): [number, number][] {
	const points: [number, number][] = [];
	const add = (px: number, py: number) => points.push([px, py]);
	symbolPath(
		{
			moveTo: add,
			lineTo: add,
			rect(px, py, width, height) {
				add(px, py);
				add(px + width, py);
				add(px + width, py + height);
				add(px, py + height);
			},
			arc(px, py, r) {
				for (let i = 0; i < 64; i++) add(px + r * Math.cos((i * Math.PI) / 32), py + r * Math.sin((i * Math.PI) / 32));
			},
			closePath() {},
		},
		name,
		x,
		y,
		radius,
	);
	return points;
}

/** Shoelace formula. */
function area(points: readonly [number, number][]): number {
	const twice = points.reduce((sum, [x, y], i) => {
		const [nextX, nextY] = points[(i + 1) % points.length] as [number, number];
		return sum + x * nextY - nextX * y;
	}, 0);
	return Math.abs(twice) / 2;
}

describe("symbols", () => {
	it.each(names)("are about as large as a circle of the same radius: %s", (name) => {
		const ratio = area(corners(name, 20, 30, 5)) / (Math.PI * 25);
		expect(ratio).toBeGreaterThan(0.7);
		expect(ratio).toBeLessThan(1.1);
	});

	it.each(names)("have their centre at the given place, and scale with the radius: %s", (name) => {
		const small = corners(name, 0, 0, 1);
		const large = corners(name, 20, 30, 5);
		expect(large.length).toBe(small.length);
		large.forEach(([x, y], i) => {
			expect(x).toBeCloseTo(20 + 5 * (small[i]?.[0] ?? Number.NaN), 9);
			expect(y).toBeCloseTo(30 + 5 * (small[i]?.[1] ?? Number.NaN), 9);
		});
	});

	it("point up or down as their names say", () => {
		const up = corners("triangle", 0, 0, 1).map(([, y]) => y);
		const down = corners("triangle-down", 0, 0, 1).map(([, y]) => y);
		expect(Math.min(...up)).toBeCloseTo(-Math.max(...down), 9);
		expect(Math.max(...up)).toBeCloseTo(-Math.min(...down), 9);
		expect(-Math.min(...up)).toBeGreaterThan(Math.max(...up));
	});

	it.each(names)("are available as path data: %s", (name) => {
		expect(symbolData(name, 4)).toMatch(/^M[-\d.,MLAHVhvZz]+$/);
	});

	it.each(names)("closes by a line to where it began, as one of many in a path: %s", (name) => {
		const drawn: (readonly [kind: string, x: number, y: number])[] = [];
		let closed = 0;
		const path = {
			moveTo: (x: number, y: number) => drawn.push(["move", x, y]),
			lineTo: (x: number, y: number) => drawn.push(["line", x, y]),
			rect() {},
			arc() {},
			closePath: () => closed++,
		};
		symbolPen(path, name, 5)(20, 30);
		const lines = drawn.length;
		const isClosed = closed === 1;
		const addSymbol = symbolPen(path, name, 5, true);
		addSymbol(20, 30);
		addSymbol(70, 80);
		expect(closed).toBe(isClosed ? 1 : 0);
		expect(drawn).toHaveLength(isClosed ? 3 * lines + 2 : 3 * lines);
		const second = drawn.slice(lines + (drawn.length - lines) / 2);
		if (isClosed) expect(second.at(-1)?.slice(1)).toEqual(second[0]?.slice(1));
	});
});
