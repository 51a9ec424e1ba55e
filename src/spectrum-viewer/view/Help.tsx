"use client";

import type { ReactElement } from "react";
import { HelpPanel, keyboardHelp, pointerHelp } from "../../plot/index.js";

const spectrumKeyHelp = [
	{ keys: ["[", "]"], does: "Redshift down or up by 0.0001" },
	{ keys: ["{", "}"], does: "Redshift down or up by 0.01" },
	{ keys: ["f"], does: "Find the redshift from features" },
	{ keys: ["v"], does: "Velocities of lines" },
	{ keys: ["m"], does: "Measure a line" },
	{ keys: ["Enter"], does: "With a panel open: take the cursor's wavelength" },
	{ keys: ["b"], does: "Drag draws a box to zoom to, or moves the view" },
];

/** The `?` panel; fetched when it is first asked for. */
export default function Help({ onClose }: { onClose(): void }): ReactElement {
	return (
		<HelpPanel
			open
			onClose={onClose}
			sections={[
				{ heading: "Spectrum", keys: spectrumKeyHelp },
				{ heading: "Plot", keys: keyboardHelp },
				{
					heading: "Pointer",
					keys: [
						{ keys: ["Drag a marker"], does: "Set the redshift by putting a line on its feature" },
						...pointerHelp,
					],
				},
			]}
		/>
	);
}
