import { plotKeys } from "astropane/plot";
import { describe, expect, it } from "vitest";
import { keyboardHelp } from "../../src/ui/figure/help.js";

describe("keyboardHelp", () => {
	it("has at least one row for each type of plot action", () => {
		expect(new Set(Object.values(plotKeys).map(({ type }) => type)).size).toBeLessThanOrEqual(keyboardHelp().length);
	});
	it("has keys and a phrase without a full stop in each row", () => {
		for (const { keys, does } of keyboardHelp()) {
			expect(keys.length).toBeGreaterThan(0);
			expect(does).toMatch(/^[A-Z].*[^.]$/);
		}
	});
});
