import { contains, keyName } from "../../../plot/index.js";
import { wordsIn } from "../../../text/index.js";
import { hoveredPoint } from "../../model/hoveredPoint.js";
import { addStars, polygonOf, selectIn } from "../../model/selection/area.js";
import { magText } from "../../model/valueText.js";
import type { HRView } from "../../model/view.js";
import type { HRArea } from "../../state.js";
import { areaWords } from "../../words/area.js";
import type { InteractionContext } from "../interaction/context.js";

export { paintArea } from "./paintArea.js";

// CSS pixels.
const STEP_PX = 10;
const LARGE_STEP_PX = 50;
const FINE_STEP_PX = 1;
/** A lasso takes a corner each time the pointer has gone so far. */
const LASSO_STEP_PX = 3;

const directions: Readonly<Record<string, readonly [number, number]>> = {
	ArrowLeft: [-1, 0],
	ArrowRight: [1, 0],
	ArrowUp: [0, -1],
	ArrowDown: [0, 1],
};

export type AreaTool = {
	/** Says how it is used, and shows the cross. */
	start(kind: HRArea["kind"]): void;
	/** True: the key is handled. */
	key(event: KeyboardEvent): boolean;
	dragStart(x: number, y: number): void;
	drag(x: number, y: number): void;
	/** `add`: to the selection before. */
	dragEnd(add: boolean): void;
	cancel(): void;
};

/** Selects points and background stars in a box or a lasso, by pointer or by keys alone. */
export function createAreaTool(context: InteractionContext): AreaTool {
	const { store, actions } = context;
	const kindNow = (): HRArea["kind"] => (store.getState().dragMode === "lasso" ? "lasso" : "select-box");
	const placeAt = (view: HRView, x: number, y: number): readonly [number, number] => {
		const { plot } = view.layout;
		const clamp = (value: number, low: number, size: number): number => Math.min(low + size, Math.max(low, value));
		return [view.x.invert(clamp(x, plot.x, plot.width)), view.y.invert(clamp(y, plot.y, plot.height))];
	};
	const setArea = (area: HRArea | null): void => store.setState({ area });
	const say = (write: (words: typeof areaWords) => string): void => {
		const view = context.view();
		if (view) context.announce(write(wordsIn(view.language, areaWords)));
	};
	const cursorAtStart = (view: HRView): readonly [number, number] => {
		const { plot } = view.layout;
		const point = hoveredPoint(view.stars, view.state.hover);
		if (point && contains(plot, view.x.map(point.color), view.y.map(point.mag))) return [point.color, point.mag];
		return placeAt(view, plot.x + plot.width / 2, plot.y + plot.height / 2);
	};

	/** Selects what the area encloses; false: it encloses nothing yet. */
	const select = (add: boolean): boolean => {
		const view = context.view();
		const { area, stars } = store.getState();
		const polygon = area && polygonOf(area);
		if (!view || !polygon) return false;
		const found = selectIn(view, polygon);
		const ids = add ? [...new Set([...actions.latestSelection(), ...found.ids])] : found.ids;
		actions.select(ids, add ? addStars(stars, found.stars) : found.stars);
		const { integer } = view.language.numbers;
		const starCount = found.stars.reduce((sum, { indices }) => sum + indices.length, 0);
		say((words) => {
			const points = words.selectedPoints(integer(found.ids.length), found.ids.length);
			const hasStars = view.model.background.layers.some((layer) => layer.stars);
			return hasStars ? `${points}, ${words.selectedStars(integer(starCount), starCount)}.` : `${points}.`;
		});
		return true;
	};

	const byKeys = (view: HRView): HRArea => {
		const { area } = store.getState();
		return area?.by === "keys" && area.kind === kindNow()
			? area
			: { kind: kindNow(), vertices: [], cursor: cursorAtStart(view), by: "keys" };
	};
	const addCorner = (view: HRView, area: HRArea): void => {
		const vertices = area.kind === "lasso" ? [...area.vertices, area.cursor] : [area.cursor];
		setArea({ ...area, vertices });
		const { numbers } = view.language;
		const [color, mag] = area.cursor;
		say((words) =>
			words.cornerSet(numbers.integer(vertices.length), `${magText(color, numbers)}, ${magText(mag, numbers)}`),
		);
	};

	return {
		start(kind) {
			const view = context.view();
			if (!view) return;
			for (const layer of view.model.background.layers) layer.starIndex?.();
			setArea({ kind, vertices: [], cursor: cursorAtStart(view), by: "keys" });
			say((words) => (kind === "lasso" ? words.lassoStart : words.boxSelectStart));
		},
		key(event) {
			const view = context.view();
			if (!view) return false;
			const name = keyName(event);
			const direction = directions[name.replace(/^(?:ctrl|shift)\+/, "")];
			const area = byKeys(view);
			if (direction) {
				const step = name.startsWith("shift+") ? LARGE_STEP_PX : name.startsWith("ctrl+") ? FINE_STEP_PX : STEP_PX;
				const [x, y] = [view.x.map(area.cursor[0]), view.y.map(area.cursor[1])];
				setArea({ ...area, cursor: placeAt(view, x + step * direction[0], y + step * direction[1]) });
				return true;
			}
			if (name === " ") addCorner(view, area);
			else if (name === "Backspace" && area.vertices.length > 0)
				setArea({ ...area, vertices: area.vertices.slice(0, -1) });
			else if (/^(?:shift\+|ctrl\+)?Enter$/.test(name)) {
				if (area.kind === "select-box" && area.vertices.length === 0) addCorner(view, area);
				else if (select(name !== "Enter")) setArea({ ...area, vertices: [] });
				else say((words) => words.areaNeedsCorners);
			} else return false;
			return true;
		},
		dragStart(x, y) {
			const view = context.view();
			if (!view) return;
			const place = placeAt(view, x, y);
			store.setState({ area: { kind: kindNow(), vertices: [place], cursor: place, by: "pointer" }, hover: null });
		},
		drag(x, y) {
			const view = context.view();
			const { area } = store.getState();
			if (!view || !area) return;
			const cursor = placeAt(view, x, y);
			const [lastColor, lastMag] = area.vertices.at(-1) ?? cursor;
			const step = Math.hypot(
				view.x.map(cursor[0]) - view.x.map(lastColor),
				view.y.map(cursor[1]) - view.y.map(lastMag),
			);
			const isCorner = area.kind === "lasso" && step >= LASSO_STEP_PX;
			setArea({ ...area, cursor, vertices: isCorner ? [...area.vertices, cursor] : area.vertices });
		},
		dragEnd(add) {
			select(add);
			setArea(null);
		},
		cancel: () => setArea(null),
	};
}
