import { AXIS_SMALL, type ExportOptions, estimateText, type Pen } from "../../../plot/index.js";
import { wordsIn } from "../../../text/index.js";
import { exportWords } from "../../words/export.js";
import { figureWords } from "../../words/figure.js";
import { seriesColor, timeColor } from "../flux/colors.js";
import type { LegendDetails } from "../text/legendDetail.js";
import type { SpectrumView } from "../view.js";
import { settingsTexts } from "./settingsText.js";

type Entry = { color: string; dash: readonly number[]; label: string; detail: string };

/** All in CSS pixels. */
const ROW_HEIGHT_PX = 18;
const STROKE_LENGTH_PX = 18;
const GAP_AFTER_STROKE_PX = 8;
const GAP_BETWEEN_ENTRIES_PX = 20;
const RIGHT_MARGIN_PX = 14;
const RIBBON = { width: 90, height: 10, steps: 30 };

const INK = "var(--astropane-ink)";
const SOFT = "var(--astropane-ink-soft)";
const widthOf = (text: string): number => estimateText(text, AXIS_SMALL);

/** The label cut off to a width in CSS pixels. */
function shortened(label: string, maxWidth: number): string {
	if (widthOf(label) <= maxWidth) return label;
	let text = [...label];
	while (text.length > 1 && widthOf(`${text.join("")}…`) > maxWidth) text = text.slice(0, -1);
	return `${text.join("")}…`;
}

/** The texts joined in rows of at most this width, CSS pixels. */
function rowsOf(texts: readonly string[], maxWidth: number): string[] {
	const rows: string[] = [];
	for (const text of texts) {
		const joined = [...rows.slice(-1), text].join("; ");
		if (rows.length > 0 && widthOf(joined) <= maxWidth) rows[rows.length - 1] = joined;
		else rows.push(text);
	}
	return rows;
}

/** The continua that are drawn over the spectra, all in one colour. */
function continuumEntries({ state, corrected, allCurves, language }: SpectrumView): Entry[] {
	const choice = state.corrections?.continuum;
	if (choice?.use !== "draw" || !corrected) return [];
	const words = wordsIn(language, exportWords);
	const order = language.numbers.integer(choice.order);
	const areSet = choice.kind === "spline" && choice.knots && choice.knots.length > 0;
	const label = areSet
		? words.drawnSplineByHand
		: choice.kind === "spline"
			? words.drawnSpline(order)
			: words.drawnPolynomial(order);
	return [{ color: seriesColor(allCurves.length), dash: [], label, detail: "" }];
}

/**
 * Legend below an exported picture of `width` CSS pixels: visible spectra, templates and drawn continua side by side, the scale of colours by
 * time, and redshift, velocities and smoothing. The texts of the legend are passed: code that is fetched imports as little of the first
 * load as it can.
 */
export function legendFooter(
	view: SpectrumView,
	width: number,
	{ curveDetail, templateDetail }: LegendDetails,
): NonNullable<ExportOptions["footer"]> {
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
		...continuumEntries(view),
	];
	const left = layout.plot.x;
	const right = Math.max(left + 100, width - RIGHT_MARGIN_PX);
	const placed: { entry: Entry; x: number; row: number }[] = [];
	let [x, row] = [left, 0];
	for (const fullEntry of entries) {
		const beside =
			STROKE_LENGTH_PX + GAP_AFTER_STROKE_PX + (fullEntry.detail ? GAP_AFTER_STROKE_PX + widthOf(fullEntry.detail) : 0);
		const entry = { ...fullEntry, label: shortened(fullEntry.label, right - left - beside) };
		const size = beside + widthOf(entry.label);
		if (x > left && x + size > right) {
			x = left;
			row++;
		}
		placed.push({ entry, x, row });
		x += size + GAP_BETWEEN_ENTRIES_PX;
	}
	const rows = (placed.at(-1)?.row ?? -1) + 1;
	const write = (pen: Pen, text: string, at: number, y: number, color: string) =>
		pen.text(text, at, y, { color, size: AXIS_SMALL, baseline: "middle" });
	const settings = rowsOf(settingsTexts(view), right - left);
	const settingsTop = rows + (timeScale ? 1 : 0);
	return {
		height: (settingsTop + settings.length) * ROW_HEIGHT_PX + 8,
		paint(pen, top) {
			for (const { entry, x, row } of placed) {
				const y = top + 12 + row * ROW_HEIGHT_PX;
				pen.stroke(
					(path) => {
						path.moveTo(x, y);
						path.lineTo(x + STROKE_LENGTH_PX, y);
					},
					{ color: entry.color, width: 2, dash: entry.dash },
				);
				write(pen, entry.label, x + STROKE_LENGTH_PX + GAP_AFTER_STROKE_PX, y, INK);
				if (entry.detail)
					write(pen, entry.detail, x + STROKE_LENGTH_PX + 2 * GAP_AFTER_STROKE_PX + widthOf(entry.label), y, SOFT);
			}
			for (const [i, text] of settings.entries())
				write(pen, text, left, top + 12 + (settingsTop + i) * ROW_HEIGHT_PX, SOFT);
			if (!timeScale) return;
			const y = top + 12 + rows * ROW_HEIGHT_PX;
			write(pen, timeScale.first, left, y, SOFT);
			// Some space more than estimated, as the digits of fonts differ in width.
			const from = Math.round(left + widthOf(timeScale.first) * 1.15 + GAP_AFTER_STROKE_PX);
			// Each rectangle reaches to the end of the ribbon, so that no seam is visible between two.
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
				from + RIBBON.width + GAP_AFTER_STROKE_PX,
				y,
				SOFT,
			);
		},
	};
}
