import type { GestureAxes, GestureEvent, GestureIntent, PointerTrack, Zone } from "./gestureTypes.js";

/** CSS pixels that one "line" and one "page" of a wheel stand for. */
const linePixels = 20;
const pagePixels = 400;
/** Wheel pixels that double the scale; a pinch on a trackpad comes as ctrl + small deltas and counts more. */
const doublingPixels = 400;
const pinchGain = 8;
/** No single event may do more than this, in powers of two: a notched wheel with ctrl would leap otherwise. */
const largestStep = 0.4;
/** Two fingers closer than this give no steady ratio, CSS pixels. */
const smallestSpread = 8;

/** Wheel turned to intents: mostly sideways, or with shift, pans; otherwise zooms about the pointer. */
export function wheelIntents(
	event: GestureEvent & { type: "wheel" },
	zone: Zone,
	plotAxes: GestureAxes,
): GestureIntent[] {
	const unit = event.deltaMode === 1 ? linePixels : event.deltaMode === 2 ? pagePixels : 1;
	const dx = event.dx * unit;
	const dy = event.dy * unit;
	if (!Number.isFinite(dx) || !Number.isFinite(dy) || (dx === 0 && dy === 0)) return [];
	const sideways = event.shift || (Math.abs(dx) > Math.abs(dy) && !event.ctrl);
	if (sideways) {
		// With shift most browsers have swapped the deltas already.
		const shift = -(Math.abs(dx) > Math.abs(dy) ? dx : dy);
		return [zone === "y-axis" ? { type: "pan", dx: 0, dy: shift, zone } : { type: "pan", dx: shift, dy: 0, zone }];
	}
	const power = (-dy / doublingPixels) * (event.ctrl ? pinchGain : 1);
	const factor = 2 ** Math.max(-largestStep, Math.min(largestStep, power));
	const axes = zone === "x-axis" ? "x" : zone === "y-axis" ? "y" : event.alt ? "y" : plotAxes;
	const { x, y } = event;
	return [{ type: "zoom", x, y, factorX: axes === "y" ? 1 : factor, factorY: axes === "x" ? 1 : factor, zone }];
}

/** Two fingers: their midpoint pans, their distance zooms about it. On an axis strip only along that axis. */
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
	const factor = Math.max(spread(a1, b1), smallestSpread) / Math.max(spread(a0, b0), smallestSpread);
	if (factor !== 1) {
		const factorX = zone === "y-axis" ? 1 : factor;
		const factorY = zone === "x-axis" ? 1 : factor;
		intents.push({ type: "zoom", x, y, factorX, factorY, zone, pinch: true });
	}
	return intents;
}
