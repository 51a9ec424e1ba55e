/** What the keys of the diagram do, beside those of every plot. */
export const helpWords = {
	diagramKeys: "HR diagram",
	plotKeys: "Plot",
	pointerKeys: "Pointer",
	stepKeys: "Go to the previous or next point and read it out",
	selectKeys: "Select the point; with Shift, add it or take it away",
	zoomKeys: "Zoom",
	boxKeys: "Drag draws a box to zoom to, or moves the view",
	escapeKeys: "Leave the point, then drop the selection",
};
