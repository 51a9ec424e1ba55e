import { navigateByKey, type PlotAction, plotAction, type Scale } from "../../../plot/index.js";
import type { SpectrumView } from "../../model/view.js";
import { changeStep } from "../../store.js";
import { announcePanel, announceStep, announceWindow } from "./announcements.js";
import type { InteractionContext } from "./context.js";
import { type SpectrumKey, spectrumKeys } from "./keys.js";
import { frameOf } from "./navigationFrame.js";
import { runKey } from "./runKey.js";
import { stepCursor } from "./stepCursor.js";

/** Samples that "<" and ">" pass. */
const FAR_STEP = 10;

/** The `keydown` listener of the plot. It answers only while the plot itself has the focus. */
export function keyHandler(context: InteractionContext): (event: KeyboardEvent) => void {
	const { store } = context;
	const { box: plotBox } = context.figure;
	return (event) => {
		const view = context.view();
		if (!view || event.target !== plotBox) return;
		const panel = context.active.current;
		if (!event.ctrlKey && !event.metaKey && !event.altKey && panel?.onKey?.(event.key, event.shiftKey)) {
			consume(event);
			return;
		}
		const action = plotAction(event, spectrumKeys);
		if (action === null) return;
		const { cursor, box, dragMode, ...state } = store.getState();
		const viewer = plotBox.closest<HTMLElement>("[data-controls]");
		if (action.type === "control") {
			const control = controlOf(viewer, event.key);
			if (!control) return;
			consume(event);
			control.focus();
			if (control.matches("button")) control.click();
			return;
		}
		// A bare plot has no panels: the key is the page's.
		if (action.type === "panel" && viewer?.dataset.controls === "false") return;
		// Without a panel that takes it, Enter is the page's.
		if (action.type === "take" && (cursor === null || !panel?.onClick)) return;
		// With nothing to leave in the viewer, Escape is for the dialog that it may stand in.
		if (action.type === "escape" && !cursor && !box && dragMode === "pan" && state.panel === null) return;
		consume(event);
		if (action.type === "take") panel?.onClick?.(cursor?.wavelength ?? Number.NaN, Number.NaN);
		else if (isOfPlot(action)) runPlotKey(action, context, view);
		else runKey(action, context, view);
	};
}

function runPlotKey(action: PlotAction, context: InteractionContext, view: SpectrumView): void {
	const { store, actions, announce } = context;
	const { window, cursor, history } = store.getState();
	const middle = (scale: Scale) => scale.invert((scale.range[0] + scale.range[1]) / 2);
	const center = { x: cursor?.wavelength ?? middle(view.x), y: middle(view.y) };
	const moved = navigateByKey(window, action, frameOf(view, store), center);
	if (moved) {
		changeStep(store, { window: moved });
		announce(announceWindow(moved, view));
		return;
	}
	switch (action.type) {
		case "back":
		case "forward": {
			const direction = action.type === "back" ? -1 : 1;
			if (direction < 0) actions.undo();
			else actions.redo();
			announce(announceStep(history.present, store.getState().history.present, direction, context.view() ?? view));
			break;
		}
		case "help":
			context.openHelp();
			break;
		case "escape":
			leaveMode(context, view);
			break;
		case "cursor":
			stepCursor(store, view, action.step * (action.far ? FAR_STEP : 1));
			break;
		default:
	}
}

/** Escape leaves one level at a time: a mode of the panel, then cursor and box, then the panel. */
function leaveMode({ store, active, figure, announce }: InteractionContext, view: SpectrumView): void {
	const { cursor, box, dragMode, panel } = store.getState();
	if (active.current?.onEscape?.()) figure.mark("cursor");
	else if (cursor?.by === "keys" || box || dragMode === "box" || panel === null)
		store.setState({ cursor: null, hoveredLine: null, box: null, dragMode: "pan" });
	else {
		store.setState({ panel: null });
		announce(announcePanel(panel, false, view.language));
	}
}

/** The control that names a key in `aria-keyshortcuts`. */
const controlOf = (viewer: HTMLElement | null, key: string): HTMLElement | undefined =>
	[...(viewer?.querySelectorAll<HTMLElement>("[aria-keyshortcuts]") ?? [])].find(
		(element) => element.getAttribute("aria-keyshortcuts") === key,
	);

/** An Escape that the plot has answered must not close the dialog of the host. */
function consume(event: KeyboardEvent): void {
	event.preventDefault();
	event.stopPropagation();
}

/** Whether every plot has the key. */
const isOfPlot = (action: PlotAction | SpectrumKey): action is PlotAction => !spectrumActions.has(action.type);
const spectrumActions = new Set<string>(Object.values(spectrumKeys).map((action) => action.type));
