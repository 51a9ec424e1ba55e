import { candidatesOf, identifyLines } from "astropane/astro";
import { beforeAll, describe, expect, it } from "vitest";
import { type Click, clicks } from "../../accuracy/lines/clicks.js";
import { noiseClicks } from "../../accuracy/lines/noise.js";

const all = clicks();

/** One object for the clicks on one spectrum, as in a viewer: what follows from the spectrum alone is found once. */
const spectra = new Map<unknown, Pick<Click, "wavelengths" | "fluxes">>();

/** Place of the right line among the candidates, −1 where it is missing. */
function placeOf({ lines, wavelength, medium, ...given }: Click): number {
	const spectrum = spectra.get(given.fluxes) ?? given;
	spectra.set(given.fluxes, spectrum);
	return candidatesOf(identifyLines(spectrum, { wavelength, medium })).findIndex(({ line }) =>
		lines.includes(line.label),
	);
}

const share = <T>(list: readonly T[], holds: (each: T) => boolean): number => list.filter(holds).length / list.length;

describe("identifyLines on real spectra of all kinds, at a free redshift", () => {
	let places: { kind: string; place: number }[] = [];
	beforeAll(() => {
		places = all.map((click) => ({ kind: click.kind, place: placeOf(click) }));
	}, 180_000);

	it("has at least 40 clicks on 10 kinds of objects", () => {
		expect(all.length).toBeGreaterThanOrEqual(40);
		expect(new Set(all.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(10);
	});

	it("names the right line first in at least 85 % of clicks", () => {
		expect(share(places, ({ place }) => place === 0)).toBeGreaterThanOrEqual(0.85);
	});

	it("has the right line among the first three in at least 95 % of clicks", () => {
		expect(share(places, ({ place }) => place >= 0 && place < 3)).toBeGreaterThanOrEqual(0.95);
	});

	it.each([...new Set(all.map(({ kind }) => kind))])(
		"names more than half of the lines of each kind first: %s",
		(kind) => {
			const ofKind = places.filter((each) => each.kind === kind);
			expect(share(ofKind, ({ place }) => place === 0)).toBeGreaterThan(0.5);
		},
	);
});

describe("identifyLines on noise", () => {
	const list = noiseClicks(100);
	let answers: boolean[] = [];
	beforeAll(() => {
		answers = list.map(
			({ wavelength, medium, ...spectrum }) => !Array.isArray(identifyLines(spectrum, { wavelength, medium })),
		);
	}, 180_000);

	it("says that nothing fits in at least 95 % of clicks", () => {
		expect(share(answers, (isNone) => isNone)).toBeGreaterThanOrEqual(0.95);
	});
});
