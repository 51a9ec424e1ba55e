import { homeWindow, linearScale, type NavigationFrame, navigate, navigateByKey, zoneOf } from "astropane/plot";
import { describe, expect, it } from "vitest";

const data = { x: 50, y: 10, width: 400, height: 200 };
const frameOf = (window = homeWindow, more: Partial<NavigationFrame> = {}): NavigationFrame => ({
	data,
	x: linearScale(window.x ?? [4000, 8000], [50, 450]),
	y: linearScale(window.y ?? [0, 10], [210, 10]),
	home: { x: [4000, 8000], y: [0, 10] },
	limit: { x: 4, y: 20 },
	...more,
});

describe("a drag", () => {
	it("moves the content with the pointer", () => {
		const moved = navigate(homeWindow, { type: "pan", dx: 40, dy: 20, zone: "plot" }, frameOf());
		expect(moved).toMatchObject({ window: { x: [3600, 7600], y: [1, 11] }, gesture: "pan" });
	});
	it("moves one axis when it starts on that axis", () => {
		const onX = navigate(homeWindow, { type: "pan", dx: 40, dy: 20, zone: "x-axis" }, frameOf());
		expect(onX?.window).toEqual({ x: [3600, 7600], y: null });
		const onY = navigate(homeWindow, { type: "pan", dx: 40, dy: 20, zone: "y-axis" }, frameOf());
		expect(onY?.window).toEqual({ x: null, y: [1, 11] });
	});
	it("does not move a held axis until that axis is zoomed", () => {
		const pan = { type: "pan", dx: 40, dy: 20, zone: "plot" } as const;
		expect(navigate(homeWindow, pan, frameOf(homeWindow, { holdY: true }))?.window.y).toBeNull();
		const zoomed = { x: null, y: [2, 4] as const };
		expect(navigate(zoomed, pan, frameOf(zoomed, { holdY: true }))?.window.y).not.toEqual([2, 4]);
	});
});

describe("a box", () => {
	const rect = { x: 150, y: 110, width: 100, height: 50 };
	it("is clipped to the data area", () => {
		const drawn = navigate(homeWindow, { type: "box-move", rect: { ...rect, width: 1000 }, zone: "plot" }, frameOf());
		expect(drawn?.box).toEqual({ ...rect, width: 300 });
		expect(drawn?.window).toBe(homeWindow);
	});
	it("becomes the window", () => {
		const done = navigate(homeWindow, { type: "box", rect, axes: "xy", zone: "plot" }, frameOf());
		expect(done).toEqual({ window: { x: [5000, 6000], y: [2.5, 5] }, gesture: null, box: null });
	});
	it("zooms one axis when it is a thin strip", () => {
		const strip = navigate(homeWindow, { type: "box", rect, axes: "x", zone: "plot" }, frameOf());
		expect(strip?.window).toEqual({ x: [5000, 6000], y: null });
		const outside = { ...rect, y: 400 };
		expect(
			navigate(homeWindow, { type: "box", rect: outside, axes: "xy", zone: "plot" }, frameOf())?.window.y,
		).toBeNull();
	});
	it("that is cancelled changes nothing", () => {
		expect(navigate(homeWindow, { type: "box-cancel" }, frameOf())).toEqual({
			window: homeWindow,
			gesture: null,
			box: null,
		});
	});
});

describe("a reset", () => {
	it("shows the whole range, or that of one axis when it comes from that axis", () => {
		const zoomed = { x: [5000, 6000] as const, y: [2, 4] as const };
		expect(navigate(zoomed, { type: "reset", zone: "plot" }, frameOf(zoomed))?.window).toEqual(homeWindow);
		expect(navigate(zoomed, { type: "reset", zone: "x-axis" }, frameOf(zoomed))?.window).toEqual({
			x: null,
			y: [2, 4],
		});
	});
});

describe("keys", () => {
	const center = { x: 6000, y: 5 };
	it("pan, and zoom about a centre, one axis or both", () => {
		expect(navigateByKey(homeWindow, { type: "pan", dx: 0.1, dy: 0 }, frameOf(), center)?.x).toEqual([4400, 8400]);
		expect(navigateByKey(homeWindow, { type: "zoom", axis: "y", factor: 2 }, frameOf(), center)).toEqual({
			x: null,
			y: [2.5, 7.5],
		});
		expect(navigateByKey(homeWindow, { type: "zoom-both", factor: 2 }, frameOf(), center)).toEqual({
			x: [5000, 7000],
			y: [2.5, 7.5],
		});
	});
	it("with other actions give null", () => {
		expect(navigateByKey(homeWindow, { type: "help" }, frameOf(), center)).toBeNull();
		expect(navigate(homeWindow, { type: "hover", x: 0, y: 0 }, frameOf())).toBeNull();
	});
});

describe("the zones of a plot", () => {
	it("are the plot area and the strips of its axes", () => {
		expect(zoneOf(data, 100, 100)).toBe("plot");
		expect(zoneOf(data, 10, 100)).toBe("y-axis");
		expect(zoneOf(data, 100, 230)).toBe("x-axis");
		expect(zoneOf(data, 480, 100)).toBeNull();
	});
});
