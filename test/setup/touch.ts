import { cdp } from "vitest/browser";

type Cdp = { send(method: string, params: object): Promise<void> };

/** Fingers at points of the plot, CSS pixels from its corner; none: all lifted. */
export async function touch(
	plot: HTMLElement,
	type: "Start" | "Move" | "End",
	...points: [number, number][]
): Promise<void> {
	const box = plot.getBoundingClientRect();
	// The test runs in a frame of the page that the browser is told about, which may be scaled.
	const outer = window.frameElement?.getBoundingClientRect();
	const scale = outer ? outer.width / window.innerWidth : 1;
	const { left = 0, top = 0 } = outer ?? {};
	await (cdp() as unknown as Cdp).send("Input.dispatchTouchEvent", {
		type: `touch${type}`,
		touchPoints: points.map(([x, y], id) => ({
			x: left + (box.left + x) * scale,
			y: top + (box.top + y) * scale,
			id,
		})),
	});
}
