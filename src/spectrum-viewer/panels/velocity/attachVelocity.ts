import { attachGestures, contains, type FigureHandle, type GestureIntent, plotAction } from "../../../plot/index.js";
import { wordsIn } from "../../../text/index.js";
import type { TooltipHandle } from "../../../ui/index.js";
import { byPixel } from "../../model/axes/velocityAxis.js";
import { groupLabel, velocityOfGroup } from "../../model/lines/markers.js";
import { velocityText } from "../../model/text/format.js";
import { lengthText } from "../../model/text/lengthText.js";
import type { SpectrumState } from "../../state.js";
import type { PanelProps } from "../../view/panel.js";
import { figureWords } from "../../words/figure.js";
import { velocityWords } from "../../words/panels/velocity.js";
import type { VelocityCursor } from "./velocityLayers.js";
import { rowAt, type VelocityRow, type VelocityStack } from "./velocityStack.js";

/** Greatest distance at which a marker can be dragged, CSS pixels. */
const MARKER_REACH_PX = 6;
/** Share of the axis that the cursor moves by at each press of an arrow key. */
const KEY_STEPS = { plain: 0.005, shift: 0.05, alt: 0.0005 };

export type VelocityPlotContext = Pick<PanelProps, "store" | "actions" | "say"> & {
	figure: FigureHandle;
	/** As painted last. */
	stack(): VelocityStack | null;
	cursor: { current: VelocityCursor | null };
	tooltip(): TooltipHandle | null;
};

type Drag = {
	row: number;
	/** CSS pixels from the marker to the pointer. */
	offset: number;
	/** Restored when the drag is cancelled. */
	startVelocities: SpectrumState["ionVelocities"];
};

/** Attaches pointer and keys to the velocity plot, without React. Returns the function that detaches them. */
export function attachVelocity(context: VelocityPlotContext): () => void {
	const { store, actions, cursor, figure } = context;
	const { box } = figure;
	let activeDrag: Drag | null = null;

	const groupOf = ({ rows }: VelocityStack, row: number): string => rows[row]?.marker.group ?? "";
	/** Velocity at a pixel, rounded to the resolution of a pixel. */
	const velocityAtPixel = ({ v }: VelocityStack, pixel: number): number =>
		byPixel(v.invert(pixel), v.invert(1) - v.invert(0));
	/** Gives the ion of a row the velocity at a pixel. */
	const setVelocity = (stack: VelocityStack, row: number, pixel: number): number => {
		const velocity = velocityAtPixel(stack, pixel);
		if (stack.rows[row])
			actions.setIonVelocities({ ...actions.latest("ionVelocities"), [groupOf(stack, row)]: velocity });
		return velocity;
	};
	/** Words, and the formatted names and values of a row at a velocity. */
	const textsOf = ({ rows, state }: VelocityStack, row: number, velocity: number) => {
		const { marker, view } = rows[row] as VelocityRow;
		const { language } = view;
		return {
			words: wordsIn(language, velocityWords),
			line: marker.label,
			ion: groupLabel(marker.group, language),
			velocity: velocityText(velocity, language),
			convention: wordsIn(language, figureWords)[state.velocityConvention],
		};
	};
	const setCursor = (stack: VelocityStack, next: VelocityCursor | null) => {
		cursor.current = next;
		figure.mark("cursor");
		const row = next && stack.rows[next.row];
		if (!next || !row) {
			context.tooltip()?.hide();
			return;
		}
		const { words, line, velocity, convention } = textsOf(stack, next.row, next.velocity);
		const px = stack.v.map(next.velocity);
		const observed = lengthText(row.view.x.invert(px), stack.state.wavelengthUnit, row.view.language);
		context.tooltip()?.show(px, row.frame.y + row.frame.height / 2, {
			title: line,
			rows: [
				{ label: words.velocityAtCursor(convention), value: velocity },
				{ label: words.observedAtCursor, value: observed },
			],
		});
	};
	/** Row of the marker at a point of the figure, CSS pixels; −1 without one. */
	const markerRow = (stack: VelocityStack, x: number, y: number): number => {
		const row = rowAt(stack, y);
		const marker = stack.v.map(velocityOfGroup(store.getState(), groupOf(stack, row)));
		return Math.abs(marker - x) <= MARKER_REACH_PX ? row : -1;
	};

	const onIntent = (intent: GestureIntent) => {
		const stack = context.stack();
		if (!stack) return;
		switch (intent.type) {
			case "hover":
			case "longpress":
				setCursor(stack, { row: rowAt(stack, intent.y), velocity: velocityAtPixel(stack, intent.x) });
				box.toggleAttribute("data-astropane-marker", markerRow(stack, intent.x, intent.y) >= 0);
				break;
			case "leave":
				setCursor(stack, null);
				break;
			case "click":
				setVelocity(stack, rowAt(stack, intent.y), intent.x);
				actions.commitVelocity();
				break;
			case "drag-start": {
				const row = Number(intent.target);
				const state = store.getState();
				const marker = stack.v.map(velocityOfGroup(state, groupOf(stack, row)));
				activeDrag = { row, offset: intent.x - marker, startVelocities: state.ionVelocities };
				setCursor(stack, null);
				break;
			}
			case "drag": {
				if (!activeDrag) break;
				const [left, right] = stack.v.range;
				const pixel = Math.min(Math.max(intent.x - activeDrag.offset, left), right);
				setVelocity(stack, activeDrag.row, pixel);
				break;
			}
			case "drag-cancel":
				if (activeDrag) actions.setIonVelocities(activeDrag.startVelocities);
				activeDrag = null;
				actions.commitVelocity();
				break;
			case "drag-end":
				activeDrag = null;
				actions.commitVelocity();
				break;
			default:
		}
	};
	const detachGestures = attachGestures(box, {
		zoneAt: (x, y) => {
			const stack = context.stack();
			return stack && contains(stack.plot, x, y) ? "plot" : null;
		},
		onIntent,
		// The wheel scrolls the page.
		isArmed: () => false,
		targetAt(x, y) {
			const stack = context.stack();
			const row = stack ? markerRow(stack, x, y) : -1;
			return row < 0 ? null : String(row);
		},
	});

	/** Moves the cursor, gives the ion its velocity, or hides the cursor. False for other keys. */
	const moveByKey = (stack: VelocityStack, { key, shiftKey, altKey }: KeyboardEvent): boolean => {
		const lastRow = stack.rows.length - 1;
		const [high, low] = stack.v.domain;
		const row = Math.min(cursor.current?.row ?? 0, lastRow);
		const velocity = cursor.current?.velocity ?? velocityOfGroup(store.getState(), groupOf(stack, row));
		const step = (high - low) * (shiftKey ? KEY_STEPS.shift : altKey ? KEY_STEPS.alt : KEY_STEPS.plain);
		const moveCursor = (row: number, velocity: number) => {
			const next = { row, velocity: Math.min(Math.max(velocity, low), high) };
			setCursor(stack, next);
			const texts = textsOf(stack, row, next.velocity);
			context.say(texts.words.cursorOnLine(texts.line, texts.velocity, texts.convention));
		};
		if (key === "ArrowLeft") moveCursor(row, velocity + step);
		else if (key === "ArrowRight") moveCursor(row, velocity - step);
		else if (key === "ArrowUp") moveCursor(Math.max(0, row - 1), velocity);
		else if (key === "ArrowDown") moveCursor(Math.min(lastRow, row + 1), velocity);
		else if (key === "Enter") {
			const rounded = setVelocity(stack, row, stack.v.map(velocity));
			actions.commitVelocity();
			const texts = textsOf(stack, row, rounded);
			context.say(texts.words.ionVelocitySet(texts.ion, texts.velocity, texts.convention));
		} else if (key === "Escape" && cursor.current) setCursor(stack, null);
		else return false;
		return true;
	};
	const onKeyDown = (event: KeyboardEvent) => {
		const stack = context.stack();
		if (!stack || stack.rows.length === 0) return;
		const action = plotAction(event)?.type;
		if (action === "back") actions.undo();
		else if (action === "forward") actions.redo();
		else if (event.ctrlKey || event.metaKey || !moveByKey(stack, event)) return;
		event.preventDefault();
		event.stopPropagation();
	};
	box.addEventListener("keydown", onKeyDown);
	return () => {
		detachGestures();
		box.removeEventListener("keydown", onKeyDown);
		box.removeAttribute("data-astropane-marker");
	};
}
