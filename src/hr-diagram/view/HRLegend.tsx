"use client";

import { type ReactElement, useMemo } from "react";
import { useStore } from "zustand";
import { actionsCode } from "#lazy/hr-diagram/store";
import { Legend, type LegendItem, Swatch, useLanguage, useWords } from "../../ui/index.js";
import { groupBy } from "../model/groupBy.js";
import type { OriginStyle } from "../model/stars/origins.js";
import { MAX_RUWE, MIN_PARALLAX_OVER_ERROR } from "../model/stars/points.js";
import type { HRModel } from "../model/view.js";
import { hideOrigins, latestHidden, type StoreBinding } from "../store.js";
import { figureWords } from "../words/figure.js";
import { symbolData } from "./paint/symbolData.js";

/** Radius of the symbols, CSS pixels. */
const SYMBOL_RADIUS_PX = 4;
const HOLLOW_RADIUS_PX = 3.5;
const RINGED_RADIUS_PX = 2;

/** More origins than this are counted. */
const MAX_ITEMS = 24;

type Props = { binding: StoreBinding; model: HRModel; styles: readonly OriginStyle[] };

/** Origins with their symbols, to hide, show and isolate; notes on hollow symbols and arrows where there are any. */
export function HRLegend({ binding, model, styles }: Props): ReactElement | null {
	const { store } = binding;
	const words = useWords(figureWords);
	const { numbers } = useLanguage();
	const hidden = useStore(store, (state) => state.hiddenOrigins);
	const { points, limits, improbable } = model;
	const byOrigin = useMemo(() => groupBy(points, (point) => point.origin), [points]);
	if (styles.length === 0) return null;
	const hiddenSet = new Set(hidden);
	const items: LegendItem[] = styles.map(({ origin, color, symbol }, i) => {
		const item = { id: origin, label: origin, color, hidden: hiddenSet.has(origin) };
		if (i >= MAX_ITEMS) return item;
		const count = byOrigin.get(origin)?.length ?? 0;
		return {
			...item,
			symbol: { d: symbolData(symbol, SYMBOL_RADIUS_PX) },
			detail: count > 1 ? numbers.integer(count) : undefined,
		};
	});
	const note = (text: string, d: string): ReactElement => (
		<span className="astropane-hr-note">
			<Swatch color="var(--astropane-ink-soft)" symbol={{ d, hollow: true }} /> {text}
		</span>
	);
	return (
		<div className="astropane-hr-legend">
			<Legend
				label={words.origins}
				items={items}
				max={MAX_ITEMS}
				restNote={words.moreOrigins(numbers.integer(items.length - MAX_ITEMS))}
				latestHidden={() => latestHidden(binding)}
				onHiddenChange={(next) => {
					// Hidden origins without a point stay hidden until they come back.
					const present = new Set(styles.map((style) => style.origin));
					const absent = hidden.filter((origin) => !present.has(origin));
					hideOrigins(binding, [...new Set([...absent, ...next])]);
				}}
				onHighlight={(highlightedId) => {
					store.setState({ highlightedId });
					// A press follows: what a host in control is asked for is remembered.
					actionsCode.load().then(
						(actionsOf) => actionsOf(binding),
						() => {},
					);
				}}
			/>
			{points.some((point) => point.hollow) &&
				note(words.hollowNote(numbers.integer(MIN_PARALLAX_OVER_ERROR)), symbolData("circle", HOLLOW_RADIUS_PX))}
			{points.some((point) => point.ringed) &&
				note(
					words.ringedNote(numbers.fixed(MAX_RUWE, 1)),
					symbolData("circle", RINGED_RADIUS_PX) + symbolData("circle", SYMBOL_RADIUS_PX),
				)}
			{improbable > 0 && (
				<span className="astropane-hr-note">{words.improbableNote(numbers.integer(improbable), improbable)}</span>
			)}
			{limits.length > 0 && <span className="astropane-hr-note">{words.limitNote}</span>}
		</div>
	);
}
