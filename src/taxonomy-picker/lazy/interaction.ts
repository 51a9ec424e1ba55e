import { eager, type LazyModule } from "../../ui/index.js";
import {
	createActions,
	handleBoxKey,
	handleFindKey,
	handlePaste,
	handleTreeClick,
	handleTreeKey,
	handleUndoKey,
	MatchedName,
	MatchedTexts,
	noMatchText,
	parentsText,
	presentMatch,
	restoreFocus,
	searchRows,
	searchStatus,
} from "../view/interaction.js";

/** Actions and keys. `interaction.browser.ts` is its counterpart for browsers. */
export const interaction: LazyModule<typeof import("../view/interaction.js")> = eager({
	createActions,
	handleBoxKey,
	handleFindKey,
	handlePaste,
	handleTreeClick,
	handleTreeKey,
	handleUndoKey,
	MatchedName,
	MatchedTexts,
	noMatchText,
	parentsText,
	presentMatch,
	restoreFocus,
	searchRows,
	searchStatus,
});
