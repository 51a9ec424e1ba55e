import { type Language, wordsIn } from "../../../text/index.js";
import { overlayWords } from "../../words/overlays.js";
import type { Readout, ReadoutRow } from "../readoutTypes.js";
import { magText } from "../valueText.js";
import type { HRView, StyledPoint } from "../view.js";
import { isInside } from "./isInside.js";
import { pathAt, type StarPath, summaryOf } from "./paths.js";
import type { Region } from "./regions.js";
import type { Track } from "./tracks.js";

/** Largest distance from a vertex of a track at which it is read out, CSS pixels. */
const TRACK_REACH_PX = 7;
/** Effective temperatures are written to this many kelvin. */
const TEFF_STEP_K = 10;

/** Regions round a place, the smaller ones as drawn last. */
export const regionsAt = (regions: readonly Region[], color: number, mag: number): Region[] =>
	regions.filter(({ vertices }) => isInside(vertices, color, mag));

const kindWords = { measured: "regionMeasured", model: "regionModel", approximate: "regionApproximate" } as const;

function sourceOf({ kind, source }: Region, language: Language): string {
	const words = wordsIn(language, overlayWords);
	const text = source === "" ? words.regionWithoutSource : source;
	return kind === null ? text : words.regionSource(words[kindWords[kind]], text);
}

/** The vertex of a track that is nearest to a place, within reach. */
export function trackAt(
	{ x, y }: Pick<HRView, "x" | "y">,
	tracks: readonly Track[],
	color: number,
	mag: number,
): { track: Track; vertex: number } | null {
	const [kx, ky] = [x.map(1) - x.map(0), y.map(1) - y.map(0)];
	let nearest: { track: Track; vertex: number } | null = null;
	let best = TRACK_REACH_PX ** 2;
	for (const track of tracks)
		track.vertices.forEach(([vertexColor, vertexMag], vertex) => {
			const square = (kx * (vertexColor - color)) ** 2 + (ky * (vertexMag - mag)) ** 2;
			if (square >= best) return;
			best = square;
			nearest = { track, vertex };
		});
	return nearest;
}

function trackReadout(track: Track, vertex: number, language: Language): Readout {
	const words = wordsIn(language, overlayWords);
	const { numbers } = language;
	const rows: ReadoutRow[] = [];
	const add = <T>(label: string, value: T | null, text: (value: T) => string): void => {
		if (value !== null) rows.push({ label, value: text(value) });
	};
	add(words.trackMass, track.massSolar(vertex), (mass) => `${numbers.significant(mass, 3)} M\u2609`);
	add(words.trackAge, track.ageYears(vertex), (age) =>
		age < 1e9 ? words.myr(numbers.significant(age / 1e6, 3)) : words.gyr(numbers.significant(age / 1e9, 3)),
	);
	add(
		words.trackTeff,
		track.teffK(vertex),
		(teff) => `${numbers.integer(Math.round(teff / TEFF_STEP_K) * TEFF_STEP_K)} K`,
	);
	add(words.trackPhase, track.phase(vertex), (phase) => phase);
	return { title: track.name, rows, note: "" };
}

/** What lies at a place between the points: the nearest track, and the regions round it. null: nothing. */
export function placeDetails(
	view: HRView,
	regions: readonly Region[],
	tracks: readonly Track[],
	color: number,
	mag: number,
): Readout | null {
	const { language } = view;
	const nearest = trackAt(view, tracks, color, mag);
	const around = regionsAt(regions, color, mag);
	const regionRows = around.map((region) => ({ label: region.name, value: sourceOf(region, language) }));
	if (nearest) {
		const readout = trackReadout(nearest.track, nearest.vertex, language);
		return { ...readout, rows: [...readout.rows, ...regionRows] };
	}
	const [first] = around;
	if (!first) return null;
	if (around.length === 1) return { title: first.name, rows: [], note: sourceOf(first, language) };
	return {
		title: language.numbers.list(
			around.map((region) => region.name),
			around.length,
		),
		rows: regionRows,
		note: "",
	};
}

/** Rows of a point beyond its own values: regions round it; mean, amplitude and sense of its path. */
export function pointDetails(
	point: StyledPoint,
	{ language, state }: HRView,
	regions: readonly Region[],
	path: StarPath | undefined,
): ReadoutRow[] {
	const words = wordsIn(language, overlayWords);
	const { numbers } = language;
	const rows: ReadoutRow[] = [];
	const around = regionsAt(regions, point.color, point.mag);
	if (around.length > 0)
		rows.push({
			label: words.regionsHere,
			value: numbers.list(
				around.map((region) => region.name),
				around.length,
			),
		});
	const summary = path && summaryOf(path);
	if (!path || !summary) return rows;
	const mag = (value: number): string => `${magText(value, numbers)} mag`;
	rows.push(
		{
			label: words.pathMean,
			value: `${mag(summary.meanMag)} (${words.pathEpochs(numbers.integer(summary.count), summary.count)})`,
		},
		{ label: words.pathMeanColor, value: mag(summary.meanColor) },
		{ label: words.pathAmplitude, value: words.pathAmplitudes(mag(summary.amplitudeMag), mag(summary.amplitudeColor)) },
	);
	if (summary.sense) rows.push({ label: words.pathSense, value: words[summary.sense] });
	const { phase } = state;
	const place = phase === null ? null : pathAt(path, phase);
	if (phase !== null && place) {
		const at = numbers.fixed(path.isLoop ? phase - Math.floor(phase) : phase, 2);
		rows.push({
			label: path.isLoop ? words.atPhase(at) : words.atTime(at),
			value: `${magText(place.color, numbers)}, ${mag(place.mag)}`,
		});
	}
	return rows;
}
