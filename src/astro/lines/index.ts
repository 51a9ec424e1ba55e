import type { Medium } from "../refraction.js";
import { packedLines } from "./packed.js";
import { telluricGroups } from "./telluric.js";
import type { LineGroup, SpectralLine } from "./types.js";
import { unpackLines } from "./unpack.js";

export type { LineFamily, LineGroup, LineStatus, SpectralLine } from "./types.js";

/** Rest wavelength of a line in Å in the medium asked for. */
export function linePosition(line: Pick<SpectralLine, "air" | "vacuum">, medium: Medium): number {
	return line[medium];
}

const packed: LineGroup[] = /* @__PURE__ */ unpackLines(packedLines);

/**
 * Every group and line that SkyPortal offers, under its names, and further ones ("More …", "Galaxy emission", …), by
 * section. The choice for supernovae follows Gal-Yam 2019 (ApJ 882, 102). Each line states its sources and status.
 */
export const lineGroups: readonly LineGroup[] = /* @__PURE__ */ [...packed, ...telluricGroups].sort(
	// The night sky stands last, under the heading that the tellurics share.
	(a, b) => Number(a.family === "sky") - Number(b.family === "sky"),
);
