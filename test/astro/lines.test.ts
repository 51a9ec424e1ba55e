import {
	airToVacuum,
	type LineGroup,
	lineGroups,
	lineMultiplets,
	linePosition,
	type SpectralLine,
	vacuumToAir,
} from "astropane/astro";
import { describe, expect, it } from "vitest";
import { skyPortalLines } from "./fixtures/skyportal-lines.js";

const all: readonly SpectralLine[] = lineGroups.flatMap((group) => group.lines);
function groupNamed(name: string): LineGroup {
	const group = lineGroups.find((candidate) => candidate.name === name);
	if (!group) throw new Error(`no line group is named ${name}`);
	return group;
}
function line(groupName: string, label: string): SpectralLine {
	const match = groupNamed(groupName).lines.find((candidate) => candidate.label === label);
	if (!match) throw new Error(`no line of ${groupName} is labelled ${label}`);
	return match;
}

describe("SkyPortal's line lists", () => {
	it("are 39 groups and 367 lines", () => {
		expect(Object.keys(skyPortalLines)).toHaveLength(39);
		expect(Object.values(skyPortalLines).flat()).toHaveLength(367);
	});

	it.each(Object.entries(skyPortalLines))("%s is here under its name with each of its lines", (name, integers) => {
		const { lines } = groupNamed(name);
		expect(lines).toHaveLength(integers.length);
		// Within 3 Å in one of the two media, and one line of ours for each of theirs, in the same order.
		for (const [i, integer] of [...integers].sort((a, b) => a - b).entries()) {
			const ours = [...lines].sort((a, b) => a.air - b.air)[i] as SpectralLine;
			const distance = Math.min(Math.abs(ours.air - integer), Math.abs(ours.vacuum - integer));
			expect(distance, `${name} ${integer} against ${ours.label}`).toBeLessThanOrEqual(3);
		}
	});

	it("keep the integer where no table has the line", () => {
		const unverified = Object.keys(skyPortalLines)
			.flatMap((name) => groupNamed(name).lines)
			.filter((candidate) => candidate.status === "unverified");
		expect(unverified.length).toBeGreaterThan(20);
		for (const candidate of unverified) {
			// Fe III is vacuum in SkyPortal's list, the rest air.
			const integer = candidate.label.startsWith("Fe III") ? candidate.vacuum : candidate.air;
			expect(integer, candidate.label).toBeCloseTo(Math.round(integer), 2);
			expect(candidate.sources, candidate.label).toMatch(/SkyPortal/);
		}
	});
});

describe("lineGroups", () => {
	it("has at least 350 verified lines", () => {
		expect(all.filter(({ status }) => status === "verified").length).toBeGreaterThanOrEqual(350);
	});

	it("names two or more tables for a verified line and one for a single-source one", () => {
		for (const group of lineGroups.filter(({ family }) => family !== "telluric"))
			for (const { label, sources, status } of group.lines) {
				// "Atomic Line List, van Hoof (as in PyEMILI)" and the like: parentheses may hold commas.
				const count = sources
					.replace("List, van", "List van")
					.replace(/\([^)]*\)/g, "")
					.split(",").length;
				if (status === "verified") expect(count, label).toBeGreaterThanOrEqual(2);
				if (status === "single-source") expect(count, label).toBe(1);
				expect(sources, label).not.toMatch(/(^|, )[a-zA-Z](,|$)/);
			}
	});

	it("has unique names, and unique labels within a group", () => {
		expect(new Set(lineGroups.map(({ name }) => name)).size).toBe(lineGroups.length);
		for (const { lines, name } of lineGroups)
			expect(new Set(lines.map(({ label }) => label)).size, name).toBe(lines.length);
	});

	it("puts each group under a heading, the groups of one heading together", () => {
		const headings = lineGroups.map(({ section }) => section);
		expect(headings.every((heading) => heading)).toBe(true);
		const runs = headings.filter((heading, i) => heading !== headings[i - 1]);
		expect(new Set(runs).size).toBe(runs.length);
	});

	it("marks telluric and sky lines as static, and no others", () => {
		for (const group of lineGroups)
			expect([group.name, group.static]).toEqual([group.name, group.family === "telluric" || group.family === "sky"]);
		for (const name of ["Tellurics-1", "Tellurics-2", "Sky Lines"]) expect(groupNamed(name).static).toBe(true);
	});

	it("has air and vacuum wavelengths that agree by Ciddor 1996 above 2000 Å, and are equal below", () => {
		for (const { air, label, vacuum } of all) {
			if (vacuum < 2000) expect(air, label).toBe(vacuum);
			else {
				expect(air, label).toBeLessThan(vacuum);
				expect(Math.abs(vacuumToAir(vacuum) - air), label).toBeLessThan(0.002);
				expect(Math.abs(airToVacuum(air) - vacuum), label).toBeLessThan(0.002);
			}
		}
	});

	// Published in both media: NIST Ritz values as in the MaNGA data analysis pipeline, linemake, Morton 2003.
	it.each([
		["H", "Hα", 6562.795, 6564.608],
		["H", "Hβ", 4861.325, 4862.683],
		["H", "Pa β", 12818.077, 12821.583],
		["[O III]", "[O III] 5007", 5006.843, 5008.24],
		["Ca II", "Ca II K", 3933.663, 3934.777],
		["Ca II", "Ca II H", 3968.469, 3969.591],
		["Na I", "Na I D₂", 5889.951, 5891.583],
		["Na I", "Na I D₁", 5895.924, 5897.558],
		["Si II", "Si II 6347", 6347.109, 6348.864],
		["He I", "He I 5876", 5875.625, 5877.254],
		["He I", "He I 10830", 10830.34, 10833.306],
		["Mg II", "Mg II 2796", 2795.53, 2796.354],
		["Galaxy emission", "[N II] 6583", 6583.451, 6585.27],
		["Galaxy emission", "[S II] 6716", 6716.441, 6718.295],
		["Fe III", "Fe III 4432", 4431.018, 4432.263],
		["More hydrogen", "Br β", 26251.501, 26258.664],
		["AGN UV", "Lyα", 1215.67, 1215.67],
		["AGN UV", "C IV 1548", 1548.204, 1548.204],
	] as const)("%s: %s is at %d Å in air and %d Å in vacuum", (group, label, air, vacuum) => {
		const match = line(group, label);
		expect(match.status).toBe("verified");
		expect(Math.abs(linePosition(match, "air") - air)).toBeLessThan(0.002);
		expect(Math.abs(linePosition(match, "vacuum") - vacuum)).toBeLessThan(0.002);
	});

	it("reads SkyPortal's Paschen integers as vacuum wavelengths", () => {
		for (const [label, integer] of [
			["Pa δ", 10052],
			["Pa γ", 10941],
			["Pa β", 12822],
			["Pa α", 18756],
		] as const)
			expect(Math.abs(line("H", label).vacuum - integer), label).toBeLessThan(0.5);
	});

	const bandsOf = (groups: readonly LineGroup[]) => groups.flatMap((group) => group.lines).filter(({ band }) => band);
	const telluric = lineGroups.filter(({ family }) => family === "telluric");
	it("has bands that include their marker, in both media", () => {
		for (const { air, band, label, vacuum } of bandsOf(lineGroups)) {
			for (const [position, edges] of [
				[air, band?.air],
				[vacuum, band?.vacuum],
			] as const) {
				expect(edges?.[0], label).toBeLessThanOrEqual(position);
				expect(edges?.[1], label).toBeGreaterThanOrEqual(position);
			}
			expect(band?.vacuum[0]).toBeCloseTo(airToVacuum(band?.air[0] ?? Number.NaN), 9);
		}
	});
	it("has telluric bands alone among the tellurics, verified by their heads or edges", () => {
		const bands = bandsOf(telluric);
		expect(bands.map(({ label }) => label)).toEqual(expect.arrayContaining(["O₂ A", "O₂ B", "O₂ γ", "H₂O 7160–7340"]));
		expect(bands).toHaveLength(telluric.flatMap((group) => group.lines).length);
		for (const { label, sources, status } of bands) {
			expect(status, label).toBe("verified");
			expect(sources, label).toMatch(/Babcock & Herzberg|PypeIt|SNooPy/);
		}
	});
	it.each([
		// Wavelengths in air where the atmosphere of SNooPy transmits less than 0.95: the extremes of each run.
		[6860.2, 6914.8],
		[7179.4, 7200.4],
		[7594, 7675],
		[8149.6, 8204],
		[8228, 8240],
		[8960, 9036],
		[9068, 9200],
		[9280, 9798],
	])("has a telluric band where the atmosphere absorbs, from %d to %d Å", (from, to) => {
		expect(bandsOf(telluric).some(({ band }) => (band?.air[0] ?? 0) <= from + 1 && (band?.air[1] ?? 0) >= to)).toBe(
			true,
		);
	});
	it("names lines by the multiplet that they are known by", () => {
		expect(line("Si II", "Si II 6347").multiplet).toBe("Si II 6355");
		expect(line("Ca II", "Ca II 8542").multiplet).toBe("Ca II NIR");
		expect(line("Ca II", "Ca II K").multiplet).toBe("Ca II H & K");
		expect(line("[O II]", "[O II] 3729").multiplet).toBe("[O II] 3727");
		expect(line("H", "Hα").multiplet).toBeUndefined();
		const labels = new Set(all.map(({ label }) => label));
		for (const { air, lines, name } of lineMultiplets) {
			for (const label of lines) expect(labels, name).toContain(label);
			const wavelengths = all.filter(({ label }) => lines.includes(label)).map((each) => each.air);
			expect(air, name).toBeGreaterThanOrEqual(Math.min(...wavelengths));
			expect(air, name).toBeLessThanOrEqual(Math.max(...wavelengths));
		}
		expect(new Set(lineMultiplets.map(({ name }) => name)).size).toBe(lineMultiplets.length);
	});
	it.each([
		["Si II 6355", 6355.1],
		["Si II 5972", 5971.9],
		["O I 7774", 7773.4],
		["Mg II 2798", 2797.9],
		["Ca II NIR", 8579],
	])("gives %s the effective wavelength of its lines by gf", (name, air) => {
		expect(Math.abs((lineMultiplets.find((each) => each.name === name)?.air ?? 0) - air)).toBeLessThan(0.5);
	});
	it("has Mg II 2798 among the lines of active nuclei, verified", () => {
		expect(line("AGN UV", "Mg II 2798")).toMatchObject({ status: "verified", kind: "emission" });
	});

	it("gives the best known lines an importance of at least 0.8, and all from 0 to 1", () => {
		for (const { importance = 0.5, label } of all) {
			expect(importance, label).toBeGreaterThanOrEqual(0);
			expect(importance, label).toBeLessThanOrEqual(1);
		}
		for (const [group, label] of [
			["H", "Hα"],
			["H", "Hβ"],
			["[O III]", "[O III] 5007"],
			["Ca II", "Ca II K"],
			["Si II", "Si II 6347"],
			["He I", "He I 5876"],
			["Na I", "Na I D₂"],
		] as const)
			expect(line(group, label).importance, label).toBeGreaterThanOrEqual(0.8);
	});

	it("has forbidden lines in emission", () => {
		for (const { kind, label } of all) if (label.startsWith("[")) expect(kind, label).toBe("emission");
	});
});
