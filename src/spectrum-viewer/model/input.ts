import type { SpectrumViewerProps } from "../props.js";
import { isObject, isPositive, list, medium, number, type Reader, settingReaders, validator } from "../props.js";
import type { CustomLine, LineGroup, Spectrum, SpectrumIssue } from "../types.js";
import { instantOf } from "./text/phase.js";

/** Props come from JavaScript too, and spectra from other people's files: what cannot be used is left out and named. */
type Loose = Record<string, unknown>;
type Report = (message: string) => void;
export type Read<T> = { value: T; issues: SpectrumIssue[] };

const readText = (v: unknown): unknown => {
	if (typeof v === "string") return v;
	if (v instanceof Date) return Number.isNaN(v.getTime()) ? undefined : v.toISOString();
	return typeof v === "number" ? String(v) : undefined;
};
const text: Reader = [readText, "text"];
// No browser has a larger canvas.
const pixels = validator((v) => typeof v === "number" && v >= 0 && v < 32_768, "CSS pixels as a number, 32767 at most");

const stateReaders: Record<string, Reader> = { redshift: number, velocity: number, ...settingReaders };
const otherReaders: Record<string, Reader> = {
	spectra: list,
	templates: list,
	lineGroups: list,
	title: text,
	width: pixels,
	height: pixels,
	peakAt: validator((v) => !Number.isNaN(instantOf(v)), "ISO 8601 or a Modified Julian Date, such as 58849.5"),
	initialState: validator(isObject, "what `onStateChange` gave"),
	linkZoom: validator((v) => typeof v === "boolean", "true or false"),
	words: validator(isObject, "an object of texts and functions"),
	locale: validator((v) => typeof v === "string", 'a language tag such as "de-DE"'),
	store: validator((v) => isObject(v) && typeof v.subscribe === "function", "one made with `createSpectrumStore`"),
};
const callback = validator((v) => typeof v === "function", "a function");
const spectrumReaders: Record<string, Reader> = { id: text, medium };
for (const key of ["label", "type", "fluxUnit", "observedAt", "telescope", "instrument", "credit", "color"])
	spectrumReaders[key] = text;
const band = validator((v) => isObject(v) && Array.isArray(v.air) && Array.isArray(v.vacuum), "its edges");
const lineReaders: Record<string, Reader> = { label: text, color: text, medium, band };
const groupReaders: Record<string, Reader> = { name: text, section: text, color: text, lines: list };

function readerOf(prop: string): Reader | undefined {
	if (/^on[A-Z]/.test(prop)) return callback;
	const bare = /^default[A-Z]/.test(prop) ? (prop[7] as string).toLowerCase() + prop.slice(8) : prop;
	return stateReaders[bare] ?? otherReaders[prop];
}

function quote(value: unknown): string {
	if (typeof value === "string") return `"${value.slice(0, 40)}"`;
	return typeof value === "number" ? String(value) : `a value of type ${typeof value}`;
}

/** The same object where all is well, else a copy without what cannot be used. Null means "not given". */
function sanitize<T extends object>(given: T, reader: (key: string) => Reader | undefined, report: Report): T {
	let out: Loose | undefined;
	for (const [key, value] of Object.entries(given)) {
		const known = value === undefined ? undefined : reader(key);
		if (!known) continue;
		const read = known[0](value);
		if (Object.is(read, value)) continue;
		const copy: Loose = out ?? { ...(given as Loose) };
		out = copy;
		if (read !== undefined) copy[key] = read;
		else {
			delete copy[key];
			if (value !== null) report(`\`${key}\` is ${quote(value)}, so it is not used. Pass ${known[1]}.`);
		}
	}
	return (out ?? given) as T;
}

/** Objects only, one for each name; the same array where all is well. */
function validItems<T extends object>(
	given: readonly unknown[],
	read: (item: Loose, index: number) => T | null,
): readonly T[] {
	const out = given.map((item, i) => (isObject(item) ? read(item, i) : null)).filter((item) => item !== null);
	return out.length === given.length && out.every((item, i) => item === given[i]) ? (given as readonly T[]) : out;
}

const omittedMessage = (count: number, of: string, why: string): string =>
	`${count} of the ${of} cannot be used, so ${count === 1 ? "it is" : "they are"} left out. ${why}`;

/** Props without what is of the wrong type. */
export function readProps(given: SpectrumViewerProps): Read<SpectrumViewerProps> {
	const issues: SpectrumIssue[] = [];
	const value = sanitize(given, readerOf, (message) => issues.push({ subject: "props", message }));
	return { value, issues };
}

/** Mended copies are kept, so that the same spectrum is not prepared again at each render. */
const mended = new WeakMap<object, { id: string; spectrum: Spectrum; messages: string[] }>();

/** Spectra with ids of their own, unlike those that are `taken`, and text where text is expected. */
export function readSpectra(
	given: readonly unknown[],
	taken: readonly { id: string }[] = [],
): Read<readonly Spectrum[]> {
	const issues: SpectrumIssue[] = [];
	const seen = new Map<string, number>(taken.map(({ id }) => [id, 1]));
	const value = validItems(given, (item, i) => {
		const own = readText(item.id) as string | undefined;
		const wanted = own ?? `spectrum-${i + 1}`;
		const before = seen.get(wanted) ?? 0;
		seen.set(wanted, before + 1);
		const id = before === 0 ? wanted : `${wanted} (${before + 1})`;
		let known = mended.get(item);
		if (known?.id !== id) {
			const messages: string[] = [];
			const copy = sanitize(
				item,
				(key) => spectrumReaders[key],
				(message) => messages.push(`Spectrum "${id}": ${message}`),
			);
			known = { id, spectrum: (copy.id === id ? copy : { ...copy, id }) as Spectrum, messages };
			mended.set(item, known);
		}
		for (const message of known.messages) issues.push({ subject: id, message });
		if (own === undefined)
			issues.push({
				subject: id,
				message: `Spectrum ${i + 1} has no \`id\`, so it is called "${id}". Give each spectrum an id of its own.`,
			});
		return known.spectrum;
	});
	for (const [id, count] of seen) {
		if (count > 1)
			issues.push({
				subject: id,
				message: `${count} spectra have the id "${id}", so the later ones are called "${id} (2)" and so on. Give each spectrum an id of its own.`,
			});
	}
	const missing = given.length - value.length;
	if (missing > 0)
		issues.push({
			subject: "spectra",
			message: omittedMessage(missing, "spectra", "Pass objects with `id`, `wavelengths` and `fluxes`."),
		});
	return { value, issues };
}

/** Line groups with a name of their own, and their lines with both wavelengths. */
export function readLineGroups(given: readonly LineGroup[]): Read<readonly LineGroup[]> {
	const issues: SpectrumIssue[] = [];
	const names = new Set<unknown>();
	const value = validItems(given, (item) => {
		const group = sanitize(
			item as LineGroup & Loose,
			(key) => groupReaders[key],
			() => {},
		);
		if (group.name === undefined || group.lines === undefined || names.has(group.name)) return null;
		names.add(group.name);
		const lines = validItems(group.lines, (line) =>
			readText(line.label) !== undefined && isPositive(line.air) && isPositive(line.vacuum)
				? sanitize(
						line as LineGroup["lines"][number] & Loose,
						(key) => lineReaders[key],
						() => {},
					)
				: null,
		);
		const missing = group.lines.length - lines.length;
		if (missing > 0)
			issues.push({
				subject: group.name,
				message: omittedMessage(
					missing,
					`lines of "${group.name}"`,
					"Give each a `label`, and `air` and `vacuum` in Å.",
				),
			});
		return lines === group.lines ? group : { ...group, lines };
	});
	const missing = given.length - value.length;
	if (missing > 0)
		issues.push({
			subject: "lineGroups",
			message: omittedMessage(
				missing,
				`line groups beside "${value
					.map((group) => group.name)
					.slice(0, 3)
					.join('", "')}"`,
				"Give each a `name` of its own and an array of `lines`.",
			),
		});
	return { value, issues };
}

const readLines = new WeakMap<readonly CustomLine[], Read<readonly CustomLine[]>>();

/** Own lines with a wavelength and an id of their own. The same answer for the same array. */
export function readCustomLines(given: readonly CustomLine[]): Read<readonly CustomLine[]> {
	const known = readLines.get(given);
	if (known) return known;
	const ids = new Set<string>();
	const value = validItems(given, (item, i) => {
		if (!isPositive(item.wavelength)) return null;
		const line = sanitize(
			item as CustomLine & Loose,
			(key) => lineReaders[key],
			() => {},
		);
		let id = (readText(line.id) as string | undefined) ?? `line-${i + 1}`;
		while (ids.has(id)) id += "′";
		ids.add(id);
		const { label = `${line.wavelength} Å` } = line;
		return line.id === id && line.label === label ? line : { ...line, id, label };
	});
	const missing = given.length - value.length;
	const message = omittedMessage(missing, "own lines", "Give each a positive `wavelength` in Å.");
	const out = { value, issues: missing > 0 ? [{ subject: "customLines", message }] : [] };
	readLines.set(given, out);
	return out;
}
