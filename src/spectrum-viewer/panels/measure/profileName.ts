import type { LineProfile } from "../../../astro/index.js";
import type { measureWords } from "../../words/panels/measure.js";

/** Names of the profiles that can be fitted. */
export const profileName = (profile: LineProfile, words: typeof measureWords): string =>
	({
		gaussian: words.gaussianProfile,
		lorentz: words.lorentzProfile,
		voigt: words.voigtProfile,
		doublet: words.doubletProfile,
		"p-cygni": words.troughProfile,
	})[profile];
