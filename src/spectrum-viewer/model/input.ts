import { readInstant } from "../../astro/time.js";
import { formatForMessage, isColorText } from "../../text/index.js";
import { isStore } from "../../ui/index.js";
import type { SpectrumViewerProps } from "../props.js";
import { ionVelocities, type SettingName, settings } from "../settings.js";
import type { CustomLine, LineGroup, Spectrum } from "../types.js";
import { isObject, isPositive, isText, list, medium, number, type Validator, validator } from "../validators.js";
import type { ProblemWords } from "../words/issues.js";
import type { Issue, Message, Report } from "./message.js";

/** Props come from JavaScript too, and spectra from files: items of unknown type. */
type Loose = Record<string, unknown>;
/** Values without what cannot be used, and the reasons. */
export type Read<T> = { value: T; issues: Issue[] };

const readText = (value: unknown): string | undefined => {
	if (isText(value)) return value;
	if (value instanceof Date) return Number.isNaN(value.getTime()) ? undefined : value.toISOString();
	return typeof value === "number" ? String(value) : undefined;
};
const text: Validator = { read: readText, expected: (words) => words.propText };
/** Takes what `readInstant` reads. A `Date` becomes a number, which nobody can change. */
const instant: Validator = {
	read(value) {
		const read = readInstant(value);
		if (read === null) return value;
		if ("problem" in read) return undefined;
		return typeof value === "object" ? read.mjd : value;
	},
	expected(words, value) {
		const read = readInstant(value);
		const problem = read !== null && "problem" in read ? read.problem : "format";
		if (problem === "calendar") return words.propExistingInstant;
		if (problem === "range") return words.propInstantInRange;
		return problem === "order" ? words.propYearFirst : words.propInstant;
	},
};
/** Another text could have the page, or a saved picture, fetch something. An empty one is none. */
const color: Validator = {
	read: (value) => (value === "" ? null : isColorText(value) ? value : undefined),
	expected: (words) => words.propColor,
};
/** Of lines without a colour of their own. */
const LINE_COLOR = "var(--astropane-accent)";
/** CSS pixels: no browser has a larger canvas. */
const MAX_SIZE_PX = 32_767;
const pixels = validator((value) => typeof value === "number" && value >= 0 && value <= MAX_SIZE_PX, "propPixels");

/** Props with a `default…`, besides the settings. */
const stateValidators: Readonly<Record<string, Validator>> = { redshift: number, velocity: number, ionVelocities };
const otherValidators: Readonly<Record<string, Validator>> = {
	spectra: list,
	templates: list,
	filters: list,
	templateLibrary: validator((value) => Array.isArray(value) || typeof value === "function", "propArray"),
	lineGroups: list,
	redshiftPrior: validator(
		(value) =>
			isObject(value) && Number.isFinite(value.redshift) && (value.redshift as number) > -1 && isPositive(value.sigma),
		"propRedshiftPrior",
	),
	title: text,
	width: pixels,
	height: pixels,
	peakAt: instant,
	initialState: validator(isObject, "propSharedState"),
	linkZoom: validator((value) => typeof value === "boolean", "propBoolean"),
	words: validator(isObject, "propWords"),
	locale: validator(isText, "propLanguageTag"),
	store: validator(isStore, "propStore"),
};
const callback = validator((value) => typeof value === "function", "propFunction");
const texts = (...names: readonly string[]): Record<string, Validator> =>
	Object.fromEntries(names.map((name) => [name, text]));
const spectrumValidators: Readonly<Record<string, Validator>> = {
	...texts("id", "label", "type", "fluxUnit", "telescope", "instrument", "credit"),
	color,
	observedAt: instant,
	medium,
};
const band = validator(
	(value) => isObject(value) && Array.isArray(value.air) && Array.isArray(value.vacuum),
	"propBand",
);
const lineValidators: Readonly<Record<string, Validator>> = { ...texts("label", "multiplet"), color, medium, band };
const groupValidators: Readonly<Record<string, Validator>> = {
	...texts("name", "section"),
	color,
	lines: list,
};

/** Of own keys only: every record inherits "constructor" and its like, which may be names in somebody's data. */
const validatorIn =
	(validators: Readonly<Record<string, Validator>>) =>
	(key: string): Validator | undefined =>
		Object.hasOwn(validators, key) ? validators[key] : undefined;
const stateValidator = validatorIn(stateValidators);
const otherValidator = validatorIn(otherValidators);
const spectrumValidator = validatorIn(spectrumValidators);
const lineValidator = validatorIn(lineValidators);
const groupValidator = validatorIn(groupValidators);

function validatorOf(prop: string): Validator | undefined {
	if (/^on[A-Z]/.test(prop)) return callback;
	const name = /^default[A-Z]/.test(prop) ? (prop[7] as string).toLowerCase() + prop.slice(8) : prop;
	if (Object.hasOwn(settings, name)) return settings[name as SettingName].validator;
	return stateValidator(name) ?? otherValidator(prop);
}

/** The same object where every value can be used, else a copy without the others. Null means "not given". */
function sanitize<T extends object>(
	source: T,
	validatorFor: (key: string) => Validator | undefined,
	report: Report = () => {},
): T {
	let copy: Loose | undefined;
	for (const [key, value] of Object.entries(source)) {
		const validator = value === undefined ? undefined : validatorFor(key);
		if (!validator) continue;
		const read = validator.read(value);
		if (Object.is(read, value)) continue;
		copy ??= { ...(source as Loose) };
		if (read !== undefined) copy[key] = read;
		else {
			delete copy[key];
			if (value !== null)
				report((_, words) => words.propNotUsed(key, formatForMessage(value), validator.expected(words, value)));
		}
	}
	return (copy ?? source) as T;
}

/** The objects among `items` for which `read` gives one; the same array where it gives them all unchanged. */
function validItems<T extends object>(
	items: readonly unknown[],
	read: (item: Loose, index: number) => T | null,
): readonly T[] {
	const valid = items.map((item, i) => (isObject(item) ? read(item, i) : null)).filter((item) => item !== null);
	const isSame = valid.length === items.length && valid.every((item, i) => item === items[i]);
	return isSame ? (items as readonly T[]) : valid;
}

/** A function that makes ids unique, in linear time: "a", "a (2)", "a (3)". */
function idMaker(taken: Iterable<string> = []): (id: string) => string {
	/** Ids in use, with the number of the last copy. */
	const copies = new Map<string, number>([...taken].map((id) => [id, 1]));
	return (id) => {
		let unique = id;
		let copy = copies.get(id) ?? 0;
		while (copies.has(unique)) unique = `${id} (${++copy})`;
		copies.set(id, copy);
		copies.set(unique, Math.max(1, copies.get(unique) ?? 0));
		return unique;
	};
}

/** Words for a number of omitted items, which the language writes. */
const omitted =
	(count: number, write: (words: ProblemWords, formatted: string) => string): Message =>
	({ numbers }, words) =>
		write(words, numbers.integer(count));

/** Props without those of a wrong type. */
export function readProps(props: SpectrumViewerProps): Read<SpectrumViewerProps> {
	const issues: Issue[] = [];
	const value = sanitize(props, validatorOf, (message) => issues.push({ subject: "props", message }));
	return { value, issues };
}

/** Sanitized copies, so that a spectrum is not prepared again at each render. */
const sanitizedOf = new WeakMap<object, { id: string; spectrum: Spectrum; messages: Message[] }>();

function sanitizedSpectrum(item: Loose, id: string): { spectrum: Spectrum; messages: Message[] } {
	const cached = sanitizedOf.get(item);
	if (cached?.id === id) return cached;
	const messages: Message[] = [];
	const copy = sanitize(item, spectrumValidator, (problem) =>
		messages.push((language, words) => words.aboutSpectrumProp(id, problem(language, words))),
	);
	const sanitized = { id, spectrum: (copy.id === id ? copy : { ...copy, id }) as Spectrum, messages };
	sanitizedOf.set(item, sanitized);
	return sanitized;
}

/** Spectra with unique ids, different from those of `others`, and texts where texts are expected. */
export function readSpectra(
	spectra: readonly unknown[],
	others: readonly { id: string }[] = [],
): Read<readonly Spectrum[]> {
	const issues: Issue[] = [];
	const otherIds = others.map(({ id }) => id);
	const counts = new Map<string, number>(otherIds.map((id) => [id, 1]));
	const uniqueId = idMaker(otherIds);
	const value = validItems(spectra, (item, i) => {
		const givenId = readText(item.id);
		const wantedId = givenId ?? `spectrum-${i + 1}`;
		counts.set(wantedId, (counts.get(wantedId) ?? 0) + 1);
		const id = uniqueId(wantedId);
		const { spectrum, messages } = sanitizedSpectrum(item, id);
		for (const message of messages) issues.push({ subject: id, message });
		if (givenId === undefined)
			issues.push({
				subject: id,
				message: ({ numbers }, words) => words.spectrumWithoutId(numbers.integer(i + 1), id),
			});
		return spectrum;
	});
	for (const [id, count] of counts) {
		if (count > 1)
			issues.push({
				subject: id,
				message: ({ numbers }, words) => words.spectraWithOneId(id, numbers.integer(count)),
			});
	}
	const missing = spectra.length - value.length;
	if (missing > 0)
		issues.push({
			subject: "spectra",
			message: omitted(missing, (words, formatted) => words.spectraOmitted(formatted, missing)),
		});
	return { value, issues };
}

/** Line groups with unique names, and their lines with both wavelengths. */
export function readLineGroups(groups: readonly LineGroup[]): Read<readonly LineGroup[]> {
	const issues: Issue[] = [];
	const names = new Set<unknown>();
	const value = validItems(groups, (item) => {
		const problems: Message[] = [];
		const group = sanitize(item as LineGroup & Loose, groupValidator, (problem) => problems.push(problem));
		if (group.name === undefined || group.lines === undefined || names.has(group.name)) return null;
		names.add(group.name);
		for (const problem of problems)
			issues.push({
				subject: group.name,
				message: (language, words) => words.aboutLineGroup(group.name, problem(language, words)),
			});
		const lines = validItems(group.lines, (line) =>
			readText(line.label) !== undefined && isPositive(line.air) && isPositive(line.vacuum)
				? sanitize(line as LineGroup["lines"][number] & Loose, lineValidator)
				: null,
		);
		const missing = group.lines.length - lines.length;
		if (missing > 0)
			issues.push({
				subject: group.name,
				message: omitted(missing, (words, formatted) => words.linesOmitted(group.name, formatted, missing)),
			});
		return lines === group.lines && group.color ? group : { ...group, color: group.color || LINE_COLOR, lines };
	});
	const missing = groups.length - value.length;
	if (missing > 0)
		issues.push({
			subject: "lineGroups",
			message: omitted(missing, (words, formatted) => words.lineGroupsOmitted(formatted, missing)),
		});
	return { value, issues };
}

const readLines = new WeakMap<readonly CustomLine[], Read<readonly CustomLine[]>>();

/** Custom lines with a wavelength and a unique id. The same answer for the same array. */
export function readCustomLines(lines: readonly CustomLine[]): Read<readonly CustomLine[]> {
	const cached = readLines.get(lines);
	if (cached) return cached;
	const uniqueId = idMaker();
	const value = validItems(lines, (item, i) => {
		if (!isPositive(item.wavelength)) return null;
		const line = sanitize(item as CustomLine & Loose, lineValidator);
		const id = uniqueId(readText(line.id) ?? `line-${i + 1}`);
		const { label = `${line.wavelength} Å` } = line;
		return line.id === id && line.label === label ? line : { ...line, id, label };
	});
	const missing = lines.length - value.length;
	const read: Read<readonly CustomLine[]> = { value, issues: [] };
	const report = (message: Message) => read.issues.push({ subject: "customLines", message });
	if (missing > 0) report(omitted(missing, (words, formatted) => words.customLinesOmitted(formatted, missing)));
	const badColors = lines.map((line) => line?.color).filter((value) => value && !isColorText(value));
	if (badColors.length > 0)
		report(({ numbers }, words) => {
			const formatted = numbers.integer(badColors.length);
			return words.customLineColors(formatted, badColors.length, formatForMessage(badColors[0]), words.propColor);
		});
	readLines.set(lines, read);
	return read;
}
