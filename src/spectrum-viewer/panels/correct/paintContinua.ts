import type { Pen } from "../../../plot/index.js";
import type { ContinuumChoice } from "../../model/flux/continuum.js";
import type { SpectrumView } from "../../model/view.js";
import type { Spectrum } from "../../types.js";
import type { PlotPoint } from "../usePointInteraction.js";
import { movedKnots, withKnotsOf } from "./changeKnots.js";
import { linePixels, placeContinua, readKey } from "./placeKnots.js";

const COLOR = "var(--astropane-accent)";
const GROUND = "var(--astropane-ground)";
/** CSS pixels. */
const RADIUS = 4;

/** The continua with their knots over the spectra; `dragged`: a knot under the pointer. */
export function paintContinua(
	pen: Pen,
	view: SpectrumView,
	spectra: readonly Spectrum[],
	given: ContinuumChoice,
	selected: string | null,
	dragged: PlotPoint | null,
): void {
	const choice = dragged ? withDragged(view, spectra, given, dragged) : given;
	const chosen = dragged?.key ?? selected;
	const disc = ({ x, y }: PlotPoint, radius: number, color: string) =>
		pen.fill((path) => path.arc(x, y, radius, 0, 2 * Math.PI), { color });
	pen.clip(view.layout.data, () => {
		for (const continuum of placeContinua(view, spectra, choice)) {
			const line = linePixels(view, continuum, choice);
			for (const [color, width] of [[GROUND, 4] as const, [COLOR, 2] as const])
				pen.stroke(
					(path) => {
						for (const [i, [x, y]] of line.entries()) {
							if (i === 0) path.moveTo(x, y);
							else path.lineTo(x, y);
						}
					},
					{ color, width },
				);
			for (const point of continuum.points) {
				if (!Number.isFinite(point.y)) continue;
				const isChosen = point.key === chosen;
				const radius = isChosen ? RADIUS + 2 : RADIUS;
				disc(point, radius + 1.5, GROUND);
				disc(point, radius, COLOR);
				if (!isChosen) disc(point, radius - 1.5, GROUND);
			}
		}
	});
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
