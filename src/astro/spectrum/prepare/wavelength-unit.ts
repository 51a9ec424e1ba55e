import { readWavelengthUnit, type WavelengthUnitDefinition, wavelengthUnits } from "../../units.js";

/** How samples are read; `name` as it stands after a number. */
export type WavelengthReading = Pick<WavelengthUnitDefinition, "toAngstrom"> & { name: string };

/** Longer texts are no units. It bounds the time that patterns take. */
const MAX_CHARACTERS = 60;

/** Å in lengths that are read but not offered for the axis. */
const OTHER_LENGTHS: Readonly<Record<string, number>> = {
	m: 1e10,
	meter: 1e10,
	meters: 1e10,
	cm: 1e8,
	mm: 1e7,
	pm: 0.01,
};

/** The label of an axis before its unit: "Wavelength [nm]", "lambda (Å)". */
const LABEL = /^(?:(?:(?:air|vac(?:uum)?|rest|obs(?:erved)?) ?)?(?:wave(?:length)?s?|lambda|lam|λ) ?[,:=/]? ?)(?=[[(])/;
const NUMBER = /^(?:x ?)?(?:10 ?(?:\^ ?\(?([+-]?\d+)\)?|([+-]\d+))|((?:\d+(?:\.\d*)?|\.\d+)(?:[ed][+-]?\d+)?)) ?/;

/**
 * The unit that a text names: "Å", "Angstroms", "nanometers", "microns", "m", "0.1nm", "1e-10 m", "10**-10 m", "Wavelength [nm]", in
 * capitals or not. Null for units of other quantities, unknown ones, and what is no text.
 */
export function readLengthUnit(unit: unknown): WavelengthReading | null {
	if (typeof unit !== "string" || unit.length > MAX_CHARACTERS) return null;
	let text = unit
		.normalize("NFKC")
		.toLowerCase()
		.replace(/\*\*/g, "^")
		.replace(/[\\$]/g, "")
		.replace(/[*·×]/g, " ")
		.replace(/[−–]/g, "-")
		.replace(/\s+/g, " ")
		.trim()
		.replace(LABEL, "");
	const inBrackets = /^[[({](.*)[\])}]$/.exec(text);
	if (inBrackets) text = (inBrackets[1] as string).trim();
	let factor = 1;
	const number = NUMBER.exec(text);
	if (number) {
		const [matched, power, signedPower, digits] = number;
		factor = Number(digits === undefined ? `1e${power ?? signedPower}` : digits.replace("d", "e"));
		text = text.slice(matched.length).trim();
	}
	const known = readWavelengthUnit(text);
	if (known !== null && factor === 1)
		return { toAngstrom: wavelengthUnits[known].toAngstrom, name: wavelengthUnits[known].symbol };
	const length = text.replace("metre", "meter");
	const angstroms =
		known !== null
			? wavelengthUnits[known].toAngstrom(1)
			: Object.hasOwn(OTHER_LENGTHS, length)
				? (OTHER_LENGTHS[length] as number)
				: Number.NaN;
	const scale = angstroms * factor;
	if (!(scale > 0 && scale < Number.POSITIVE_INFINITY)) return null;
	return { toAngstrom: (value) => value * scale, name: unit.trim() };
}
