import type { SmoothingMethod } from "../../astro/spectrum/smooth/smoothing.js";

type SmoothingWords = { [M in SmoothingMethod as `smoothing-${M}`]: string } & {
	/** `size` is in the unit of the method; `other` is its other number, if it has one. */
	[M in SmoothingMethod as `smoothed-${M}`]: (size: string, other: string) => string;
};

/** Words of the methods of smoothing, by their names: labels in menus, and texts of pictures with formatted numbers. */
export const smoothingWords: SmoothingWords = {
	// In the panel "Display"
	"smoothing-boxcar": "boxcar",
	"smoothing-gaussian": "Gaussian, pixels",
	"smoothing-gaussian-velocity": "Gaussian, km/s",
	"smoothing-savitzky-golay": "Savitzky–Golay",
	"smoothing-median": "median",

	// Below a picture
	"smoothed-boxcar": (pixels: string): string => `boxcar of ${pixels} px`,
	"smoothed-gaussian": (sigma: string): string => `Gaussian, σ = ${sigma} px`,
	"smoothed-gaussian-velocity": (sigma: string): string => `Gaussian, σ = ${sigma} km/s`,
	"smoothed-savitzky-golay": (pixels: string, order: string): string => `Savitzky–Golay, ${pixels} px, order ${order}`,
	"smoothed-median": (pixels: string): string => `median of ${pixels} px`,
};
