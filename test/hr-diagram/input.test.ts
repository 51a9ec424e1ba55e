import { createHRStore, type HRDiagramProps } from "astropane/hr-diagram";
import { describe, expect, it } from "vitest";
import { readProps } from "../../src/hr-diagram/model/input.js";
import { writeIssues } from "../../src/hr-diagram/model/writeIssues.js";
import { english } from "../../src/text/index.js";

const points: HRDiagramProps["points"] = [];
const messages = (props: object): string[] =>
	writeIssues(readProps({ points, ...props }).problems, english).map((issue) => issue.message);

describe("readProps", () => {
	it("returns the same object where all props are usable", () => {
		const props: HRDiagramProps = {
			points,
			width: 300,
			height: undefined,
			controls: "compact",
			store: createHRStore(),
		};
		expect(readProps(props)).toEqual({ props, problems: [] });
		expect(readProps(props).props).toBe(props);
	});

	it.each([
		[{ width: Number.NaN }, "`width` is NaN, so it is not used; pass CSS pixels, above zero and not above 32,767."],
		[{ height: -5 }, "`height` is −5, so it is not used; pass CSS pixels, above zero and not above 32,767."],
		[{ selection: "x" }, '`selection` is "x", so it is not used; pass an array.'],
		[{ controls: "none" }, '`controls` is "none", so it is not used; pass true, "compact" or false.'],
		[{ onIssues: 3 }, "`onIssues` is 3, so it is not used; pass a function."],
		[{ store: {} }, "`store` is {}, so it is not used; pass a store made with `createHRStore`."],
		[{ caption: 1 }, "`caption` is 1, so it is not used; pass true or false."],
		[{ title: 7 }, "`title` is 7, so it is not used; pass text."],
	])("leaves out and reports %o", (props, message) => {
		expect(messages(props)).toEqual([message]);
		expect(readProps({ points, ...(props as object) }).props).toEqual({ points });
	});

	it("takes null for a prop that is not given", () => {
		const props = { points, width: null, selection: null, store: null } as never;
		expect(readProps(props)).toEqual({ props: { points }, problems: [] });
	});
});
