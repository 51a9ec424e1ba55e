import { formatForMessage, numberText } from "../../../text/index.js";
import { isListOfValues, type NumericInput, readNumber } from "../../number.js";
import type { Pixels } from "../samples/pixels.js";
import { eachSegment } from "../samples/segments.js";

/** The grid of new bins; wavelengths in Å, in the medium of the spectrum. */
export type Binning =
	| {
			/** Å. Edges are whole multiples of it, so that all spectra with the same bin width share them. */
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

/** More bins are a mistake in the unit, and would use up the memory. */
const MAX_BINS = 1_000_000;

/** The edges of the bins in Å, or a sentence for the user about what is wrong with the request. */
export function binEdges(binning: Binning, pixels: Pixels, breaks: readonly number[]): Float64Array | string {
	if ("edges" in binning) return readEdges(binning.edges);
	if (pixels.lower.length === 0) return new Float64Array(0);
	return "binWidth" in binning ? evenEdges(binning.binWidth, pixels) : groupEdges(binning.factor, pixels, breaks);
}

function readEdges(input: NumericInput): Float64Array | string {
	if (!isListOfValues(input) || input.length < 2)
		return `The bins have ${isListOfValues(input) ? numberText().count(input.length, "edge", "edges") : "no edges"}, which bound nothing. Give two edges or more, in Å.`;
	const edges = Float64Array.from({ length: input.length }, (_, i) => readNumber(input[i]));
	for (let i = 0; i < edges.length; i++) {
		const ascends = i === 0 || (edges[i] as number) > (edges[i - 1] as number);
		if (!(ascends && Number.isFinite(edges[i])))
			return `The edges of the bins do not ascend at number ${i} (${i > 0 ? `${formatForMessage(input[i - 1])}, ` : ""}${formatForMessage(input[i])}), so the bins would overlap. Give ascending edges, in Å.`;
	}
	return edges;
}

function evenEdges(binWidth: number, { lower, upper }: Pixels): Float64Array | string {
	if (!(binWidth > 0 && binWidth < Number.POSITIVE_INFINITY))
		return `The bin width is ${formatForMessage(binWidth)} Å, so no bin can be laid. Give a positive number of Å.`;
	const first = Math.floor((lower[0] as number) / binWidth);
	const last = Math.ceil((upper[upper.length - 1] as number) / binWidth);
	if (last - first > MAX_BINS)
		return `The bin width is ${formatForMessage(binWidth)} Å, which makes ${numberText().integer(last - first)} bins, too many to be drawn. Give a greater width, in Å.`;
	return Float64Array.from({ length: Math.max(1, last - first) + 1 }, (_, i) => (first + i) * binWidth);
}

function groupEdges(samplesPerBin: number, { lower, upper }: Pixels, breaks: readonly number[]): Float64Array | string {
	const factor = Math.floor(samplesPerBin);
	if (!(factor >= 1))
		return `The number of samples in a bin is ${formatForMessage(samplesPerBin)}, so no bin can be laid. Give 1 or more.`;
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
