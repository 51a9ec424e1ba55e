/** Plotly draws the same figure in SkyPortal's manner: each spectrum a trace, each marker a trace of 100 points. */
import type { Spectrum } from "astropane/spectrum-viewer";
import type { BareLine } from "../bare/spectrum.js";

type Trace = Record<string, unknown>;
type Plotly = {
	newPlot(box: HTMLElement, data: Trace[], layout: object, config: object): Promise<unknown>;
	update(box: HTMLElement, traces: Trace, layout: object, indices: number[]): Promise<unknown>;
	relayout(box: HTMLElement, layout: object): Promise<unknown>;
	purge(box: HTMLElement): void;
};

/** SkyPortal draws each marker with so many points, so that it can be hovered along its length. */
const POINTS = 100;

/** Null where it is not installed: what is served in its place is an empty script then. */
export async function loadPlotly(): Promise<Plotly | null> {
	const page = globalThis as { Plotly?: Plotly };
	if (!page.Plotly) {
		const script = document.createElement("script");
		script.src = "/plotly.js";
		await new Promise((done) => {
			script.onload = done;
			document.head.append(script);
		});
	}
	return page.Plotly ?? null;
}

export type PlotlySpectrum = {
	/** What is done, layout and text included, before it resolves. */
	drawn: Promise<unknown>;
	step(redshift: number): Promise<unknown>;
	pan(from: number, to: number): Promise<unknown>;
	remove(): void;
};

/** Two axes as in the viewer, no labels at the markers. It is given typed arrays and colours, which it likes best. */
export function plotlySpectrum(
	plotly: Plotly,
	box: HTMLElement,
	spectra: readonly Spectrum[],
	lines: readonly BareLine[],
	redshift: number,
): PlotlySpectrum {
	let high = 0;
	let x0 = Number.POSITIVE_INFINITY;
	let x1 = Number.NEGATIVE_INFINITY;
	const curves = spectra.map(({ wavelengths, fluxes, id }): Trace => {
		const x = Float64Array.from(wavelengths as ArrayLike<number>);
		const y = Float64Array.from(fluxes as ArrayLike<number>);
		const median = Math.abs(y.slice().sort()[y.length >> 1] as number);
		for (let i = 0; i < y.length; i++) {
			y[i] = (y[i] as number) / median;
			if ((y[i] as number) > high) high = y[i] as number;
		}
		x0 = Math.min(x0, x[0] as number);
		x1 = Math.max(x1, x[x.length - 1] as number);
		return { x, y, name: id, type: "scatter", mode: "lines", line: { width: 1 }, showlegend: false };
	});
	const at = (line: BareLine, z: number) => (line.moves ? line.air * (1 + z) : line.air);
	const heights = Array.from({ length: POINTS }, (_, i) => (i * high * 1.05) / (POINTS - 1));
	const markers = lines.map(
		(line): Trace => ({
			x: new Array(POINTS).fill(at(line, redshift)),
			y: heights,
			name: line.label,
			type: "scatter",
			mode: "lines",
			line: { color: line.color, width: 1, dash: line.dash.length > 0 ? "dash" : "solid" },
			opacity: line.opacity,
			showlegend: false,
		}),
	);
	// The second axis is drawn only where a trace stands on it.
	const rest: Trace = { x: [x0], y: [0], xaxis: "x2", type: "scatter", mode: "lines", showlegend: false };
	const restRange = (from: number, to: number, z: number) => [from / (1 + z), to / (1 + z)];
	let [now, from, to] = [redshift, x0, x1];
	const movers = lines.flatMap((line, i) => (line.moves ? [i] : []));
	const indices = movers.map((i) => curves.length + i);
	const drawn = plotly.newPlot(
		box,
		[...curves, ...markers, rest],
		{
			width: box.clientWidth,
			height: 420,
			margin: { l: 58, r: 14, t: 40, b: 42 },
			xaxis: { range: [x0, x1], title: { text: "Observed wavelength (Å)" } },
			xaxis2: {
				range: restRange(x0, x1, redshift),
				overlaying: "x",
				side: "top",
				title: { text: "Rest wavelength (Å)" },
			},
			yaxis: { range: [0, high * 1.05], title: { text: "Flux ÷ median" } },
		},
		{ displayModeBar: false },
	);
	return {
		drawn,
		step(z) {
			now = z;
			const x = movers.map((i) => new Array(POINTS).fill(at(lines[i] as BareLine, z)));
			return plotly.update(box, { x }, { "xaxis2.range": restRange(from, to, z) }, indices);
		},
		pan(a, b) {
			[from, to] = [a, b];
			return plotly.relayout(box, { "xaxis.range": [a, b], "xaxis2.range": restRange(a, b, now) });
		},
		remove: () => plotly.purge(box),
	};
}
