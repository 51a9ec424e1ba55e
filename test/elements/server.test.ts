import { expect, it } from "vitest";
import { attributeName, eventName, valueProp } from "../../src/elements/propKinds.js";
import { readAttribute, readJSONProps } from "../../src/elements/readValues.js";
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
