import { download } from "../../plot/export/download.js";
import type { ExportOptions } from "../../plot/export/picture.js";
import type { FigureHandle } from "../../plot/react/Figure.js";
import { type Language, wordsIn } from "../../text/index.js";
import { fetchedWords } from "../fetchedWords.js";

export type FileKind = "svg" | "png" | "csv";

export type FigureFile = {
	language: Language;
	/** Name without ending; signs that file systems may refuse become hyphens. */
	name: string;
	/** Drawn below the picture: legend, credit. */
	footer?: ExportOptions["footer"];
	/** Of a figure for print: width on paper, mm, and device pixels per CSS pixel. */
	paper?: { widthMm: number; scale: number } | undefined;
	/** Text of the CSV file. */
	csv: () => string;
};

/** Downloads the figure as it is on the screen, without the cursor, or its data. */
export async function saveFigure(kind: FileKind, figure: FigureHandle, file: FigureFile): Promise<void> {
	const name = `${file.name.replace(/[^\w.-]+/g, "-")}.${kind}`;
	const picture: ExportOptions = { without: ["cursor"], footer: file.footer, widthMm: file.paper?.widthMm };
	if (kind === "csv") download(name, file.csv(), "text/csv;charset=utf-8");
	else if (kind === "svg") download(name, await figure.toSvg(picture), "image/svg+xml;charset=utf-8");
	else {
		const words = wordsIn(file.language, fetchedWords);
		download(name, await figure.toPng({ ...picture, scale: file.paper?.scale, words }));
	}
}
