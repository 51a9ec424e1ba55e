import type { PanelProps } from "../panel.js";

/** The list of lines with its search, line sets and custom lines. */
export type LineTools = typeof import("../../lazy/chunks/lineTools.js");

export type LinePanelProps = Pick<PanelProps, "groups" | "store" | "actions" | "settledView" | "view" | "say">;
