/** Scales of the background other than the default. */
export const densityWords = {
	rootScale: "square root",
	linearScale: "linear",
	equalizedScale: "equalised",
};
