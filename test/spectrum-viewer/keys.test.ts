import { readFileSync } from "node:fs";
import { plotKeys } from "astropane/plot";
import { describe, expect, it } from "vitest";
import { settings } from "../../src/spectrum-viewer/settings.js";
import { keyHelpFor, pointKeyHelp, spectrumKeyHelp } from "../../src/spectrum-viewer/view/help/keyHelp.js";
import { spectrumKeyRows, spectrumKeys } from "../../src/spectrum-viewer/view/interaction/keys.js";
import { english } from "../../src/text/index.js";
import { keyboardHelp } from "../../src/ui/index.js";

/** How the list of keys spells what `keyName` calls otherwise. */
const spelled: Record<string, string> = {
	ArrowLeft: "←",
	ArrowRight: "→",
	ArrowUp: "↑",
	ArrowDown: "↓",
	"-": "−",
	"alt++": "Alt + +",
	"alt+-": "Alt + −",
	"shift+z": "Shift + z",
	Escape: "Esc",
};
/** Other ways to the same thing, which need no row of their own. */
const unlisted = /^(=|_|alt\+[=_]|ctrl\+.*)$/;

describe("the keys of a spectrum viewer", () => {
	it("the help lists exactly the keys that do something", () => {
		const listed = spectrumKeyHelp.flatMap((row) => row.keys);
		expect(listed.map((key) => key.replace("Shift + ", "shift+"))).toEqual(Object.keys(spectrumKeys));
	});
	it("each key is in one row of the help", () => {
		const keys = spectrumKeyRows.flatMap((row) => Object.keys(row.keys));
		expect(new Set(keys).size).toBe(keys.length);
		const sentences = spectrumKeyHelp.map((row) => row.does);
		expect(new Set(sentences).size).toBe(sentences.length);
	});
	it("the help of a bare plot leaves out keys of panels and controls, that of a compact viewer the search", () => {
		const missing = (controls: false | "compact") => {
			const keys = keyHelpFor(controls, english).flatMap((row) => row.keys);
			return spectrumKeyHelp.flatMap((row) => row.keys).filter((key) => !keys.includes(key));
		};
		expect(missing(false)).toEqual(["f", "v", "c", "m", "k", "t", "w", "p", "Enter", "d", "/"]);
		expect(missing("compact")).toEqual(["/"]);
	});
	it("the help names the keys of pins and knots, each once", () => {
		const rows = pointKeyHelp(english);
		expect(rows.flatMap(({ keys }) => keys)).toEqual(["Page ↑", "Page ↓", "Arrow", "Enter", "Insert", "Delete"]);
		expect(new Set(rows.map(({ does }) => does)).size).toBe(rows.length);
	});
	it("no key of the viewer is a key of every plot", () => {
		expect(Object.keys(spectrumKeys).filter((key) => Object.hasOwn(plotKeys, key))).toEqual([]);
	});
	it("keys step through valid values of their settings", () => {
		for (const action of Object.values(spectrumKeys)) {
			if (action.type !== "cycle") continue;
			const { validator } = settings[action.name];
			for (const value of action.values) expect(validator.read(value)).toBe(value);
		}
	});
	it("the documentation is made from the table of keys", () => {
		const page = readFileSync("stories/spectrum-viewer/spectrum-viewer.mdx", "utf8");
		expect(page).toMatch(/rows=\{keyRows\(\[\.\.\.spectrumKeyHelp, \.\.\.keyboardHelp\(\)\]\)\}/);
	});
});

describe("the keys of every plot", () => {
	it("the help lists exactly the keys that do something", () => {
		const listed = new Set(keyboardHelp().flatMap((row) => row.keys));
		const arrows = Object.keys(plotKeys).filter((key) => key.startsWith("shift+Arrow"));
		expect(arrows).toHaveLength(4);
		expect(listed.has("Shift + arrow")).toBe(true);
		const names = Object.keys(plotKeys)
			.filter((key) => !unlisted.test(key) && !arrows.includes(key))
			.map((key) => spelled[key] ?? key);
		expect([...listed].filter((key) => key !== "Shift + arrow").sort()).toEqual(names.sort());
	});
});
