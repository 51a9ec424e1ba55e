/**
 * The yardstick of the spectrum viewer: what somebody would write who needs this one picture, with no library. It places
 * and measures what the viewer places and measures, but knows no interaction, themes, hydration or bad data.
 */
import type { LineGroup } from "astropane/astro";
import type { Spectrum } from "astropane/spectrum-viewer";
import { type Box, bareAxis, bareCanvas, roundTicks } from "./axes.js";

export type BareLine = {
	label: string;
	/** Å, at rest. */
	air: number;
	vacuum: number;
	color: string;
	/** CSS pixels on and off. */
	dash: readonly number[];
	opacity: number;
	importance: number;
	moves: boolean;
	/** Edges of a telluric or molecular band, Å, of the molecular one at rest. */
	band: readonly [number, number] | null;
};

const DASHES = { verified: [], "single-source": [11, 4], unverified: [3, 3] };
const opacityOf = (importance: number) => (importance >= 0.8 ? 0.75 : importance >= 0.55 ? 0.55 : 0.4);

/** The list as such a page would have it: a plain table. Made outside of what is timed. */
export function bareLines(groups: readonly LineGroup[], medium: "air" | "vacuum"): BareLine[] {
	const plain = (color: string) => /#[0-9a-f]{6}/i.exec(color)?.[0] ?? "#808080";
	return groups.flatMap((group) =>
		group.lines.map((line) => ({
			label: line.label,
			air: line.air,
			vacuum: line.vacuum,
			color: plain(group.color),
			dash: DASHES[line.status],
			opacity: opacityOf(line.importance ?? 0.5),
			importance: line.importance ?? 0.5,
			moves: !group.static,
			band: line.band?.[medium] ?? null,
		})),
	);
}

export type BareSpectrum = {
	step(redshift: number): void;
	pan(from: number, to: number): void;
};

type Curve = { x: Float64Array; y: Float64Array; sigma: Float64Array | null; color: string };

const SERIES = ["#1f4e9c", "#b3470a", "#00735c", "#a3317d", "#5c5a00", "#0b7494", "#6b4bb5", "#7a4a2b"];
const LANES = 3;
const LANE = 14;

/** Ciddor 1996, eq. 1. */
function toAir(vacuum: number): number {
	const s2 = (1e4 / vacuum) ** 2;
	return vacuum < 2000 ? vacuum : vacuum / (1 + 0.05792105 / (238.0185 - s2) + 0.00167917 / (57.362 - s2));
}
function toVacuum(air: number): number {
	let vacuum = air;
	for (let i = 0; i < 3; i++) vacuum = air * (vacuum / toAir(vacuum));
	return vacuum;
}

/** The value of a rank by quickselect, in place. */
function select(values: Float64Array, rank: number): number {
	let left = 0;
	let right = values.length - 1;
	while (left < right) {
		const pivot = values[(left + right) >> 1] as number;
		let i = left;
		let j = right;
		while (i <= j) {
			while ((values[i] as number) < pivot) i++;
			while ((values[j] as number) > pivot) j--;
			if (i <= j) {
				const swap = values[i] as number;
				values[i++] = values[j] as number;
				values[j--] = swap;
			}
		}
		if (rank <= j) right = j;
		else if (rank >= i) left = i;
		else break;
	}
	return values[rank] as number;
}

/** Copies, since the page's arrays are not its own; divides by the median. */
function prepare(spectrum: Spectrum, index: number): Curve {
	const x = Float64Array.from(spectrum.wavelengths as ArrayLike<number>);
	const y = Float64Array.from(spectrum.fluxes as ArrayLike<number>);
	const finite = y.slice();
	let count = 0;
	for (let i = 0; i < y.length; i++) {
		const value = y[i] as number;
		if (Number.isFinite(value) && Number.isFinite(x[i])) finite[count++] = value;
		else y[i] = Number.NaN;
	}
	const median = Math.abs(select(finite.subarray(0, count), count >> 1));
	for (let i = 0; i < y.length; i++) y[i] = (y[i] as number) / median;
	let sigma: Float64Array | null = null;
	if (spectrum.errors) {
		sigma = Float64Array.from(spectrum.errors as ArrayLike<number>);
		for (let i = 0; i < sigma.length; i++) sigma[i] = (sigma[i] as number) / median;
	}
	return { x, y, sigma, color: SERIES[index % SERIES.length] as string };
}

/** `labels`: whether markers have their names above them; without, the data have that room. */
export function bareSpectrum(
	root: HTMLElement,
	spectra: readonly Spectrum[],
	lines: readonly BareLine[],
	redshift: number,
	labels = true,
): BareSpectrum {
	const width = root.clientWidth;
	const height = 420;
	root.style.position = "relative";
	root.style.height = `${height}px`;
	const family = getComputedStyle(root).fontFamily;
	const air = spectra[0]?.medium !== "vacuum";
	const base = bareCanvas(root, "data", width, height);
	const moving = bareCanvas(root, "lines", width, height);
	const axes = bareCanvas(root, "axes", width, height);

	const plot: Box = { x: 58, y: 40, width: width - 72, height: height - 82 };
	const top = plot.y + (labels ? LANES * LANE + 6 : 0);
	const bottom = plot.y + plot.height;

	const curves = spectra.map(prepare);
	let x0 = Number.POSITIVE_INFINITY;
	let x1 = Number.NEGATIVE_INFINITY;
	let low = Number.POSITIVE_INFINITY;
	let high = Number.NEGATIVE_INFINITY;
	for (const { x, y } of curves) {
		x0 = Math.min(x0, x[0] as number);
		x1 = Math.max(x1, x[x.length - 1] as number);
		for (let i = 0; i < y.length; i++) {
			const value = y[i] as number;
			if (value < low) low = value;
			if (value > high) high = value;
		}
	}
	if (low > 0 && low < 0.6 * high) low = 0;
	const pad = (high - low) * 0.05;
	const y0 = low === 0 ? -pad * 0.4 : low - pad;
	const y1 = high + pad;
	const perFlux = (bottom - top) / (y1 - y0);
	const toY = (flux: number) => bottom - (flux - y0) * perFlux;
	let perAngstrom = plot.width / (x1 - x0);

	const movers = lines.filter((line) => line.moves);
	const fixed = lines.filter((line) => !line.moves && !line.band);
	const moversByLook = byLook(movers);
	const fixedByLook = byLook(fixed);
	const order = movers.map((_, i) => i).sort((a, b) => (movers[b]?.importance ?? 0) - (movers[a]?.importance ?? 0));
	moving.font = `400 11px ${family}`;
	const widths = movers.map((line) => moving.measureText(line.label).width);
	/** Heads of molecular bands. */
	const heads = movers.flatMap((line, i) => (line.band ? [i] : []));
	const pixels = new Float64Array(movers.length);
	let z = redshift;

	/** Those of one look in one stroke. */
	const strokeMarkers = (
		context: CanvasRenderingContext2D,
		marks: readonly BareLine[],
		order: readonly number[],
		at: (i: number) => number,
	) => {
		context.lineWidth = 1;
		let stroked: BareLine | null = null;
		for (const i of order) {
			const line = marks[i] as BareLine;
			if (!stroked || !isOneLook(stroked, line)) {
				if (stroked) context.stroke();
				context.beginPath();
				context.strokeStyle = line.color;
				context.globalAlpha = line.opacity;
				context.setLineDash(line.dash as number[]);
				stroked = line;
			}
			const x = at(i);
			if (!(x >= plot.x && x <= plot.x + plot.width)) continue;
			const crisp = Math.round(x) + 0.5;
			context.moveTo(crisp, top);
			context.lineTo(crisp, bottom);
		}
		if (stroked) context.stroke();
		context.setLineDash([]);
		context.globalAlpha = 1;
	};

	const drawCurve = ({ x, y, sigma, color }: Curve) => {
		const from = lowerBound(x, x0);
		const to = lowerBound(x, x1);
		const raw = to - from <= 2 * plot.width;
		if (sigma) {
			base.fillStyle = color;
			base.globalAlpha = curves.length > 6 ? 0.1 : 0.18;
			base.beginPath();
			bandPath(x, y, sigma, Math.max(0, from - 1), Math.min(x.length, to + 1));
			base.fill();
			base.globalAlpha = 1;
		}
		base.strokeStyle = color;
		base.lineWidth = curves.length > 6 ? 1 : 1.25;
		base.lineJoin = "round";
		base.beginPath();
		let pen = false;
		if (raw) {
			for (let i = Math.max(0, from - 1); i < Math.min(x.length, to + 1); i++) {
				const flux = y[i] as number;
				if (Number.isNaN(flux)) pen = false;
				else if (pen) base.lineTo(plot.x + ((x[i] as number) - x0) * perAngstrom, toY(flux));
				else {
					base.moveTo(plot.x + ((x[i] as number) - x0) * perAngstrom, toY(flux));
					pen = true;
				}
			}
		} else {
			for (let i = from; i < to; ) {
				const column = Math.floor(((x[i] as number) - x0) * perAngstrom);
				const first = y[i] as number;
				let min = first;
				let max = first;
				let last = first;
				do {
					last = y[i++] as number;
					if (last < min) min = last;
					if (last > max) max = last;
				} while (i < to && ((x[i] as number) - x0) * perAngstrom < column + 1);
				const at = plot.x + column + 0.5;
				if (pen) base.lineTo(at, toY(first));
				else base.moveTo(at, toY(first));
				pen = true;
				if (min < first || min < last) base.lineTo(at, toY(min));
				if (max > first || max > last) base.lineTo(at, toY(max));
				base.lineTo(at, toY(last));
			}
		}
		base.stroke();
	};

	const bandPath = (x: Float64Array, y: Float64Array, sigma: Float64Array, from: number, to: number) => {
		const known = (i: number) => Number.isFinite((y[i] as number) + (sigma[i] as number));
		for (let start = from; start < to; start++) {
			if (!known(start)) continue;
			let end = start;
			while (end < to && known(end)) end++;
			for (let i = start; i < end; i++) {
				const at = plot.x + ((x[i] as number) - x0) * perAngstrom;
				const edge = toY((y[i] as number) + (sigma[i] as number));
				if (i === start) base.moveTo(at, edge);
				else base.lineTo(at, edge);
			}
			for (let i = end - 1; i >= start; i--) {
				base.lineTo(plot.x + ((x[i] as number) - x0) * perAngstrom, toY((y[i] as number) - (sigma[i] as number)));
			}
			base.closePath();
			start = end;
		}
	};

	const drawBase = () => {
		base.clearRect(0, 0, width, height);
		base.save();
		base.beginPath();
		base.rect(plot.x, plot.y, plot.width, plot.height);
		base.clip();
		const seen = new Set<number>();
		for (const line of lines) {
			if (!line.band || line.moves || seen.has(line.band[0])) continue;
			seen.add(line.band[0]);
			const left = plot.x + (line.band[0] - x0) * perAngstrom;
			const right = plot.x + (line.band[1] - x0) * perAngstrom;
			if (right < plot.x || left > plot.x + plot.width) continue;
			base.fillStyle = "#8b93a1";
			base.globalAlpha = 0.2;
			base.fillRect(left, top, Math.max(1, right - left), bottom - top);
			base.globalAlpha = 1;
			if (!labels) continue;
			base.font = `400 12px ${family}`;
			base.textAlign = "center";
			haloed(base, "⊕", (Math.max(left, plot.x) + Math.min(right, plot.x + plot.width)) / 2, top + 14, "#555d69");
		}
		strokeMarkers(base, fixed, fixedByLook, (i) => {
			const line = fixed[i] as BareLine;
			return plot.x + ((air ? line.air : line.vacuum) - x0) * perAngstrom;
		});
		base.globalAlpha = 1;
		base.beginPath();
		base.rect(plot.x, top, plot.width, bottom - top);
		base.clip();
		const zero = Math.round(toY(0)) + 0.5;
		base.strokeStyle = "#dfe3e8";
		base.beginPath();
		base.moveTo(plot.x, zero);
		base.lineTo(plot.x + plot.width, zero);
		base.stroke();
		for (const curve of curves) drawCurve(curve);
		base.restore();
	};

	const drawAxes = () => {
		axes.clearRect(0, 0, width, height);
		const across = roundTicks(x0, x1, plot.width / 80).map((value) => ({
			at: plot.x + (value - x0) * perAngstrom,
			label: String(value),
		}));
		bareAxis(axes, plot, "bottom", across, `Observed wavelength (Å, ${air ? "air" : "vacuum"})`, family);
		const up = roundTicks(y0, y1, (bottom - top) / 44).map((value) => ({ at: toY(value), label: String(value) }));
		bareAxis(axes, { ...plot, y: top, height: bottom - top }, "left", up, "Flux ÷ median", family);
	};

	const drawMoving = () => {
		moving.clearRect(0, 0, width, height);
		const factor = 1 + z;
		const rest = (w: number) => (air ? toAir(toVacuum(w) / factor) : w / factor);
		const ticks = roundTicks(rest(x0), rest(x1), plot.width / 90).map((value) => {
			const observed = air ? toAir(toVacuum(value) * factor) : value * factor;
			return { at: plot.x + (observed - x0) * perAngstrom, label: String(value) };
		});
		bareAxis(moving, plot, "top", ticks, `Rest wavelength (Å, ${air ? "air" : "vacuum"})`, family);

		const right = plot.x + plot.width;
		for (let i = 0; i < movers.length; i++) {
			const vacuum = (movers[i] as BareLine).vacuum * factor;
			pixels[i] = plot.x + ((air ? toAir(vacuum) : vacuum) - x0) * perAngstrom;
		}
		moving.globalAlpha = 0.1;
		for (const i of heads) {
			const { air: airHead, vacuum: vacuumHead, band, color } = movers[i] as BareLine;
			const observed = ((pixels[i] as number) - plot.x) / perAngstrom + x0;
			const stretch = observed / (air ? airHead : vacuumHead);
			const edge = (w: number) => Math.max(plot.x, Math.min(right, plot.x + (w * stretch - x0) * perAngstrom));
			const [low, high] = band as readonly [number, number];
			moving.fillStyle = color;
			moving.fillRect(edge(low), top, edge(high) - edge(low), bottom - top);
		}
		moving.globalAlpha = 1;
		strokeMarkers(moving, movers, moversByLook, (i) => pixels[i] as number);
		if (!labels) return;

		// The most important first, each in the lowest lane where it touches none.
		const taken: number[][] = [[], [], []];
		const placed: { line: BareLine; x: number; anchor: number; lane: number }[] = [];
		for (const i of order) {
			const at = pixels[i] as number;
			if (!(at >= plot.x && at <= right)) continue;
			const half = (widths[i] as number) / 2;
			const x = Math.max(plot.x - 8 + half, Math.min(right + 8 - half, at));
			for (let lane = 0; lane < LANES; lane++) {
				const others = taken[lane] as number[];
				let free = true;
				for (let k = 0; k < others.length && free; k += 2) {
					free = x - half >= (others[k + 1] as number) + 6 || x + half + 6 <= (others[k] as number);
				}
				if (!free) continue;
				others.push(x - half, x + half);
				placed.push({ line: movers[i] as BareLine, x, anchor: at, lane });
				break;
			}
		}
		for (const { line, anchor, lane } of placed) {
			const crisp = Math.round(anchor) + 0.5;
			moving.strokeStyle = line.color;
			moving.beginPath();
			moving.moveTo(crisp, top + 4);
			moving.lineTo(crisp, top - 3 - lane * LANE);
			moving.stroke();
		}
		moving.font = `400 11px ${family}`;
		moving.textAlign = "center";
		for (const { line, x, lane } of placed) haloed(moving, line.label, x, top - 5 - lane * LANE, line.color);
	};

	drawBase();
	drawAxes();
	drawMoving();
	return {
		step(next) {
			z = next;
			drawMoving();
		},
		pan(from, to) {
			x0 = from;
			x1 = to;
			perAngstrom = plot.width / (x1 - x0);
			drawBase();
			drawAxes();
			drawMoving();
		},
	};
}

/** Told apart without making a text: it is asked for each marker in each step. */
const isOneLook = (a: BareLine, b: BareLine): boolean =>
	a.color === b.color && a.dash === b.dash && a.opacity === b.opacity;

function byLook(lines: readonly BareLine[]): number[] {
	const looks = new Map<string, number[]>();
	lines.forEach((line, i) => {
		const look = `${line.color} ${line.dash} ${line.opacity}`;
		const known = looks.get(look);
		if (known) known.push(i);
		else looks.set(look, [i]);
	});
	return [...looks.values()].flat();
}

function haloed(context: CanvasRenderingContext2D, text: string, x: number, y: number, color: string): void {
	context.strokeStyle = "#ffffff";
	context.lineWidth = 3;
	context.lineJoin = "round";
	context.strokeText(text, x, y);
	context.lineWidth = 1;
	context.fillStyle = color;
	context.fillText(text, x, y);
}

function lowerBound(values: Float64Array, value: number): number {
	let low = 0;
	let high = values.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((values[middle] as number) < value) low = middle + 1;
		else high = middle;
	}
	return low;
}
