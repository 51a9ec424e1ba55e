import { templates } from "#lazy/spectrum-viewer/templates";
import { AXIS_SMALL, commonExponent, drawAxis, type Layer, type Pen } from "../../../plot/index.js";
import { velocityOfGroup } from "../../model/lines/markers.js";
import { velocityText } from "../../model/text/format.js";
import { fluxAxisTitle } from "../../view/paint/layers.js";
import { paintData } from "../../view/paint/paintData.js";
import { paintFixed } from "../../view/paint/paintLines.js";
import type { VelocityRow, VelocityStack } from "./velocityStack.js";

/** Where the cursor stands: a row, and km/s on its axis. */
export type VelocityCursor = { row: number; velocity: number };

const upright = (
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

/** The sheets of the velocity plot: a velocity repaints `marks` alone, the pointer `cursor` alone. */
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
				if (row) upright(pen, row, v.map(at.velocity), "var(--astropane-ink-soft)");
			},
		},
		{ name: "axes", medium: "svg", paint: paintAxes },
	];
}

function paintRows(pen: Pen, { rows, v }: VelocityStack): void {
	for (const row of rows) {
		const { frame, view, hasData } = row;
		paintFixed(pen, view);
		upright(pen, row, v.map(0), "var(--astropane-ink-soft)", 1, [2, 3]);
		if (hasData) {
			paintData(pen, view);
			templates.now()?.paintTemplates(pen, view);
		} else
			pen.text("No spectrum reaches this line here.", frame.x + frame.width / 2, frame.y + frame.height / 2, {
				color: "var(--astropane-ink-soft)",
				anchor: "middle",
				halo: "var(--astropane-ground)",
			});
	}
}

function paintMarks(pen: Pen, { rows, v, state, plot }: VelocityStack): void {
	for (const row of rows) {
		const { mark, frame } = row;
		const velocity = velocityOfGroup(state, mark.group);
		const px = v.map(velocity);
		const inside = px >= plot.x && px <= plot.x + plot.width;
		if (inside) {
			upright(pen, row, px, mark.color, 2, mark.dash);
			// What it is taken hold of by.
			pen.fill(
				(path) => {
					path.moveTo(px - 5, frame.y);
					path.lineTo(px + 6, frame.y);
					path.lineTo(px + 0.5, frame.y + 8);
					path.closePath();
				},
				{ color: mark.color },
			);
		}
		const label = { color: mark.color, size: AXIS_SMALL, halo: "var(--astropane-ground)" } as const;
		const arrow = inside ? "" : px < plot.x ? "← " : "→ ";
		pen.text(mark.label, frame.x + 8, frame.y + 16, { ...label, weight: 600 });
		pen.text(`${arrow}v ${velocityText(velocity)}`, frame.x + frame.width - 4, frame.y + 16, {
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
		const about =
			i + 1 === rows.length
				? { title: `Velocity (km/s, ${state.velocityConvention}; towards us positive)` }
				: { ticks: [] };
		drawAxis(pen, { scale: v, orient: "bottom", ...about }, frame);
	});
}
