import { createRef } from "react";
import { createRoot } from "react-dom/client";
import { describe, expect, it, onTestFinished } from "vitest";
import { Figure, type FigureHandle, type Layer } from "../../../src/plot/index.js";

type View = { isFilled: boolean };

const layers: readonly Layer<View>[] = [
	{
		name: "box",
		medium: "canvas",
		paint: (pen) => pen.fill((path) => path.rect(0, 0, 20, 20), { color: "#ff0000" }),
		isEmpty: (view) => !view.isFilled,
	},
];

const pixelOf = (canvas: HTMLCanvasElement): number[] => [
	...(canvas.getContext("2d")?.getImageData(5, 5, 1, 1).data ?? []),
];

describe("a layer that tells whether it is empty", () => {
	it("is painted when there is something to draw, and cleared when there is nothing any more", async () => {
		const host = document.body.appendChild(document.createElement("div"));
		const root = createRoot(host);
		onTestFinished(() => {
			root.unmount();
			host.remove();
		});
		const handle = createRef<FigureHandle>();
		const state = { isFilled: false };
		root.render(
			<Figure
				handleRef={handle}
				layers={layers}
				view={() => ({ ...state })}
				title="Box"
				description="A red box."
				width={40}
				height={40}
			/>,
		);
		await expect.poll(() => handle.current?.size().width).toBe(40);
		const canvas = host.querySelector("canvas") as HTMLCanvasElement;
		const paintWith = (isFilled: boolean): number[] => {
			state.isFilled = isFilled;
			handle.current?.mark();
			handle.current?.flush();
			return pixelOf(canvas);
		};
		expect(pixelOf(canvas)).toEqual([0, 0, 0, 0]);
		expect(paintWith(true)).toEqual([255, 0, 0, 255]);
		expect(paintWith(false)).toEqual([0, 0, 0, 0]);
		expect(paintWith(true)).toEqual([255, 0, 0, 255]);
	});
});
