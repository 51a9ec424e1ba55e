import { isListOfValues, type NumericInput, readNumber } from "../../number.js";
import type { Pixels } from "../samples/pixels.js";
import { eachSegment } from "../samples/segments.js";

/** How the new bins are laid; wavelengths in Å, in the medium of the spectrum. */
export type Binning =
	| {
			/** Å. Edges stand at whole multiples of it, so that all spectra binned alike share them. */
			binWidth: number;
	  }
	| {
			/** Å, strictly ascending, two or more: bin i reaches from edge i to edge i + 1. */
			edges: NumericInput;
	  }
	| {
			/** Samples in a bin, cut off to a whole number; the last bin before a gap between arms may hold fewer. */
			factor: number;
	  };

/** More bins than this are a slip of the unit, and would only use up memory. */
const MOST_BINS = 1_000_000;

/** The edges of the bins in Å, or what is wrong with the request, for the user. */
export function binEdges(binning: Binning, pixels: Pixels, breaks: readonly number[]): Float64Array | string {
	if ("edges" in binning) return readEdges(binning.edges);
	if (pixels.lower.length === 0) return new Float64Array(0);
	return "binWidth" in binning ? evenEdges(binning.binWidth, pixels) : groupEdges(binning.factor, pixels, breaks);
}

function readEdges(given: NumericInput): Float64Array | string {
	if (!isListOfValues(given) || given.length < 2)
		return `The bins have ${isListOfValues(given) ? given.length : "no"} edges, which bound nothing. Give two edges or more, in Å.`;
	const edges = Float64Array.from({ length: given.length }, (_, i) => readNumber(given[i]));
	for (let i = 0; i < edges.length; i++) {
		const ascends = i === 0 || (edges[i] as number) > (edges[i - 1] as number);
		if (!(ascends && Number.isFinite(edges[i])))
			return `The edges of the bins do not ascend at number ${i} (${i > 0 ? `${given[i - 1]}, ` : ""}${given[i]}), so the bins would overlap. Give ascending edges, in Å.`;
	}
	return edges;
}

function evenEdges(binWidth: number, { lower, upper }: Pixels): Float64Array | string {
	if (!(binWidth > 0 && binWidth < Number.POSITIVE_INFINITY))
		return `The bin width is ${binWidth} Å, so no bin can be laid. Give a positive number of Å.`;
	const first = Math.floor((lower[0] as number) / binWidth);
	const last = Math.ceil((upper[upper.length - 1] as number) / binWidth);
	if (last - first > MOST_BINS)
		return `The bin width is ${binWidth} Å, which makes ${last - first} bins, more than can be drawn or kept. Give a greater width, in Å.`;
	return Float64Array.from({ length: Math.max(1, last - first) + 1 }, (_, i) => (first + i) * binWidth);
}

function groupEdges(given: number, { lower, upper }: Pixels, breaks: readonly number[]): Float64Array | string {
	const factor = Math.floor(given);
	if (!(factor >= 1))
		return `The samples are to be joined by ${given}, so no bin can be laid. Give the number of samples in a bin, 1 or more.`;
	const edges: number[] = [];
	const add = (edge: number) => {
		if (edges.length === 0 || edge > (edges[edges.length - 1] as number)) edges.push(edge);
	};
	eachSegment(lower.length, breaks, (start, end) => {
		for (let i = start; i < end; i += factor) add(lower[i] as number);
		add(upper[end - 1] as number);
	});
	return Float64Array.from(edges);
}
