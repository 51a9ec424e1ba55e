import type { SpectralLine } from "../../../astro/index.js";
import { drawAxis, type Pen } from "../../../plot/index.js";
import { wavelengthAxes, wavelengthTicks } from "../../model/axes/axes.js";
import { hasRestAxis } from "../../model/layouts/plotLayout.js";
import type { LineMarker } from "../../model/lines/markers.js";
import type { SpectrumView } from "../../model/view.js";
import { type LaneMemory, paintLabels } from "./paintLabels.js";
import { paintNotes } from "./paintNotes.js";

const GROUND = "var(--astropane-ground)";
const BAND_OPACITY = 0.1;

/** Telluric bands as a wash with ⊕, sky lines thin. They are fixed to the observer. */
export function paintFixed(pen: Pen, view: SpectrumView): void {
	const { data, plot, lanes } = view.layout;
	const { x, medium, lines } = view;
	pen.clip(plot, () => {
		for (const marker of lines.bands) {
			const edges = marker.band?.[medium];
			if (!edges) continue;
			const x0 = x.map(edges[0]);
			const x1 = x.map(edges[1]);
			if (x1 < plot.x || x0 > plot.x + plot.width) continue;
			pen.fill((path) => path.rect(x0, data.y, Math.max(1, x1 - x0), data.height), {
				color: "var(--astropane-telluric)",
				opacity: 0.2,
			});
			const middle = (Math.max(x0, plot.x) + Math.min(x1, plot.x + plot.width)) / 2;
			if (lanes.height > 0)
				pen.text("⊕", middle, data.y + 14, {
					color: "var(--astropane-telluric-text)",
					size: 12,
					anchor: "middle",
					halo: GROUND,
				});
		}
		strokeMarkers(pen, lines.fixed, view, (i) => x.map(lines.fixed[i]?.[medium] as number));
	});
}

/** Everything that moves with the redshift but templates: the upper axis, markers and their labels. */
export function paintMoving(pen: Pen, view: SpectrumView, memory: LaneMemory): void {
	if (hasRestAxis(view.size)) paintUpperAxis(pen, view);
	const { moving } = view.lines;
	const pixels = view.positions.map((wavelength) => view.x.map(wavelength));

	paintBands(pen, view);
	strokeMarkers(pen, moving, view, (i) => pixels[i] as number);
	paintNotes(pen, view);
	paintLabels(pen, view, pixels, memory);
}

/** Molecular bands as a wash from their heads. */
function paintBands(pen: Pen, { lines, positions, medium, x, layout: { plot, data } }: SpectrumView): void {
	for (const { index, edges, color } of stylesOf(lines.moving).bands) {
		const shift = (positions[index] as number) / (lines.moving[index] as LineMarker)[medium];
		// Cut here: `clip` makes Chromium look up the font of all labels again.
		const [x0, x1] = edges[medium].map((edge) =>
			Math.min(Math.max(x.map(edge * shift), plot.x), plot.x + plot.width),
		) as [number, number];
		if (x0 === x1) continue;
		pen.fill((path) => path.rect(x0, data.y, x1 - x0, data.height), { color, opacity: BAND_OPACITY });
	}
}

function paintUpperAxis(pen: Pen, view: SpectrumView): void {
	const { above } = wavelengthAxes(view);
	const ticks = wavelengthTicks(view, above);
	drawAxis(pen, { scale: view.x, orient: "top", ticks, title: above.title }, view.layout.plot);
}

/** Lines at full height, those of one style in one stroke. */
function strokeMarkers(
	pen: Pen,
	markers: readonly LineMarker[],
	{ layout: { plot, data } }: SpectrumView,
	pixelOf: (index: number) => number,
): void {
	for (const { members, color, dash, opacity } of stylesOf(markers).runs) {
		pen.stroke(
			(path) => {
				for (const i of members) {
					const px = pixelOf(i);
					if (!(px >= plot.x && px <= plot.x + plot.width)) continue;
					const crisp = Math.round(px) + 0.5;
					path.moveTo(crisp, data.y);
					path.lineTo(crisp, data.y + data.height);
				}
			},
			{ color, opacity, dash },
		);
	}
}

/** Markers of one colour, dash and opacity, by their index. */
type Run = Pick<LineMarker, "color" | "dash" | "opacity"> & { members: number[] };
/** Edges of a molecular band at rest, Å, and the index of its head. */
type Band = Pick<LineMarker, "color"> & { index: number; edges: NonNullable<SpectralLine["band"]> };
type MarkerStyles = { runs: readonly Run[]; bands: readonly Band[] };
const styleCache = new WeakMap<readonly LineMarker[], MarkerStyles>();
function stylesOf(markers: readonly LineMarker[]): MarkerStyles {
	let styles = styleCache.get(markers);
	if (!styles) {
		const runOfStyle = new Map<string, Run>();
		const bands: Band[] = [];
		markers.forEach(({ color, dash, opacity, line }, index) => {
			const style = `${dash} ${opacity} ${color}`;
			const run = runOfStyle.get(style);
			if (run) run.members.push(index);
			else runOfStyle.set(style, { members: [index], color, dash, opacity });
			if (line?.band) bands.push({ index, edges: line.band, color });
		});
		styles = { runs: [...runOfStyle.values()], bands };
		styleCache.set(markers, styles);
	}
	return styles;
}
