import type { Medium } from "../../refraction.js";
import { BIN } from "../matching/log-bins.js";
import type { MatchTemplate } from "../matching/types.js";
import type { SampledSpectrum } from "../prepare/types.js";

/** A template of the library, with its origin. Its samples need no preparation. */
export type LibraryTemplate = MatchTemplate &
	Omit<SampledSpectrum, "errors"> & {
		object: string;
		subtype: string | null;
		phaseDays: number | null;
		medium: Medium;
		/** A model is a mean of many observed spectra. */
		kind: "observed" | "model";
		/** Names the people to credit. */
		credit: string;
		licence: string;
	};

type Origin = Pick<LibraryTemplate, "kind" | "credit" | "licence">;

/**
 * Templates of a data module. A line holds, between tabs: id, type, subtype, object, phase in days, medium, observers, the
 * place of the first sample on the grid of ln λ, the flux of one count, and the fluxes as 16-bit counts in base64.
 */
export function unpackTemplates(rows: string, origin: Origin): LibraryTemplate[] {
	return rows
		.trim()
		.split("\n")
		.map((row) => {
			const [id = "", type = "", subtype, object = "", phase, medium, observers, first, scale, packed = ""] =
				row.split("\t");
			const { wavelengths, fluxes } = unpackSamples(atob(packed), Number(first), Number(scale));
			return {
				...origin,
				credit: observers ? `${origin.credit}; spectra: ${observers}` : origin.credit,
				id,
				type,
				subtype: subtype || null,
				object,
				phaseDays: phase ? Number(phase) : null,
				medium: medium === "vacuum" ? "vacuum" : "air",
				galactic: type === "Star",
				wavelengths,
				fluxes,
				breaks: [],
				issues: [],
			};
		});
}

function unpackSamples(bytes: string, first: number, scale: number): Pick<LibraryTemplate, "wavelengths" | "fluxes"> {
	const count = bytes.length / 2;
	const wavelengths = new Float64Array(count);
	const fluxes = new Float64Array(count);
	for (let i = 0; i < count; i++) {
		const unsigned = bytes.charCodeAt(2 * i) | (bytes.charCodeAt(2 * i + 1) << 8);
		wavelengths[i] = Math.exp((first + i) * BIN);
		fluxes[i] = ((unsigned << 16) >> 16) * scale;
	}
	return { wavelengths, fluxes };
}
