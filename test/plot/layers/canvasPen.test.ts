import { describe, expect, it } from "vitest";
import { createCanvasPen } from "../../../src/plot/layers/canvasPen.js";

/** A context that keeps font and dashes as a canvas does, and records with which ones it draws. */
function recordingContext() {
	let state = { font: "10px sans-serif", dash: [] as number[] };
	const saved: (typeof state)[] = [];
	const calls = { font: 0, dash: 0 };
	const drawn: string[] = [];
	const ignore = () => {};
	const context = {
		set font(font: string) {
			calls.font++;
			state = { ...state, font };
		},
		setLineDash(dash: number[]) {
			calls.dash++;
			state = { ...state, dash };
		},
		save: () => saved.push(state),
		restore() {
			state = saved.pop() ?? state;
		},
		fillText: (text: string) => drawn.push(`${text}: ${state.font}`),
		strokeText: ignore,
		stroke: () => drawn.push(`line: ${state.dash.join(" ") || "solid"}`),
		...{ beginPath: ignore, rect: ignore, clip: ignore, translate: ignore, rotate: ignore, fill: ignore },
		measureText: () => ({ width: 10 }),
	};
	const resolve = { color: (paint: string) => paint, fontFamily: () => "serif" };
	return { pen: createCanvasPen(context as unknown as CanvasRenderingContext2D, resolve), calls, drawn };
}
const box = { x: 0, y: 0, width: 10, height: 10 };
const line = () => {};

describe("createCanvasPen", () => {
	it("sets a font once for texts that share it", () => {
		const { pen, calls, drawn } = recordingContext();
		for (const text of ["a", "b", "c"]) pen.text(text, 0, 0, { color: "red", size: 11 });
		expect(calls.font).toBe(1);
		expect(drawn).toEqual(["a: 400 11px serif", "b: 400 11px serif", "c: 400 11px serif"]);
	});

	it("draws with the right font and dashes after a clip and after a rotated text", () => {
		const { pen, drawn } = recordingContext();
		pen.text("before", 0, 0, { color: "red", size: 11 });
		pen.clip(box, () => {
			pen.text("clipped", 0, 0, { color: "red", size: 14 });
			pen.stroke(line, { color: "red", dash: [3, 3] });
		});
		pen.text("after", 0, 0, { color: "red", size: 11 });
		pen.stroke(line, { color: "red" });
		pen.text("rotated", 0, 0, { color: "red", size: 12, rotate: -90 });
		pen.text("last", 0, 0, { color: "red", size: 12 });
		pen.stroke(line, { color: "red", dash: [11, 4] });
		expect(drawn).toEqual([
			"before: 400 11px serif",
			"clipped: 400 14px serif",
			"line: 3 3",
			"after: 400 11px serif",
			"line: solid",
			"rotated: 400 12px serif",
			"last: 400 12px serif",
			"line: 11 4",
		]);
	});

	it("changes the font for sub- and superscripts and back", () => {
		const { pen, drawn } = recordingContext();
		pen.text("M_{G}", 0, 0, { color: "red", size: 12 });
		pen.text("x", 0, 0, { color: "red", size: 12 });
		expect(drawn).toEqual(["M: 400 12px serif", "G: 400 9px serif", "x: 400 12px serif"]);
	});
});
