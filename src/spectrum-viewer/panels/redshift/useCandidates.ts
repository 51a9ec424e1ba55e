"use client";

import { useMemo } from "react";
import type { LineGroup } from "../../../astro/index.js";
import { useLanguage } from "../../../ui/index.js";
import type { LineShift } from "../../model/lines/markers.js";
import type { PickedFeatures } from "../../state.js";
import type { PanelProps } from "../../view/panel.js";
import { type Candidates, candidatesFor, withCustomLines } from "./candidates.js";
import { doubletText } from "./evidence.js";
import { effectiveWavelength, redshiftAt } from "./features.js";

type FeatureLines = {
	/** All groups, and one of the custom lines that move. */
	groups: readonly LineGroup[];
	/** The redshift near which lines are searched, and the velocities in use. */
	shift: LineShift;
	/** Lines that the current feature may be; null without a feature. */
	candidates: Candidates | null;
	/** Sentences on the doublets of the named features. */
	doublets: readonly string[];
};

/** Candidates for the current feature, and checks of the named ones. Recomputed only when a feature, data or velocities change. */
export function useCandidates(
	{
		spectra,
		settledView,
		groups: catalogue,
		hostProps,
	}: Pick<PanelProps, "spectra" | "settledView" | "groups" | "hostProps">,
	{ twoLines, list }: PickedFeatures,
	current: number,
	snap: boolean,
): FeatureLines {
	const language = useLanguage();
	const { state, medium, customLines } = settledView;
	const { redshiftPrior } = hostProps;
	const { velocity, velocityConvention, ionVelocities, wavelengthUnit } = state;
	const feature = list[current];
	const otherFeature = list[1 - current];
	const spectrumOf = (spectrumId: string | null) => spectra.find(({ id }) => id === spectrumId);

	// With two lines, candidates are searched near the redshift that the other feature gives.
	const redshift =
		twoLines && otherFeature?.line
			? redshiftAt(effectiveWavelength(otherFeature, snap), otherFeature.line, state)
			: state.redshift;
	const shift = useMemo(
		() => ({ redshift, velocity, velocityConvention, ionVelocities }),
		[redshift, velocity, velocityConvention, ionVelocities],
	);
	const groups = useMemo(() => withCustomLines(catalogue, customLines), [catalogue, customLines]);
	const spectrum = feature && spectrumOf(feature.spectrumId);
	// biome-ignore lint/correctness/useExhaustiveDependencies: candidates do not depend on the line of the feature
	const candidates = useMemo(
		() => (feature ? candidatesFor(feature, spectrum, snap, groups, shift, medium, redshiftPrior ?? undefined) : null),
		[feature?.clicked, spectrum, snap, groups, shift, medium, redshiftPrior?.redshift, redshiftPrior?.sigma],
	);
	// biome-ignore lint/correctness/useExhaustiveDependencies: `spectrumOf` changes with the spectra
	const doublets = useMemo(() => {
		const texts = list.map((feature) =>
			doubletText(feature, spectrumOf(feature.spectrumId), snap, groups, medium, wavelengthUnit, language),
		);
		return [...new Set(texts)].filter((text) => text !== "");
	}, [list, spectra, snap, groups, medium, wavelengthUnit, language]);
	return { groups, shift, candidates, doublets };
}
