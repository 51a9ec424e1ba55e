import type { Spectrum } from "astropane/spectrum-viewer";

/** A spectrum of the demo data with what the viewer does not need but a story does. */
export type DemoSpectrum = Spectrum & {
	errors: Float64Array | null;
	/** Of the object; 0 where the spectrum is at rest already. */
	redshift: number;
	objectClass: string;
};

/** How the files in `spectra/` keep a spectrum: numbers as text, wavelengths as the rule that they follow. */
export type PackedSpectrum = {
	id: string;
	label: string;
	objectClass: string;
	telescope: string;
	instrument: string;
	/** ISO 8601 date, UTC. */
	observedAt: string | null;
	redshift: number;
	medium: "air" | "vacuum";
	fluxUnit: string;
	credit: string;
	/** Å: start + i·step, or 10^(start + i·step); exact once rounded to the 0.001 Å of the source. */
	grid: { kind: "linear" | "log10"; start: number; step: number };
	/** Numbers parted by white space; `-` is "no data". */
	fluxes: string;
	/** 1σ, in the unit of the fluxes. */
	errors?: string;
};

const readNumbers = (text: string): Float64Array =>
	Float64Array.from(text.trim().split(/\s+/), (word) => (word === "-" ? Number.NaN : Number(word)));

/** Wavelengths in Å, in the medium that the spectrum states; missing samples become NaN. */
export function unpackSpectrum(packed: PackedSpectrum): DemoSpectrum {
	const { grid, fluxes, errors, ...facts } = packed;
	const values = readNumbers(fluxes);
	const wavelengths = Float64Array.from(values, (_, i) => {
		const position = grid.start + grid.step * i;
		return Math.round((grid.kind === "linear" ? position : 10 ** position) * 1000) / 1000;
	});
	return {
		...facts,
		wavelengths,
		fluxes: values,
		// "No data" is known to the source: a gap by design, not a fault to be reported.
		mask: Uint8Array.from(values, (value) => (Number.isNaN(value) ? 1 : 0)),
		errors: errors === undefined ? null : readNumbers(errors),
		wavelengthUnit: "angstrom",
	};
}
