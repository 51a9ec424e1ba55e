import type { LineGroup, SpectralLine } from "../../../astro/index.js";
import type { ReferenceLine } from "../../state.js";
import { type LineMarker, lineKey } from "./markers.js";

/** A line of the catalogue, and the group whose velocity it has. */
export type NamedLine = { line: SpectralLine; group: LineGroup };

/** A line as the store keeps it. */
export function referenceLine({ line, group }: NamedLine): ReferenceLine {
	const { label, air, vacuum } = line;
	const key = lineKey(group)[group.lines.indexOf(line)] ?? `${group.name}/${label}`;
	return { key, label, group: group.name, air, vacuum };
}

/** The line of a marker, as the store keeps it. */
export const referenceLineOfMarker = ({ key, label, group, air, vacuum }: LineMarker): ReferenceLine => ({
	key,
	label,
	group,
	air,
	vacuum,
});
