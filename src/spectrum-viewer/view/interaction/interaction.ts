import { attachGestures, zoneOf } from "../../../plot/index.js";
import type { Interaction } from "../../../ui/index.js";
import { readout } from "../../model/hover.js";
import { markerAt } from "../../model/lines/drag.js";
import { paintCursor } from "../paint/paintCursor.js";
import type { InteractionContext } from "./context.js";
import { forgetFluxZoom } from "./forgetFluxZoom.js";
import { keyHandler } from "./keyHandler.js";
import { pointerHandler } from "./pointerHandler.js";
import { readoutSentence, readoutTooltip } from "./readout.js";

/**
 * Binds pointer, wheel, touch and keys to a mounted figure. A gesture writes to the store, and the draw loop repaints; nothing
 * renders in React.
 */
export function attachInteraction(context: InteractionContext): Interaction {
	const { store, view, figure, active, cursor, tooltip, announce } = context;
	// The handle has no box after unmounting, when the listeners are removed.
	const { box: plotBox } = figure;
	cursor.current = paintCursor;
	figure.mark("cursor");
	const detachGestures = attachGestures(plotBox, {
		zoneAt(x, y) {
			const plot = view()?.layout.plot;
			return plot ? zoneOf(plot, x, y) : null;
		},
		onIntent: pointerHandler(context),
		tool: () => (active.current?.onSpan ? "box" : store.getState().dragMode),
		wheelAxes: () => "x",
		scrolls: () => store.getState().dragMode === "pan",
		isHeld: (target) => active.current?.isHeld?.(target) ?? false,
		targetAt(x, y, pointerType) {
			const painted = view();
			if (!painted || store.getState().dragMode !== "pan") return null;
			const isFinger = pointerType === "touch";
			const target = active.current?.targetAt?.(x, y, isFinger);
			return target ?? markerAt(painted, x, y, isFinger)?.key ?? null;
		},
	});
	const stopForgetting = forgetFluxZoom(store);
	const onKeyDown = keyHandler(context);
	plotBox.addEventListener("keydown", onKeyDown);

	/** The readout that was announced last. */
	let announced = "";
	return {
		detach() {
			detachGestures();
			stopForgetting();
			plotBox.removeEventListener("keydown", onKeyDown);
			plotBox.removeAttribute("data-astropane-marker");
		},
		painted(dirty) {
			if (!dirty.has("cursor")) return;
			const painted = view();
			const { cursor: place } = store.getState();
			if (!painted || place === null) {
				tooltip()?.hide();
				announced = "";
				return;
			}
			const values = readout(painted, place.wavelength, place.pixelY);
			const { data } = painted.layout;
			const y = Number.isNaN(place.pixelY) ? data.y + data.height / 2 : place.pixelY;
			// The nearest sample may lie just outside the view.
			const x = Math.min(Math.max(painted.x.map(values.observed), data.x), data.x + data.width);
			tooltip()?.show(x, y, readoutTooltip(values, painted));
			const sentence = place.by === "keys" ? readoutSentence(values, painted) : "";
			// The same readout again would replace what a panel has just announced.
			if (sentence !== announced && sentence !== "") announce(sentence);
			announced = sentence;
		},
	};
}
