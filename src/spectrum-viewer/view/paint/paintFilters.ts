import { AXIS_SMALL, type Pen } from "../../../plot/index.js";
import type { ShownFilters } from "../../model/flux/filters.js";
import type { SpectrumView } from "../../model/view.js";

/** Part of the height of the spectra that a filter takes at its peak. */
const HEIGHT_SHARE = 0.16;

/** Filters as filled curves at the foot of the plot, each with its name. */
export function paintFilters(pen: Pen, view: SpectrumView, { filters }: ShownFilters): void {
	const { x, layout, measure } = view;
	const { data } = layout;
	const foot = data.y + data.height;
	const height = data.height * HEIGHT_SHARE;
	pen.clip(data, () => {
		for (const { wavelengths, response, color } of filters) {
			const first = x.map(wavelengths[0] as number);
			const last = x.map(wavelengths.at(-1) as number);
			if (last < data.x || first > data.x + data.width) continue;
			pen.fill(
				(path) => {
					path.moveTo(first, foot);
					for (const [i, value] of response.entries())
						path.lineTo(x.map(wavelengths[i] as number), foot - height * value);
					path.lineTo(last, foot);
					path.closePath();
				},
				{ color, opacity: 0.16 },
			);
			pen.stroke(
				(path) => {
					path.moveTo(first, foot - height * (response[0] as number));
					for (const [i, value] of response.entries())
						path.lineTo(x.map(wavelengths[i] as number), foot - height * value);
				},
				{ color, opacity: 0.7 },
			);
		}
	});
	/** CSS pixels: right end of the last name in each row. */
	const rows: number[] = [];
	for (const { name, middle, color } of filters) {
		const at = x.map(middle);
		const half = measure(name, AXIS_SMALL) / 2;
		if (at - half < data.x || at + half > data.x + data.width) continue;
		let row = 0;
		while ((rows[row] ?? Number.NEGATIVE_INFINITY) > at - half) row++;
		rows[row] = at + half + 6;
		pen.text(name, at, foot - 4 - row * (AXIS_SMALL + 2), {
			color,
			size: AXIS_SMALL,
			anchor: "middle",
			halo: "var(--astropane-ground)",
		});
	}
}
