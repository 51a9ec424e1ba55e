import type { FigureHandle } from "../../../plot/index.js";
import type { Language } from "../../../text/index.js";
import { type FileKind, saveFigure } from "../../../ui/index.js";
import { pointsCsv } from "../../model/csv.js";
import type { Problem } from "../../model/problems.js";
import type { OriginStyle } from "../../model/stars/origins.js";
import type { HRModel } from "../../model/view.js";
import { writeIssues } from "../../model/writeIssues.js";
import { exportFooter } from "./exportFooter.js";

/** Content of the files beside the figure itself. */
export type SaveOptions = {
	model: HRModel;
	/** Of the visible origins. */
	styles: readonly OriginStyle[];
	/** Points and stars that are not drawn. */
	problems: readonly Problem[];
	/** Width on paper, mm; null: a figure for the screen. */
	widthMm: number | null;
	title: string;
	credit: string;
	language: Language;
};

/** Device pixels per CSS pixel of a PNG for print: 600 to the inch. */
const PRINT_SCALE = 6.25;

/** Downloads the figure with legend and credit, or its points. */
export function saveAs(kind: FileKind, figure: FigureHandle, options: SaveOptions): Promise<void> {
	const { model, styles, problems, title, credit, language, widthMm } = options;
	return saveFigure(kind, figure, {
		language,
		name: title.toLowerCase(),
		footer: exportFooter(styles, model, credit, language, figure.size().width),
		paper: widthMm === null ? undefined : { widthMm, scale: PRINT_SCALE },
		csv: () => pointsCsv(model, writeIssues(problems, language)),
	});
}
