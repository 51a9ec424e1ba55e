"use client";

import type { ReactElement } from "react";
import { HelpPanel, keyboardHelp, pointerHelp } from "../../plot/index.js";
import { lineKeyHelp } from "../tools/redshift/lineKeys.js";
import { spectrumKeyHelp, spectrumPointerHelp } from "./keys.js";

/** The `?` panel; fetched when it is first asked for. */
export default function Help({ onClose }: { onClose(): void }): ReactElement {
	return (
		<HelpPanel
			open
			onClose={onClose}
			sections={[
				{ heading: "Spectrum", keys: spectrumKeyHelp },
				{ heading: "Plot", keys: keyboardHelp },
				{ heading: "With Find z open", keys: lineKeyHelp },
				{ heading: "Pointer and touch", keys: [...spectrumPointerHelp, ...pointerHelp] },
			]}
		/>
	);
}
