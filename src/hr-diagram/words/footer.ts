/** Buttons below the diagram. */
export const footerWords = {
	boxSelect: "Box select",
	boxSelectHint: "Drag a box round what to select (key s); with Ctrl it is added",
	lassoSelect: "Lasso",
	lassoSelectHint: "Draw round what to select (key l); with Ctrl it is added",
	extinctionControl: "Extinction",
	extinctionHint: "Take an extinction A₀ away from the points and draw the arrow of reddening",
};
