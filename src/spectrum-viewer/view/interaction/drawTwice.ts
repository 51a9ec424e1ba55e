import { wordsIn } from "../../../text/index.js";
import { drawnTwice, ionOf, isDrawnTwice } from "../../model/lines/atRedshift.js";
import { groupLabel, type LineMarker, velocityOfGroup } from "../../model/lines/markers.js";
import { velocityText } from "../../model/text/format.js";
import type { SpectrumView } from "../../model/view.js";
import { readoutWords } from "../../words/readout.js";
import type { InteractionContext } from "./context.js";

/** The line that is hovered or was stepped to, else the nearest one to the cursor, else the first that moves. */
function lineAtHand({ lines: { moving }, positions, state }: SpectrumView): LineMarker | undefined {
	const { hoveredLine, cursor } = state;
	const hovered = moving.find(({ key }) => key === hoveredLine);
	if (hovered || !cursor) return hovered ?? moving[0];
	let best: LineMarker | undefined;
	let least = Number.POSITIVE_INFINITY;
	moving.forEach((marker, i) => {
		const distance = Math.abs((positions[i] as number) - cursor.wavelength);
		if (!(distance < least)) return;
		least = distance;
		best = marker;
	});
	return best;
}

/** Draws the ion of the line at hand at the redshift, too, or at its velocity alone. Returns the sentence to announce. */
export function drawTwice({ store, actions }: InteractionContext, view: SpectrumView): string {
	const { language } = view;
	const words = wordsIn(language, readoutWords);
	const state = { ...store.getState(), ionVelocities: actions.latest("ionVelocities") };
	const marker = lineAtHand({ ...view, state });
	// Custom lines are each at one place.
	if (!marker?.line) return words.noIonAtHand;
	const group = ionOf(marker.group);
	const isTwice = !isDrawnTwice(state.ionVelocities, group);
	actions.setIonVelocities(drawnTwice(state.ionVelocities, group, isTwice));
	actions.commitVelocity();
	const velocity = velocityText(velocityOfGroup(state, group), language);
	const ion = groupLabel(group, language);
	return isTwice ? words.ionAtBoth(ion, velocity) : words.ionAtOne(ion, velocity);
}
