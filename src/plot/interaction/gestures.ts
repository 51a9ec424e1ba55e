import { pinchIntents, wheelIntents } from "./gestureMath.js";
import type { GestureEvent, GestureIntent, GestureOptions, GestureState, PointerTrack, Zone } from "./gestureTypes.js";

/** A press that moves less than this is a click, CSS pixels. */
export const clickSlop = 4;
/** Time for which a finger rests to make a long press, ms. */
export const longPressMs = 500;
/** Time without a wheel event that ends a wheel gesture, ms. */
export const wheelEndMs = 220;
const DOUBLE_TAP_MS = 320;
/** Largest distance between the taps of a double tap, CSS pixels. */
const DOUBLE_TAP_SLOP_PX = 28;
/** A box thinner than this in one direction zooms the other axis alone, CSS pixels. */
const THIN_BOX_PX = 12;

export const idleGesture: GestureState = {
	mode: "idle",
	zone: "plot",
	target: null,
	box: false,
	pointers: [],
	moved: false,
	hovering: false,
	wheelAt: null,
	lastTap: null,
	lastPointerType: "mouse",
};

export type GestureStep = {
	state: GestureState;
	intents: readonly GestureIntent[];
	/** False: the event had no effect and is left to the page (scroll, select). */
	handled: boolean;
};

const ignored = (state: GestureState): GestureStep => ({ state, intents: [], handled: false });
const handled = (state: GestureState, ...intents: GestureIntent[]): GestureStep => ({ state, intents, handled: true });

/**
 * One step of the pointer state machine, without DOM or clock. Positions in CSS pixels relative to the figure, times in ms.
 * Events that do not fit the state (an "up" without a "down") change nothing.
 */
export function stepGesture(state: GestureState, event: GestureEvent, options: GestureOptions): GestureStep {
	switch (event.type) {
		case "pointerdown":
			return press(state, event, options);
		case "pointermove":
			return move(state, event, options);
		case "pointerup":
			return release(state, event);
		case "pointercancel":
			return state.pointers.some((p) => p.id === event.id) ? cancel(state) : ignored(state);
		case "blur":
			return cancel(state);
		case "leave":
			return state.hovering ? handled({ ...state, hovering: false }, { type: "leave" }) : ignored(state);
		case "dblclick": {
			const zone = options.zoneAt(event.x, event.y);
			// A double tap was handled when the finger was lifted the second time.
			if (zone === null || state.lastPointerType === "touch") return ignored(state);
			return handled(state, { type: "reset", zone });
		}
		case "wheel": {
			const zone = options.zoneAt(event.x, event.y);
			const mayZoom = options.armed || event.ctrl || event.meta;
			if (zone === null || !mayZoom || state.pointers.length > 0) return ignored(state);
			const intents = wheelIntents(event, zone, options.wheelAxes ?? "xy");
			return intents.length === 0 ? ignored(state) : handled({ ...state, wheelAt: event.t }, ...intents);
		}
		case "tick":
			return tick(state, event.t);
	}
}

function press(
	state: GestureState,
	event: GestureEvent & { type: "pointerdown" },
	options: GestureOptions,
): GestureStep {
	if (event.button !== 0 || state.pointers.some((p) => p.id === event.id)) return ignored(state);
	const track: PointerTrack = {
		id: event.id,
		x: event.x,
		y: event.y,
		startX: event.x,
		startY: event.y,
		startT: event.t,
		pointerType: event.pointerType,
		shift: event.shift,
		ctrl: event.ctrl,
	};
	if (state.pointers.length === 0) {
		const zone = options.zoneAt(event.x, event.y);
		if (zone === null) return ignored(state);
		const intents: GestureIntent[] = state.wheelAt === null ? [] : [{ type: "gesture-end" }];
		const target =
			zone === "plot" && !event.shift ? (options.targetAt?.(event.x, event.y, event.pointerType) ?? null) : null;
		const box = event.shift !== (options.tool === "box" && zone === "plot");
		const next: GestureState = {
			...state,
			mode: "pressed",
			zone,
			target,
			box,
			pointers: [track],
			moved: false,
			wheelAt: null,
			lastPointerType: event.pointerType,
		};
		return handled(next, ...intents);
	}
	if (state.pointers.length >= 2 || event.pointerType !== "touch") return ignored(state);
	// The second finger: the pinch replaces the gesture of the first one.
	const intents = abandon(state);
	return handled(
		{ ...state, mode: "pinch", target: null, pointers: [...state.pointers, track], lastTap: null },
		...intents,
	);
}

function move(
	state: GestureState,
	event: GestureEvent & { type: "pointermove" },
	options: GestureOptions,
): GestureStep {
	const before = state.pointers.find((p) => p.id === event.id);
	if (before === undefined) {
		if (state.pointers.length > 0 || event.pointerType === "touch") return ignored(state);
		if (options.zoneAt(event.x, event.y) === null) {
			return state.hovering ? handled({ ...state, hovering: false }, { type: "leave" }) : ignored(state);
		}
		return handled({ ...state, hovering: true }, { type: "hover", x: event.x, y: event.y });
	}
	const dx = event.x - before.x;
	const dy = event.y - before.y;
	if (dx === 0 && dy === 0) return ignored(state);
	const after: PointerTrack = { ...before, x: event.x, y: event.y };
	const pointers = state.pointers.map((p) => (p.id === event.id ? after : p));
	const next: GestureState = { ...state, pointers };
	switch (state.mode) {
		case "pressed": {
			if (Math.hypot(after.x - after.startX, after.y - after.startY) < clickSlop) return handled(state);
			if (isScroll(state, after, options)) {
				const { lastPointerType, hovering } = state;
				return ignored({ ...idleGesture, lastPointerType, hovering });
			}
			return beginDrag(next, after);
		}
		case "pan": {
			const pan = panIntent(state.zone, dx, dy);
			return pan === null ? handled(next) : handled({ ...next, moved: true }, pan);
		}
		case "box":
			return handled({ ...next, moved: true }, { type: "box-move", rect: rectOf(after), zone: state.zone });
		case "drag":
			return handled(
				{ ...next, moved: true },
				{ type: "drag", target: state.target ?? "", x: after.x, y: after.y, dx, dy },
			);
		case "pinch": {
			const intents = pinchIntents(state.pointers, pointers, state.zone);
			return handled({ ...next, moved: state.moved || intents.length > 0 }, ...intents);
		}
		case "held":
			return handled({ ...next, hovering: true }, { type: "hover", x: after.x, y: after.y });
		case "idle":
			return ignored(state);
	}
}

/** Whether a finger has begun to scroll the page over the plot: up or down, where no gesture wants that. */
function isScroll(
	{ zone, box }: GestureState,
	{ x, y, startX, startY, pointerType }: PointerTrack,
	{ scrolls = false, isHeld = false, armed }: GestureOptions,
): boolean {
	if (isHeld) return false;
	if (pointerType !== "touch" || zone === "y-axis" || Math.abs(y - startY) <= Math.abs(x - startX)) return false;
	return scrolls || !(armed || box);
}

/** The first intent covers the distance since the press, so that the grabbed point stays under the pointer. */
function beginDrag(state: GestureState, pointer: PointerTrack): GestureStep {
	const { startX, startY, x, y } = pointer;
	const moving: GestureState = { ...state, moved: true, lastTap: null };
	if (state.box) {
		const rect = rectOf(pointer);
		return handled({ ...moving, mode: "box" }, { type: "box-start", rect, zone: state.zone });
	}
	if (state.target !== null) {
		const { target } = state;
		return handled(
			{ ...moving, mode: "drag" },
			{ type: "drag-start", target, x: startX, y: startY },
			{ type: "drag", target, x, y, dx: x - startX, dy: y - startY },
		);
	}
	const pan = panIntent(state.zone, x - startX, y - startY);
	if (pan === null) return handled({ ...state, mode: "pan", lastTap: null });
	return handled({ ...moving, mode: "pan" }, pan);
}

function release(state: GestureState, event: GestureEvent & { type: "pointerup" }): GestureStep {
	const pointer = state.pointers.find((p) => p.id === event.id);
	if (pointer === undefined) return ignored(state);
	const rest = state.pointers.filter((p) => p.id !== event.id);
	const next: GestureState = { ...state, pointers: rest, mode: rest.length === 0 ? "idle" : "pan", target: null };
	const end: GestureIntent[] = state.moved ? [{ type: "gesture-end" }] : [];
	switch (state.mode) {
		case "pressed": {
			const { x, y } = event;
			const { shift, ctrl, pointerType } = pointer;
			const click: GestureIntent = { type: "click", x, y, shift, ctrl, pointerType, zone: state.zone };
			if (pointerType !== "touch") return handled({ ...next, lastTap: null }, click);
			const tap = state.lastTap;
			const isDouble =
				tap !== null && event.t - tap.t <= DOUBLE_TAP_MS && Math.hypot(x - tap.x, y - tap.y) <= DOUBLE_TAP_SLOP_PX;
			if (isDouble) return handled({ ...next, lastTap: null }, { type: "reset", zone: state.zone });
			return handled({ ...next, lastTap: { x, y, t: event.t } }, click);
		}
		case "box": {
			const rect = rectOf({ ...pointer, x: event.x, y: event.y });
			if (rect.width < clickSlop && rect.height < clickSlop) return handled(next, { type: "box-cancel" });
			const axes =
				rect.height < THIN_BOX_PX && rect.width >= THIN_BOX_PX
					? "x"
					: rect.width < THIN_BOX_PX && rect.height >= THIN_BOX_PX
						? "y"
						: "xy";
			return handled(next, { type: "box", rect, axes, zone: state.zone }, ...end);
		}
		case "drag":
			return handled(next, { type: "drag-end", target: state.target ?? "", x: event.x, y: event.y }, ...end);
		case "pan":
		case "pinch":
			// A remaining finger continues to pan; the gesture ends with the last one.
			return rest.length > 0 ? handled(next) : handled({ ...next, moved: false }, ...end);
		case "held":
		case "idle":
			return handled(next);
	}
}

function cancel(state: GestureState): GestureStep {
	const intents = abandon(state);
	const panned = state.moved && (state.mode === "pan" || state.mode === "pinch");
	if (panned || state.wheelAt !== null) intents.push({ type: "gesture-end" });
	const next: GestureState = { ...idleGesture, lastPointerType: state.lastPointerType, hovering: state.hovering };
	return handled(next, ...intents);
}

/** Intents that undo an unfinished gesture. A pan is not undone. */
function abandon(state: GestureState): GestureIntent[] {
	if (state.mode === "box") return [{ type: "box-cancel" }];
	if (state.mode === "drag") return [{ type: "drag-cancel", target: state.target ?? "" }];
	return [];
}

function tick(state: GestureState, t: number): GestureStep {
	const pointer = state.pointers[0];
	if (state.mode === "pressed" && pointer?.pointerType === "touch" && t - pointer.startT >= longPressMs) {
		const next: GestureState = { ...state, mode: "held", lastTap: null };
		return handled(next, { type: "longpress", x: pointer.x, y: pointer.y });
	}
	if (state.wheelAt !== null && t - state.wheelAt >= wheelEndMs) {
		return handled({ ...state, wheelAt: null }, { type: "gesture-end" });
	}
	return ignored(state);
}

function panIntent(zone: Zone, dx: number, dy: number): GestureIntent | null {
	const x = zone === "y-axis" ? 0 : dx;
	const y = zone === "x-axis" ? 0 : dy;
	return x === 0 && y === 0 ? null : { type: "pan", dx: x, dy: y, zone };
}

function rectOf(p: PointerTrack): { x: number; y: number; width: number; height: number } {
	return {
		x: Math.min(p.startX, p.x),
		y: Math.min(p.startY, p.y),
		width: Math.abs(p.x - p.startX),
		height: Math.abs(p.y - p.startY),
	};
}
