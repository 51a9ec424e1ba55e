export { correctionTexts, correctSpectra } from "../../model/flux/corrections.js";
