import type { HRStore } from "../../state.js";
import type { InteractionContext } from "./context.js";

/** Of the diagrams on one store, the one that announces: the last that the user has turned to. */
const speakers = new WeakMap<HRStore, object>();

const TURNS_TO = ["pointerdown", "focusin", "keydown"];

/** `announce` of a diagram, silent while the user is in another diagram on the same store. */
export function singleVoice({ store, figure, announce }: Omit<InteractionContext, "actions">): {
	announce(message: string): void;
	detach(): void;
} {
	const root = figure.box.closest(".astropane") ?? figure.box;
	const voice = {};
	const take = (): void => {
		speakers.set(store, voice);
	};
	if (!speakers.has(store)) take();
	for (const type of TURNS_TO) root.addEventListener(type, take, { capture: true, passive: true });
	return {
		announce(message) {
			if (speakers.get(store) === voice) announce(message);
		},
		detach() {
			for (const type of TURNS_TO) root.removeEventListener(type, take, { capture: true });
			if (speakers.get(store) === voice) speakers.delete(store);
		},
	};
}
