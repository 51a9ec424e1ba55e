import type { SpectrumPanel } from "../../state.js";

/** Panels by what their buttons say, and what is read out when a key opens or closes one. */
export const panelNames: Readonly<Record<SpectrumPanel, string>> = {
	redshift: "Find z",
	velocity: "Velocities",
	measure: "Measure",
};
