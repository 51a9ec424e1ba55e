import { describe, expect, it } from "vitest";
import { tabShown, tabsOf } from "../../src/spectrum-viewer/model/layouts/tabs.js";
import { english, languageOf } from "../../src/text/index.js";

describe("tabsOf and tabShown", () => {
	const of = (...types: (string | null)[]) =>
		types.map((type, i) => ({ id: String(i), wavelengths: [], fluxes: [], type }));
	it("give one tab for each type in the order of appearance, and Other last", () => {
		expect(tabsOf(of("source", null, "host_center", "source", " "), english)).toEqual([
			{ type: "source", label: "Source", count: 2 },
			{ type: "host_center", label: "Host center", count: 1 },
			{ type: "Other", label: "Other", count: 2 },
		]);
	});
	it("show the chosen tab, else the first", () => {
		const tabs = tabsOf(of("source", "host"), english);
		expect(tabShown(tabs, "host")).toBe("host");
		expect(tabShown(tabs, "gone")).toBe("source");
		expect(tabShown(tabs, null)).toBe("source");
		expect(tabShown([], null)).toBeNull();
	});
	it("name the tab of spectra without a type in the words of the host", () => {
		expect(tabsOf(of(null), languageOf({ otherTab: "Sonstige" }))).toEqual([
			{ type: "Other", label: "Sonstige", count: 1 },
		]);
	});
});
