import type { PanelParts } from "../panel.js";

/** What is fetched when somebody looks for lines, opens a group, or has lines or sets of their own. */
export type LineKit = typeof import("./lineTools.js");

export type LinePanelProps = Pick<PanelParts, "groups" | "store" | "actions" | "summary" | "view" | "say">;

/** Does something with the kit, once it is there. */
export type WithKit = (use?: (kit: LineKit) => void) => void;
