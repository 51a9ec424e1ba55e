"use client";
import type { ReactElement } from "react";
import { HydrationBoundary } from "../ui/index.js";
import { LazyOverview } from "./panels/overview/LazyOverview.js";
import type { TaxonomyOverviewProps } from "./panels/overview/types.js";

/**
 * All classes as boxes, levels from left to right, each as high as its share of leaves or sources. Chosen as in a picker: pass
 * the same `value` or `store`. Complete on a server; fetched on demand in a browser.
 */
export function TaxonomyIcicle(props: TaxonomyOverviewProps): ReactElement {
	return (
		<HydrationBoundary>
			<LazyOverview kind="icicle" {...props} />
		</HydrationBoundary>
	);
}
