import { plotArea, type Rect, type Size } from "../../../plot/index.js";

export type SpectrumLayout = {
	/** Area between the axes. */
	plot: Rect;
	/** Area of the line labels, above the data. */
	lanes: Rect;
	/** Area of the spectra. */
	data: Rect;
	laneCount: number;
};

/** Height of a row of line labels, CSS pixels. */
export const LANE_HEIGHT_PX = 14;

/**
 * Places axes, label lanes and data for a figure of this size; small figures give up lanes, then the rest axis. Without
 * `labels` there are no lanes.
 */
export function layoutSpectrum(size: Size, labels = true): SpectrumLayout {
	const small = size.height < 200 || size.width < 320;
	const plot = plotArea(size, {
		top: small ? 8 : 40,
		right: 14,
		bottom: size.height < 140 ? 22 : 42,
		left: size.width < 320 ? 44 : 58,
	});
	const laneCount = !labels ? 0 : size.height >= 340 ? 3 : size.height >= 220 ? 2 : size.height >= 140 ? 1 : 0;
	const laneSpace = Math.min(plot.height / 3, laneCount * LANE_HEIGHT_PX + (laneCount > 0 ? 6 : 0));
	return {
		plot,
		laneCount,
		lanes: { ...plot, height: laneSpace },
		data: { ...plot, y: plot.y + laneSpace, height: plot.height - laneSpace },
	};
}

export const hasRestAxis = (size: Size): boolean => size.height >= 200 && size.width >= 320;
