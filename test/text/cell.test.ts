import { expect, it } from "vitest";
import { cellText } from "../../src/text/index.js";

it.each([
	"=1",
	"+1",
	"-1",
	"@SUM(1)",
	"\t1",
	"\r1",
	"\n1",
	"\n=1",
	" =1",
	"\u00a0=1",
	"＝1",
	"＋1",
	"－1",
	"＠1",
	"\n＝1",
])("a cell that a spreadsheet would run begins with an apostrophe: %j", (text) =>
	expect(cellText(text)).toBe(`'${text}`),
);

it.each(["", "a", "Hα", "1=1", "−5", "a\n=1", " a", "'=1"])("any other cell stays as it is: %j", (text) =>
	expect(cellText(text)).toBe(text),
);
