import type { HRBackground } from "../../types.js";
import { count } from "../numbers.js";
import type { Background } from "./background.js";

export type Caption = { text: string /** The credit in full, where `text` has only the end of it. */; sources: string };

/** What must stand beside the background: how many stars, whether colours are transformed, whom to thank. */
export function captionOf(backdrop: Background, background: HRBackground | undefined): Caption | null {
	if (backdrop.total === 0) return null;
	const catalogue =
		background === undefined || background === "hipparcos" || background === "hipparcos-johnson"
			? "Hipparcos stars"
			: "stars";
	const known = backdrop.credit.trim();
	const at = known.lastIndexOf("Credit:");
	const short = at >= 0 ? known.slice(at) : known === "" ? "" : `Credit: ${known}`;
	const parts = [
		`Background: ${count(Math.round(backdrop.total))} ${catalogue}${backdrop.transformed ? ", colours transformed, not measured" : ""}.`,
		short,
	];
	return {
		text: parts.filter((part) => part !== "").join(" "),
		sources: [at > 0 ? known.slice(0, at).trim() : "", backdrop.note].filter((part) => part !== "").join(" "),
	};
}
