import type { FigureHandle } from "../../../plot/index.js";
import type { Language } from "../../../text/index.js";
import { type FileKind, saveFigure } from "../../../ui/index.js";
import { captionOf } from "../../model/background/caption.js";
import { pointsCsv } from "../../model/csv.js";
import type { HRData } from "../../model/model.js";
import type { HRModel } from "../../model/view.js";
import { writeIssues } from "../../model/writeIssues.js";
import type { HRStore } from "../../state.js";
import { exportFooter } from "./exportFooter.js";

/** Content of the files beside the figure itself. */
export type SaveOptions = {
	data: HRData;
	model: HRModel;
	store: HRStore;
	/** Width of a figure for print, that of a page or a column, CSS pixels; none for the screen. */
	paperWidth: number | null | undefined;
	title: string;
	language: Language;
};

/** Device pixels per CSS pixel of a PNG for print: 600 to the inch. */
const PRINT_SCALE = 6.25;
/** Widths of a page and of a column of a journal. */
const PAGE_MM = 180;
const COLUMN_MM = 88;
/** `sizes.column`, without the module of the first load that it stands in. */
const WIDEST_COLUMN_PX = 333;

/** Downloads the figure with legend and credit, or its points. */
export function saveAs(kind: FileKind, figure: FigureHandle, options: SaveOptions): Promise<void> {
	const { data, model, store, paperWidth, title, language } = options;
	const { hiddenOrigins } = store.getState();
	const styles = data.styles.filter((style) => !hiddenOrigins.includes(style.origin));
	const credit = captionOf(model.background, language)?.text ?? "";
	return saveFigure(kind, figure, {
		language,
		name: title.toLowerCase(),
		footer: exportFooter(styles, model, credit, language, figure.size().width),
		paper: paperWidth
			? { widthMm: paperWidth > WIDEST_COLUMN_PX ? PAGE_MM : COLUMN_MM, scale: PRINT_SCALE }
			: undefined,
		csv: () => pointsCsv(model, writeIssues(data.problems, language)),
	});
}
