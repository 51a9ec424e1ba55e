import { focusedElement } from "./focusedElement.js";
import { idleGesture, longPressMs, stepGesture, wheelEndMs } from "./gestures.js";
import type { GestureAxes, GestureEvent, GestureIntent, GestureState, GestureTool, Zone } from "./gestureTypes.js";

export type AttachGesturesOptions = {
	/** Zone under a point (CSS pixels, relative to the element's padding box), or null where gestures do not start. */
	zoneAt: (x: number, y: number) => Zone | null;
	onIntent: (intent: GestureIntent, event: Event | null) => void;
	/** Called at each event. Default "pan". */
	tool?: (() => GestureTool) | undefined;
	/** Whether the wheel zooms without a modifier key. Default: while the element has the focus. */
	isArmed?: (() => boolean) | undefined;
	wheelAxes?: (() => GestureAxes) | undefined;
	/** See `GestureOptions.scrolls`. */
	scrolls?: (() => boolean) | undefined;
	/** See `GestureOptions.isHeld`. */
	isHeld?: ((target: string) => boolean) | undefined;
	targetAt?: ((x: number, y: number, pointerType: string) => string | null) | undefined;
};

/** Elements inside the figure that handle the pointer themselves. */
const FOREIGN_CONTROLS = "button, a, input, select, textarea, label, summary, dialog, [data-astropane-own-pointer]";

/**
 * Translates pointer, wheel and touch events of `element` into intents. The listeners are native: those of React for wheel
 * and touch are passive and cannot keep the page from scrolling. The attribute
 * `data-astropane-gesture="idle" | "armed" | <mode>` of the element selects `touch-action` and cursor in the stylesheet.
 * Returns a function that removes all listeners.
 */
export function attachGestures(element: HTMLElement | SVGElement, options: AttachGesturesOptions): () => void {
	let state: GestureState = idleGesture;
	let pressTimer: ReturnType<typeof setTimeout> | undefined;
	let wheelTimer: ReturnType<typeof setTimeout> | undefined;
	const isArmed = options.isArmed ?? (() => element.contains(focusedElement(element)));

	const toFigure = (event: MouseEvent): { x: number; y: number } => {
		const box = element.getBoundingClientRect();
		// A host may scale the figure with a CSS transform.
		const scale = (layoutSize: unknown, boxSize: number): number =>
			typeof layoutSize === "number" && layoutSize > 0 && boxSize > 0 ? layoutSize / boxSize : 1;
		const sx = scale((element as Partial<HTMLElement>).offsetWidth, box.width);
		const sy = scale((element as Partial<HTMLElement>).offsetHeight, box.height);
		return {
			x: (event.clientX - box.left) * sx - element.clientLeft,
			y: (event.clientY - box.top) * sy - element.clientTop,
		};
	};

	const updateAttribute = (): void => {
		const value = state.mode !== "idle" ? state.mode : isArmed() ? "armed" : "idle";
		if (element.dataset.astropaneGesture !== value) element.dataset.astropaneGesture = value;
	};

	const dispatch = (event: GestureEvent, source: Event | null): boolean => {
		const { zoneAt, targetAt } = options;
		const tool = options.tool?.() ?? "pan";
		const wheelAxes = options.wheelAxes?.() ?? "xy";
		const step = stepGesture(state, event, {
			zoneAt,
			tool,
			wheelAxes,
			scrolls: options.scrolls?.(),
			isHeld: state.target !== null && (options.isHeld?.(state.target) ?? false),
			armed: isArmed(),
			...(targetAt ? { targetAt } : {}),
		});
		state = step.state;
		updateAttribute();
		for (const intent of step.intents) options.onIntent(intent, source);
		return step.handled;
	};

	const pointer = (event: PointerEvent, type: "pointerdown" | "pointermove" | "pointerup" | "pointercancel"): boolean =>
		dispatch(
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
		// Not `instanceof`: elements of an iframe are instances of the classes of another window.
		const control = (event.target as Partial<Element> | null)?.closest?.(FOREIGN_CONTROLS) ?? null;
		return control !== null && control !== element && element.contains(control);
	};

	const down = (event: PointerEvent): void => {
		if (isForeign(event) || !pointer(event, "pointerdown")) return;
		try {
			element.setPointerCapture?.(event.pointerId);
		} catch {
			// The pointer no longer exists: a synthetic event, or a finger that was lifted in between.
		}
		clearTimeout(pressTimer);
		const pressedAt = event.timeStamp;
		pressTimer = setTimeout(() => dispatch({ type: "tick", t: pressedAt + longPressMs }, null), longPressMs);
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
		// Ignored after an ordinary "pointerup", when the pointer is no longer in the state.
		pointer(event, "pointercancel");
	};
	const leave = (event: PointerEvent): void => {
		if (event.pointerType !== "touch") dispatch({ type: "leave" }, event);
	};
	const wheel = (event: WheelEvent): void => {
		if (isForeign(event)) return;
		const { deltaX: dx, deltaY: dy, deltaMode, ctrlKey: ctrl, metaKey: meta, shiftKey: shift, altKey: alt } = event;
		const t = event.timeStamp;
		if (!dispatch({ type: "wheel", ...toFigure(event), dx, dy, deltaMode, ctrl, meta, shift, alt, t }, event)) return;
		event.preventDefault();
		clearTimeout(wheelTimer);
		wheelTimer = setTimeout(() => dispatch({ type: "tick", t: t + wheelEndMs }, null), wheelEndMs);
	};
	const doubleClick = (event: MouseEvent): void => {
		if (!isForeign(event)) dispatch({ type: "dblclick", ...toFigure(event) }, event);
	};
	const touchMove = (event: TouchEvent): void => {
		// `touch-action` cannot change while a finger is down; cancelling the move still keeps the page from scrolling.
		const isRunning = state.mode !== "idle" && state.mode !== "pressed";
		if (event.cancelable && (isRunning || event.touches.length > 1)) event.preventDefault();
	};
	const contextMenu = (event: Event): void => {
		if (state.mode === "held") event.preventDefault();
	};
	const blur = (): void => {
		clearTimeout(pressTimer);
		dispatch({ type: "blur" }, null);
	};

	/** A capturing listener: Escape cancels the gesture, not a mode of the figure or a dialog of the host. */
	const cancelByKey = (event: KeyboardEvent): void => {
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
		[target, "focusin", updateAttribute],
		[target, "focusout", () => queueMicrotask(updateAttribute)],
		[view, "blur", blur],
		[view, "keydown", cancelByKey, { capture: true }],
	];
	for (const [source, type, listener, listenerOptions] of listeners)
		source?.addEventListener(type, listener as EventListener, listenerOptions);
	updateAttribute();

	return () => {
		clearTimeout(pressTimer);
		clearTimeout(wheelTimer);
		for (const [source, type, listener, listenerOptions] of listeners)
			source?.removeEventListener(type, listener as EventListener, listenerOptions);
		delete element.dataset.astropaneGesture;
	};
}
