import { convertMedium, type MatchTemplate, type RedshiftPrior } from "../../../astro/index.js";
import { roundToStep } from "../../../text/index.js";
import type { MatchedTemplate, MatchPanelOptions, SpectrumStore } from "../../state.js";
import { changeStep } from "../../store.js";
import type { Medium } from "../../types.js";
import type { PanelProps } from "../../view/panel.js";

export const setMatchOptions = (store: SpectrumStore, change: Partial<MatchPanelOptions>): void =>
	store.setState(({ matchPanel }) => ({ matchPanel: { ...matchPanel, ...change } }));

/** Draws a template over the spectrum, or none: a step of undo. */
export const showMatch = (store: SpectrumStore, matchedTemplate: MatchedTemplate | null): void =>
	changeStep(store, { matchedTemplate });

/** Bounds of z until the user sets others, and the page expects none. */
const DEFAULT_BOUNDS: readonly [number, number] = [-0.01, 1];
/** 1σ of a redshift from templates: expansion velocities differ by 3,000 km/s between objects of a class. */
const TEMPLATE_SIGMA = 0.01;
/** Bounds are so many σ from the redshift that the page expects. */
const PRIOR_SIGMAS = 3;

/** Bounds of z: those of the user, else 3σ about the redshift that the page expects. */
export function boundsOf(
	{ bounds }: Pick<MatchPanelOptions, "bounds">,
	prior: RedshiftPrior | null | undefined,
): readonly [number, number] {
	if (bounds || !prior) return bounds ?? DEFAULT_BOUNDS;
	const width = PRIOR_SIGMAS * Math.hypot(prior.sigma, TEMPLATE_SIGMA * (1 + prior.redshift));
	const rounded = (z: number) => Math.max(-0.4, Math.min(20, roundToStep(z, 1e-4)));
	return [rounded(prior.redshift - width), rounded(prior.redshift + width)];
}

/** Å to each side of a host line that are left out, at rest: 1,000 km/s at Hα. */
const HOST_HALF_WIDTH = 22;
/**
 * Å in vacuum: lines of H II regions that are narrow in hosts, [O II], Hβ, [O III], [N II] with Hα, [S II] (NIST; Osterbrock &
 * Ferland 2006).
 */
const HOST_LINES: readonly (readonly [number, number])[] = [
	[3727.1, 3729.9],
	[4862.7, 4862.7],
	[4960.3, 4960.3],
	[5008.2, 5008.2],
	[6549.9, 6585.3],
	[6718.3, 6732.7],
];

/** Observed Å in `medium` that are left out. */
export function excludedIntervals(
	{ tellurics, hostLines }: Pick<MatchPanelOptions, "tellurics" | "hostLines">,
	groups: PanelProps["groups"],
	redshift: number,
	medium: Medium,
): (readonly [number, number])[] {
	const bands = groups
		.filter((group) => group.static)
		.flatMap(({ lines }) => lines.flatMap(({ band }) => (band ? [band[medium]] : [])));
	const host = HOST_LINES.map(([from, to]) => {
		const observed = (rest: number) => convertMedium(rest * (1 + redshift), "vacuum", medium);
		return [observed(from - HOST_HALF_WIDTH), observed(to + HOST_HALF_WIDTH)] as const;
	});
	return [...(tellurics ? bands : []), ...(hostLines ? host : [])];
}

/** A template that the host passed. The shipped ones have a credit. */
export type HostTemplate = MatchTemplate & { credit?: unknown };
