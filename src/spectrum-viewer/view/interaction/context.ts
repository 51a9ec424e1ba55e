import type { InteractionHandles } from "../../../ui/index.js";
import type { SpectrumActions } from "../../actions.js";
import type { SpectrumView } from "../../model/view.js";
import type { SpectrumStore } from "../../state.js";
import type { CursorPaint } from "../paint/layers.js";
import type { PanelInteraction } from "../panel.js";

/** What the viewer passes to the code for pointer and keys. */
export type InteractionContext = InteractionHandles<SpectrumView> & {
	store: SpectrumStore;
	actions: SpectrumActions;
	/** Receives the painter of the cursor. */
	cursor: CursorPaint;
	/** Clicks, drags and keys that an open panel takes. */
	active: { readonly current: PanelInteraction | null };
};
