import { createHRStore, HRDiagram, type HRDiagramProps } from "astropane/hr-diagram";
import fc from "fast-check";
import { createElement } from "react";
import { renderToString } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { durationOf } from "../setup/duration.js";
import { callInTime, hostileValue, hostileWith } from "../setup/hostile.js";

const points = [{ id: "a", origin: "gaia", color: 0.8, absoluteMag: 4.7 }];

/** React hides what a part throws behind this mark, on servers only. */
const FAILED = "<!--$!-->";

function markup(props: object): string {
	const html = renderToString(createElement(HRDiagram, { points, ...props } as HRDiagramProps));
	expect(html).not.toContain(FAILED);
	return html;
}

const keys = [
	"id",
	"origin",
	"color",
	"absoluteMag",
	"brightest",
	"faintest",
	"parallaxOverError",
	"path",
	"phase",
	"periodDays",
	"probability",
	"class",
	"source",
	"phases",
	"massSolar",
	"reason",
	"limit",
	"mag",
	"count",
	"counts",
	"colorMin",
	"colorStep",
	"nColor",
	"magMin",
	"magStep",
	"nMag",
	"name",
	"points",
	"polygon",
	"magnitude",
	"colorRange",
	"magnitudeRange",
	"spectralTypes",
	"length",
];
const any = hostileWith(keys);
const props = [
	"points",
	"rejected",
	"background",
	"tracks",
	"regions",
	"highlightedClass",
	"pointNames",
	"minProbability",
	"axes",
	"origins",
	"selection",
	"defaultSelection",
	"hiddenOrigins",
	"defaultHiddenOrigins",
	"store",
	"width",
	"height",
	"controls",
	"caption",
	"title",
	"locale",
	"className",
	"onIssues",
];

describe("HRDiagram", () => {
	it.each(props)("throws nothing for any value of %s", (prop) => {
		fc.assert(
			fc.property(any, (value) => {
				callInTime(() => markup({ background: null, tracks: false, [prop]: value }));
			}),
			{ seed: 16, numRuns: 150 },
		);
	});
	it("throws nothing for any values of several props", () => {
		fc.assert(
			fc.property(
				fc.dictionary(fc.constantFrom(...props), fc.oneof(any, hostileValue), { maxKeys: 6 }),
				(values) => void markup(values),
			),
			{ seed: 17, numRuns: 200 },
		);
	});

	const stars = { color: Float32Array.from({ length: 5000 }, (_, i) => i / 2500), mag: new Float32Array(5000).fill(5) };
	const grid = {
		color: "BP-RP",
		magnitude: "M_G",
		colorMin: 0,
		colorStep: 0.1,
		magMin: 0,
		magStep: 0.1,
		total: 1,
		max: 1,
	};
	const cases: Record<string, object> = {
		"a width of 2⁵³": { width: 2 ** 53 },
		"a width of 1e300": { width: 1e300 },
		"a height of 1e300": { height: 1e300, width: 500 },
		"the largest canvas": { height: 32_767, width: 32_767 },
		"the smallest size": { width: 5e-324, height: 5e-324 },
		"a range that is like an array": { axes: { magnitudeRange: { 0: 1, 1: 5, length: 2 } } },
		"a range that is a text": { axes: { colorRange: "15" } },
		"a range without a finite width": { axes: { colorRange: [-1e308, 1e308] } },
		"names of bands that are none": { axes: { color: 5, magnitude: Object.create(null) } },
		"a store without subscribe": { store: { ...createHRStore(), subscribe: 5 } },
		"a window of NaN": { store: createHRStore({ window: { x: [Number.NaN, 1], y: [1e308, -1e308] } }) },
		"a hover of an earlier version": {
			store: createHRStore({ hover: { kind: "point", index: 0, by: "keys" } as never }),
		},
		"stars that are like arrays": { background: { color: { length: 1e9 }, mag: { length: 1e9 } } },
		"a grid whose counts are like an array": {
			background: { ...grid, nColor: 1e5, nMag: 1e5, counts: { length: 1e10 } },
		},
		"a grid of a thousand million cells": { background: { ...grid, nColor: 1e5, nMag: 1e4, counts: new Array(1e9) } },
		"a row without a colour": { background: [{ color: null, mag: 5, count: 9 }] },
	};
	it.each(Object.keys(cases))("takes %s over raw stars in reasonable time", (name) => {
		expect(durationOf(() => void markup({ background: stars, ...cases[name] }), 1500)).toBeLessThan(1500);
	});
});
