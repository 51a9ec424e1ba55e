import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isRelease, releaseOrder, type Version } from "../../src/taxonomy-picker/model/reading/releases.js";
import { versionOrder } from "../../src/taxonomy-picker/model/reading/versions.js";

const sorted = (versions: readonly Version[]) => [...versions].sort(versionOrder(versions));

describe("the order of versions", () => {
	it.each([
		["numbers by value", ["0.1.7", "0.1.9", "0.1.10", "0.2", "1.0"]],
		["pre-releases before the release, post-releases after it", ["1.0.dev1", "1.0a1", "1.0rc1", "1.0", "1.0.post1"]],
		["an epoch before everything else", ["2024.1", "1!0.1"]],
		["local versions after the public one", ["1.0", "1.0+lsst.1", "1.0+lsst.2", "1.1"]],
		["none before any", [null, "0.0.1"]],
		[
			"builds of a commit before the release",
			["0.1.7", "0.1.8.dev3+g12ab", "0.1.8", "0.9.dev0+git20230401", "0.9.0", "0.9.9"],
		],
		["pre-releases before the next release", ["1.0a1", "1.0rc1", "1.0.0", "1.0.1"]],
		["local versions before post-releases", ["1.0", "1.0+local1", "1.0.post1"]],
		["developments before alphas", ["1.0.dev1", "1.0a1", "1.0b2", "1.0rc.2", "1.0rc.10"]],
		["the v of a tag aside", ["v0.2", "0.10", "v0.11"]],
		["words before any number", [null, "first try", "new version", "0.9.dev0+git1", "0.9.9"]],
	])("is that of PEP 440: %s", (_, versions) => {
		expect(sorted([...versions].reverse())).toEqual(versions);
	});

	it("takes different spellings of one version as equal", () => {
		expect(versionOrder(["v1.0", "1.0.0"])("v1.0", "1.0.0")).toBe(0);
		expect(versionOrder(["1.0-rc.1", "1.0rc1"])("1.0-rc.1", "1.0rc1")).toBe(0);
	});

	it.each([
		["dates", ["2021-04-05", "2021-10-01", "2022-01-31"]],
		["numbers after words", ["release 9", "release 10"]],
		["words before the version, further numbers after it", ["2.0-draft by me", "2.0", "2.0.1"]],
		["none before any", [null, "first try"]],
		["the v of a tag aside", ["v0.2 draft", "0.2", "v0.10"]],
		["words before any number", ["draft", "new version 3", "2021-04-05", "v2022"]],
	])("is the natural one where a version does not conform to PEP 440: %s", (_, versions) => {
		expect(sorted([...versions].reverse())).toEqual(versions);
	});

	it("is total for any texts: reversed by swapping, and transitive", () => {
		const version = fc.oneof(
			fc.constantFrom("1.0", "1.0rc1", "1.0.post1", "v2", "1!0"),
			fc.string({ unit: fc.constantFrom(..."019.a-é "), maxLength: 6 }),
			fc.constant(null),
		);
		fc.assert(
			fc.property(fc.tuple(version, version, version), (versions) => {
				const order = versionOrder(versions);
				const [a, b, c] = versions;
				expect(Math.sign(order(a, b)) + Math.sign(order(b, a))).toBe(0);
				if (order(a, b) <= 0 && order(b, c) <= 0) expect(order(a, c)).toBeLessThanOrEqual(0);
			}),
			{ numRuns: 2000 },
		);
	});

	it("is that of releases where all are numbers with dots", () => {
		const part = fc.constantFrom("0", "00", "1", "01", "9", "10", "2024");
		const release = fc
			.tuple(fc.constantFrom("", "v"), fc.array(part, { minLength: 1, maxLength: 4 }))
			.map(([v, parts]) => v + parts.join("."));
		const version = fc.oneof(release, fc.constant(null));
		fc.assert(
			fc.property(version, version, (a, b) => {
				expect([a, b].every(isRelease)).toBe(true);
				expect(Math.sign(releaseOrder(a, b))).toBe(Math.sign(versionOrder([a, b])(a, b)));
			}),
			{ numRuns: 2000 },
		);
	});
});
