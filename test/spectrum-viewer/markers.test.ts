import { airToVacuum, type LineGroup, lineGroups, vacuumToAir } from "astropane/astro";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { LineChoice } from "../../src/spectrum-viewer/model/lines/lineChoices.js";
import { lineDoubt } from "../../src/spectrum-viewer/model/lines/lineDoubt.js";
import {
	groupMarkers,
	lineKey,
	observedFrame,
	observedPositions,
	restFrame,
} from "../../src/spectrum-viewer/model/lines/markers.js";
import { english } from "../../src/text/index.js";
import { durationOf } from "../setup/duration.js";

const names = lineGroups.map((group) => group.name);
const all = groupMarkers(lineGroups, names, []);
const marksOf = ({ visibleLineGroups, lineChoices }: LineChoice) => {
	const { moving, fixed } = groupMarkers(lineGroups, visibleLineGroups, [], lineChoices);
	return [...moving, ...fixed].map((marker) => marker.key);
};

describe("lineKey", () => {
	it("joins group and label, unique in the whole catalogue", () => {
		const keys = lineGroups.flatMap(lineKey);
		expect(keys).toContain("H/Hα");
		expect(keys).toContain("[O III]/[O III] 5007");
		expect(new Set(keys).size).toBe(keys.length);
	});
	it("numbers repeated labels of a group", () => {
		const line = { label: "a", air: 5000, vacuum: 5001, status: "verified" as const, sources: "" };
		const twice: LineGroup = { name: "g", family: "h", color: "red", static: false, lines: [line, line, line] };
		expect(lineKey(twice)).toEqual(["g/a", "g/a (2)", "g/a (3)"]);
		const taken: LineGroup = { ...twice, lines: [line, { ...line, label: "a (2)" }, line, line] };
		expect(lineKey(taken)).toEqual(["g/a", "g/a (2)", "g/a (3)", "g/a (4)"]);
	});
});

it("numbers 100,000 lines of one label at once", () => {
	const line = { label: "a", air: 5000, vacuum: 5001, status: "verified" as const, sources: "" };
	const group: LineGroup = { name: "g", family: "h", color: "red", static: false, lines: Array(100_000).fill(line) };
	const read = () => expect(lineKey({ ...group }).at(-1)).toBe("g/a (100000)");
	expect(durationOf(read, 1000)).toBeLessThan(1000);
});

describe("groupMarkers", () => {
	it("keeps sky and telluric lines apart from those that move", () => {
		const fixed = [...all.fixed, ...all.bands];
		expect(fixed.length).toBeGreaterThan(80);
		expect(fixed.every((marker) => marker.isStatic)).toBe(true);
		expect(all.moving.every((marker) => !marker.isStatic)).toBe(true);
	});
	it("shifts lines in vacuum before converting them to air", () => {
		const [marker] = groupMarkers(
			[
				{
					name: "t",
					family: "h",
					color: "red",
					static: false,
					lines: [{ label: "Lyα", air: 1215.67, vacuum: 1215.67, status: "verified", sources: "" }],
				},
			],
			["t"],
			[],
		).moving;
		const shift = { redshift: 4, velocity: 0, velocityConvention: "relativistic", ionVelocities: {} } as const;
		const [air] = observedPositions([marker as NonNullable<typeof marker>], shift, "air");
		expect(air).toBeCloseTo(vacuumToAir(1215.67 * 5), 9);
		const [vacuum] = observedPositions([marker as NonNullable<typeof marker>], shift, "vacuum");
		expect(vacuum).toBeCloseTo(6078.35, 9);
	});
	it("converts custom lines from their medium", () => {
		const { moving } = groupMarkers([], [], [{ id: "a", label: "mine", wavelength: 5000, medium: "vacuum" }]);
		expect(moving[0]?.vacuum).toBe(5000);
		expect(airToVacuum(moving[0]?.air as number)).toBeCloseTo(5000, 6);
	});
	it("leaves out a custom line without a finite wavelength", () => {
		expect(groupMarkers([], [], [{ id: "a", label: "", wavelength: Number.NaN }]).moving).toEqual([]);
	});
	it("draws a chosen line of a hidden group, and leaves one out of a visible group", () => {
		const alone = marksOf({ visibleLineGroups: [], lineChoices: { "H/Hα": true } });
		expect(alone).toEqual(["H/Hα"]);
		const without = marksOf({ visibleLineGroups: ["H"], lineChoices: { "H/Hα": false } });
		expect(without).not.toContain("H/Hα");
		expect(without).toContain("H/Hβ");
	});

	it("shows the status of a wavelength by dashes and the importance of a line by opacity", () => {
		const { moving } = groupMarkers(lineGroups, names, []);
		const looks = new Map(moving.map((marker) => [marker.line?.status, String(marker.dash)]));
		expect(new Set(looks.values()).size).toBe(3);
		expect(looks.get("verified")).toBe("");
		const of = (key: string) => moving.find((marker) => marker.key === key);
		expect(of("H/Hα")?.opacity).toBeGreaterThan(of("More hydrogen/H13")?.opacity as number);
		// Few steps, so that drawing stays batched.
		expect(new Set(moving.map((marker) => marker.opacity)).size).toBeLessThanOrEqual(3);
		expect(moving.filter((marker) => lineDoubt(marker, english) === "unverified").length).toBeGreaterThan(10);
	});
});

describe("restFrame and observedFrame", () => {
	it("are inverses of one another at any redshift", () => {
		fc.assert(
			fc.property(
				fc.double({ min: 2500, max: 25_000, noNaN: true }),
				fc.double({ min: -0.01, max: 0.2, noNaN: true }),
				fc.constantFrom("air" as const, "vacuum" as const),
				(rest, z, medium) => {
					expect(Math.abs(restFrame(observedFrame(rest, z, medium), z, medium) - rest)).toBeLessThan(1e-5);
				},
			),
		);
	});
});
