import { formatForMessage } from "../../../text/index.js";
import { isListOfValues, type NumericInput, readNumber } from "../../number.js";
import { ownProperties } from "../../untrusted.js";
import type { FaultText } from "../prepare/words.js";
import type { Pixels } from "../samples/pixels.js";
import { eachSegment } from "../samples/segments.js";
import type { binFaultWords } from "./words.js";

export type BinFault = FaultText<typeof binFaultWords>;

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

/** The edges of the bins in Å, or the fault of the request. */
export function binEdges(binning: Binning, pixels: Pixels, breaks: readonly number[]): Float64Array | BinFault {
	const request: { edges?: unknown; binWidth?: unknown; factor?: unknown } = ownProperties(binning);
	if ("edges" in request) return readEdges(request.edges);
	const { binWidth, factor } = request;
	if (binWidth === undefined && factor === undefined) return (words) => words.noBins;
	if (pixels.lower.length === 0) return new Float64Array(0);
	if ("binWidth" in request)
		return typeof binWidth === "number"
			? evenEdges(binWidth, pixels)
			: (words) => words.badBinWidth(formatForMessage(binWidth));
	return typeof factor === "number"
		? groupEdges(factor, pixels, breaks)
		: (words) => words.badBinFactor(formatForMessage(factor));
}

function readEdges(input: unknown): Float64Array | BinFault {
	if (!isListOfValues(input) || input.length === 0) return (words) => words.noEdges;
	const { length } = input;
	if (length < 2) return (words, { integer }) => words.tooFewEdges(integer(length), length);
	const edges = Float64Array.from({ length: input.length }, (_, i) => readNumber(input[i]));
	for (let i = 0; i < edges.length; i++) {
		const ascends = i === 0 || (edges[i] as number) > (edges[i - 1] as number);
		if (!(ascends && Number.isFinite(edges[i])))
			return (words, { integer }) =>
				words.edgesNotAscending(
					integer(i),
					[...(i > 0 ? [input[i - 1]] : []), input[i]].map((edge) => formatForMessage(edge)).join(", "),
				);
	}
	return edges;
}

function evenEdges(binWidth: number, { lower, upper }: Pixels): Float64Array | BinFault {
	if (!(binWidth > 0 && binWidth < Number.POSITIVE_INFINITY))
		return (words) => words.badBinWidth(formatForMessage(binWidth));
	const first = Math.floor((lower[0] as number) / binWidth);
	const last = Math.ceil((upper[upper.length - 1] as number) / binWidth);
	if (last - first > MAX_BINS)
		return (words, { integer }) => words.tooManyBins(formatForMessage(binWidth), integer(last - first));
	return Float64Array.from({ length: Math.max(1, last - first) + 1 }, (_, i) => (first + i) * binWidth);
}

function groupEdges(
	samplesPerBin: number,
	{ lower, upper }: Pixels,
	breaks: readonly number[],
): Float64Array | BinFault {
	const factor = Math.floor(samplesPerBin);
	if (!(factor >= 1)) return (words) => words.badBinFactor(formatForMessage(samplesPerBin));
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
