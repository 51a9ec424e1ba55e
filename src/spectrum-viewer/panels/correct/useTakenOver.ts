"use client";

import { useEffect, useRef } from "react";
import { useLatest } from "../../../plot/index.js";
import type { Spectrum } from "../../types.js";
import { takeContinuumOver } from "../../view/paint/paintContinua.js";
import type { PanelProps } from "../../view/panel.js";

/** Takes over the drawing of a continuum, by the id of its spectrum, and gives it back (null), at the latest when the panel closes. */
export function useTakenOver({ spectra, figure }: Pick<PanelProps, "spectra" | "figure">): (id: string | null) => void {
	const taken = useRef<Spectrum>(null);
	const take = useLatest((id: string | null) => {
		const next = spectra.find((spectrum) => spectrum.id === id) ?? null;
		if (next === taken.current) return;
		if (taken.current) takeContinuumOver(taken.current, false);
		if (next) takeContinuumOver(next, true);
		taken.current = next;
		figure()?.mark("data");
	});
	useEffect(() => () => take.current(null), [take]);
	return (id) => take.current(id);
}
