import { AXIS_SMALL, type ExportOptions, estimateText, type Pen } from "../../../plot/index.js";
import { wordsIn } from "../../../text/index.js";
import { figureWords } from "../../words/figure.js";
import { timeColor } from "../flux/colors.js";
import { curveDetail, templateDetail } from "../text/legendDetail.js";
import type { SpectrumView } from "../view.js";

type Entry = { color: string; dash: readonly number[]; label: string; detail: string };

/** CSS pixels: height of a row, length of a stroke, space after it, between two entries, and at the right of the plot. */
const ROW = 18;
const STROKE = 18;
const AFTER = 8;
const BETWEEN = 20;
const RIGHT = 14;
const RIBBON = { width: 90, height: 10, steps: 30 };

const INK = "var(--astropane-ink)";
const SOFT = "var(--astropane-ink-soft)";
const wide = (text: string): number => estimateText(text, AXIS_SMALL);

/** The name, as long as there is room for it. */
function shortened(label: string, room: number): string {
	if (wide(label) <= room) return label;
	let text = [...label];
	while (text.length > 1 && wide(`${text.join("")}…`) > room) text = text.slice(0, -1);
	return `${text.join("")}…`;
}

/** The legend below an exported picture `width` CSS pixels wide: what is drawn, side by side, and what colours by time tell. */
export function legendFooter(view: SpectrumView, width: number): NonNullable<ExportOptions["footer"]> {
	const { visibleCurves, layout, phases, templates, timeScale, language } = view;
	const entries: Entry[] = [
		// In the order of the legend, not in that of painting.
		...view.listedCurves
			.filter((curve) => visibleCurves.includes(curve))
			.map((curve) => ({
				color: curve.color,
				dash: [],
				label: curve.label,
				detail: curveDetail(curve, phases, language),
			})),
		...templates
			.filter(({ isDrawn }) => isDrawn)
			.map((template) => ({
				color: template.color,
				dash: [6, 2],
				label: template.label,
				detail: templateDetail(template, language),
			})),
	];
	const left = layout.plot.x;
	const right = Math.max(left + 100, width - RIGHT);
	const placed: { entry: Entry; x: number; row: number }[] = [];
	let [x, row] = [left, 0];
	for (const given of entries) {
		const beside = STROKE + AFTER + (given.detail ? AFTER + wide(given.detail) : 0);
		const entry = { ...given, label: shortened(given.label, right - left - beside) };
		const size = beside + wide(entry.label);
		if (x > left && x + size > right) {
			x = left;
			row++;
		}
		placed.push({ entry, x, row });
		x += size + BETWEEN;
	}
	const rows = (placed.at(-1)?.row ?? -1) + 1;
	const write = (pen: Pen, text: string, at: number, y: number, color: string) =>
		pen.text(text, at, y, { color, size: AXIS_SMALL, baseline: "middle" });
	return {
		height: (rows + (timeScale ? 1 : 0)) * ROW + 8,
		paint(pen, top) {
			for (const { entry, x, row } of placed) {
				const y = top + 12 + row * ROW;
				pen.stroke(
					(path) => {
						path.moveTo(x, y);
						path.lineTo(x + STROKE, y);
					},
					{ color: entry.color, width: 2, dash: entry.dash },
				);
				write(pen, entry.label, x + STROKE + AFTER, y, INK);
				if (entry.detail) write(pen, entry.detail, x + STROKE + 2 * AFTER + wide(entry.label), y, SOFT);
			}
			if (!timeScale) return;
			const y = top + 12 + rows * ROW;
			write(pen, timeScale.first, left, y, SOFT);
			// Fonts differ in their figures: some room more than was reckoned.
			const from = Math.round(left + wide(timeScale.first) * 1.15 + AFTER);
			// Each over the rest of the ribbon, so that no seam is seen between two.
			for (let i = 0; i < RIBBON.steps; i++) {
				const done = (i / RIBBON.steps) * RIBBON.width;
				pen.fill((path) => path.rect(from + done, y - RIBBON.height / 2, RIBBON.width - done, RIBBON.height), {
					color: timeColor(i / (RIBBON.steps - 1)),
				});
			}
			const { peak } = timeScale;
			if (peak !== null)
				pen.fill((path) => path.rect(from + peak * RIBBON.width - 1, y - RIBBON.height / 2, 2, RIBBON.height), {
					color: INK,
				});
			write(
				pen,
				timeScale.last + (peak === null ? "" : `  (${wordsIn(language, figureWords).peakAtTick})`),
				from + RIBBON.width + AFTER,
				y,
				SOFT,
			);
		},
	};
}
