import { attachGestures, contains, type FigureHandle, type GestureIntent } from "../../../plot/index.js";
import type { TooltipHandle } from "../../../ui/index.js";
import { byPixel } from "../../model/axes/velocityAxis.js";
import { velocityOfGroup } from "../../model/lines/markers.js";
import { lengthText, velocityText } from "../../model/text/format.js";
import type { SpectrumState } from "../../state.js";
import type { PanelProps } from "../../view/panel.js";
import type { VelocityCursor } from "./velocityLayers.js";
import { rowAt, type VelocityStack } from "./velocityStack.js";

/** How near a marker must be to be taken hold of, CSS pixels. */
const REACH = 6;

export type VelocityPlotContext = Pick<PanelProps, "store" | "actions" | "say"> & {
	figure: FigureHandle;
	/** As it stands now. */
	stack(): VelocityStack | null;
	cursor: { current: VelocityCursor | null };
	tooltip(): TooltipHandle | null;
};

/** Binds pointer and keys to the velocity plot; no React in here. Returns what takes them off. */
export function attachVelocity(parts: VelocityPlotContext): () => void {
	const { store, actions, cursor } = parts;
	const { box } = parts.figure;
	let held: { row: number; offset: number; from: SpectrumState["ionVelocities"] } | null = null;

	/** Gives the ion of a row the velocity at a pixel. */
	const put = (now: VelocityStack, row: number, pixel: number): number => {
		const { v, rows } = now;
		const velocity = byPixel(v.invert(pixel), v.invert(1) - v.invert(0));
		const group = rows[row]?.mark.group;
		if (group !== undefined) actions.setIonVelocities({ ...store.getState().ionVelocities, [group]: velocity });
		return velocity;
	};
	const sentence = (now: VelocityStack, row: number, velocity: number): string =>
		`${now.rows[row]?.mark.label} ${velocityText(velocity)}, ${now.state.velocityConvention}`;
	const point = (now: VelocityStack, at: VelocityCursor | null) => {
		cursor.current = at;
		parts.figure.mark("cursor");
		const row = at && now.rows[at.row];
		if (!at || !row) {
			parts.tooltip()?.hide();
			return;
		}
		const px = now.v.map(at.velocity);
		parts.tooltip()?.show(px, row.frame.y + row.frame.height / 2, {
			title: row.mark.label,
			rows: [
				{ label: `Velocity, ${now.state.velocityConvention}`, value: velocityText(at.velocity) },
				{ label: "Observed", value: lengthText(row.view.x.invert(px), now.state.wavelengthUnit) },
			],
		});
	};
	const markerRow = (now: VelocityStack, x: number, y: number): number => {
		const row = rowAt(now, y);
		const group = now.rows[row]?.mark.group ?? "";
		return Math.abs(now.v.map(velocityOfGroup(store.getState(), group)) - x) <= REACH ? row : -1;
	};

	const onIntent = (intent: GestureIntent) => {
		const now = parts.stack();
		if (!now) return;
		switch (intent.type) {
			case "hover":
			case "longpress": {
				const row = rowAt(now, intent.y);
				const pixel = now.v.invert(1) - now.v.invert(0);
				point(now, { row, velocity: byPixel(now.v.invert(intent.x), pixel) });
				box.toggleAttribute("data-astropane-marker", markerRow(now, intent.x, intent.y) >= 0);
				break;
			}
			case "leave":
				point(now, null);
				break;
			case "click":
				put(now, rowAt(now, intent.y), intent.x);
				actions.commitVelocity();
				break;
			case "drag-start": {
				const { ionVelocities } = store.getState();
				const row = Number(intent.target);
				const at = now.v.map(velocityOfGroup(store.getState(), now.rows[row]?.mark.group ?? ""));
				held = { row, offset: intent.x - at, from: ionVelocities };
				point(now, null);
				break;
			}
			case "drag":
				if (held) put(now, held.row, Math.min(Math.max(intent.x - held.offset, now.v.range[0]), now.v.range[1]));
				break;
			case "drag-cancel":
				if (held) actions.setIonVelocities(held.from);
				held = null;
				actions.commitVelocity();
				break;
			case "drag-end":
				held = null;
				actions.commitVelocity();
				break;
			default:
		}
	};
	const detach = attachGestures(box, {
		zoneAt: (x, y) => {
			const now = parts.stack();
			return now && contains(now.plot, x, y) ? "plot" : null;
		},
		onIntent,
		// The wheel scrolls the page.
		isArmed: () => false,
		targetAt(x, y) {
			const now = parts.stack();
			const row = now ? markerRow(now, x, y) : -1;
			return row < 0 ? null : String(row);
		},
	});

	const onKeyDown = (event: KeyboardEvent) => {
		const now = parts.stack();
		const { key } = event;
		if (!now || event.ctrlKey || event.metaKey || now.rows.length === 0) return;
		const [low, high] = [now.v.domain[1], now.v.domain[0]];
		const row = Math.min(cursor.current?.row ?? 0, now.rows.length - 1);
		const at = cursor.current?.velocity ?? velocityOfGroup(store.getState(), now.rows[row]?.mark.group ?? "");
		const grain = (high - low) * (event.shiftKey ? 0.05 : event.altKey ? 0.0005 : 0.005);
		const go = (next: VelocityCursor) => {
			point(now, { ...next, velocity: Math.min(Math.max(next.velocity, low), high) });
			if (cursor.current) parts.say(sentence(now, cursor.current.row, cursor.current.velocity));
		};
		if (key === "ArrowLeft") go({ row, velocity: at + grain });
		else if (key === "ArrowRight") go({ row, velocity: at - grain });
		else if (key === "ArrowUp") go({ row: Math.max(0, row - 1), velocity: at });
		else if (key === "ArrowDown") go({ row: Math.min(now.rows.length - 1, row + 1), velocity: at });
		else if (key === "Enter") {
			const set = put(now, row, now.v.map(at));
			actions.commitVelocity();
			parts.say(`${now.rows[row]?.mark.group} set to ${velocityText(set)}, ${now.state.velocityConvention}`);
		} else if (key === "z" || key === "Backspace") actions.undo();
		else if (key === "y" || key === "Z") actions.redo();
		else if (key === "Escape" && cursor.current) point(now, null);
		else return;
		event.preventDefault();
		event.stopPropagation();
	};
	box.addEventListener("keydown", onKeyDown);
	return () => {
		detach();
		box.removeEventListener("keydown", onKeyDown);
		box.removeAttribute("data-astropane-marker");
	};
}
