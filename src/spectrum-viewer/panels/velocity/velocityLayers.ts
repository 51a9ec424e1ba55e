import { templates } from "#lazy/spectrum-viewer/templates";
import { AXIS_SMALL, commonExponent, drawAxis, type Layer, type Pen } from "../../../plot/index.js";
import { wordsIn } from "../../../text/index.js";
import { velocityOfGroup } from "../../model/lines/markers.js";
import { velocityText } from "../../model/text/format.js";
import type { SpectrumView } from "../../model/view.js";
import type { SpectrumState } from "../../state.js";
import { fluxAxisTitle } from "../../view/paint/layers.js";
import { paintData } from "../../view/paint/paintData.js";
import { paintFixed } from "../../view/paint/paintLines.js";
import { figureWords } from "../../words/figure.js";
import { velocityWords } from "../../words/panels/velocity.js";
import type { VelocityRow, VelocityStack } from "./velocityStack.js";

/** Row of the cursor, and km/s on its axis. */
export type VelocityCursor = { row: number; velocity: number };

const strokeVertical = (
	pen: Pen,
	{ frame }: VelocityRow,
	px: number,
	color: string,
	width = 1,
	dash: readonly number[] = [],
) =>
	pen.stroke(
		(path) => {
			path.moveTo(Math.round(px) + 0.5, frame.y);
			path.lineTo(Math.round(px) + 0.5, frame.y + frame.height);
		},
		{ color, width, dash },
	);

/** Layers of the velocity plot: a velocity repaints only `marks`, the pointer only `cursor`. */
export function createVelocityLayers(cursor: {
	readonly current: VelocityCursor | null;
}): readonly Layer<VelocityStack>[] {
	return [
		{ name: "data", medium: "canvas", paint: paintRows },
		{ name: "marks", medium: "canvas", paint: paintMarks },
		{
			name: "cursor",
			medium: "canvas",
			paint(pen, { rows, v }) {
				const at = cursor.current;
				const row = at && rows[at.row];
				if (row) strokeVertical(pen, row, v.map(at.velocity), "var(--astropane-ink-soft)");
			},
		},
		{ name: "axes", medium: "svg", paint: paintAxes },
	];
}

function paintRows(pen: Pen, { rows, v }: VelocityStack): void {
	for (const row of rows) {
		const { frame, view, hasData } = row;
		paintFixed(pen, view);
		strokeVertical(pen, row, v.map(0), "var(--astropane-ink-soft)", 1, [2, 3]);
		if (hasData) {
			paintData(pen, view);
			templates.now()?.paintTemplates(pen, view);
		} else
			pen.text(
				wordsIn(view.language, velocityWords).noSpectrumAtLine,
				frame.x + frame.width / 2,
				frame.y + frame.height / 2,
				{
					color: "var(--astropane-ink-soft)",
					anchor: "middle",
					halo: "var(--astropane-ground)",
				},
			);
	}
}

function paintMarks(pen: Pen, { rows, v, state, plot }: VelocityStack): void {
	for (const row of rows) {
		const { marker, frame, view } = row;
		const { language } = view;
		const velocity = velocityOfGroup(state, marker.group);
		const px = v.map(velocity);
		const isInside = px >= plot.x && px <= plot.x + plot.width;
		if (isInside) {
			strokeVertical(pen, row, px, marker.color, 2, marker.dash);
			// Handle for dragging.
			pen.fill(
				(path) => {
					path.moveTo(px - 5, frame.y);
					path.lineTo(px + 6, frame.y);
					path.lineTo(px + 0.5, frame.y + 8);
					path.closePath();
				},
				{ color: marker.color },
			);
		}
		const label = { color: marker.color, size: AXIS_SMALL, halo: "var(--astropane-ground)" } as const;
		const arrow = isInside ? "" : px < plot.x ? "← " : "→ ";
		pen.text(marker.label, frame.x + 8, frame.y + 16, { ...label, weight: 600 });
		const text = wordsIn(language, velocityWords).velocityInPlot(velocityText(velocity, language));
		pen.text(arrow + text, frame.x + frame.width - 4, frame.y + 16, {
			...label,
			anchor: "end",
		});
	}
}

function paintAxes(pen: Pen, { rows, v, state }: VelocityStack): void {
	// One power of ten for all rows, so that one title serves them.
	const exponent = commonExponent([0, Math.max(...rows.flatMap(({ view }) => view.y.domain.map(Math.abs)))]);
	rows.forEach(({ frame, view }, i) => {
		const title = i === 0 ? { title: fluxAxisTitle(view, exponent) } : {};
		drawAxis(pen, { scale: view.y, orient: "left", spacing: 36, divideBy: 10 ** exponent, ...title }, frame);
		const about = i + 1 === rows.length ? { title: velocityTitle(view, state) } : { ticks: [] };
		drawAxis(pen, { scale: v, orient: "bottom", ...about }, frame);
	});
}

function velocityTitle({ language }: SpectrumView, { velocityConvention }: SpectrumState): string {
	return wordsIn(language, velocityWords).velocityPlotAxis(wordsIn(language, figureWords)[velocityConvention]);
}
