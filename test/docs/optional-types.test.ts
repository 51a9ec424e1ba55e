/** Hosts with `exactOptionalPropertyTypes` pass `undefined` for what they leave out (TS2375). */
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { colorMagnitudeFromAnnotations, observedWavelength } from "astropane/astro";
import type { HRDiagramProps } from "astropane/hr-diagram";
import { classificationsToPost, spectraFromSkyPortal } from "astropane/skyportal";
import type { Spectrum, SpectrumViewerProps } from "astropane/spectrum-viewer";
import type { TaxonomyPickerProps } from "astropane/taxonomy-picker";
import { describe, expect, expectTypeOf, it } from "vitest";

const root = fileURLToPath(new URL("../../", import.meta.url));
const pure = ["src/astro", "src/skyportal", "src/tomtoolkit", "src/plot"].flatMap((folder) =>
	readdirSync(root + folder, { recursive: true, encoding: "utf8" })
		.filter((file) => /\.tsx?$/.test(file))
		.map((file) => `${folder}/${file.replaceAll("\\", "/")}`),
);
const files = [
	...["hr-diagram", "spectrum-viewer", "taxonomy-picker"].map((room) => `src/${room}/types.ts`),
	"src/spectrum-viewer/shareState.ts",
	...pure,
];

/** Members of types that are optional and do not take `undefined`. A member ends at the semicolon of its own level. */
const strictMembers = (source: string): string[] =>
	[...source.matchAll(/^\t+(?:readonly )?"?(\w+)"?\?: ((?:(?!,\n)[^;{]|\{[^}]*\})*);/gm)]
		.filter(([, , type = ""]) => !/\| undefined$|^unknown$/.test(type.trim()))
		.map(([, name = ""]) => name);

describe("optional members of public types", () => {
	it.each(files)("take undefined, in %s", (file) => {
		expect(strictMembers(readFileSync(root + file, "utf8"))).toEqual([]);
	});

	it("are found by the pattern above, on one line and on several", () => {
		expect(strictMembers("\ta?: number;\n\tb?: number | undefined;\n\tc?:\n\t\t| { d: 1 }\n\t\t| null;\n")).toEqual([
			"a",
		]);
		expect(strictMembers("\tc?: | { d: 1 }\n\t\t| null;\n\te?: (() => void) | undefined;\n")).toEqual(["c"]);
	});

	it("are so for the compiler, too", () => {
		type Optional<T> = { [K in keyof T]-?: T[K] | undefined };
		expectTypeOf<Optional<Omit<SpectrumViewerProps, "spectra">>>().toExtend<Omit<SpectrumViewerProps, "spectra">>();
		expectTypeOf<Optional<Omit<HRDiagramProps, "points">>>().toExtend<Omit<HRDiagramProps, "points">>();
		expectTypeOf<Optional<Omit<TaxonomyPickerProps, "taxonomies">>>().toExtend<
			Omit<TaxonomyPickerProps, "taxonomies">
		>();
		expectTypeOf<{ id: string; wavelengths: number[]; fluxes: number[]; label: undefined }>().toExtend<Spectrum>();
	});

	it("count as not given where undefined is passed", () => {
		expect(observedWavelength(5000, { redshift: undefined, velocity: undefined, convention: undefined })).toBe(5000);
		const star = [{ origin: "x", data: { Gaia: { Mag_G: 10, Mag_Bp: 11, Mag_Rp: 10, Plx: 10 } } }];
		expect(colorMagnitudeFromAnnotations(star, { catalog: undefined, parallaxKey: undefined }).points).toHaveLength(1);
		expect(spectraFromSkyPortal([], { medium: undefined, onIssues: undefined })).toEqual([]);
		const choice = { taxonomyId: 1, id: "a", class: "Ia", path: ["Ia"], probability: undefined };
		expect(
			classificationsToPost([choice], { objId: "S1", ml: undefined, groupIds: undefined, origin: undefined }),
		).toEqual([{ obj_id: "S1", taxonomy_id: 1, classification: "Ia", probability: null }]);
	});
});
