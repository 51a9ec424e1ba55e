import { plainText } from "../../plot/index.js";
import { redshiftText, velocityText } from "./format.js";
import type { SpectrumView } from "./view.js";

const whole = (value: number): string => Math.round(value).toLocaleString("en");

/** What a reader of the picture is told: which spectra, their range, z, v, and which lines. */
export function describeSpectrum(view: SpectrumView): string {
	const { allCurves, medium, state, lines } = view;
	const drawn = allCurves.filter(
		(curve) => Number.isFinite(curve.extent[0]) && !state.hiddenSpectra.includes(curve.id),
	);
	const converted = drawn.filter((curve) => curve.convertedFrom !== null).length;
	const names = drawn.slice(0, 5).map((curve) => curve.label);
	const more = drawn.length > names.length ? ` and ${drawn.length - names.length} more` : "";
	const what =
		drawn.length === 0
			? "No spectrum is drawn."
			: `${drawn.length === 1 ? "Spectrum" : `${drawn.length} spectra`}: ${names.join(", ")}${more}, from ${whole(Math.min(...drawn.map((c) => c.extent[0])))} to ${whole(Math.max(...drawn.map((c) => c.extent[1])))} Å in ${medium}${converted > 0 ? ` (${converted} converted)` : ""}.`;
	const ions = Object.entries(state.ionVelocities).map(([group, v]) => `, of ${group} ${velocityText(v)}`);
	const velocity =
		state.velocity === 0 && ions.length === 0
			? ""
			: `, expansion velocity ${velocityText(state.velocity)}${ions.join("")} (${state.velocityConvention})`;
	const groups = state.visibleLineGroups.length;
	return `${what} Redshift ${redshiftText(state.redshift)}${velocity}. ${lines.moving.length + lines.fixed.length + lines.bands.length} lines of ${groups} ${groups === 1 ? "group" : "groups"} are marked. Flux axis: ${plainText(view.fluxTitle)}${view.fluxAxis.log ? ", log" : ""}.`;
}

export function figureTitle(count: number, label: string | undefined): string {
	if (count === 1) return `Spectrum of ${label ?? "one source"}`;
	return count === 0 ? "Spectrum" : `${count} spectra`;
}
