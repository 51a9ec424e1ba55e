/** Every message about data that cannot be used, in the words of the library, for anything at all as data. */
import {
	colorMagnitudeFromAnnotations,
	equivalentWidth,
	lintTaxonomy,
	measureLine,
	prepareSpectrum,
	readTaxonomy,
	rebinSpectrum,
	templateScale,
	tracksFromMist,
	tracksFromParsec,
} from "astropane/astro";
import { readSpectrumFile } from "astropane/readers";
import * as skyportal from "astropane/skyportal";
import * as tomtoolkit from "astropane/tomtoolkit";
import fc from "fast-check";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { hostileWith } from "../setup/hostile.js";
import { fuzzed, hostileProps } from "../setup/hostileProps.js";
import { hostileState, storeWith, withStores } from "../setup/hostileStores.js";

/** Characters of a message: values in it are shortened. */
const MAX_CHARACTERS = 420;

/** What is wrong with a message; "" for a good one. */
function faultOf(message: string): string {
	if (message.length > MAX_CHARACTERS) return `${message.length} characters`;
	// It may begin with the name of a point or a prop, which may be anything.
	if (/^[\s,;:.]|^(?:and|so) /.test(message)) return "does not begin as a sentence";
	if (!/[.!?]["”]?$/.test(message)) return "does not end as a sentence";
	// A value that is quoted may hold anything.
	const text = message.replace(/(["“`])(?:\\.|(?!\1|”).)*?["”`]/gs, "“…”");
	if (/\[object |function \w*\(|=>|NaN\b.*NaN\b.*NaN\b.*NaN/.test(text)) return "has code of JavaScript";
	if (/(?:[^\s,[\]]+, ){6,}/.test(text.replace(/\(.*?\)/g, ""))) return "repeats a list";
	if (/\n/.test(message)) return "has a line break";
	if (/[\p{L}\d)”\]}“…][.!?]["”]? [\p{Lu}“…]/u.test(text)) return "has more than one sentence";
	return "";
}
function expectGood(messages: readonly unknown[]): number {
	for (const message of messages) {
		expect(typeof message).toBe("string");
		const fault = faultOf(String(message));
		if (fault !== "") expect.fail(`${fault}: ${String(message).slice(0, 700)}`);
	}
	return messages.length;
}
const entities: Readonly<Record<string, string>> = {
	"&quot;": '"',
	"&amp;": "&",
	"&lt;": "<",
	"&gt;": ">",
	"&#x27;": "'",
};
/** The issues in the markup of a component. */
const issuesIn = (html: string): string[] =>
	[
		...html.matchAll(
			/<ul class="astropane-issues".*?<\/ul>|<section class="astropane-taxonomy-messages".*?<\/section>/gs,
		),
	].flatMap(([list]) =>
		[...list.matchAll(/<li>(.*?)<\/li>/gs)].map(([, item]) =>
			(item as string)
				.replace(/<small>.*?<\/small>/gs, "")
				.replace(/<[^>]+>/g, "")
				.replace(/&\w+;|&#x27;/g, (entity) => entities[entity] ?? entity)
				.trim(),
		),
	);

/** Runs a property and expects some messages over all runs. */
function audit<T>(values: fc.Arbitrary<T>, messagesOf: (value: T) => readonly unknown[], numRuns = 300): void {
	let count = 0;
	fc.assert(
		fc.property(values, (value) => {
			count += expectGood(messagesOf(value));
		}),
		{ seed: 18, numRuns },
	);
	expect(count).toBeGreaterThan(0);
}

describe.each(Object.entries(fuzzed).filter(([name]) => !/Icicle|Dendrogram|Versions/.test(name)))(
	"%s",
	(name, component) => {
		const render = (props: object) =>
			issuesIn(renderToStaticMarkup(createElement(component.Component, { ...props, words: undefined } as never)));
		it("says in a few words what it does not use, why, and what to do", () => {
			// The reasons in `rejected` are the host's.
			const names = component.names.filter((prop) => prop !== "rejected");
			audit(hostileProps({ ...component, names }), render, 120);
		});
		const withStore = withStores[name];
		if (withStore)
			it("says so of the state of a store", () => {
				audit(
					hostileState(withStore),
					(state) => render({ ...component.base, store: storeWith(withStore, state) }),
					60,
				);
			});
	},
);

const keys =
	"wavelengths fluxes errors mask breaks id label fluxUnit wavelengthUnit medium class subclasses tags links".split(
		" ",
	);
const more = "name data Gaia Mag_G Plx origin value wavelength flux groups hierarchy lower upper kind window".split(
	" ",
);
const any = hostileWith([...keys, ...more]);
const list = fc.oneof(fc.array(fc.oneof(fc.double(), fc.constantFrom<unknown>(null, "x", {}, [1, 2, 3]))), any);
const spectrum = fc.oneof(
	fc.record({ wavelengths: list, fluxes: list, errors: list, mask: list, wavelengthUnit: any }, { requiredKeys: [] }),
	any,
);
const never = (value: unknown) => value as never;
const reasonsOf = (line: { reason: string | null }) => (line.reason === null ? [] : [line.reason]);

describe("a function of astropane/astro", () => {
	it.each<[string, fc.Arbitrary<unknown>, (value: unknown) => readonly unknown[]]>([
		["prepareSpectrum", spectrum, (value) => prepareSpectrum(never(value)).issues.map((issue) => `It ${issue}`)],
		["measureLine", fc.tuple(spectrum, any), (value) => reasonsOf(measureLine(...(value as [never, never])))],
		["equivalentWidth", fc.tuple(spectrum, any), (value) => reasonsOf(equivalentWidth(...(value as [never, never])))],
		[
			"rebinSpectrum",
			fc.tuple(spectrum, any),
			(value) => rebinSpectrum(...(value as [never, never])).issues.map((issue) => `It ${issue}`),
		],
		[
			"templateScale",
			fc.tuple(spectrum, spectrum),
			(value) => [templateScale(...(value as [never, never])).issue].filter((issue) => issue !== null),
		],
		["readTaxonomy", any, (value) => readTaxonomy(value).issues.map(({ message }) => message)],
		["lintTaxonomy", any, (value) => lintTaxonomy(value).map(({ message }) => message)],
		[
			"colorMagnitudeFromAnnotations",
			fc.array(any, { maxLength: 3 }),
			(value) => {
				const { rejected, warnings } = colorMagnitudeFromAnnotations(never(value));
				return [...rejected, ...warnings].map(({ reason }) => reason);
			},
		],
		["tracksFromMist", any, (value) => errorOf(() => tracksFromMist(never(value)))],
		["tracksFromParsec", any, (value) => errorOf(() => tracksFromParsec(never(value)))],
		["readSpectrumFile", any, (value) => readSpectrumFile(never(value)).issues.map(({ message }) => message)],
	])("%s says in a few words what it does not use, why, and what to do", (_, values, messagesOf) => {
		audit(values, messagesOf);
	});
});

function errorOf(read: () => unknown): string[] {
	try {
		read();
		return [];
	} catch (error) {
		return [(error as Error).message];
	}
}

describe.each(Object.entries({ ...skyportal, ...tomtoolkit }) as [string, (...args: unknown[]) => unknown][])(
	"%s",
	(_, adapter) => {
		it("tells `onIssues` in a few words what it does not use, why, and what to do", () => {
			fc.assert(
				fc.property(any, any, (first, second) => {
					const messages: string[] = [];
					const onIssues = (issues: readonly { message: string }[]) =>
						messages.push(...issues.map(({ message }) => message));
					adapter(first, { onIssues, objId: "x" });
					adapter(first, second, { onIssues });
					expectGood(messages);
				}),
				{ seed: 18, numRuns: 150 },
			);
		});
	},
);
