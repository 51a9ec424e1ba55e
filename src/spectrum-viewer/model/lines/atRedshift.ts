import type { SpectrumState } from "../../state.js";
import { AT_REDSHIFT } from "./markers.js";

type Velocities = SpectrumState["ionVelocities"];

/** Whether the lines of a group are drawn at the redshift, too, beside those at its velocity. */
export const isDrawnTwice = (velocities: Velocities, group: string): boolean =>
	Object.hasOwn(velocities, group + AT_REDSHIFT);

/** Whether a group is the one at the redshift of a group that is drawn twice. */
export const isAtRedshift = (group: string): boolean => group.endsWith(AT_REDSHIFT);

/** The group of the catalogue. */
export const ionOf = (group: string): string => (isAtRedshift(group) ? group.slice(0, -AT_REDSHIFT.length) : group);

/** Velocities by which a group is drawn twice, or once again. */
export function drawnTwice(velocities: Velocities, group: string, isTwice: boolean): Velocities {
	const { [group + AT_REDSHIFT]: _, ...others } = velocities;
	return isTwice ? { ...others, [group + AT_REDSHIFT]: 0 } : others;
}
