import { AXIS_SMALL, type Pen } from "../../../plot/index.js";
import { noLineTexts } from "../../model/text/describe.js";
import type { SpectrumView } from "../../model/view.js";

/** A notice in the place of the line labels if no chosen line is in view. Moves with the redshift. */
export function paintNotes(pen: Pen, view: SpectrumView): void {
	const { data, lanes, laneCount } = view.layout;
	const text = noLineTexts(view).find((text) => view.measure(text, AXIS_SMALL) <= data.width - 8);
	if (text)
		pen.text(text, data.x + data.width / 2, laneCount > 0 ? lanes.y + lanes.height / 2 : data.y + 10, {
			color: "var(--astropane-ink-soft)",
			size: AXIS_SMALL,
			anchor: "middle",
			baseline: "middle",
			halo: "var(--astropane-ground)",
		});
}
