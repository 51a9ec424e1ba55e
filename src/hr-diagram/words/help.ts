/** What the keys of the diagram do, beside those of every plot. */
export const helpWords = {
	diagramKeys: "HR diagram",
	plotKeys: "Plot",
	pointerKeys: "Pointer",
	stepKeys: "Go to the previous or next point and read it out",
	selectKeys: "Select the point; with Shift, add it or take it away",
	zoomKeys: "Zoom",
	boxKeys: "Drag draws a box to zoom to, or moves the view",
	areaKeys: "Select in a box, or in a lasso: arrow keys move the cross, Space sets a corner, Enter selects",
	phaseKeys: "Step back or on along the path of the variable star under the cursor",
	escapeKeys: "Leave the point, then drop the selection",
};
