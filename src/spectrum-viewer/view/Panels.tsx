"use client";

import { type ReactElement, Suspense } from "react";
import { useStore } from "zustand";
import { later } from "../../controls/index.js";
import { catalogue } from "../parts/catalogue.js";
import type { PanelParts } from "../tools/parts.js";

/** A panel that looks through all lines. */
const withLines = <T,>(panel: () => Promise<T>) => Promise.all([panel(), catalogue.load()]).then(([loaded]) => loaded);

const panels = {
	redshift: later<PanelParts>(() => withLines(() => import("../tools/redshift/FindRedshift.js"))),
	velocity: later<PanelParts>(() => withLines(() => import("../tools/velocity/VelocityPanel.js"))),
	measure: later(() => import("../tools/measure/MeasurePanel.js")),
};

/** The panel that is open, fetched when it is first asked for. */
export function Panels(parts: PanelParts): ReactElement | null {
	const open = useStore(parts.store, (s) => s.panel);
	if (open === null) return null;
	const Panel = panels[open];
	return (
		<Suspense fallback={<p className="astropane-panel">Loading …</p>}>
			<Panel {...parts} />
		</Suspense>
	);
}
