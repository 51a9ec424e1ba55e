import { withTellurics } from "./base.js";
import { withMolecularBand } from "./molecules.js";
import { multipletOf } from "./multiplets.js";
import { packedLines } from "./packed.js";
import { packedHeads } from "./packed-heads.js";
import { sourceNames, telluricSources } from "./sources.js";
import { telluricGroups } from "./telluric.js";
import type { LineGroup, SpectralLine } from "./types.js";
import { unpackLines } from "./unpack.js";

/** A line with its band, if it is the head of one, and the name of its multiplet. */
function named(line: SpectralLine): SpectralLine {
	const multiplet = multipletOf.get(line.label);
	return withMolecularBand(multiplet === undefined ? line : { ...line, multiplet });
}

/**
 * All groups and lines of SkyPortal, under its names, and further ones ("More …", "Galaxy emission", …), by section. The
 * selection for supernovae follows Gal-Yam 2019 (ApJ 882, 102). Each line states its sources and status.
 */
export const lineGroups: readonly LineGroup[] = /* @__PURE__ */ withTellurics(
	/* @__PURE__ */ unpackLines(packedHeads, packedLines, sourceNames).map((group) => ({
		...group,
		lines: group.lines.map(named),
	})),
	/* @__PURE__ */ telluricGroups.map((group) => ({
		...group,
		lines: group.lines.map((line) => ({ ...line, sources: telluricSources[line.label] ?? "" })),
	})),
);
