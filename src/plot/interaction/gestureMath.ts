import type { GestureAxes, GestureEvent, GestureIntent, PointerTrack, Zone } from "./gestureTypes.js";

/** CSS pixels of one "line" and one "page" of a wheel. */
const LINE_PX = 20;
const PAGE_PX = 400;
/** Wheel pixels that double the scale. */
const DOUBLING_PX = 400;
/** Factor for a pinch on a trackpad, which arrives as ctrl and small deltas. */
const PINCH_GAIN = 8;
/** Largest zoom of one event, in powers of two. It bounds the steps of a notched wheel with ctrl. */
const MAX_ZOOM_POWER = 0.4;
/** Distances of two fingers below this count as this, CSS pixels: their ratios are not steady. */
const MIN_SPREAD_PX = 8;

/** Intents of a wheel event: it pans where it is mostly sideways or shift is pressed, and zooms about the pointer otherwise. */
export function wheelIntents(
	event: GestureEvent & { type: "wheel" },
	zone: Zone,
	plotAxes: GestureAxes,
): GestureIntent[] {
	const unit = event.deltaMode === 1 ? LINE_PX : event.deltaMode === 2 ? PAGE_PX : 1;
	const dx = event.dx * unit;
	const dy = event.dy * unit;
	if (!Number.isFinite(dx) || !Number.isFinite(dy) || (dx === 0 && dy === 0)) return [];
	const sideways = event.shift || (Math.abs(dx) > Math.abs(dy) && !event.ctrl);
	if (sideways) {
		// Most browsers swap the deltas while shift is pressed.
		const shift = -(Math.abs(dx) > Math.abs(dy) ? dx : dy);
		return [zone === "y-axis" ? { type: "pan", dx: 0, dy: shift, zone } : { type: "pan", dx: shift, dy: 0, zone }];
	}
	const power = (-dy / DOUBLING_PX) * (event.ctrl ? PINCH_GAIN : 1);
	const factor = 2 ** Math.max(-MAX_ZOOM_POWER, Math.min(MAX_ZOOM_POWER, power));
	const axes = zone === "x-axis" ? "x" : zone === "y-axis" ? "y" : event.alt ? "y" : plotAxes;
	const { x, y } = event;
	return [{ type: "zoom", x, y, factorX: axes === "y" ? 1 : factor, factorY: axes === "x" ? 1 : factor, zone }];
}

/** Intents of two fingers: their midpoint pans, their distance zooms about it. On the strip of an axis only along that axis. */
export function pinchIntents(
	before: readonly PointerTrack[],
	after: readonly PointerTrack[],
	zone: Zone,
): GestureIntent[] {
	const [a0, b0] = before;
	const [a1, b1] = after;
	if (!a0 || !b0 || !a1 || !b1) return [];
	const x = (a1.x + b1.x) / 2;
	const y = (a1.y + b1.y) / 2;
	const dx = zone === "y-axis" ? 0 : x - (a0.x + b0.x) / 2;
	const dy = zone === "x-axis" ? 0 : y - (a0.y + b0.y) / 2;
	const intents: GestureIntent[] = [];
	if (dx !== 0 || dy !== 0) intents.push({ type: "pan", dx, dy, zone, pinch: true });
	const spread = (a: PointerTrack, b: PointerTrack): number =>
		zone === "x-axis"
			? Math.abs(a.x - b.x)
			: zone === "y-axis"
				? Math.abs(a.y - b.y)
				: Math.hypot(a.x - b.x, a.y - b.y);
	const factor = Math.max(spread(a1, b1), MIN_SPREAD_PX) / Math.max(spread(a0, b0), MIN_SPREAD_PX);
	if (factor !== 1) {
		const factorX = zone === "y-axis" ? 1 : factor;
		const factorY = zone === "x-axis" ? 1 : factor;
		intents.push({ type: "zoom", x, y, factorX, factorY, zone, pinch: true });
	}
	return intents;
}
