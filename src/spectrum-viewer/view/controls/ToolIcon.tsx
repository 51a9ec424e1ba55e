"use client";

import type { ReactElement } from "react";

/** Strokes of 16 by 16 CSS pixels. */
const paths = {
	undo: "M6 3 3 6l3 3M3 6h6a4 4 0 0 1 0 8H6",
	redo: "m10 3 3 3-3 3m3-3H7a4 4 0 0 0 0 8h3",
	resetView: "M2 6V2h4m4 0h4v4m0 4v4h-4m-4 0H2v-4",
	boxZoom: "M2 2h8v8H2zm8 8 4 4",
	redshift: "M4 2v12m0-6h9m-3-3 3 3-3 3",
	velocity: "M1 7h4l2 6 3-11 2 5h3",
	measure: "M3 3v10M13 3v10M3 8h10",
	match: "M1 10c4 0 3-7 7-7s3 7 7 7M1 14c4 0 4-5 7-5s3 5 7 5",
	correct: "M2 14 14 2M3 5h4M5 3v4M9 11h4",
	sequence: "M2 14h12M4 11V8m4 3V3m4 8V6",
	filters: "M1 13h14M2 13c2 0 2-9 4-9s2 9 4 9M7 13c2 0 2-7 4-7s2 7 3 7",
	pins: "M8 15V9m0 0a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7",
	display: "M2 5h5m4 0h3M2 11h1m4 0h7M7 5a2 2 0 1 0 4 0 2 2 0 1 0-4 0m-4 6a2 2 0 1 0 4 0 2 2 0 1 0-4 0",
	openFile: "M1.5 13V3h4.5l1.5 2h6v2m-12 6 2-6h11.5l-2 6z",
	help: "M8 14.5A6.5 6.5 0 1 0 8 1.5a6.5 6.5 0 0 0 0 13M6 6.5a2 2 0 1 1 3 1.6c-.7.4-1 .8-1 1.4m0 2v.2",
};

export type ToolIconName = keyof typeof paths;

/** The sign before the word of a tool. */
export const ToolIcon = ({ name }: { name: ToolIconName }): ReactElement => (
	<svg className="astropane-icon" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
		<path d={paths[name]} />
	</svg>
);
