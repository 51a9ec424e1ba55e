import { isoDay, isoMinute, mjdOf } from "../../../astro/time.js";
import type { SpectrumView } from "../../model/view.js";
import type { Spectrum } from "../../types.js";

/** A spectrum that is shown and has a date. */
export type Epoch = {
	id: string;
	label: string;
	/** Modified Julian Date. */
	mjd: number;
	/** Its phase, or its date where the peak is not known. */
	when: string;
};

/** Spectra closer than this are told apart by the minute, days. */
const MIN_DAYS_APART = 2;

/** The spectra that are shown, from early to late; those without a date are left out. */
export function epochsOf(
	{ listedCurves, phases, state }: SpectrumView,
	spectra: readonly Pick<Spectrum, "id" | "observedAt">[],
): Epoch[] {
	const dated = listedCurves
		.filter(({ id }) => !state.hiddenSpectra.includes(id))
		.map(({ id, label }) => ({ id, label, mjd: mjdOf(spectra.find((spectrum) => spectrum.id === id)?.observedAt) }))
		.filter(({ mjd }) => Number.isFinite(mjd))
		.sort((a, b) => a.mjd - b.mjd);
	const span = (dated.at(-1)?.mjd ?? 0) - (dated[0]?.mjd ?? 0);
	const date = span < MIN_DAYS_APART ? isoMinute : isoDay;
	return dated.map((epoch) => ({ ...epoch, when: phases.get(epoch.id) ?? date(epoch.mjd) }));
}

/** The epoch nearest to a time. */
export const nearestEpoch = (epochs: readonly Epoch[], mjd: number): Epoch | undefined =>
	[...epochs].sort((a, b) => Math.abs(a.mjd - mjd) - Math.abs(b.mjd - mjd))[0];

/** The epoch so many steps from another one, at most the first or last; without one, from before or behind all. */
export function epochBeside(epochs: readonly Epoch[], id: string | null, step: number): Epoch | undefined {
	const index = epochs.findIndex((epoch) => epoch.id === id);
	const start = index < 0 && step < 0 ? epochs.length : index;
	return epochs[Math.min(Math.max(start + step, 0), epochs.length - 1)];
}
