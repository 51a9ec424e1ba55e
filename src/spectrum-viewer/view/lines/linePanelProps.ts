import type { PanelProps } from "../panel.js";

/** What is fetched when somebody looks for lines, opens a group, or has lines or sets of their own. */
export type LineTools = typeof import("../../lazy/chunks/lineTools.js");

export type LinePanelProps = Pick<PanelProps, "groups" | "store" | "actions" | "settledView" | "view" | "say">;

/** Does something with the kit, once it is there. */
export type WithLineTools = (use?: (kit: LineTools) => void) => void;
