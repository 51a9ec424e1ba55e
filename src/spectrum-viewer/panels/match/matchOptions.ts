import { convertMedium, type MatchTemplate } from "../../../astro/index.js";
import type { MatchedTemplate, MatchPanelOptions, SpectrumStore } from "../../state.js";
import { changeStep } from "../../store.js";
import type { Medium } from "../../types.js";
import type { PanelProps } from "../../view/panel.js";

export const setMatchOptions = (store: SpectrumStore, change: Partial<MatchPanelOptions>): void =>
	store.setState(({ matchPanel }) => ({ matchPanel: { ...matchPanel, ...change } }));

/** Draws a template over the spectrum, or none: a step of undo. */
export const showMatch = (store: SpectrumStore, matchedTemplate: MatchedTemplate | null): void =>
	changeStep(store, { matchedTemplate });

/** Bounds of z until the user sets others. */
export const DEFAULT_BOUNDS: readonly [number, number] = [-0.01, 1];

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
