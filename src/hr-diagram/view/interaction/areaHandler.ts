import { area as areaCode } from "#lazy/hr-diagram/area";
import { type GestureIntent, takesKeys } from "../../../plot/index.js";
import { isComposing } from "../../../plot/interaction/isComposing.js";
import type { HRDragMode } from "../../state.js";
import type { AreaTool } from "../area/areaTool.js";
import type { InteractionContext } from "./context.js";

/** Name under which a drag that draws an area goes through the gestures. */
export const AREA_TARGET = "area";

export type AreaHandler = {
	/** A drag draws an area. */
	isActive(): boolean;
	setMode(mode: HRDragMode): void;
	handlesIntent(intent: GestureIntent): boolean;
	handlesKey(event: KeyboardEvent): boolean;
	detach(): void;
};

/** Box and lasso select: fetches their code when one is first begun, and passes drags and keys on to it. */
export function areaHandler(context: InteractionContext): AreaHandler {
	const { store, figure } = context;
	const { box } = figure;
	let tool: AreaTool | null = null;
	/** The last press was made with Ctrl: what is in the area is added. */
	let isAdding = false;
	const isActive = (mode: HRDragMode = store.getState().dragMode): mode is "select-box" | "lasso" =>
		mode === "select-box" || mode === "lasso";
	const begin = (): void => {
		areaCode
			.load()
			.then(({ createAreaTool }) => {
				tool ??= createAreaTool(context);
				const { dragMode } = store.getState();
				if (isActive(dragMode)) tool.start(dragMode);
			})
			.catch(() => store.setState({ dragMode: "pan", area: null }));
	};
	const onPress = (event: PointerEvent): void => {
		isAdding = event.ctrlKey || event.metaKey;
	};
	box.addEventListener("pointerdown", onPress, { capture: true });
	const unsubscribe = store.subscribe((state, before) => {
		if (state.dragMode === before.dragMode) return;
		if (isActive(state.dragMode)) begin();
		else if (state.area) store.setState({ area: null });
	});
	if (isActive()) begin();
	return {
		isActive: () => tool !== null && isActive(),
		setMode: (dragMode) => store.setState({ dragMode, box: null }),
		handlesIntent(intent) {
			if (!("target" in intent) || intent.target !== AREA_TARGET || !tool) return false;
			if (intent.type === "drag-start") tool.dragStart(intent.x, intent.y);
			else if (intent.type === "drag") tool.drag(intent.x, intent.y);
			else if (intent.type === "drag-end") tool.dragEnd(isAdding);
			else tool.cancel();
			return true;
		},
		handlesKey: (event) =>
			tool !== null &&
			isActive() &&
			!event.defaultPrevented &&
			!event.altKey &&
			!isComposing(event) &&
			!takesKeys(event.target)
				? tool.key(event)
				: false,
		detach() {
			unsubscribe();
			box.removeEventListener("pointerdown", onPress, { capture: true });
		},
	};
}
