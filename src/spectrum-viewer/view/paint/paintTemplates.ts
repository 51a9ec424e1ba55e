import { airToVacuum } from "../../../astro/index.js";
import type { Pen, Scale } from "../../../plot/index.js";
import type { SpectrumView } from "../../model/view.js";
import { traceCurve } from "./paintData.js";

/** Templates, thin and dashed, over the spectrum in front. They move with the redshift. */
export function paintTemplates(pen: Pen, view: SpectrumView): void {
	const { x, layout, medium, state } = view;
	const restOf = (observed: number) => (medium === "air" ? airToVacuum(observed) : observed) / (1 + state.redshift);
	const domain = [restOf(x.domain[0]), restOf(x.domain[1])] as const;
	pen.clip(layout.data, () => {
		for (const { id, color, rest, fluxes, observedOf, drawnOf, y } of view.templates.filter(({ isDrawn }) => isDrawn)) {
			const template = {
				layout,
				x: { ...x, domain, map: (wavelength: number) => x.map(observedOf(wavelength)) },
				y: { ...(y as Scale), map: (flux: number) => (y as Scale).map(drawnOf(flux)) },
			};
			pen.stroke((path) => traceCurve(path, rest, fluxes, template), {
				color,
				width: state.highlightedId === id ? 2 : 1,
				dash: [6, 2],
			});
		}
	});
}
