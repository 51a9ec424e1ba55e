import type { FigureHandle } from "../../../plot/index.js";
import { type FileKind, saveFigure } from "../../../ui/index.js";
import { legendFooter } from "../../model/export/legendFooter.js";
import { spectraCsv } from "../../model/export/spectraCsv.js";
import type { LegendDetails } from "../../model/text/legendDetail.js";
import type { SpectrumView } from "../../model/view.js";

/** Downloads the picture as it is on the screen, with a legend, or the data that are drawn. */
export function saveAs(
	kind: FileKind,
	figure: FigureHandle,
	view: SpectrumView,
	details: LegendDetails,
): Promise<void> {
	const { listedCurves, language } = view;
	return saveFigure(kind, figure, {
		language,
		name: listedCurves.length === 1 && listedCurves[0] ? listedCurves[0].id : "spectra",
		footer: legendFooter(view, figure.size().width, details),
		csv: () => spectraCsv(view),
	});
}
