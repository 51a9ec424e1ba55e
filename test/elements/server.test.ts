import { expect, it } from "vitest";
import { spectrumViewerFormats } from "../../src/elements/formats.js";
import { attributeName, eventName, valueProp } from "../../src/elements/propKinds.js";
import { readAttribute, readFormattedData, readJSONProps } from "../../src/elements/readValues.js";
import { hrDiagramKinds, spectrumViewerKinds } from "../../src/elements/tables.js";

it("can be imported where there is no DOM and exports nothing", async () => {
	expect(typeof customElements).toBe("undefined");
	expect(Object.keys(await import("astropane/elements"))).toEqual([]);
});

it("names attributes in kebab case and events after their callbacks", () => {
	expect(attributeName("defaultRedshift")).toBe("default-redshift");
	expect(attributeName("xAxis")).toBe("x-axis");
	expect(attributeName("title")).toBe("figure-title");
	expect(eventName("onRedshiftCommit")).toBe("redshiftCommit");
	expect(valueProp("onXAxisChange")).toBe("xAxis");
	expect(valueProp("onRedshiftCommit")).toBeNull();
});

it("finds a value prop for every change callback but that of the shared state", () => {
	const callbacks = Object.entries(spectrumViewerKinds).filter(([, kind]) => kind === "event");
	const without = callbacks
		.map(([callback]) => callback)
		.filter(
			(callback) => callback.endsWith("Change") && !Object.hasOwn(spectrumViewerKinds, valueProp(callback) ?? ""),
		);
	expect(without).toEqual(["onStateChange"]);
});

it.each([
	["redshift", "0.03", "number", 0.03],
	["binning", "null", "number", null],
	["search", "", "boolean", true],
	["search", "false", "boolean", false],
	["layout", "stack", "string", "stack"],
	["controls", "compact", "mixed", "compact"],
	["controls", "false", "mixed", false],
	["controls", "", "mixed", true],
	["background", "null", "mixed", null],
	["peak-at", "59000.5", "mixed", 59000.5],
	["peak-at", "2020-01-02", "mixed", "2020-01-02"],
	["smoothing", '{"kind":"boxcar","width":5}', "json", { kind: "boxcar", width: 5 }],
] as const)('reads %s="%s" (%s)', (name, text, kind, value) => {
	expect(readAttribute(name, text, kind)).toEqual({ value });
});

it.each([
	["redshift", "much", "number", "must be a number"],
	["redshift", "", "number", "must be a number"],
	["search", "no", "boolean", "must be true or false"],
	["normalization", '{"kind":', "mixed", "must be a word or JSON"],
	["spectra", "none", "json", "must be JSON"],
] as const)('names the attribute in the problem with %s="%s"', (name, text, kind, words) => {
	const { value, problem } = readAttribute(name, text, kind);
	expect(value).toBeUndefined();
	expect(problem).toContain(`${name}="${text}"`);
	expect(problem).toContain(words);
});

it("reads props from JSON and names those that JSON cannot hold", () => {
	const text = '{"points":[],"height":300,"style":{},"store":{},"empty":{"a":1},"onIssues":1,"pionts":[]}';
	const { props, problems } = readJSONProps(text, hrDiagramKinds);
	expect(props).toEqual({ points: [], height: 300 });
	expect(problems.map((problem) => /"(\w+)"/.exec(problem)?.[1])).toEqual([
		"style",
		"store",
		"empty",
		"onIssues",
		"pionts",
	]);
	expect(readJSONProps("[1]", hrDiagramKinds).problems[0]).toContain("must be an object of props");
	expect(readJSONProps('{"height": NaN}', hrDiagramKinds).problems[0]).toContain("write null");
});

const tomRow =
	'{"id": 3, "timestamp": "2024-03-01T00:00:00Z", "value": {"wavelength": [4000, 5000], "flux": [NaN, -Infinity]}}';
const readFormat = (text: string, name: string) => readFormattedData(text, name, spectrumViewerFormats);

it("reads spectra in the format of TOM Toolkit, also with NaN as Python writes it", () => {
	const { props, problems } = readFormat(`[${tomRow}]`, "tomtoolkit");
	expect(problems).toEqual([]);
	expect(props.spectra).toMatchObject([{ id: "3", wavelengths: [4000, 5000], fluxes: [null, null] }]);
});

it("reads spectra in the format of SkyPortal", () => {
	const answer = { status: "success", data: [{ id: 7, wavelengths: [4000, 5000], fluxes: [1, 2] }] };
	const { props, problems } = readFormat(JSON.stringify(answer), "skyportal");
	expect(problems).toEqual([]);
	expect(props.spectra).toMatchObject([{ id: "7", fluxes: [1, 2] }]);
});

it.each([
	["a format that is not known", "[]", "tom", 'data-format="tom" is not known'],
	["the name of a property of all objects", "[]", "constructor", 'data-format="constructor" is not known'],
	["text that is not JSON", "[", "tomtoolkit", "not valid JSON"],
	["an answer without rows", '{"detail": "Not found."}', "tomtoolkit", "no list of reduced data"],
	["a row that is left out", `[${tomRow}, null]`, "tomtoolkit", "Row 1 is null"],
])("names the problem with %s", (_, text, name, words) => {
	const { problems } = readFormat(text, name);
	expect(problems).toHaveLength(1);
	expect(problems[0]).toContain(words);
});

it("says which formats an element reads, none included", () => {
	expect(readFormat("[]", "x").problems[0]).toContain('reads "skyportal", "tomtoolkit", and props');
	expect(readFormattedData("[]", "x", {}).problems[0]).toContain("reads props without data-format");
});
