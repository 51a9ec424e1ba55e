import { readout } from "../../model/hover.js";
import { lineDoubt } from "../../model/lines/lineDoubt.js";
import { lineStops, nextStop } from "../../model/lines/lineStops.js";
import { observedPosition } from "../../model/lines/markers.js";
import { lengthInWords } from "../../model/text/format.js";
import type { SpectrumView } from "../../model/view.js";
import type { SpectrumStore } from "../../state.js";
import { changeStep } from "../../store.js";
import { fluxSentence } from "./readout.js";

/** Half of what is shown about a line, in units of its wavelength: ± 150 Å at 5000 Å, ± 9000 km/s anywhere. */
const HALF = 0.03;

/** Goes to the next line: in the middle and close, the flux range as it was. Returns what is to be said. */
export function stepLine(store: SpectrumStore, view: SpectrumView, direction: -1 | 1): string {
	const { window, hoveredLine } = store.getState();
	const stops = lineStops(view, view.home.x);
	// As the window is now, which may be ahead of what was painted.
	const [a, b] = window.x ?? view.home.x;
	const { lines, state, medium } = view;
	const mark = [...lines.moving, ...lines.fixed, ...lines.bands].find(({ key }) => key === hoveredLine);
	const here = mark ? observedPosition(mark, state, medium) : Number.NaN;
	// From the line that was gone to; else from the middle of what is in view, and from the ends where that is all.
	const at = here >= a && here <= b ? here : window.x ? (a + b) / 2 : direction > 0 ? -1 : Number.POSITIVE_INFINITY;
	const next = nextStop(stops, at, direction);
	if (!next)
		return stops.length === 0
			? "No line is shown within these spectra."
			: `There is no visible line further to the ${direction > 0 ? "red" : "blue"}.`;
	const { observed } = next;
	// Who looks closer already goes on looking so close.
	const half = Math.min((b - a) / 2, observed * HALF);
	changeStep(store, { window: { x: [observed - half, observed + half], y: window.y } });
	store.setState({ hoveredLine: next.mark.key, cursor: null });
	const flux = readout(view, observed, Number.NaN);
	const say = (wavelength: number) => lengthInWords(wavelength, state.wavelengthUnit);
	const doubt = lineDoubt(next.mark);
	return `${next.mark.label}${doubt && `, ${doubt}`}: ${
		next.mark.isStatic
			? `${say(observed)}, fixed to the observer`
			: `rest ${say(next.mark[medium])}, observed ${say(observed)}`
	}${flux.curve ? `, ${fluxSentence(flux, view)}` : ""}. Line ${stops.indexOf(next) + 1} of ${stops.length}.`;
}
