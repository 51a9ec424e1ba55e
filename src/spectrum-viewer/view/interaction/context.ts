import type { FigureHandle } from "../../../plot/index.js";
import type { TooltipHandle } from "../../../ui/index.js";
import type { SpectrumActions } from "../../actions.js";
import type { SpectrumView } from "../../model/view.js";
import type { SpectrumStore } from "../../state.js";
import type { CursorPaint } from "../paint/layers.js";
import type { PanelInteraction } from "../panel.js";

export type InteractionContext = {
	figure: FigureHandle;
	/** What was painted last. */
	view(): SpectrumView | null;
	store: SpectrumStore;
	actions: SpectrumActions;
	tooltip(): TooltipHandle | null;
	/** Reads a sentence out. */
	say(message: string): void;
	onHelp(): void;
	/** Gets the painter of the cursor. */
	cursor: CursorPaint;
	/** What an open panel makes of clicks and drags. */
	active: { readonly current: PanelInteraction | null };
};
