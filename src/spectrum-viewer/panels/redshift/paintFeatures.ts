import { convertMedium, vacuumToAir } from "../../../astro/index.js";
import { AXIS_SMALL, type Pen } from "../../../plot/index.js";
import { factorOfGroup } from "../../model/lines/markers.js";
import { lengthText } from "../../model/text/lengthText.js";
import type { SpectrumView } from "../../model/view.js";
import type { PickedFeature } from "../../state.js";
import type { Candidate } from "./candidates.js";
import { effectiveWavelength } from "./features.js";

const ACCENT = "var(--astropane-accent)";
const GROUND = "var(--astropane-ground)";

/** The picked features, each with its number, wavelength and line; and the lines that match a previewed candidate. */
export function paintFeatures(
	pen: Pen,
	view: SpectrumView,
	features: readonly PickedFeature[],
	snap: boolean,
	preview: Candidate | null,
): void {
	const { x, medium, layout, measure, state, language } = view;
	const { plot, data } = layout;
	const inside = (px: number) => px >= plot.x && px <= plot.x + plot.width;
	features.forEach((feature, i) => {
		const observed = convertMedium(effectiveWavelength(feature, snap), "vacuum", medium);
		const px = Math.round(x.map(observed)) + 0.5;
		if (!inside(px)) return;
		pen.stroke(
			(path) => {
				path.moveTo(px, data.y);
				path.lineTo(px, data.y + data.height);
			},
			{ color: ACCENT, width: 1.5, dash: [2, 3] },
		);
		pen.fill(
			(path) => {
				path.moveTo(px - 5, data.y);
				path.lineTo(px + 5, data.y);
				path.lineTo(px, data.y + 8);
				path.closePath();
			},
			{ color: ACCENT },
		);
		const number = language.numbers.integer(i + 1);
		const text = `${number}  ${lengthText(observed, state.wavelengthUnit, language)}  ${feature.line?.label ?? "?"}`;
		const fits = px + 8 + measure(text, AXIS_SMALL) < plot.x + plot.width;
		pen.text(text, fits ? px + 8 : px - 8, data.y + 28 + 15 * i, {
			color: ACCENT,
			size: AXIS_SMALL,
			weight: 600,
			anchor: fits ? "start" : "end",
			halo: GROUND,
		});
	});
	if (!preview?.evidence || state.preview === null) return;
	const labelled: [left: number, right: number][] = [];
	const bottom = data.y + data.height;
	for (const { line, group } of preview.evidence.matches) {
		const vacuum = line.vacuum * factorOfGroup(state, group.name);
		const px = Math.round(x.map(medium === "air" ? vacuumToAir(vacuum) : vacuum)) + 0.5;
		if (!inside(px)) continue;
		pen.stroke(
			(path) => {
				path.moveTo(px, bottom);
				path.lineTo(px, bottom - 10);
			},
			{ color: group.color, width: 2 },
		);
		const half = measure(line.label, AXIS_SMALL) / 2 + 3;
		if (labelled.some(([left, right]) => px + half > left && px - half < right)) continue;
		labelled.push([px - half, px + half]);
		pen.text(line.label, px, bottom - 14, { color: group.color, size: AXIS_SMALL, anchor: "middle", halo: GROUND });
	}
}
