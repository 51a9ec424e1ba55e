import { fromAngstrom, type LineGroup, toAngstrom } from "../../../astro/index.js";
import { type Language, wordsIn } from "../../../text/index.js";
import { lineToolWords } from "../../words/lineTools.js";
import {
	LYMAN_LIMIT_ANGSTROM,
	plainNumbers,
	readWavelength,
	unitOf,
	wavelengthPattern,
} from "../text/wavelengthText.js";
import { type LineTest, multipletTest, nameTest } from "./lineNames.js";
import { lineKey } from "./markers.js";

/** A group with the indices of its lines that answer a query. */
export type FoundGroup = {
	group: LineGroup;
	lines: readonly number[];
	/** The list of its lines starts open. */
	opens: boolean;
};

/** With up to so many lines in all, every group starts open. */
const MAX_OPEN_LINES = 40;

/** A typed wavelength finds lines at least this near, at rest in air or vacuum. */
const MIN_TOLERANCE_ANGSTROM = 2;

/** However few digits are typed, it finds no lines farther off than this part of it. */
const MAX_RELATIVE_TOLERANCE = 0.01;

/** Lines between two wavelengths, Å, in either order. */
function within(a: number, b: number): LineTest {
	const [from, to] = a <= b ? [a, b] : [b, a];
	return (line) => (line.air >= from && line.air <= to) || (line.vacuum >= from && line.vacuum <= to);
}

const range = new RegExp(
	`^(.*?)\\s*${wavelengthPattern}\\s*(?:-|–|—|−|\\.\\.+|…|\\bto\\b)\\s*${wavelengthPattern}$`,
	"iu",
);
const single = new RegExp(`^(.*?)\\s*${wavelengthPattern}$`, "iu");

/** "5000 ± 10 Å" */
const about = new RegExp(`^(.*?)\\s*${wavelengthPattern}\\s*(?:±|\\+\\/?[-−–])\\s*${wavelengthPattern}$`, "iu");

const and = (near: LineTest, before: string): LineTest => {
	const other = before ? nameTest(before) : null;
	return (line, group) => near(line, group) && (other?.(line, group) ?? true);
};

/** Without a unit, a number of this size after a name may be nm: "He I 1083". Å, the lines of the near infrared. */
const INFRARED_ANGSTROM = [9000, 26_000] as const;

/**
 * Tests for a name, a wavelength, a range of them, or a name and one of these ("iron 4900–5100"). Of several the first that finds a
 * line is meant.
 */
function termTests(text: string): LineTest[] {
	const around = about.exec(text);
	if (around) {
		const [, before = "", at = "", unitA, half = "", unitB] = around;
		const middle = toAngstrom(Number(at), unitOf(unitA ?? unitB, Number(at)));
		const unit = unitOf(unitB ?? unitA, Number(at));
		const value = fromAngstrom(middle, unit);
		return [and(within(toAngstrom(value - Number(half), unit), toAngstrom(value + Number(half), unit)), before)];
	}
	const ends = range.exec(text);
	if (ends) {
		const [, before = "", a = "", unitA, b = "", unitB] = ends;
		// A unit that stands once is meant for both.
		const unit = unitB ?? unitA;
		const from = toAngstrom(Number(a), unitOf(unitA ?? unit, Number(b)));
		const to = toAngstrom(Number(b), unitOf(unit, Number(b)));
		return [and(within(from, to), before)];
	}
	const one = single.exec(text);
	const [, before = "", digits = "", unit] = one ?? [];
	const read = one ? readWavelength(digits, unit) : null;
	// "H13" and "D1" are names, "He I 1.083" has µm.
	if (!read || (before && !unit && Number(digits) < LYMAN_LIMIT_ANGSTROM && !digits.includes(".")))
		return [nameTest(text)];
	const near = (middle: number, halfOfDigit: number): LineTest => {
		const half = Math.max(MIN_TOLERANCE_ANGSTROM, Math.min(halfOfDigit, MAX_RELATIVE_TOLERANCE * middle));
		const [from, to] = [middle - half, middle + half];
		const isNear = within(from, to);
		const isOfMultiplet = multipletTest(from, to, unit ? "" : digits);
		return and((line, group) => isNear(line, group) || isOfMultiplet(line, group), before);
	};
	const asRead = near(read.angstrom, read.half);
	if (!before && !unit) return [(line, group) => asRead(line, group) || line.label.includes(digits)];
	const asNanometers = read.angstrom * 10;
	const mayBeNanometers = !unit && asNanometers >= INFRARED_ANGSTROM[0] && asNanometers <= INFRARED_ANGSTROM[1];
	return mayBeNanometers ? [asRead, near(asNanometers, read.half * 10)] : [asRead];
}

/** A query that is longer is none: it would be tried in vain against every line. */
const MAX_QUERY_LENGTH = 200;

/** Tests for one term, or for each of several with commas between. */
function testsOf(query: string): LineTest[][] {
	if (query.length > MAX_QUERY_LENGTH) return [];
	const terms = plainNumbers(query).split(/[,;]/);
	return terms.map((term) => term.trim()).flatMap((term) => (term === "" ? [] : [termTests(term)]));
}

/** The test of a query on these groups. */
function testOf(groups: readonly LineGroup[], query: string): LineTest {
	const tests = testsOf(query).map(
		(alternatives) =>
			alternatives.find(
				(test, i) =>
					i === alternatives.length - 1 || groups.some((group) => group.lines.some((line) => test(line, group))),
			) as LineTest,
	);
	return (line, group) => tests.some((test) => test(line, group));
}

/** Lines that answer a query, under their groups; with `among`, only of those keys. An empty query finds all. */
export function findLines(
	groups: readonly LineGroup[],
	query: string,
	among?: ReadonlySet<string> | null,
): FoundGroup[] {
	const isSearch = query.trim() !== "";
	const test = isSearch ? testOf(groups, query) : () => true;
	const matches = groups.map((group) => {
		const keys = lineKey(group);
		const lines = keys.flatMap((key, i) => {
			const line = group.lines[i];
			return line && (among?.has(key) ?? true) && test(line, group) ? [i] : [];
		});
		return { group, lines };
	});
	const count = countLines(matches);
	return matches
		.filter(({ lines }) => lines.length > 0)
		.map(({ group, lines }) => ({
			group,
			lines,
			opens: isSearch && (count <= MAX_OPEN_LINES || lines.length < group.lines.length),
		}));
}

const countLines = (matches: readonly Pick<FoundGroup, "lines">[]): number =>
	matches.reduce((sum, { lines }) => sum + lines.length, 0);

/** The result of a search as a sentence. */
export function foundText(
	matches: readonly FoundGroup[],
	query: string,
	onlyInView: boolean,
	language: Language,
): string {
	const words = wordsIn(language, lineToolWords);
	const { integer } = language.numbers;
	const count = countLines(matches);
	if (count > 0) return words.linesFound(integer(count), integer(matches.length), count, matches.length);
	if (query.trim() === "") return words.noLineOfListsInView;
	return onlyInView ? words.noLineInViewAnswers(query) : words.noLineAnswers(query);
}
