import { attachGestures, zoneOf } from "../../../plot/index.js";
import { wordsIn } from "../../../text/index.js";
import type { Interaction } from "../../../ui/index.js";
import { hoveredPoint, pointsBeside } from "../../model/hoveredPoint.js";
import { pointReadout, readoutSentence } from "../../model/readout.js";
import { gridInView } from "../../model/view.js";
import { readoutWords } from "../../words/readout.js";
import type { InteractionContext } from "./context.js";
import { keyHandler } from "./keyHandler.js";
import { pointerHandler } from "./pointerHandler.js";

/**
 * Attaches the handlers of pointer, wheel, touch and keys to a mounted figure, without React: a gesture writes to the store, and
 * the draw loop repaints. Fetched at the first event on the figure.
 */
export function attachInteraction(context: InteractionContext): Interaction {
	const { store } = context;
	// The handle has no box after unmounting, when the listeners are removed.
	const { box: plotBox } = context.figure;
	const detachGestures = attachGestures(plotBox, {
		zoneAt(x, y) {
			const plot = context.view()?.layout.plot;
			return plot ? zoneOf(plot, x, y) : null;
		},
		onIntent: pointerHandler(context),
		tool: () => store.getState().dragMode,
	});
	const onKeyDown = keyHandler(context);
	plotBox.addEventListener("keydown", onKeyDown);
	return {
		detach() {
			detachGestures();
			plotBox.removeEventListener("keydown", onKeyDown);
		},
		painted(dirty) {
			if (dirty.has("cursor")) showReadout(context);
		},
	};
}

/** Shows the tooltip of the hovered point, and announces a point that the keys have reached. */
function showReadout({ view: lastView, tooltip, announce }: InteractionContext): void {
	const view = lastView();
	const point = view && hoveredPoint(view.points, view.state.hover);
	if (!point) {
		tooltip()?.hide();
		return;
	}
	const { language, model, points, state } = view;
	const others = pointsBeside(view, point).filter((other) => other !== point);
	const readout = pointReadout(point, model.background, gridInView(view), language, others);
	tooltip()?.show(view.x.map(point.color), view.y.map(point.mag), readout);
	if (state.hover?.kind !== "point" || state.hover.by !== "keys") return;
	const words = wordsIn(language, readoutWords);
	const { integer } = language.numbers;
	const position = words.pointPosition(integer(points.indexOf(point) + 1), integer(points.length));
	const selected = state.selection.includes(point.id) ? ` ${words.selected}` : "";
	announce(`${position}: ${readoutSentence(readout)}${selected}`);
}
