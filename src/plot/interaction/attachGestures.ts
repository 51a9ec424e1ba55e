import { focusedElement } from "./focusedElement.js";
import { idleGesture, longPressMs, stepGesture, wheelEndMs } from "./gestures.js";
import type { GestureAxes, GestureEvent, GestureIntent, GestureState, GestureTool, Zone } from "./gestureTypes.js";

export type AttachGesturesOptions = {
	/** Zone under a point (CSS pixels, relative to the element's padding box), or null where gestures do not start. */
	zoneAt: (x: number, y: number) => Zone | null;
	onIntent: (intent: GestureIntent, event: Event | null) => void;
	/** Asked at each event. Default "pan". */
	tool?: (() => GestureTool) | undefined;
	/** Whether the wheel zooms without a modifier. Default: the element holds the focus. */
	isArmed?: (() => boolean) | undefined;
	wheelAxes?: (() => GestureAxes) | undefined;
	targetAt?: ((x: number, y: number) => string | null) | undefined;
};

/** Things inside the figure that answer the pointer themselves. */
const ownPointer = "button, a, input, select, textarea, label, summary, dialog, [data-astropane-own-pointer]";

/**
 * Binds pointer, wheel and touch to `element` and hands out intents. Native listeners, because React's wheel and touch
 * listeners are passive and could not keep the page from scrolling. The element gets
 * `data-astropane-gesture="idle" | "armed" | <mode>`, on which the stylesheet hangs `touch-action` and the cursor.
 * Returns the function that takes everything off again.
 */
export function attachGestures(element: HTMLElement | SVGElement, options: AttachGesturesOptions): () => void {
	let state: GestureState = idleGesture;
	let pressTimer: ReturnType<typeof setTimeout> | undefined;
	let wheelTimer: ReturnType<typeof setTimeout> | undefined;
	const isArmed = options.isArmed ?? (() => element.contains(focusedElement(element)));

	const toFigure = (event: MouseEvent): { x: number; y: number } => {
		const box = element.getBoundingClientRect();
		// A host may scale the figure with a CSS transform.
		const scale = (own: unknown, seen: number): number =>
			typeof own === "number" && own > 0 && seen > 0 ? own / seen : 1;
		const sx = scale((element as Partial<HTMLElement>).offsetWidth, box.width);
		const sy = scale((element as Partial<HTMLElement>).offsetHeight, box.height);
		return {
			x: (event.clientX - box.left) * sx - element.clientLeft,
			y: (event.clientY - box.top) * sy - element.clientTop,
		};
	};

	const mark = (): void => {
		const word = state.mode !== "idle" ? state.mode : isArmed() ? "armed" : "idle";
		if (element.dataset.astropaneGesture !== word) element.dataset.astropaneGesture = word;
	};

	const run = (event: GestureEvent, source: Event | null): boolean => {
		const { zoneAt, targetAt } = options;
		const tool = options.tool?.() ?? "pan";
		const wheelAxes = options.wheelAxes?.() ?? "xy";
		const step = stepGesture(state, event, {
			zoneAt,
			tool,
			wheelAxes,
			armed: isArmed(),
			...(targetAt ? { targetAt } : {}),
		});
		state = step.state;
		mark();
		for (const intent of step.intents) options.onIntent(intent, source);
		return step.handled;
	};

	const pointer = (event: PointerEvent, type: "pointerdown" | "pointermove" | "pointerup" | "pointercancel"): boolean =>
		run(
			{
				type,
				id: event.pointerId,
				...toFigure(event),
				button: event.button,
				pointerType: event.pointerType || "mouse",
				shift: event.shiftKey,
				ctrl: event.ctrlKey || event.metaKey,
				alt: event.altKey,
				t: event.timeStamp,
			},
			event,
		);

	const isForeign = (event: Event): boolean => {
		// Not `instanceof`: an element of an iframe belongs to another window's classes.
		const control = (event.target as Partial<Element> | null)?.closest?.(ownPointer) ?? null;
		return control !== null && control !== element && element.contains(control);
	};

	const down = (event: PointerEvent): void => {
		if (isForeign(event) || !pointer(event, "pointerdown")) return;
		try {
			element.setPointerCapture?.(event.pointerId);
		} catch {
			// The pointer is gone already (a synthetic event, or a finger lifted in between): nothing to hold.
		}
		clearTimeout(pressTimer);
		const pressedAt = event.timeStamp;
		pressTimer = setTimeout(() => run({ type: "tick", t: pressedAt + longPressMs }, null), longPressMs);
	};
	const move = (event: PointerEvent): void => {
		pointer(event, "pointermove");
	};
	const up = (event: PointerEvent): void => {
		clearTimeout(pressTimer);
		pointer(event, "pointerup");
	};
	const cancel = (event: PointerEvent): void => {
		clearTimeout(pressTimer);
		pointer(event, "pointercancel");
	};
	const lostCapture = (event: PointerEvent): void => {
		// After an ordinary "up" the machine no longer knows the pointer and ignores this.
		pointer(event, "pointercancel");
	};
	const leave = (event: PointerEvent): void => {
		if (event.pointerType !== "touch") run({ type: "leave" }, event);
	};
	const wheel = (event: WheelEvent): void => {
		if (isForeign(event)) return;
		const { deltaX: dx, deltaY: dy, deltaMode, ctrlKey: ctrl, metaKey: meta, shiftKey: shift, altKey: alt } = event;
		const t = event.timeStamp;
		if (!run({ type: "wheel", ...toFigure(event), dx, dy, deltaMode, ctrl, meta, shift, alt, t }, event)) return;
		event.preventDefault();
		clearTimeout(wheelTimer);
		wheelTimer = setTimeout(() => run({ type: "tick", t: t + wheelEndMs }, null), wheelEndMs);
	};
	const doubleClick = (event: MouseEvent): void => {
		if (!isForeign(event)) run({ type: "dblclick", ...toFigure(event) }, event);
	};
	const touchMove = (event: TouchEvent): void => {
		// `touch-action` cannot change once a finger is down; refusing the move can still keep the page in place.
		const busy = state.mode !== "idle" && state.mode !== "pressed";
		if (event.cancelable && (busy || event.touches.length > 1)) event.preventDefault();
	};
	const contextMenu = (event: Event): void => {
		if (state.mode === "held") event.preventDefault();
	};
	const blur = (): void => {
		clearTimeout(pressTimer);
		run({ type: "blur" }, null);
	};

	/** Heard before anybody else: it is meant for the gesture, not for the figure's own modes or the host's dialog. */
	const giveUp = (event: KeyboardEvent): void => {
		if (event.key !== "Escape" || state.pointers.length === 0) return;
		event.preventDefault();
		event.stopPropagation();
		blur();
	};

	const target: EventTarget = element;
	const view = element.ownerDocument.defaultView;
	const listeners: readonly [EventTarget | null, string, (event: never) => void, AddEventListenerOptions?][] = [
		[target, "pointerdown", down],
		[target, "pointermove", move],
		[target, "pointerup", up],
		[target, "pointercancel", cancel],
		[target, "lostpointercapture", lostCapture],
		[target, "pointerleave", leave],
		[target, "wheel", wheel, { passive: false }],
		[target, "dblclick", doubleClick],
		[target, "touchmove", touchMove, { passive: false }],
		[target, "contextmenu", contextMenu],
		[target, "focusin", mark],
		[target, "focusout", () => queueMicrotask(mark)],
		[view, "blur", blur],
		[view, "keydown", giveUp, { capture: true }],
	];
	for (const [on, type, listener, how] of listeners) on?.addEventListener(type, listener as EventListener, how);
	mark();

	return () => {
		clearTimeout(pressTimer);
		clearTimeout(wheelTimer);
		for (const [on, type, listener, how] of listeners) on?.removeEventListener(type, listener as EventListener, how);
		delete element.dataset.astropaneGesture;
	};
}
