/** Which column of a table holds what, by its name, whatever the kind of file. */

/** What a column can hold. `ivar` and `variance` become errors, `log10` wavelengths are powers of ten. */
export type Role = "wavelength" | "flux" | "error" | "mask";
export type ColumnKind = { role: Role; form: "plain" | "log10" | "ivar" | "variance" };

const plain = (role: Role, names: string): [string, ColumnKind][] =>
	names.split(" ").map((name) => [name, { role, form: "plain" }]);

/** Names in lower case without blanks, dashes and underscores, from public files of surveys and pipelines. */
const kinds: ReadonlyMap<string, ColumnKind> = new Map<string, ColumnKind>([
	...plain(
		"wavelength",
		"wavelength wavelengths wave waves wavelen wl wlen lam lambda λ angstrom angstroms spectralaxis wavelengthair airwavelength wavelengthvac wavelengthvacuum vacuumwavelength wavelengthobs obswavelength waveobs lambdaobs waveair wavevac lamobs microns",
	),
	...["loglam", "loglambda", "logwave", "logwavelength", "log10wavelength", "logλ"].map(
		(name): [string, ColumnKind] => [name, { role: "wavelength", form: "log10" }],
	),
	...plain(
		"flux",
		"flux fluxes fl flam flambda fλ fnu fν fluxdensity fluxlambda fluxnu fluxcal calibratedflux spec spectrum intensity counts fluxreduced fluxcalibrated",
	),
	...plain(
		"error",
		"error errors err errs fluxerr fluxerror fluxerrors fluxerrs fluxunc fluxuncertainty eflux dflux sigma sig sigmaflux fluxsigma unc uncertainty uncertainties noise std stdev stddev fluxstd errreduced errflux errorflux fluxcalerr fluxdensityerror",
	),
	...["ivar", "invvar", "inversevariance", "fluxivar"].map((name): [string, ColumnKind] => [
		name,
		{ role: "error", form: "ivar" },
	]),
	...["var", "variance", "fluxvar", "fluxvariance"].map((name): [string, ColumnKind] => [
		name,
		{ role: "error", form: "variance" },
	]),
	...plain("mask", "mask badpixel badpix bpm dq qual quality dataquality"),
]);

/** A column's name and its unit: "Wavelength [nm]", "flux (mJy)", "wave_aa". */
export function splitUnit(text: string): { name: string; unit: string | null } {
	const bracket = /^([^[(]*[^[(\s])\s*[[(](.*)[\])]$/.exec(text.trim());
	if (bracket) return { name: (bracket[1] as string).trim(), unit: (bracket[2] as string).trim() || null };
	const suffix = /^(.*?[^_])_(angstroms?|aa|nm|um|microns?|a)$/i.exec(text.trim());
	return suffix ? { name: suffix[1] as string, unit: suffix[2] as string } : { name: text.trim(), unit: null };
}

const key = (name: string): string =>
	name
		.normalize("NFKC")
		.toLowerCase()
		.replace(/[\s_\-.]+/g, "");

/** The first column of each role. */
export function findColumns(names: readonly string[]): Map<Role, ColumnKind & { index: number }> {
	const found = new Map<Role, ColumnKind & { index: number }>();
	for (const [index, name] of names.entries()) {
		const kind = kinds.get(key(name));
		if (kind && !found.has(kind.role)) found.set(kind.role, { ...kind, index });
	}
	return found;
}

/** 1σ errors of inverse variances or variances; NaN where they are not positive. */
export function errorsOf(values: Float64Array, form: ColumnKind["form"]): Float64Array {
	if (form !== "ivar" && form !== "variance") return values;
	return values.map((value) => {
		if (!(value > 0)) return Number.NaN;
		return form === "ivar" ? 1 / Math.sqrt(value) : Math.sqrt(value);
	});
}

/** Wavelengths of their decimal logarithms. */
export const wavelengthsOf = (values: Float64Array, form: ColumnKind["form"]): Float64Array =>
	form === "log10" ? values.map((value) => 10 ** value) : values;
