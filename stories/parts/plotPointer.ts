import { waitFor } from "storybook/test";

/** The plot of the first viewer in an element, once it is drawn and answers the pointer. */
export async function livePlot(element: HTMLElement): Promise<HTMLElement> {
	const plot = element.querySelector<HTMLElement>(".astropane-plot");
	if (!plot) throw new Error("There is no plot in this story.");
	await waitFor(() => {
		// A pointer moves on; the first of its events may come before anybody listens.
		plot.dispatchEvent(new PointerEvent("pointerover", { bubbles: true }));
		if (!plot.dataset.astropaneGesture) throw new Error("The plot does not answer the pointer yet.");
	});
	// On a busy machine its handlers may come before its first frame.
	await drawn();
	return plot;
}

/** Two frames: a plot that a panel beside it has made narrower is measured in the first and drawn in the second. */
export const drawn = (): Promise<void> =>
	new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve))));

/** CSS pixels from the plot's left at which a wavelength stands, where all from `first` to `last` (Å) is in view. */
export function pixelAt(plot: HTMLElement, angstrom: number, [first, last]: readonly [number, number]): number {
	// As it was drawn, which may be a frame behind the layout.
	const frame = plot.querySelector("svg[data-sheets]")?.getAttribute("viewBox")?.split(" ").map(Number) ?? [];
	const width = frame[2] ?? plot.clientWidth;
	const left = width < 320 ? 44 : 58;
	return left + ((angstrom - first) / (last - first)) * (width - left - 14);
}

/** A drag with the mouse through points in CSS pixels of the plot. */
export function drag(
	plot: HTMLElement,
	points: readonly (readonly [number, number])[],
	release = true,
	altKey = false,
): void {
	const box = plot.getBoundingClientRect();
	const send = (type: string, [x, y]: readonly [number, number], buttons: number) =>
		plot.dispatchEvent(
			new PointerEvent(type, {
				pointerId: 1,
				pointerType: "mouse",
				isPrimary: true,
				altKey,
				button: type === "pointermove" ? -1 : 0,
				buttons,
				clientX: box.left + x,
				clientY: box.top + y,
				bubbles: true,
				cancelable: true,
			}),
		);
	const [start = [0, 0], ...rest] = points;
	send("pointerdown", start, 1);
	for (const point of rest) send("pointermove", point, 1);
	if (release) send("pointerup", points.at(-1) ?? start, 0);
}

/** CSS pixels from the top at which a click at `x` chooses a point that stands there; NaN where none does. */
export async function heightAt(plot: HTMLElement, x: number, isChosen: () => boolean): Promise<number> {
	for (let y = 30; y < plot.clientHeight - 40; y += 12) {
		drag(plot, [[x, y]]);
		await drawn();
		if (isChosen()) return y;
	}
	return Number.NaN;
}
