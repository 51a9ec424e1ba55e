/** Sums written out, by which the fast ones are tested. */
import type { FlatSpectrum } from "../../../../src/astro/spectrum/matching/flatten.js";
import { BIN } from "../../../../src/astro/spectrum/matching/log-bins.js";

const at = (values: Float64Array, i: number): number => values[i] ?? 0;

/** Pairs of bins that both spectra have at a lag. */
function pairs({ first, weights }: FlatSpectrum, template: FlatSpectrum, lag: number): [number, number][] {
	const out: [number, number][] = [];
	for (let i = 0; i < weights.length; i++) {
		const j = first + i - lag - template.first;
		if (j >= 0 && j < template.weights.length) out.push([i, j]);
	}
	return out;
}

/** Weighted correlation of the broad or narrow features at a lag, and the sum of the weights. */
export function correlationAt(
	spectrum: FlatSpectrum,
	template: FlatSpectrum,
	lag: number,
	part: "broad" | "narrow",
): { overlap: number; correlation: number } {
	let [overlap, st, ss, tt] = [0, 0, 0, 0];
	for (const [i, j] of pairs(spectrum, template, lag)) {
		const weight = at(spectrum.weights, i) * at(template.weights, j);
		const s = at(spectrum[part], i);
		const t = at(template[part], j);
		overlap += weight;
		st += weight * s * t;
		ss += weight * s * s;
		tt += weight * t * t;
	}
	return { overlap, correlation: ss > 1e-12 && tt > 1e-12 ? st / Math.sqrt(ss * tt) : 0 };
}

/** r, lap and rlap as they are defined, with every lag summed directly. */
export function qualityAt(
	spectrum: FlatSpectrum,
	template: FlatSpectrum,
	lag: number,
): { r: number; lap: number; rlap: number } {
	const common = pairs(spectrum, template, lag)
		.map(([i, j]) => ({
			place: i,
			weight: Math.sqrt(at(spectrum.weights, i) * at(template.weights, j)),
			s: at(spectrum.broad, i) + at(spectrum.narrow, i),
			t: at(template.broad, j) + at(template.narrow, j),
		}))
		.filter(({ weight }) => weight > 0);
	const total = common.reduce((sum, { weight }) => sum + weight, 0);
	const meanOf = (part: "s" | "t") => common.reduce((sum, each) => sum + each.weight * each[part], 0) / total;
	const [meanS, meanT] = [meanOf("s"), meanOf("t")];
	const s = new Map(common.map((each) => [each.place, each.weight * (each.s - meanS)]));
	const t = new Map(common.map((each) => [each.place, each.weight * (each.t - meanT)]));
	const squares = (signal: Map<number, number>) => [...signal.values()].reduce((sum, value) => sum + value * value, 0);
	const power = Math.sqrt(squares(s) * squares(t));
	const c = (n: number) => [...t].reduce((sum, [place, value]) => sum + (s.get(place + n) ?? 0) * value, 0) / power;
	let peak = 0;
	for (let n = -3; n <= 3; n++) if (c(n) > c(peak)) peak = n;
	const places = common.map(({ place }) => place);
	const reach = Math.max(...places) - Math.min(...places) + 8;
	let antisymmetric = 0;
	for (let n = -reach; n <= reach; n++) antisymmetric += (c(peak + n) - c(peak - n)) ** 2;
	const r = Math.max(0, c(peak)) / (Math.SQRT2 * Math.sqrt(antisymmetric / (2 * 1024)));
	return { r, lap: common.length * BIN, rlap: r * common.length * BIN };
}
