import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readProps } from "../../stories/parts/props.js";
import { readTokens } from "../../stories/parts/tokens.js";
import { joinedStyles } from "../setup/styles.mjs";

const types = (component: string): string =>
	["types", "props"]
		.map((file) => readFileSync(new URL(`../../src/${component}/${file}.ts`, import.meta.url), "utf8"))
		.join("\n");

/** Members by another way: lines that begin one level deep with a name and a colon. */
const memberLines = (source: string, type: string): string[] => {
	const body = source.slice(source.indexOf(`export type ${type} = {`)).split("\n};")[0] ?? "";
	return [...body.matchAll(/^(?:\t| {2})(\w+)\??:/gm)].map((match) => match[1] ?? "");
};

describe("the props tables of the documentation", () => {
	it.each([
		["spectrum-viewer", "SpectrumViewerProps"],
		["spectrum-viewer", "Spectrum"],
		["spectrum-viewer", "CustomLine"],
		["hr-diagram", "HRDiagramProps"],
		["taxonomy-picker", "TaxonomyPickerProps"],
	])("of %s name every member of %s, in order", (component, type) => {
		const source = types(component);
		const expected = memberLines(source, type);
		expect(expected.length).toBeGreaterThan(4);
		expect(readProps(source, type).map((prop) => prop.name)).toEqual(expected);
	});

	it("carry type, optionality and the whole comment", () => {
		const source = `export type Some = {
	/** Å, in
	 * air. */
	wavelength?: number | { value: number; unit: string };
	onChange: (ids: string[]) => void;
	onEnd?: ((id: string) => void) | undefined;
	width?: number | undefined;
};`;
		expect(readProps(source, "Some")).toEqual([
			{ name: "wavelength", optional: true, type: "number | { value: number; unit: string }", text: "Å, in air." },
			{ name: "onChange", optional: false, type: "(ids: string[]) => void", text: "" },
			{ name: "onEnd", optional: true, type: "(id: string) => void", text: "" },
			{ name: "width", optional: true, type: "number", text: "" },
		]);
		expect(readProps(source, "Other")).toEqual([]);
	});

	it("of the spectrum viewer's page leave no prop out", () => {
		const page = readFileSync(new URL("../../stories/spectrum-viewer/spectrum-viewer.mdx", import.meta.url), "utf8");
		const missing = memberLines(types("spectrum-viewer"), "SpectrumViewerProps").filter(
			(name) => !page.includes(`"${name}"`),
		);
		expect(missing).toEqual([]);
	});
});

describe("the table of tokens", () => {
	const tokens = readTokens(joinedStyles());

	it("has every token that the stylesheet colours by theme, once", () => {
		expect(tokens.length).toBeGreaterThan(20);
		expect(new Set(tokens.map((token) => token.name)).size).toBe(tokens.length);
	});

	it("says of each what it colours", () => {
		expect(tokens.filter((token) => token.meaning === "").map((token) => token.name)).toEqual([]);
	});
});
