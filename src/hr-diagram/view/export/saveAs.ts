import { download, type FigureHandle } from "../../../plot/index.js";
import { pointsCsv } from "../../model/csv.js";
import type { OriginStyle } from "../../model/stars/origins.js";
import type { HRModel } from "../../model/view.js";
import type { HRDiagramIssue } from "../../types.js";
import { exportFooter } from "./exportFooter.js";

export type FileKind = "svg" | "png" | "csv";

/** What goes into the files. */
export type SaveOptions = {
	model: HRModel;
	looks: readonly OriginStyle[];
	/** Of points that are not drawn. */
	issues: readonly HRDiagramIssue[];
	title: string;
	credit: string;
};

/** Hands the picture as seen, legend and credit included, or the points, to the person at the browser. */
export async function saveAs(kind: FileKind, figure: FigureHandle, parts: SaveOptions): Promise<void> {
	const name = `${parts.title.toLowerCase().replace(/[^\w.-]+/g, "-")}.${kind}`;
	const picture = { without: ["cursor"], footer: exportFooter(parts.looks, parts.model, parts.credit) };
	if (kind === "csv") download(name, pointsCsv(parts.model, parts.issues), "text/csv;charset=utf-8");
	else if (kind === "svg") download(name, await figure.toSvg(picture), "image/svg+xml;charset=utf-8");
	else download(name, await figure.toPng(picture));
}
