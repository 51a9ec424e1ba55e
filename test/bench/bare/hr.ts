/**
 * The yardstick of the HR diagram: counts, cells, sequences, points and axes on canvases, with no library. No interaction,
 * no themes, no bad data.
 */
import type { ColorMagnitudePoint, DensityGrid } from "astropane/astro";
import { type Box, bareAxis, bareCanvas, INK, roundTicks, SOFT } from "./axes.js";

export type BareStars = { color: Float32Array; mag: Float32Array };
type Place = { color: number; absoluteMag: number };
type Tick = { color: number; label: string };
/** What is drawn beside points and stars. */
export type BareScene = {
	tracks: readonly { name: string; points: readonly Place[] }[];
	sun: Place;
	/** RGB of each level, faint to dense. */
	palette: readonly (readonly [number, number, number])[];
	types: readonly Tick[];
	temperatures: readonly Tick[];
};
type Range = readonly [number, number];
type Cells = Pick<DensityGrid, "colorMin" | "colorStep" | "nColor" | "magMin" | "magStep" | "nMag" | "counts" | "max">;

export type BareHR = { zoom(color: Range, mag: Range): void };

/** CSS pixels a cell of counted stars, as in the diagram. */
const CELL = 1.6;
/** mag. */
const LEAST_ROOM = 0.04;
const WIDTH = 560;
const HEIGHT = 680;

export function bareHR(
	root: HTMLElement,
	points: readonly ColorMagnitudePoint[],
	background: readonly DensityGrid[] | BareStars,
	{ tracks, sun, palette, types, temperatures }: BareScene,
): BareHR {
	root.style.position = "relative";
	root.style.height = `${HEIGHT}px`;
	const family = getComputedStyle(root).fontFamily;
	const field = bareCanvas(root, "field", WIDTH, HEIGHT);
	const marks = bareCanvas(root, "points", WIDTH, HEIGHT);
	const axes = bareCanvas(root, "axes", WIDTH, HEIGHT);
	const plot: Box = { x: 58, y: 38, width: WIDTH - 74, height: HEIGHT - 99 };
	const images: CanvasRenderingContext2D[] = [];

	const extent = "color" in background ? starExtent(background) : unionOf(background.map(gridExtent));
	for (const point of points) {
		extent.color = [Math.min(extent.color[0], point.color), Math.max(extent.color[1], point.color)];
		extent.mag = [Math.min(extent.mag[0], point.absoluteMag), Math.max(extent.mag[1], point.absoluteMag)];
	}
	const roomy = ([a, b]: Range): Range => [a - (b - a) * LEAST_ROOM, b + (b - a) * LEAST_ROOM];
	let color = roomy(extent.color);
	/** Bright to faint: top to bottom. */
	let mag = roomy(extent.mag);
	const toX = (value: number) => plot.x + ((value - color[0]) / (color[1] - color[0])) * plot.width;
	const toY = (value: number) => plot.y + ((value - mag[0]) / (mag[1] - mag[0])) * plot.height;

	const drawn: Cells[] = [];
	const drawCells = () => {
		if ("color" in background) drawLayer(count(background, color, mag, plot), 0);
		else background.forEach(drawLayer);
	};
	const drawLayer = (cells: Cells, i: number) => {
		images[i] ??= document.createElement("canvas").getContext("2d") as CanvasRenderingContext2D;
		const context = images[i] as CanvasRenderingContext2D;
		const image = context.canvas;
		if (cells !== drawn[i]) {
			drawn[i] = cells;
			paintImage(context, cells, palette);
		}
		field.imageSmoothingEnabled = false;
		const left = toX(cells.colorMin);
		const top = toY(cells.magMin);
		field.drawImage(
			image,
			left,
			top,
			toX(cells.colorMin + cells.nColor * cells.colorStep) - left,
			toY(cells.magMin + cells.nMag * cells.magStep) - top,
		);
	};

	const drawTracks = () => {
		for (const { points: line } of tracks) {
			field.beginPath();
			line.forEach((p, i) => {
				if (i === 0) field.moveTo(toX(p.color), toY(p.absoluteMag));
				else field.lineTo(toX(p.color), toY(p.absoluteMag));
			});
			field.lineJoin = "round";
			field.strokeStyle = "#ffffff";
			field.globalAlpha = 0.5;
			field.lineWidth = 2.5;
			field.stroke();
			field.globalAlpha = 1;
			field.strokeStyle = SOFT;
			field.lineWidth = 1;
			field.stroke();
		}
	};
	const drawSun = () => {
		const circle = (radius: number) => {
			field.beginPath();
			field.arc(toX(sun.color), toY(sun.absoluteMag), radius, 0, 2 * Math.PI);
		};
		circle(4.5);
		field.strokeStyle = "#ffffff";
		field.globalAlpha = 0.8;
		field.lineWidth = 3.5;
		field.stroke();
		field.globalAlpha = 1;
		field.strokeStyle = field.fillStyle = INK;
		field.lineWidth = 1.25;
		field.stroke();
		circle(1.4);
		field.fill();
	};
	const drawNames = () => {
		field.font = `400 11px ${family}`;
		field.textAlign = "left";
		field.lineJoin = "round";
		for (const { name, points: line } of tracks) {
			const p = line[Math.round(0.75 * (line.length - 1))];
			if (!p) continue;
			const x = toX(p.color) - field.measureText(name).width - 8;
			const y = toY(p.absoluteMag) + 13;
			field.strokeStyle = "#ffffff";
			field.lineWidth = 3;
			field.strokeText(name, x, y);
			field.fillStyle = SOFT;
			field.fillText(name, x, y);
		}
	};

	const drawPoints = () => {
		const bars = (p: ColorMagnitudePoint) => {
			const x = toX(p.color);
			const y = toY(p.absoluteMag);
			for (const [end, side] of [
				[p.brightest, -1],
				[p.faintest, 1],
			] as const) {
				if (end === undefined) continue;
				const to = Number.isFinite(end) ? toY(end) : y + side * 31;
				if ((to - y) * side <= 5.5) continue;
				marks.moveTo(x, y);
				marks.lineTo(x, to);
				marks.moveTo(x - 3, to);
				marks.lineTo(x + 3, to);
			}
		};
		for (const p of points) {
			marks.beginPath();
			bars(p);
			marks.strokeStyle = "#ffffff";
			marks.globalAlpha = 0.8;
			marks.lineWidth = 3.25;
			marks.stroke();
			marks.globalAlpha = 1;
			marks.strokeStyle = "#1f4e9c";
			marks.lineWidth = 1.25;
			marks.stroke();
		}
		for (const p of points) {
			marks.beginPath();
			marks.arc(toX(p.color), toY(p.absoluteMag), 5.5, 0, 2 * Math.PI);
			marks.strokeStyle = "#ffffff";
			marks.lineWidth = 3.5;
			marks.stroke();
			marks.fillStyle = (p.parallaxOverError ?? 10) < 5 ? "#ffffff" : "#1f4e9c";
			marks.fill();
		}
	};

	const drawTemperatures = (isInside: (at: number) => boolean) => {
		axes.font = `400 11px ${family}`;
		axes.textAlign = "center";
		axes.fillStyle = axes.strokeStyle = SOFT;
		axes.beginPath();
		for (const { color: value, label } of temperatures) {
			const at = toX(value);
			if (!isInside(at)) continue;
			axes.moveTo(Math.round(at) + 0.5, plot.y);
			axes.lineTo(Math.round(at) + 0.5, plot.y + 4);
			axes.fillText(label, at, plot.y - 24);
		}
		axes.stroke();
		axes.textAlign = "left";
		axes.fillText("Teff (K)", 2, plot.y - 24);
	};
	const drawBars = () => {
		drawn.forEach(({ max }, row) => {
			const y = plot.y + plot.height + 31 + 15 * row;
			axes.fillText("1", plot.x, y + 4);
			palette.forEach(([r, g, b], i) => {
				if (i % 2 === 1) return;
				axes.fillStyle = `rgb(${r}, ${g}, ${b})`;
				axes.fillRect(plot.x + 12 + 4 * i, y - 3, 8, 7);
			});
			axes.fillStyle = SOFT;
			axes.fillText(`${max} stars per cell`, plot.x + 81, y + 4);
		});
	};

	const inPlot = (context: CanvasRenderingContext2D, draw: () => void) => {
		context.clearRect(0, 0, WIDTH, HEIGHT);
		context.save();
		context.beginPath();
		context.rect(plot.x, plot.y, plot.width, plot.height);
		context.clip();
		draw();
		context.restore();
	};
	const draw = () => {
		inPlot(field, () => {
			drawCells();
			drawTracks();
			drawSun();
		});
		drawNames();
		inPlot(marks, drawPoints);
		axes.clearRect(0, 0, WIDTH, HEIGHT);
		const inside = (at: number) => at >= plot.x && at <= plot.x + plot.width;
		const ticks = (values: readonly number[], to: (value: number) => number) =>
			values.map((value) => ({ at: to(value), label: String(value) }));
		bareAxis(axes, plot, "bottom", ticks(roundTicks(color[0], color[1], plot.width / 64), toX), "BP−RP (mag)", family);
		bareAxis(axes, plot, "left", ticks(roundTicks(mag[0], mag[1], plot.height / 44), toY), "M_G (mag)", family);
		const labelled = types.map((type) => ({ at: toX(type.color), label: type.label })).filter(({ at }) => inside(at));
		bareAxis(axes, plot, "top", labelled, "", family);
		drawTemperatures(inside);
		drawBars();
	};
	draw();
	return {
		zoom(nextColor, nextMag) {
			color = nextColor;
			mag = nextMag;
			draw();
		},
	};
}

function paintImage(
	context: CanvasRenderingContext2D,
	{ counts, nColor, nMag, max }: Cells,
	palette: readonly (readonly [number, number, number])[],
): void {
	context.canvas.width = nColor;
	context.canvas.height = nMag;
	const data = context.createImageData(nColor, nMag);
	const pixels = new Uint32Array(data.data.buffer);
	const colors = palette.map(([r, g, b]) => (255 << 24) | (b << 16) | (g << 8) | r);
	const scale = colors.length / Math.log(Math.max(2, max));
	for (let i = 0; i < counts.length; i++) {
		const n = counts[i] as number;
		if (n > 0) pixels[i] = colors[Math.min(colors.length - 1, Math.floor(Math.log(n) * scale))] as number;
	}
	context.putImageData(data, 0, 0);
}

function gridExtent({ counts, nColor, nMag, colorMin, colorStep, magMin, magStep }: DensityGrid): {
	color: Range;
	mag: Range;
} {
	let c0 = nColor;
	let c1 = 0;
	let m0 = nMag;
	let m1 = 0;
	for (let m = 0; m < nMag; m++)
		for (let c = 0; c < nColor; c++) {
			if (!((counts[m * nColor + c] as number) > 0)) continue;
			c0 = Math.min(c0, c);
			c1 = Math.max(c1, c + 1);
			m0 = Math.min(m0, m);
			m1 = Math.max(m1, m + 1);
		}
	return {
		color: [colorMin + c0 * colorStep, colorMin + c1 * colorStep],
		mag: [magMin + m0 * magStep, magMin + m1 * magStep],
	};
}

function unionOf(extents: readonly { color: Range; mag: Range }[]): { color: Range; mag: Range } {
	const union = (ranges: readonly Range[]): Range => [
		Math.min(...ranges.map(([low]) => low)),
		Math.max(...ranges.map(([, high]) => high)),
	];
	return { color: union(extents.map(({ color }) => color)), mag: union(extents.map(({ mag }) => mag)) };
}

function starExtent({ color, mag }: BareStars): { color: Range; mag: Range } {
	let c0 = Number.POSITIVE_INFINITY;
	let c1 = Number.NEGATIVE_INFINITY;
	let m0 = Number.POSITIVE_INFINITY;
	let m1 = Number.NEGATIVE_INFINITY;
	for (let i = 0; i < color.length; i++) {
		const c = color[i] as number;
		const m = mag[i] as number;
		if (c < c0) c0 = c;
		if (c > c1) c1 = c;
		if (m < m0) m0 = m;
		if (m > m1) m1 = m;
	}
	return { color: [c0, c1], mag: [m0, m1] };
}

/** Steps of 1, 2 or 5 times a power of ten, so that cells stay where they are while the view moves. */
function round(atLeast: number): number {
	const power = 10 ** Math.floor(Math.log10(atLeast));
	return ([1, 2, 5].find((m) => m * power >= atLeast * (1 - 1e-9)) ?? 10) * power;
}

/** The straight loop: each star into its cell. */
function count(stars: BareStars, color: Range, mag: Range, plot: Box): Cells {
	const colorStep = round(((color[1] - color[0]) / plot.width) * CELL);
	const magStep = round(((mag[1] - mag[0]) / plot.height) * CELL);
	const c0 = Math.floor(color[0] / colorStep);
	const m0 = Math.floor(mag[0] / magStep);
	const nColor = Math.ceil(color[1] / colorStep) - c0;
	const nMag = Math.ceil(mag[1] / magStep) - m0;
	const counts = new Float32Array(nColor * nMag);
	let max = 0;
	const n = stars.color.length;
	for (let i = 0; i < n; i++) {
		const c = Math.floor((stars.color[i] as number) / colorStep) - c0;
		const m = Math.floor((stars.mag[i] as number) / magStep) - m0;
		if (c < 0 || c >= nColor || m < 0 || m >= nMag) continue;
		const at = m * nColor + c;
		const now = (counts[at] as number) + 1;
		counts[at] = now;
		if (now > max) max = now;
	}
	return { colorMin: c0 * colorStep, colorStep, nColor, magMin: m0 * magStep, magStep, nMag, counts, max };
}
