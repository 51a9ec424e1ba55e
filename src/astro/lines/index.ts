import type { Medium } from "../refraction.js";
import type { SpectralLine } from "./types.js";

export { lineGroups } from "./groups.js";
export type { LineMultiplet } from "./multiplets.js";
export { lineMultiplets } from "./multiplets.js";
export type { LineFamily, LineGroup, LineStatus, SpectralLine } from "./types.js";

/** Rest wavelength of a line in a medium, Å. */
export function linePosition(line: Pick<SpectralLine, "air" | "vacuum">, medium: Medium): number {
	return line[medium];
}
