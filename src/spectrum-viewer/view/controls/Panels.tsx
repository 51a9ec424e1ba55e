"use client";

import { type ReactElement, Suspense } from "react";
import { useStore } from "zustand";
import { catalogue } from "#lazy/spectrum-viewer/catalogue";
import { useHydrating } from "../../../plot/index.js";
import { lazyWithRetry, uiWords, useWords } from "../../../ui/index.js";
import type { PanelProps } from "../panel.js";

/** Fetches a panel together with the full catalogue, which it searches. */
const withCatalogue = <T,>(fetchPanel: () => Promise<T>) =>
	Promise.all([fetchPanel(), catalogue.load()]).then(([panel]) => panel);

const panels = {
	redshift: lazyWithRetry<PanelProps>(() => withCatalogue(() => import("../../lazy/chunks/redshiftPanel.js"))),
	velocity: lazyWithRetry<PanelProps>(() => withCatalogue(() => import("../../lazy/chunks/velocityPanel.js"))),
	match: lazyWithRetry<PanelProps>(() => withCatalogue(() => import("../../lazy/chunks/matchPanel.js"))),
	measure: lazyWithRetry<PanelProps>(() => import("../../lazy/chunks/measurePanel.js")),
	correct: lazyWithRetry<PanelProps>(() => import("../../lazy/chunks/correctPanel.js")),
	sequence: lazyWithRetry<PanelProps>(() => import("../../lazy/chunks/sequencePanel.js")),
	filters: lazyWithRetry<PanelProps>(() => import("../../lazy/chunks/filtersPanel.js")),
	pins: lazyWithRetry<PanelProps>(() => import("../../lazy/chunks/pinsPanel.js")),
	display: lazyWithRetry<PanelProps>(() => import("../../lazy/chunks/displayPanel.js")),
};

/** The open panel. A panel only answers a user, so a server renders a placeholder. */
export function Panels(props: PanelProps): ReactElement | null {
	const openPanel = useStore(props.store, (s) => s.panel);
	const { loading } = useWords(uiWords);
	const isServerOrHydrating = useHydrating();
	if (openPanel === null) return null;
	const placeholder = <p className="astropane-spectrum-panel">{loading}</p>;
	if (isServerOrHydrating) return placeholder;
	const Panel = panels[openPanel];
	return (
		<Suspense fallback={placeholder}>
			<Panel {...props} />
		</Suspense>
	);
}
