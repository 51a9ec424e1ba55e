import type { Pen } from "../../../plot/index.js";
import type { ContinuumChoice } from "../../model/corrections/continuum.js";
import { linePixels, type PlacedContinuum, placeContinua } from "../../model/corrections/placeContinua.js";
import { seriesColor } from "../../model/flux/colors.js";
import type { SpectrumView } from "../../model/view.js";
import type { Spectrum } from "../../types.js";

/** Colour of the continua: that of the next spectrum. */
export const continuumColor = ({ allCurves }: SpectrumView): string => seriesColor(allCurves.length);

/** The line of one continuum. */
export function paintContinuum(
	pen: Pen,
	view: SpectrumView,
	continuum: PlacedContinuum,
	choice: ContinuumChoice,
): void {
	const line = linePixels(view, continuum, choice);
	pen.clip(view.layout.data, () =>
		pen.stroke(
			(path) => {
				for (const [i, [x, y]] of line.entries()) {
					if (i === 0) path.moveTo(x, y);
					else path.lineTo(x, y);
				}
			},
			{ color: continuumColor(view), width: 1.5 },
		),
	);
}

const takenOver = new WeakSet<Spectrum>();

/** While a knot is dragged the panel draws the continuum of its spectrum, as it becomes. */
export function takeContinuumOver(spectrum: Spectrum, isTaken: boolean): void {
	if (isTaken) takenOver.add(spectrum);
	else takenOver.delete(spectrum);
}

/** The continua that are left in the spectra and drawn over them; without knots, which the panel draws. */
export function paintContinua(pen: Pen, view: SpectrumView): void {
	const choice = view.state.corrections?.continuum;
	if (choice?.use !== "draw" || !view.corrected) return;
	for (const continuum of placeContinua(view, view.corrected.value, choice))
		if (!takenOver.has(continuum.spectrum)) paintContinuum(pen, view, continuum, choice);
}
