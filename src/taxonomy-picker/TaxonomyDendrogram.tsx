"use client";
import type { ReactElement } from "react";
import { HydrationBoundary } from "../ui/index.js";
import { LazyOverview } from "./panels/overview/LazyOverview.js";
import type { TaxonomyOverviewProps } from "./panels/overview/types.js";

/**
 * All classes as a branching tree, levels from left to right. Chosen as in a picker: pass the same `value` or `store`. Complete on a
 * server; fetched on demand in a browser.
 */
export function TaxonomyDendrogram(props: TaxonomyOverviewProps): ReactElement {
	return (
		<HydrationBoundary>
			<LazyOverview kind="dendrogram" {...props} />
		</HydrationBoundary>
	);
}
