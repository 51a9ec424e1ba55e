import type { LineMarker } from "./markers.js";

/** What is to be said of a line whose wavelength two published tables do not confirm; "" of the others. */
export const lineDoubt = ({ line }: LineMarker): string =>
	line === null || line.status === "verified" ? "" : line.status === "unverified" ? "unverified" : "one source";
