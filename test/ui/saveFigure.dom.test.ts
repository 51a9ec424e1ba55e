import type { FigureHandle } from "astropane/plot";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { english, languageOf } from "../../src/text/index.js";
import { fetchedWords, saveFigure } from "../../src/ui/index.js";

const files: { name: string; content: Blob }[] = [];
beforeEach(() => {
	files.length = 0;
	let content = new Blob();
	vi.stubGlobal("URL", {
		createObjectURL: (blob: Blob) => {
			content = blob;
			return "blob:test";
		},
		revokeObjectURL: () => {},
	});
	vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
		files.push({ name: this.download, content });
	});
});
afterEach(() => {
	vi.unstubAllGlobals();
	vi.restoreAllMocks();
});

const footer = { height: 20, paint: () => {} };
const setUp = () => {
	const toSvg = vi.fn(async () => "<svg/>");
	const toPng = vi.fn(async () => new Blob(["png"], { type: "image/png" }));
	return { toSvg, toPng, figure: { toSvg, toPng } as unknown as FigureHandle };
};
const file = { language: english, name: "SN 2011fe / day 3", footer, csv: () => "wavelength\r\n" };

describe("saveFigure", () => {
	it("saves the picture with its footer and without the cursor", async () => {
		const { figure, toSvg, toPng } = setUp();
		await saveFigure("svg", figure, file);
		await saveFigure("png", figure, file);
		expect(toSvg).toHaveBeenCalledWith({ without: ["cursor"], footer });
		expect(toPng).toHaveBeenCalledWith({ without: ["cursor"], footer, words: fetchedWords });
		expect(files.map(({ content }) => content.type)).toEqual(["image/svg+xml;charset=utf-8", "image/png"]);
	});

	it("passes the words of the host for what a PNG may lack", async () => {
		const { figure, toPng } = setUp();
		const language = languageOf({ noCanvas: "Kein Canvas." });
		await saveFigure("png", figure, { ...file, language });
		expect(toPng).toHaveBeenCalledWith(
			expect.objectContaining({ words: { ...fetchedWords, noCanvas: "Kein Canvas." } }),
		);
	});

	it("names the file after the figure, without signs that file systems refuse", async () => {
		await saveFigure("svg", setUp().figure, file);
		expect(files[0]?.name).toBe("SN-2011fe-day-3.svg");
	});

	it("saves the data without making a picture", async () => {
		const { figure, toSvg } = setUp();
		await saveFigure("csv", figure, file);
		expect(toSvg).not.toHaveBeenCalled();
		expect(files[0]?.content.type).toBe("text/csv;charset=utf-8");
		expect(files[0]?.content.size).toBe(12);
	});

	it("fails where the picture cannot be made", async () => {
		const { figure, toPng } = setUp();
		toPng.mockRejectedValue(new Error("too large"));
		await expect(saveFigure("png", figure, file)).rejects.toThrow("too large");
		expect(files).toEqual([]);
	});
});
