"use client";

import type { RefObject } from "react";
import { download, type ExportOptions, type FigureHandle, type LiveRegionHandle } from "../../plot/index.js";
import { pointsCsv } from "../model/csv.js";
import type { HRModel } from "../model/view.js";
import type { HRDiagramIssue } from "../types.js";

export type Exports = { svg(): void; png(): void; csv(): void };

type Parts = {
	figure: RefObject<FigureHandle | null>;
	live: RefObject<LiveRegionHandle | null>;
	model: HRModel;
	issues: readonly HRDiagramIssue[];
	title: string;
	footer(): NonNullable<ExportOptions["footer"]>;
};

/** The picture and its data as files. */
export function useExports({ figure, live, model, issues, title, footer }: Parts): Exports {
	const name = title.toLowerCase().replace(/[^\w.-]+/g, "-");
	return {
		svg() {
			figure.current
				?.toSvg({ without: ["cursor"], footer: footer() })
				.then((text) => download(`${name}.svg`, text, "image/svg+xml;charset=utf-8"))
				.catch((error: unknown) => live.current?.setMessage(error instanceof Error ? error.message : String(error)));
		},
		png() {
			figure.current
				?.toPng({ without: ["cursor"], footer: footer() })
				.then((blob) => download(`${name}.png`, blob))
				.catch((error: unknown) => live.current?.setMessage(error instanceof Error ? error.message : String(error)));
		},
		csv() {
			download(`${name}.csv`, pointsCsv(model, issues), "text/csv;charset=utf-8");
		},
	};
}
