import { textRuns } from "astropane/plot";
import { describe, expect, it } from "vitest";
import { axisTitle, bandLabel, bandSystem, bandText } from "../../src/hr-diagram/model/bands.js";
import { callInTime } from "../setup/hostile.js";

describe("bandLabel", () => {
	it.each([
		["BP-RP", "BP − RP"],
		["Bp-Rp", "Bp − Rp"],
		["B-V", "B − V"],
		["B - V", "B − V"],
		["B–V", "B − V"],
		["G_BP − G_RP", "G_{BP} − G_{RP}"],
		["G_{BP}-G_{RP}", "G_{BP} − G_{RP}"],
		["J-K_s", "J − K_{s}"],
		["J-Ks", "J − Ks"],
		["V-W4", "V − W4"],
		["u'-g'", "u' − g'"],
		["g_P1-r_P1", "g_{P1} − r_{P1}"],
		["F606W-F814W", "F606W − F814W"],
		["FUV-NUV", "FUV − NUV"],
		["[3.6]-[4.5]", "[3.6] − [4.5]"],
		["(BP-RP)_0", "(BP − RP)_{0}"],
		["E(B-V)", "E(B − V)"],
		["B_T-V_T", "B_{T} − V_{T}"],
		["(u-g)-(g-r)", "(u − g)-(g − r)"],
		["g-r (Pan-STARRS)", "g − r (Pan-STARRS)"],
		["g-r, Pan-STARRS", "g − r, Pan-STARRS"],
		["B-V (Tycho-2)", "B − V (Tycho-2)"],
		["X-ray − optical", "X-ray − optical"],
		["X-ray", "X-ray"],
		["Sloan-like g-r", "Sloan-like g − r"],
		["M_G-5", "M_{G}-5"],
		["M_G", "M_{G}"],
		["M_{G,0}", "M_{G,0}"],
		["M_{K_s}", "M_{Ks}"],
		["M_{K_{s}}", "M_{Ks}"],
		["M_{G_{RP},0}", "M_{GRP,0}"],
		["M_", "M_"],
		["M_{G", "M_{G}"],
		["", ""],
	])("writes %s as %s", (name, label) => expect(bandLabel(name)).toBe(label));

	it("leaves no brace to draw", () => {
		for (const name of ["M_{K_s}", "M_{K_{s}}", "(BP-RP)_0", "M_{G,0}", "J-K_{s,0}", "M_{G"])
			expect(
				textRuns(bandLabel(name))
					.map((run) => run.text)
					.join(""),
			).not.toMatch(/[{}]/);
		expect(bandText("M_{K_s}")).toBe("M_Ks");
	});
	it("takes time linear in the length of a name", () => {
		for (const name of [
			"a-".repeat(30_000),
			"_{".repeat(30_000),
			"_a".repeat(30_000),
			" -".repeat(30_000),
			"(".repeat(60_000),
		])
			callInTime(() => [bandLabel(name), axisTitle(name), bandSystem(name, name)]);
	});
});

describe("axisTitle", () => {
	it.each([
		["BP-RP", "BP − RP (mag)"],
		["(BP-RP)_0", "(BP − RP)_{0} (mag)"],
		["E(B-V)", "E(B − V) (mag)"],
		["(B-V)", "(B − V) (mag)"],
		["M_G (mag)", "M_{G} (mag)"],
		["g-r (Pan-STARRS)", "g − r (Pan-STARRS)"],
	])("of %s is %s", (name, title) => expect(axisTitle(name)).toBe(title));
});

describe("bandSystem", () => {
	it.each([
		["BP-RP", "M_G"],
		["bp_rp", "G"],
		["G_BP − G_RP", "M_{G}"],
		["(BP-RP)_0", "M_{G,0}"],
		["(Bp-Rp)_0", "M_G,0"],
		["(BP−RP)₀", "M_{G_0}"],
		["BP_0-RP_0", "M_G0"],
		["(G_BP-G_RP)_{0}", "M_G (mag)"],
		["BP-RP (Gaia DR3)", "M_G [mag]"],
	])("%s with %s is Gaia's", (color, mag) => expect(bandSystem(color, mag)).toBe("gaia"));
	it.each([
		["B-V", "M_V"],
		["(B-V)_0", "M_{V,0}"],
		["B_0 – V_0", "V"],
		["B-V (Johnson)", "M_V"],
	])("%s with %s is Johnson's", (color, mag) => expect(bandSystem(color, mag)).toBe("johnson"));
	it.each([
		["E(BP-RP)", "M_G"],
		["E(B-V)", "M_V"],
		["BP-RP", "M_V"],
		["BP-G", "M_G"],
		["g-r", "M_r"],
		["BP-RP", "M_{G_RP}"],
		["B_T-V_T", "M_V"],
		["", ""],
	])("%s with %s is neither", (color, mag) => expect(bandSystem(color, mag)).toBeNull());
});
