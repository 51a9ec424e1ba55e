import { packedHeads } from "./packed-heads.js";
import { telluricGroups } from "./telluric.js";
import type { LineGroup } from "./types.js";
import { unpackLines } from "./unpack.js";

/** Packed groups and the telluric bands. */
export const withTellurics = (
	packed: readonly LineGroup[],
	tellurics: readonly LineGroup[] = telluricGroups,
): readonly LineGroup[] =>
	[...packed, ...tellurics].sort(
		// The night sky stands last, under the heading that the tellurics share.
		(a, b) => Number(a.family === "sky") - Number(b.family === "sky"),
	);

/**
 * `lineGroups` by name, with the lines of those alone that a viewer shows at first, whose sources are letters or not there
 * yet; `lineCount` knows the others'.
 */
export const baseLineGroups: readonly LineGroup[] = /* @__PURE__ */ withTellurics(
	/* @__PURE__ */ unpackLines(packedHeads),
);
