import type { PanelProps } from "../panel.js";

/** Line search, lists of lines, line sets and the editor of custom lines. */
export type LineTools = typeof import("../../lazy/chunks/lineTools.js");

export type LinePanelProps = Pick<PanelProps, "groups" | "store" | "actions" | "settledView" | "view" | "say">;

/** Fetches the line tools if need be, then calls `use` with them. */
export type WithLineTools = (use?: (lineTools: LineTools) => void) => void;
