import { plainText } from "../../../plot/index.js";
import type { SpectrumView } from "../view.js";
import { fluxText, lengthText, lengthUnit, redshiftText, velocityText } from "./format.js";

const whole = (value: number): string => Math.round(value).toLocaleString("en");

/** The first five, and how many more. */
const listed = (names: readonly string[]): string =>
	names.slice(0, 5).join(", ") + (names.length > 5 ? ` and ${names.length - 5} more` : "");

/** What a reader of the picture is told: which spectra, their ranges, z, v, and which lines. */
export function describeSpectrum(view: SpectrumView): string {
	const { listedCurves, medium, state, lines } = view;
	const drawn = listedCurves.filter(
		(curve) => Number.isFinite(curve.extent[0]) && !state.hiddenSpectra.includes(curve.id),
	);
	const converted = drawn.filter((curve) => curve.convertedFrom !== null).length;
	const unit = state.wavelengthUnit;
	const length = (angstrom: number) =>
		unit === "angstrom" ? whole(angstrom) : lengthText(Math.round(angstrom), unit, true).split(" ")[0];
	const names = listed(drawn.map((curve) => curve.label));
	const what =
		drawn.length === 0
			? "No spectrum is drawn."
			: `${drawn.length === 1 ? "Spectrum" : `${drawn.length} spectra`}: ${names}, from ${length(Math.min(...drawn.map((c) => c.extent[0])))} to ${length(Math.max(...drawn.map((c) => c.extent[1])))} ${lengthUnit(unit)} in ${medium}${converted > 0 ? ` (${converted} converted)` : ""}.`;
	const ions = Object.entries(state.ionVelocities).map(([group, v]) => `, of ${group} ${velocityText(v)}`);
	const velocity =
		state.velocity === 0 && ions.length === 0
			? ""
			: `, expansion velocity ${velocityText(state.velocity)}${ions.join("")} (${state.velocityConvention})`;
	const marks = [...lines.moving, ...lines.fixed, ...lines.bands];
	const groups = [...new Set(marks.map((mark) => mark.group))];
	const which = marks.length === 0 ? "" : `: ${listed(groups)}`;
	const low = Math.min(...drawn.map((c) => c.fluxRange[0]));
	const high = Math.max(...drawn.map((c) => c.fluxRange[1]));
	const range = low < high ? ` Flux from ${fluxText(low)} to ${fluxText(high)}.` : "";
	const templates = view.templates
		.filter(({ hidden }) => !hidden)
		.map(({ label, scale, problem }) => ` Template ${label}: ${problem ?? `scaled by ${fluxText(scale)}.`}`)
		.join("");
	const [noLine] = noLineWords(view);
	const layout = view.offsets.size > 0 ? " Stacked in this order from top to bottom." : "";
	return `${what}${layout} Redshift ${redshiftText(state.redshift)}${velocity}. ${marks.length} ${marks.length === 1 ? "line" : "lines"} of ${groups.length} ${groups.length === 1 ? "group" : "groups"} ${marks.length === 1 ? "is" : "are"} marked${which}. Flux axis: ${plainText(view.fluxTitle)}${view.fluxAxis.log ? ", log" : ""}.${range}${templates}${noLine ? ` ${noLine}.` : ""}`;
}

/** What a quiet sentence says where lines that move are chosen and none of them is in view: the longest first. */
export function noLineWords({ lines, positions, x, state, medium }: SpectrumView): string[] {
	const [a, b] = x.domain;
	const isSeen = (at: number) => at >= a && at <= b;
	const isOwn = lines.fixed.some((mark) => mark.line === null && isSeen(mark[medium]));
	if (lines.moving.length === 0 || isOwn || positions.some(isSeen)) return [];
	const length = (at: number) => lengthText(Math.round(at), state.wavelengthUnit, true);
	const z = Number(state.redshift.toPrecision(4)).toString().replace("-", "−");
	return [
		`No chosen line falls between ${length(a).split(" ")[0]} and ${length(b)} at z = ${z}`,
		`No chosen line in view at z = ${z}`,
		"No chosen line in view",
	];
}

export function figureTitle(count: number, label: string | undefined): string {
	if (count === 1) return `Spectrum of ${label ?? "one source"}`;
	return count === 0 ? "Spectrum" : `${count} spectra`;
}
