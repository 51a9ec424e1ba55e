"use client";

import { useState } from "react";
import type { LineTools } from "./linePanelProps.js";

/** The line tools once they have been asked for and fetched, else null. `onError`: they could not be fetched. */
export function useLineTools(onError: () => void): { lineTools: LineTools | null; withLineTools(): void } {
	const [lineTools, setLineTools] = useState<LineTools | null>(null);
	const withLineTools = () => {
		import("../../lazy/chunks/lineTools.js").then(setLineTools).catch(onError);
	};
	return { lineTools, withLineTools };
}
