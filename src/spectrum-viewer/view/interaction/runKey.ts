import { wavelengthUnitNames } from "../../../astro/units.js";
import { addStep, wordsIn } from "../../../text/index.js";
import { redshiftText, velocityText } from "../../model/text/format.js";
import { shiftProblem } from "../../model/text/shiftProblem.js";
import type { SpectrumView } from "../../model/view.js";
import { readoutWords } from "../../words/readout.js";
import { announceChoice, announcePanel } from "./announcements.js";
import type { InteractionContext } from "./context.js";
import { drawTwice } from "./drawTwice.js";
import type { SpectrumKey } from "./keys.js";
import { stepLine } from "./stepLine.js";

/** Does what a key of the viewer stands for, and announces it. Keys of "take" and "control" are the key handler's. */
export function runKey(key: SpectrumKey, context: InteractionContext, view: SpectrumView): void {
	const { store, actions, announce } = context;
	const { language } = view;
	const words = wordsIn(language, readoutWords);
	const state = store.getState();
	const [redshift, velocity] = [actions.latest("redshift"), actions.latest("velocity")];
	switch (key.type) {
		case "redshift": {
			const next = addStep(redshift, key.by);
			actions.setRedshift(next);
			actions.commitRedshift();
			announce(shiftProblem({ redshift: next, velocity }, language) ?? words.redshiftIs(redshiftText(next, language)));
			break;
		}
		case "velocity": {
			const next = velocity + key.by;
			actions.setVelocity(next);
			actions.commitVelocity();
			announce(shiftProblem({ redshift, velocity: next }, language) ?? words.velocityIs(velocityText(next, language)));
			break;
		}
		case "panel": {
			const isOpen = state.panel !== key.panel;
			store.setState({ panel: isOpen ? key.panel : null });
			announce(announcePanel(key.panel, isOpen, language));
			break;
		}
		case "twice":
			announce(drawTwice(context, view));
			break;
		case "line":
			announce(stepLine(store, view, key.step));
			break;
		case "dragMode":
			store.setState({ dragMode: state.dragMode === "box" ? "pan" : "box" });
			announce(state.dragMode === "box" ? words.dragMovesView : words.dragDrawsBox);
			break;
		case "cycle": {
			const { name, values } = key;
			const present = name === "layout" ? view.layoutKind : actions.latest(name);
			const next = values[(values.indexOf(present) + 1) % values.length];
			actions.set(name, next as never);
			announce(announceChoice(name, next, language));
			break;
		}
		case "unit":
			runKey({ type: "cycle", name: "wavelengthUnit", values: wavelengthUnitNames }, context, view);
			break;
		case "raise": {
			const visible = view.listedCurves.filter((curve) => view.visibleCurves.includes(curve));
			const frontId = state.highlightedId ?? view.visibleCurves.at(-1)?.id;
			const index = visible.findIndex((curve) => curve.id === frontId);
			const next = visible[(index + key.step + visible.length) % visible.length];
			if (!next) break;
			store.setState({ highlightedId: next.id });
			announce(words.spectrumInFront(next.label));
			break;
		}
		case "isolate": {
			const front = view.visibleCurves.at(-1);
			const others = view.listedCurves.filter((curve) => curve !== front).map((curve) => curve.id);
			if (!front || others.length === 0) break;
			const hasHidden = actions.latest("hiddenSpectra").length > 0;
			actions.set("hiddenSpectra", hasHidden ? [] : others);
			announce(hasHidden ? words.allSpectraVisible : words.spectrumAlone(front.label));
			break;
		}
		default:
	}
}
