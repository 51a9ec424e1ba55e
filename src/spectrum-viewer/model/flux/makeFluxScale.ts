import { type Interval, linearScale, type Scale, type ScaleKind } from "../../../plot/index.js";
import type { Processing } from "./flux.js";

/** From flux to pixels. A logarithmic scale comes with `Processing`: no axis is logarithmic before. */
export const makeFluxScale = (
	kind: ScaleKind,
	domain: Interval,
	range: Interval,
	processing: Pick<Processing, "logScale"> | null,
): Scale => (kind === "log" && processing ? processing.logScale(domain, range) : linearScale(domain, range));
