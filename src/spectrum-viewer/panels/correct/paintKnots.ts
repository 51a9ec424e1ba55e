import { contains, type Pen } from "../../../plot/index.js";
import type { ContinuumChoice } from "../../model/corrections/continuum.js";
import { placeContinua, readKey } from "../../model/corrections/placeContinua.js";
import type { SpectrumView } from "../../model/view.js";
import type { Spectrum } from "../../types.js";
import { continuumColor, paintContinuum } from "../../view/paint/paintContinua.js";
import type { PlotPoint } from "../usePointInteraction.js";
import { movedKnots, withKnotsOf } from "./changeKnots.js";

const GROUND = "var(--astropane-ground)";
/** CSS pixels. */
const RADIUS = 4;

/** The knots of the continua; `dragged`: one under the pointer, with the continuum as it becomes, in place of the one of the layer below. */
export function paintKnots(
	pen: Pen,
	view: SpectrumView,
	spectra: readonly Spectrum[],
	given: ContinuumChoice,
	selected: string | null,
	dragged: PlotPoint | null,
): void {
	const choice = dragged ? withDragged(view, spectra, given, dragged) : given;
	const chosen = dragged?.key ?? selected;
	const color = continuumColor(view);
	const disc = ({ x, y }: Pick<PlotPoint, "x" | "y">, radius: number, fill: string) =>
		pen.fill((path) => path.arc(x, y, radius, 0, 2 * Math.PI), { color: fill });
	const { data } = view.layout;
	/** Rounding may put the last knot beyond the end of the axis. */
	const frame = { x: data.x - 1, y: data.y - 1, width: data.width + 2, height: data.height + 2 };
	for (const continuum of placeContinua(view, spectra, choice)) {
		if (dragged && readKey(dragged.key).spectrumId === continuum.spectrum.id)
			paintContinuum(pen, view, continuum, choice);
		// Whole discs also at the ends of the axis.
		for (const point of continuum.points.filter(({ x, y }) => contains(frame, x, y))) {
			const isChosen = point.key === chosen;
			const radius = isChosen ? RADIUS + 2 : RADIUS;
			disc(point, radius + 1.5, GROUND);
			disc(point, radius, color);
			if (!isChosen) disc(point, radius - 1.5, GROUND);
		}
	}
}

/** A continuum with the dragged knot at the pointer, which is not in the state yet. */
function withDragged(
	view: SpectrumView,
	spectra: readonly Spectrum[],
	choice: ContinuumChoice,
	{ key, x, y }: PlotPoint,
): ContinuumChoice {
	const { spectrumId, index } = readKey(key);
	const continuum = placeContinua(view, spectra, choice).find(({ spectrum }) => spectrum.id === spectrumId);
	const knots = continuum && movedKnots(view, continuum, index, x, y);
	return knots ? withKnotsOf(choice, knots) : choice;
}
