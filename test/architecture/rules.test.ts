/** The architecture test, tested: each kind of breach is found. */
import { describe, expect, it } from "vitest";
import { circles, climbing, importsOf, unranked } from "./rules.js";

const files = (...list: readonly (readonly [file: string, source: string])[]): Map<string, string> => new Map(list);
const climbs = (file: string, source: string): string[] => climbing(importsOf(file, source));

describe("the architecture test fails when", () => {
	it.each([
		"src/charts/bar.ts",
		"src/spectrum-viewer/helpers.ts",
		"src/spectrum-viewer/misc/colors.ts",
		"src/plot/widgets/knob.ts",
	])("a file has no rank: %s", (file) => {
		expect(unranked(files([file, ""]))).toEqual([expect.stringContaining(file)]);
	});

	it("a type import climbs from a layer to one above", () => {
		expect(climbs("src/spectrum-viewer/model/curves.ts", 'import type { A } from "../store.js";')).toEqual([
			expect.stringContaining("model stands below store"),
		]);
		expect(climbs("src/hr-diagram/types.ts", 'import type { A } from "./props.js";')).toHaveLength(1);
		expect(climbs("src/taxonomy-picker/store.ts", 'export type { A } from "./view/Picker.js";')).toHaveLength(1);
	});

	it("an import climbs from a folder of a ground floor to one above", () => {
		expect(climbs("src/plot/geometry/rect.ts", 'import { a } from "../react/Figure.js";')).toEqual([
			expect.stringContaining("geometry stands below react"),
		]);
	});

	it("plot imports ui, even a type", () => {
		expect(climbs("src/plot/react/Figure.tsx", 'import type { A } from "../../ui/index.js";')).toEqual([
			expect.stringContaining("plot may import text, itself, not ui"),
		]);
	});

	it("one component imports another, even on demand", () => {
		expect(climbs("src/hr-diagram/view/Diagram.tsx", 'import("../../spectrum-viewer/index.js")')).toHaveLength(1);
	});

	it("one panel imports another, even a type", () => {
		const file = "src/spectrum-viewer/panels/velocity/offeredLines.ts";
		expect(climbs(file, 'import type { A } from "../redshift/features.js";')).toEqual([
			expect.stringContaining("a panel imports no other panel"),
		]);
		expect(climbs(file, 'import { PanelFrame } from "../PanelFrame.js";')).toEqual([]);
		expect(climbs(file, 'import { a } from "./velocityStack.js";')).toEqual([]);
	});

	it("an adapter takes a value from a component", () => {
		expect(climbs("src/skyportal/spectra.ts", 'import { a } from "../spectrum-viewer/index.js";')).toHaveLength(1);
		expect(climbs("src/skyportal/spectra.ts", 'import type { A } from "../spectrum-viewer/index.js";')).toEqual([]);
	});

	it("types stand in a circle", () => {
		const circle = files(
			["src/text/a.ts", 'import type { B } from "./b.js";'],
			["src/text/b.ts", 'import type { A } from "./a.js";'],
		);
		expect(circles(circle)).toEqual([["src/text/a.ts", "src/text/b.ts", "src/text/a.ts"]]);
	});

	it("lets code that is fetched on demand stand above what asks for it", () => {
		const source = 'const panel = () => import("../../panels/measure/MeasurePanel.js");';
		expect(climbs("src/spectrum-viewer/view/controls/Panels.tsx", source)).toEqual([]);
	});
});
