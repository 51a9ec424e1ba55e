import { deredden, reddeningVector } from "../../../astro/index.js";
import { lawOfCatalogue } from "../../../astro/stars/extinction.js";
import { AXIS_SMALL, type PathSink, type Pen } from "../../../plot/index.js";
import { wordsIn } from "../../../text/index.js";
import type { HRDust, HRView, StyledPoint } from "../../model/view.js";
import { dustWords } from "../../words/dust.js";

const INK = "var(--astropane-ink-soft)";
const GROUND = "var(--astropane-ground)";

/** The star whose reddening is drawn: a dwarf like the Sun, mag. */
const EXAMPLE_COLOR = 0.82;
/** A₀ of the arrow while the control is at 0, mag. */
const EXAMPLE_A0 = 1;
/** With more points their ways are not drawn. */
const MAX_WAYS = 100;

// CSS pixels.
const CORNER = { right: 12, top: 12 };
const HEAD_PX = 4;
const LABEL_GAP_PX = 4;

/** Moves points by an extinction, and draws what it does. */
export function createDust(): HRDust {
	return { move, paint };
}

/** The point without an extinction A₀; itself where it is corrected already, or the law has no solution. */
function move<T extends StyledPoint>(point: T, a0: number): T {
	if (a0 === 0 || point.extinction !== null || point.colorExcess !== null) return point;
	const law = lawOfCatalogue(point.origin);
	const { color, aG, colorExcess, reason } = deredden({ color: point.color, a0, law });
	if (reason !== undefined) return point;
	const brighter = (mag: number | null): number | null => (mag === null ? null : mag - aG);
	return {
		...point,
		color,
		mag: point.mag - aG,
		brightest: brighter(point.brightest),
		faintest: brighter(point.faintest),
		extinction: aG,
		colorExcess,
		observed: { color: point.color, mag: point.mag },
	};
}

/** The ways of the points from where they would stand to where they are observed, and the reddening of a star like the Sun. */
function paint(pen: Pen, view: HRView): void {
	const { layout, x, y, points, state, language } = view;
	const { plot } = layout;
	if (points.length <= MAX_WAYS)
		for (const { color, mag, observed } of points) {
			if (!observed) continue;
			const arrow = arrowPath(x.map(color), y.map(mag), x.map(observed.color), y.map(observed.mag));
			pen.stroke(arrow, { color: INK, width: 1, dash: [2, 2] });
		}
	if (layout.small) return;
	const a0 = state.a0 || EXAMPLE_A0;
	const { colorExcess, extinction } = reddeningVector(EXAMPLE_COLOR, a0);
	const toX = plot.x + plot.width - CORNER.right;
	const fromX = toX - (x.map(colorExcess) - x.map(0));
	const fromY = plot.y + CORNER.top;
	const toY = fromY + (y.map(extinction) - y.map(0));
	const arrow = arrowPath(fromX, fromY, toX, toY);
	pen.stroke(arrow, { color: GROUND, width: 3.5, opacity: 0.8 });
	pen.stroke(arrow, { color: INK, width: 1.5 });
	const label = wordsIn(language, dustWords).reddeningVector(language.numbers.atMost(a0, 2));
	pen.text(label, fromX - LABEL_GAP_PX, fromY, {
		color: INK,
		size: AXIS_SMALL,
		anchor: "end",
		baseline: "middle",
		halo: GROUND,
	});
}

/** An arrow from one place to another, CSS pixels. */
const arrowPath =
	(fromX: number, fromY: number, toX: number, toY: number) =>
	(path: PathSink): void => {
		path.moveTo(fromX, fromY);
		path.lineTo(toX, toY);
		const angle = Math.atan2(toY - fromY, toX - fromX);
		for (const side of [0.5, -0.5]) {
			path.moveTo(toX, toY);
			path.lineTo(toX - HEAD_PX * Math.cos(angle + side), toY - HEAD_PX * Math.sin(angle + side));
		}
	};
