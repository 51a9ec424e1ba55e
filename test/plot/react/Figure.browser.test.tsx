import { flushSync } from "react-dom";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Figure } from "../../../src/plot/react/Figure.js";

let box: HTMLElement;
let root: Root;
let paints = 0;

const layers = [
	{
		name: "data",
		medium: "canvas" as const,
		paint: () => {
			paints++;
		},
	},
];
const view = () => ({});
const mount = (width?: number) =>
	flushSync(() =>
		root.render(<Figure layers={layers} view={view} title="A figure" description="" height={40} width={width} />),
	);
const frame = () => new Promise<void>((done) => requestAnimationFrame(() => setTimeout(done, 0)));

beforeEach(() => {
	paints = 0;
	box = document.createElement("div");
	document.body.append(box);
	root = createRoot(box);
});
afterEach(() => {
	flushSync(() => root.unmount());
	box.remove();
});

describe("the first paint of a figure", () => {
	it("is in the frame after it is mounted, once, with what has changed until then", async () => {
		mount();
		mount(120);
		expect(paints).toBe(0);
		await frame();
		expect(paints).toBe(1);
		expect(box.querySelector("canvas")?.width).toBe(120 * devicePixelRatio);
	});

	it.each([undefined, 120])(
		"is in the same frame where it is mounted in a callback of that, width %s",
		async (width) => {
			await new Promise<void>((done) =>
				requestAnimationFrame(() => {
					mount(width);
					// Comes after the frame, and before the next one.
					setTimeout(done, 0);
				}),
			);
			expect(paints).toBe(1);
		},
	);
});
