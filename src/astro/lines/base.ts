import { packedHeads } from "./packed-heads.js";
import { telluricGroups } from "./telluric.js";
import type { LineGroup } from "./types.js";
import { unpackLines } from "./unpack.js";

/** Packed groups and telluric bands, in the order of menus. */
export const withTellurics = (
	packed: readonly LineGroup[],
	tellurics: readonly LineGroup[] = telluricGroups,
): readonly LineGroup[] =>
	[...packed, ...tellurics].sort(
		// Sky lines are last, under the heading that they share with the tellurics.
		(a, b) => Number(a.family === "sky") - Number(b.family === "sky"),
	);

/**
 * The groups of `lineGroups`, with lines only in the groups that a viewer shows at first; `lineCount` gives the number of
 * lines of the others. The `sources` of lines are letters (see sources.ts) or empty.
 */
export const baseLineGroups: readonly LineGroup[] = /* @__PURE__ */ withTellurics(
	/* @__PURE__ */ unpackLines(packedHeads),
);
