import { LINE_REACH_PX, nearestLine, sampleAt } from "../../model/hover.js";
import type { SpectrumView } from "../../model/view.js";
import type { SpectrumStore } from "../../state.js";
import { changeStep } from "../../store.js";

/** Moves the cursor by `count` samples of the front spectrum and keeps it in view. */
export function stepCursor(store: SpectrumStore, view: SpectrumView, count: number): void {
	const curve = view.visibleCurves.at(-1);
	const n = curve?.wavelengths.length ?? 0;
	if (!curve || n === 0) return;
	const [from, to] = view.x.domain;
	const { cursor, window } = store.getState();
	const start = cursor?.wavelength ?? (from + to) / 2;
	const index = sampleAt(curve, Math.min(Math.max(start, curve.extent[0]), curve.extent[1]));
	const wavelength = curve.wavelengths[Math.min(n - 1, Math.max(0, index + count))] as number;
	if (wavelength < from || wavelength > to) {
		const half = (to - from) / 2;
		changeStep(store, { window: { x: [wavelength - half, wavelength + half], y: window.y } }, "cursor");
	}
	store.setState({
		cursor: { wavelength, pixelY: Number.NaN, by: "keys" },
		hoveredLine: nearestLine(view, view.x.map(wavelength), LINE_REACH_PX)?.marker.key ?? null,
	});
}
