import { type Language, wordsIn } from "../../../text/index.js";
import { readoutWords } from "../../words/readout.js";
import type { LineMarker } from "./markers.js";

/** The status of a line whose wavelength two published tables do not confirm; "" for the others. */
export function lineDoubt({ line }: LineMarker, language: Language): string {
	if (line === null || line.status === "verified") return "";
	const words = wordsIn(language, readoutWords);
	return line.status === "unverified" ? words.unverified : words.singleSource;
}
