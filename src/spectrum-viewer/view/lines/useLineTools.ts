"use client";

import { useState } from "react";
import type { LineTools, WithLineTools } from "./linePanelProps.js";

/** The line tools once they have been asked for and fetched, else null. `onError`: they could not be fetched. */
export function useLineTools(onError: () => void): { lineTools: LineTools | null; withLineTools: WithLineTools } {
	const [lineTools, setLineTools] = useState<LineTools | null>(null);
	const withLineTools: WithLineTools = (use) => {
		import("../../lazy/chunks/lineTools.js")
			.then((chunk) => {
				setLineTools(chunk);
				use?.(chunk);
			})
			.catch(onError);
	};
	return { lineTools, withLineTools };
}
