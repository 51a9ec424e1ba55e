import { download, type FigureHandle } from "../../../plot/index.js";
import { legendFooter } from "../../model/export/legendFooter.js";
import { spectraCsv } from "../../model/export/spectraCsv.js";
import type { SpectrumView } from "../../model/view.js";

export type FileKind = "svg" | "png" | "csv";

/** Hands the picture as seen, legend included, or the data that are drawn, to the person at the browser. */
export async function saveAs(kind: FileKind, figure: FigureHandle, view: SpectrumView): Promise<void> {
	const [only] = view.listedCurves;
	const name = `${view.listedCurves.length === 1 && only ? only.id.replace(/[^\w.-]+/g, "-") : "spectra"}.${kind}`;
	const picture = { without: ["cursor"], footer: legendFooter(view, figure.size().width) };
	if (kind === "csv") download(name, spectraCsv(view), "text/csv;charset=utf-8");
	else if (kind === "svg") download(name, await figure.toSvg(picture), "image/svg+xml;charset=utf-8");
	else download(name, await figure.toPng(picture));
}
