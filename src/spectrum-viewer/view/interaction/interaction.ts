import { attachGestures, zoneOf } from "../../../plot/index.js";
import type { Interaction } from "../../../ui/index.js";
import { actionsOf, type StoreBinding } from "../../actions.js";
import { readout } from "../../model/hover.js";
import { markerAt } from "../../model/lines/drag.js";
import { paintCursor } from "../paint/paintCursor.js";
import type { InteractionContext } from "./context.js";
import { forgetFluxZoom } from "./forgetFluxZoom.js";
import { keyHandler } from "./keyHandler.js";
import { pointerHandler } from "./pointerHandler.js";
import { readoutSentence, readoutTooltip } from "./readout.js";

/** What the viewer hands over. */
type Given = Omit<InteractionContext, "store" | "actions"> & { binding: StoreBinding };

/**
 * Binds pointer, wheel, touch and keys to a mounted figure. No React in here: a gesture writes to the store and the draw
 * loop does the rest. Fetched when somebody first turns to the figure.
 */
export function attachInteraction(given: Given): Interaction {
	const { view, binding } = given;
	const { store } = binding;
	const parts: InteractionContext = { ...given, store, actions: actionsOf(binding) };
	// Kept: the handle gives it only while it is mounted, and the listeners are taken off after that.
	const { box: plotBox } = parts.figure;
	parts.cursor.current = paintCursor;
	parts.figure.mark("cursor");
	const zoneAt = (x: number, y: number) => {
		const plot = view()?.layout.plot;
		return plot ? zoneOf(plot, x, y) : null;
	};
	const detachGestures = attachGestures(plotBox, {
		zoneAt,
		onIntent: pointerHandler(parts),
		tool: () => (parts.active.current?.onSpan ? "box" : store.getState().dragMode),
		wheelAxes: () => "x",
		targetAt(x, y) {
			const now = view();
			return now && store.getState().dragMode === "pan" ? (markerAt(now, x, y)?.key ?? null) : null;
		},
	});

	const stopForgetting = forgetFluxZoom(store);
	const onKeyDown = keyHandler(parts);
	plotBox.addEventListener("keydown", onKeyDown);

	let spoken = "";
	return {
		detach() {
			detachGestures();
			stopForgetting();
			plotBox.removeEventListener("keydown", onKeyDown);
			plotBox.removeAttribute("data-astropane-marker");
		},
		painted(dirty) {
			if (!dirty.has("cursor")) return;
			const now = view();
			const { cursor } = store.getState();
			if (!now || cursor === null) {
				parts.tooltip()?.hide();
				spoken = "";
				return;
			}
			const found = readout(now, cursor.wavelength, cursor.pixelY);
			const { data } = now.layout;
			const y = Number.isNaN(cursor.pixelY) ? data.y + data.height / 2 : cursor.pixelY;
			// The sample that is read off may lie just out of view.
			const x = Math.min(Math.max(now.x.map(found.observed), data.x), data.x + data.width);
			parts.tooltip()?.show(x, y, readoutTooltip(found, now));
			const sentence = cursor.by === "keys" ? readoutSentence(found, now) : "";
			// What a panel has just said is not drowned by what is known already.
			if (sentence !== spoken && sentence !== "") parts.say(sentence);
			spoken = sentence;
		},
	};
}
