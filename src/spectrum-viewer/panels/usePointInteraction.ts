"use client";

import { useEffect } from "react";
import { contains, type Pen, useEffectBeforePaint, useLatest } from "../../plot/index.js";
import type { SpectrumView } from "../model/view.js";
import { endGesture } from "../store.js";
import type { PanelInteraction, PanelProps } from "../view/panel.js";

/** A press takes hold of a point at most this far away, CSS pixels. */
const REACH_PX = 8;
const FINGER_REACH_PX = 22;

/** CSS pixels that an arrow key moves a point by; with Shift ten times as many. */
const arrows: Readonly<Record<string, readonly [dx: number, dy: number]>> = {
	ArrowLeft: [-1, 0],
	ArrowRight: [1, 0],
	ArrowUp: [0, -1],
	ArrowDown: [0, 1],
};
const SHIFTED_STEPS = 10;

const TARGET = "point ";
const isHeld = (target: string): boolean => target.startsWith(TARGET);

/** A point of an open panel that can be dragged. */
export type PlotPoint = {
	/** Unique among the points. */
	key: string;
	/** CSS pixels of the figure; NaN where the axis has no place for it. */
	x: number;
	y: number;
};

type PointHandlers = {
	/** `key` of the point that keys move; null: none. */
	selected: string | null;
	points(view: SpectrumView): readonly PlotPoint[];
	onSelect(key: string | null): void;
	/** A click away from all points, or Enter at the cursor, for which `pixelY` is NaN. */
	onPlace(view: SpectrumView, wavelength: number, pixelY: number): void;
	/** A point is moved to a place in the plot, CSS pixels. Moves of one `gesture` in turn are one step of undo. */
	onMove(view: SpectrumView, key: string, x: number, y: number, gesture: string | null): void;
	/** A point is under the pointer of a drag; null: none is any more. */
	onDrag?(key: string | null): void;
	onRemove(key: string): void;
	/** Another key; `point`: the chosen one. Returns true if it was answered. */
	onKey?(view: SpectrumView, point: PlotPoint | null, key: string): boolean;
	/** Painted on the cursor layer; `dragged`: the point under the pointer, at its place. */
	paint(pen: Pen, view: SpectrumView, dragged: PlotPoint | null): void;
};

/** Chooses, moves and removes points of a panel in the plot, by pointer and keys. Nothing renders while the pointer moves. */
export function usePointInteraction(props: PanelProps, handlers: PointHandlers): void {
	const latest = useLatest({ props, handlers });
	const { active, store } = props;
	const { selected } = handlers;
	useEffect(() => {
		void selected;
		latest.current.props.figure()?.mark("cursor");
		// The moves of another point are a step of their own.
		endGesture(store);
	}, [selected, store, latest]);

	useEffectBeforePaint(() => {
		let dragged: PlotPoint | null = null;

		const nearest = (view: SpectrumView, x: number, y: number, reach: number): PlotPoint | null => {
			if (!contains(view.layout.data, x, y)) return null;
			let best: PlotPoint | null = null;
			let least = reach;
			for (const point of latest.current.handlers.points(view)) {
				const distance = Math.hypot(point.x - x, point.y - y);
				if (!(distance <= least)) continue;
				least = distance;
				best = point;
			}
			return best;
		};
		const inPlot = ({ layout: { data } }: SpectrumView, x: number, y: number): [number, number] => [
			Math.min(Math.max(x, data.x), data.x + data.width),
			Math.min(Math.max(y, data.y), data.y + data.height),
		];
		const interaction: PanelInteraction = {
			onClick(wavelength, pixelY) {
				const { props, handlers } = latest.current;
				const view = props.view();
				if (!view) return;
				const near = Number.isNaN(pixelY) ? null : nearest(view, view.x.map(wavelength), pixelY, REACH_PX);
				if (near) handlers.onSelect(near.key);
				else handlers.onPlace(view, wavelength, pixelY);
			},
			onKey(key, isShifted) {
				const { props, handlers } = latest.current;
				const view = props.view();
				if (!view) return false;
				const point = handlers.points(view).find((each) => each.key === handlers.selected) ?? null;
				if (point && key === "Delete") {
					handlers.onRemove(point.key);
					return true;
				}
				const arrow = arrows[key];
				if (!point || !arrow) return handlers.onKey?.(view, point, key) ?? false;
				const steps = isShifted ? SHIFTED_STEPS : 1;
				const place = inPlot(view, point.x + steps * arrow[0], point.y + steps * arrow[1]);
				handlers.onMove(view, point.key, ...place, `${TARGET}${point.key}`);
				return true;
			},
			onEscape() {
				const { selected, onSelect } = latest.current.handlers;
				if (selected === null) return false;
				onSelect(null);
				return true;
			},
			targetAt(x, y, isFinger) {
				const view = latest.current.props.view();
				const point = view && nearest(view, x, y, isFinger ? FINGER_REACH_PX : REACH_PX);
				return point ? `${TARGET}${point.key}` : null;
			},
			isHeld,
			onDrag(intent) {
				if (!isHeld(intent.target)) return false;
				const { props, handlers } = latest.current;
				const view = props.view();
				const key = intent.target.slice(TARGET.length);
				if (intent.type === "drag-start") {
					handlers.onSelect(key);
					store.setState({ cursor: null, hoveredLine: null });
				}
				if (intent.type === "drag-cancel" || !view) {
					dragged = null;
					handlers.onDrag?.(null);
				} else {
					const [x, y] = inPlot(view, intent.x, intent.y);
					dragged = intent.type === "drag-end" ? null : { key, x, y };
					handlers.onDrag?.(dragged && key);
					if (intent.type === "drag-end") handlers.onMove(view, key, x, y, null);
				}
				props.figure()?.mark("cursor");
				return true;
			},
			paint(pen, view) {
				latest.current.handlers.paint(pen, view, dragged);
			},
		};
		active.current = interaction;
		const { figure } = latest.current.props;
		figure()?.mark("cursor");
		return () => {
			if (active.current === interaction) active.current = null;
			endGesture(store);
			figure()?.mark("cursor");
		};
	}, [active, store, latest]);
}
