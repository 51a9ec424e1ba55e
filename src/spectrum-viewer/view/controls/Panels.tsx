"use client";

import { type ReactElement, Suspense, useSyncExternalStore } from "react";
import { useStore } from "zustand";
import { catalogue } from "#lazy/spectrum-viewer/catalogue";
import { lazyWithRetry } from "../../../ui/index.js";
import type { PanelProps } from "../panel.js";

/** A panel that looks through all lines. */
const withLines = <T,>(panel: () => Promise<T>) => Promise.all([panel(), catalogue.load()]).then(([loaded]) => loaded);

const panels = {
	redshift: lazyWithRetry<PanelProps>(() => withLines(() => import("../../lazy/chunks/redshiftPanel.js"))),
	velocity: lazyWithRetry<PanelProps>(() => withLines(() => import("../../lazy/chunks/velocityPanel.js"))),
	measure: lazyWithRetry(() => import("../../lazy/chunks/measurePanel.js")),
};

const never = () => () => {};

/** The panel that is open, fetched when it is first asked for. Panels answer a user, so a server only keeps their place. */
export function Panels(parts: PanelProps): ReactElement | null {
	const open = useStore(parts.store, (s) => s.panel);
	const isServerOrHydrating = useSyncExternalStore(
		never,
		() => false,
		() => true,
	);
	if (open === null) return null;
	const loading = <p className="astropane-spectrum-panel">Loading …</p>;
	if (isServerOrHydrating) return loading;
	const Panel = panels[open];
	return (
		<Suspense fallback={loading}>
			<Panel {...parts} />
		</Suspense>
	);
}
