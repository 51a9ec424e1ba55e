import { wordsIn } from "../../../text/index.js";
import { readout } from "../../model/hover.js";
import { lineDoubt } from "../../model/lines/lineDoubt.js";
import { type LineStop, lineStops, nextStop } from "../../model/lines/lineStops.js";
import { observedPosition } from "../../model/lines/markers.js";
import { lengthInWords } from "../../model/text/lengthText.js";
import type { SpectrumView } from "../../model/view.js";
import type { SpectrumStore } from "../../state.js";
import { changeStep } from "../../store.js";
import { readoutWords } from "../../words/readout.js";
import { fluxSentence } from "./readout.js";

/** Half the width of the view about a line, as a share of its wavelength: ± 150 Å at 5000 Å, ± 9000 km/s anywhere. */
const RELATIVE_HALF_WIDTH = 0.03;

/** Centres the view on the next (1) or previous (−1) line; the flux range stays. Returns the sentence to announce. */
export function stepLine(store: SpectrumStore, view: SpectrumView, direction: -1 | 1): string {
	const { window } = store.getState();
	const words = wordsIn(view.language, readoutWords);
	const stops = lineStops(view, view.home.x);
	// The window of the store may be newer than the painted one.
	const [from, to] = window.x ?? view.home.x;
	const stop = nextStop(stops, startOf(store, view, direction), direction);
	if (!stop) {
		if (stops.length === 0) return words.noLineInSpectra;
		return direction > 0 ? words.noRedderLine : words.noBluerLine;
	}
	const { observed } = stop;
	// A closer zoom is kept.
	const half = Math.min((to - from) / 2, observed * RELATIVE_HALF_WIDTH);
	changeStep(store, { window: { x: [observed - half, observed + half], y: window.y } });
	store.setState({ hoveredLine: stop.marker.key, cursor: null });
	return announceStop(stop, stops, view);
}

/** Å where the search starts: the current line if it is in view, else the middle of the view, or an end of the whole spectrum. */
function startOf(store: SpectrumStore, view: SpectrumView, direction: -1 | 1): number {
	const { window, hoveredLine } = store.getState();
	const [from, to] = window.x ?? view.home.x;
	const { lines, state, medium } = view;
	const current = [...lines.moving, ...lines.fixed, ...lines.bands].find(({ key }) => key === hoveredLine);
	const wavelength = current ? observedPosition(current, state, medium) : Number.NaN;
	if (wavelength >= from && wavelength <= to) return wavelength;
	if (window.x) return (from + to) / 2;
	return direction > 0 ? -1 : Number.POSITIVE_INFINITY;
}

function announceStop(stop: LineStop, stops: readonly LineStop[], view: SpectrumView): string {
	const { language, state, medium } = view;
	const { numbers } = language;
	const words = wordsIn(language, readoutWords);
	const { marker, observed } = stop;
	const length = (angstrom: number) => lengthInWords(angstrom, state.wavelengthUnit, language);
	const doubt = lineDoubt(marker, language);
	const flux = readout(view, observed, Number.NaN);
	const place = marker.isStatic
		? words.lineFixed(length(observed))
		: words.lineMoving(length(marker[medium]), length(observed));
	const ordinal = words.lineOrdinal(numbers.integer(stops.indexOf(stop) + 1), numbers.integer(stops.length));
	return `${marker.label}${doubt && `, ${doubt}`}: ${place}${flux.curve ? `, ${fluxSentence(flux, view)}` : ""}. ${ordinal}`;
}
