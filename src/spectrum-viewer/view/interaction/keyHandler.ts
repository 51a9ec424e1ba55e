import { dopplerProblem } from "../../../astro/index.js";
import { navigateByKey, type PlotAction, plotAction, type Scale } from "../../../plot/index.js";
import { LINE_REACH, nearestLine, sampleAt } from "../../model/hover.js";
import { redshiftText, velocityText } from "../../model/text/format.js";
import type { SpectrumView } from "../../model/view.js";
import type { SpectrumStore } from "../../state.js";
import { changeStep } from "../../store.js";
import { choiceWords, panelWords, stepWords, windowWords } from "./announcements.js";
import type { InteractionContext } from "./context.js";
import { type SpectrumKey, spectrumKeys } from "./keys.js";
import { frameOf } from "./navigationFrame.js";
import { stepLine } from "./stepLine.js";

/** What keys do while the plot has the focus. */
export function keyHandler(parts: InteractionContext): (event: KeyboardEvent) => void {
	const { view, store, actions } = parts;
	const { box: plotBox } = parts.figure;
	const travel = (direction: -1 | 1) => {
		const before = store.getState().history.present;
		if (direction < 0) actions.undo();
		else actions.redo();
		const now = view();
		if (now) parts.say(stepWords(before, store.getState().history.present, direction, now));
	};
	return (event) => {
		const now = view();
		if (!now || event.target !== plotBox) return;
		if (!event.ctrlKey && !event.metaKey && !event.altKey && parts.active.current?.onKey?.(event.key)) {
			take(event);
			return;
		}
		const action = plotAction(event, spectrumKeys);
		if (action === null) return;
		const { window, redshift, velocity, cursor, highlightedId, hiddenSpectra, ...state } = store.getState();
		// A bare plot has no panels, and no such control: the key is the page's.
		const viewer = plotBox.closest<HTMLElement>("[data-controls]");
		const control =
			action.type === "control"
				? [...(viewer?.querySelectorAll<HTMLElement>("[aria-keyshortcuts]") ?? [])].find(
						(element) => element.getAttribute("aria-keyshortcuts") === event.key,
					)
				: undefined;
		if (action.type === "control" && !control) return;
		if (action.type === "panel" && viewer?.dataset.controls === "false") return;
		if (action.type === "take") {
			// Without a panel that wants it, Enter is the page's.
			if (cursor === null || !parts.active.current?.onClick) return;
			parts.active.current.onClick(cursor.wavelength, Number.NaN);
		}
		// With nothing to leave here, Escape is for the dialog that the viewer may stand in.
		if (action.type === "escape" && !cursor && !state.box && state.dragMode === "pan" && state.panel === null) return;
		take(event);
		if (isOfPlot(action)) {
			const middle = (scale: Scale) => scale.invert((scale.range[0] + scale.range[1]) / 2);
			const center = { x: cursor?.wavelength ?? middle(now.x), y: middle(now.y) };
			const moved = navigateByKey(window, action, frameOf(now, store), center);
			if (moved) {
				changeStep(store, { window: moved });
				parts.say(windowWords(moved, now));
				return;
			}
		}
		switch (action.type) {
			case "back":
				travel(-1);
				break;
			case "forward":
				travel(1);
				break;
			case "help":
				parts.onHelp();
				break;
			case "escape":
				// One level at a time: what a panel has half of, then cursor and box, then the panel.
				if (parts.active.current?.onEscape?.()) parts.figure.mark("cursor");
				else if (cursor?.by === "keys" || state.box || state.dragMode === "box" || state.panel === null)
					store.setState({ cursor: null, hoveredLine: null, box: null, dragMode: "pan" });
				else {
					store.setState({ panel: null });
					parts.say(panelWords(state.panel, false));
				}
				break;
			case "cursor":
				stepCursor(store, now, action.step * (action.far ? 10 : 1));
				break;
			case "redshift": {
				const next = Number((redshift + action.by).toFixed(10));
				actions.setRedshift(next);
				actions.commitRedshift();
				parts.say(dopplerProblem({ redshift: next, velocity }) ?? `Redshift ${redshiftText(next)}.`);
				break;
			}
			case "velocity": {
				const next = velocity + action.by;
				actions.setVelocity(next);
				actions.commitVelocity();
				parts.say(dopplerProblem({ redshift, velocity: next }) ?? `Expansion velocity ${velocityText(next)}.`);
				break;
			}
			case "panel": {
				const isOpen = state.panel !== action.panel;
				store.setState({ panel: isOpen ? action.panel : null });
				parts.say(panelWords(action.panel, isOpen));
				break;
			}
			case "line":
				parts.say(stepLine(store, view() ?? now, action.step));
				break;
			case "tool":
				store.setState({ dragMode: state.dragMode === "box" ? "pan" : "box" });
				parts.say(state.dragMode === "box" ? "A drag moves the view." : "A drag draws a box to zoom to.");
				break;
			case "cycle": {
				const { name, label, values } = action;
				const next = values[(values.indexOf(store.getState()[name]) + 1) % values.length];
				actions.set(name, next as never);
				parts.say(choiceWords(label, next));
				break;
			}
			case "raise": {
				const shown = now.listedCurves.filter((curve) => now.visibleCurves.includes(curve));
				const at = shown.findIndex((curve) => curve.id === (highlightedId ?? now.visibleCurves.at(-1)?.id));
				const next = shown[(at + action.step + shown.length) % shown.length];
				if (!next) break;
				store.setState({ highlightedId: next.id });
				parts.say(`${next.label} is in front.`);
				break;
			}
			case "isolate": {
				const front = now.visibleCurves.at(-1);
				const others = now.listedCurves.filter((curve) => curve !== front).map((curve) => curve.id);
				if (!front || others.length === 0) break;
				actions.set("hiddenSpectra", hiddenSpectra.length > 0 ? [] : others);
				parts.say(hiddenSpectra.length > 0 ? "All spectra are shown." : `${front.label} stands alone.`);
				break;
			}
			case "control":
				control?.focus();
				if (control?.matches("button")) control.click();
				break;
			default:
		}
	};
}

/** A key that did something here ends here: an Escape that goes on would close the dialog of the host. */
function take(event: KeyboardEvent): void {
	event.preventDefault();
	event.stopPropagation();
}

/** Keys that every plot has, as against those of this one. */
const isOfPlot = (action: PlotAction | SpectrumKey): action is PlotAction => !spectrumActions.has(action.type);
const spectrumActions = new Set<string>(Object.values(spectrumKeys).map((action) => action.type));

/** Moves the cursor along the samples of the front spectrum and keeps it in view. */
function stepCursor(store: SpectrumStore, view: SpectrumView, by: number): void {
	const curve = view.visibleCurves[view.visibleCurves.length - 1];
	const n = curve?.wavelengths.length ?? 0;
	if (!curve || n === 0) return;
	const from = store.getState().cursor?.wavelength ?? (view.x.domain[0] + view.x.domain[1]) / 2;
	const at = sampleAt(curve, Math.min(Math.max(from, curve.extent[0]), curve.extent[1]));
	const wavelength = curve.wavelengths[Math.min(n - 1, Math.max(0, at + by))] as number;
	const [a, b] = view.x.domain;
	const window =
		wavelength < a || wavelength > b
			? { x: [wavelength - (b - a) / 2, wavelength + (b - a) / 2] as const, y: store.getState().window.y }
			: null;
	if (window) changeStep(store, { window }, "cursor");
	store.setState({
		cursor: { wavelength, pixelY: Number.NaN, by: "keys" },
		hoveredLine: nearestLine(view, view.x.map(wavelength), LINE_REACH)?.mark.key ?? null,
	});
}
