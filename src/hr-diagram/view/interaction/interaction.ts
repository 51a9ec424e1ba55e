import { attachGestures, zoneOf } from "../../../plot/index.js";
import { wordsIn } from "../../../text/index.js";
import type { Interaction, InteractionHandles } from "../../../ui/index.js";
import { actionsOf } from "../../actions.js";
import { gridAt } from "../../model/gridAt.js";
import { hoveredPoint } from "../../model/hoveredPoint.js";
import { pointsBeside } from "../../model/pointsAt.js";
import { pointReadout, readoutSentence } from "../../model/readout.js";
import type { HRView } from "../../model/view.js";
import type { HRHover } from "../../state.js";
import { type StoreBinding, sameIds } from "../../store.js";
import { readoutWords } from "../../words/readout.js";
import { AREA_TARGET, areaHandler } from "./areaHandler.js";
import type { InteractionContext } from "./context.js";
import { keyHandler } from "./keyHandler.js";
import { pointerHandler } from "./pointerHandler.js";
import { singleVoice } from "./speaker.js";

export { describeClasses } from "../../model/stars/classRegions.js";

/**
 * Attaches the handlers of pointer, wheel, touch and keys to a mounted figure, without React: a gesture writes to the store, and
 * the draw loop repaints. Fetched at the first event on the figure.
 */
export function attachInteraction(handles: InteractionHandles<HRView>, binding: StoreBinding): Interaction {
	const { store } = binding;
	const voice = singleVoice({ ...handles, store });
	const actions = actionsOf(binding);
	const context: InteractionContext = { ...handles, store, actions, announce: voice.announce };
	// The handle has no box after unmounting, when the listeners are removed.
	const { box: plotBox } = context.figure;
	const area = areaHandler(context);
	const detachGestures = attachGestures(plotBox, {
		zoneAt(x, y) {
			const plot = context.view()?.layout.plot;
			return plot ? zoneOf(plot, x, y) : null;
		},
		onIntent: pointerHandler(context, area),
		targetAt: () => (area.isActive() ? AREA_TARGET : null),
		tool: () => (store.getState().dragMode === "box" ? "box" : "pan"),
	});
	const tellRegions = regionTeller(context);
	const readout = readoutTeller(context);
	const onKeyDown = keyHandler(context, area);
	plotBox.addEventListener("keydown", onKeyDown);
	return {
		detach() {
			voice.detach();
			detachGestures();
			area.detach();
			plotBox.removeEventListener("keydown", onKeyDown);
		},
		painted(dirty) {
			if (!dirty.has("cursor")) return;
			readout();
			tellRegions();
		},
	};
}

/** A function that tells the host which regions are under the cursor, where they have changed. */
function regionTeller({ view: lastView, actions }: InteractionContext): () => void {
	let told: readonly string[] = [];
	return () => {
		const view = lastView();
		const overlays = view?.model.overlays;
		if (!view || (!overlays && told.length === 0)) return;
		const { hover } = view.state;
		const place = hover?.kind === "place" ? hover : hoveredPoint(view.stars, hover);
		const regions = (place && overlays?.regionsAt(place.color, place.mag)) || [];
		const names = regions.map((region) => region.name);
		if (sameIds(names, told)) return;
		told = names;
		actions.hoverRegions(regions);
	};
}

/** A function that shows the tooltip of the hovered point, and announces a point that the keys have reached, once. */
function readoutTeller({ view: lastView, tooltip, announce }: InteractionContext): () => void {
	let told: { hover: HRHover | null; message: string } = { hover: null, message: "" };
	return () => {
		const view = lastView();
		const point = view && hoveredPoint(view.stars, view.state.hover);
		if (!point) {
			const hover = view?.state.hover;
			const details = hover?.kind === "place" ? view?.model.overlays?.detailsAt(view, hover.color, hover.mag) : null;
			if (view && details && hover?.kind === "place")
				tooltip()?.show(view.x.map(hover.color), view.y.map(hover.mag), details);
			else tooltip()?.hide();
			return;
		}
		const { language, model, stars, state } = view;
		const { overlays } = model;
		const others = pointsBeside(view, point).filter((other) => other !== point);
		const readout = pointReadout(
			point,
			model.background,
			gridAt(view, point.color, point.mag),
			language,
			others,
			overlays?.rowsOf(point, view),
		);
		tooltip()?.show(view.x.map(point.color), view.y.map(point.mag), readout);
		if (state.hover?.kind !== "point" || state.hover.by !== "keys") return;
		const words = wordsIn(language, readoutWords);
		const { integer } = language.numbers;
		const position = words.pointPosition(integer(stars.indexOf(point) + 1), integer(stars.length));
		const selected = state.selection.includes(point.id) ? ` ${words.selected}` : "";
		const message = `${position}: ${readoutSentence(readout)}${selected}`;
		// A repaint for another reason must not talk over what was announced since.
		if (told.hover === state.hover && told.message === message) return;
		told = { hover: state.hover, message };
		announce(message);
	};
}
