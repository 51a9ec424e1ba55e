"use client";

import type { ReactElement } from "react";
import { useStore } from "zustand";
import { Legend, type LegendItem, Swatch } from "../../ui/index.js";
import type { OriginStyle } from "../model/stars/origins.js";
import { RELIABLE } from "../model/stars/points.js";
import type { HRModel } from "../model/view.js";
import type { HRStore } from "../state.js";
import { symbolData } from "./paint/symbols.js";
import type { HRActions } from "./useHRStore.js";

type Props = { store: HRStore; actions: HRActions; model: HRModel; looks: readonly OriginStyle[] };

/** Origins with their marks, to show, hide and isolate; and what hollow marks and arrows mean, where there are any. */
export function HRLegend({ store, actions, model, looks }: Props): ReactElement | null {
	const hidden = useStore(store, (s) => s.hiddenOrigins);
	if (looks.length === 0) return null;
	const items: LegendItem[] = looks.map(({ origin, color, symbol }) => {
		const n = model.points.reduce((sum, p) => sum + (p.origin === origin ? 1 : 0), 0);
		return {
			id: origin,
			label: origin,
			color,
			symbol: { d: symbolData(symbol, 4) },
			hidden: hidden.includes(origin),
			...(n > 1 ? { detail: String(n) } : {}),
		};
	});
	const hollow = model.points.some((p) => p.hollow);
	return (
		<div className="astropane-hr-legend">
			<Legend
				label="Origins"
				items={items}
				onHiddenChange={(next) => {
					// Origins that are hidden but have no point now stay hidden for when they come.
					const gone = hidden.filter((origin) => !looks.some((look) => look.origin === origin));
					actions.hideOrigins([...gone, ...next]);
				}}
				onHighlight={(highlightedId) => store.setState({ highlightedId })}
			/>
			{hollow && (
				<span className="astropane-hr-note">
					<Swatch color="var(--astropane-ink-soft)" symbol={{ d: symbolData("circle", 3.5), hollow: true }} /> hollow:
					ϖ/σ below {RELIABLE}, distance doubtful
				</span>
			)}
			{model.limits.length > 0 && (
				<span className="astropane-hr-note">↑ dashed: parallax not above zero, brighter than this (2σ)</span>
			)}
		</div>
	);
}
