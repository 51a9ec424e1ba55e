"use client";

import type { ReactElement } from "react";
import { Legend, type LegendItem, useWords } from "../../../ui/index.js";
import type { SpectrumActions } from "../../actions.js";
import { curveDetail, templateDetail } from "../../model/text/legendDetail.js";
import type { TimeScale } from "../../model/text/phase.js";
import type { SpectrumView } from "../../model/view.js";
import type { SpectrumStore } from "../../state.js";
import { controlWords } from "../../words/controls.js";
import { figureWords } from "../../words/figure.js";

type SpectrumLegendProps = { store: SpectrumStore; actions: SpectrumActions; settledView: SpectrumView };

/** Spectra and templates by name and colour: a press hides or isolates one, a hover brings it forward. */
export function SpectrumLegend({ store, actions, settledView }: SpectrumLegendProps): ReactElement {
	const words = useWords(controlWords);
	const { state, phases, language } = settledView;
	const { hiddenSpectra } = state;
	const templates = settledView.templates.map((template) => ({
		id: template.id,
		label: template.label,
		color: template.color,
		symbol: "dashed" as const,
		detail: templateDetail(template, language),
		hidden: template.hidden,
	}));
	const curves = settledView.listedCurves.map((curve) => ({
		id: curve.id,
		label: curve.label,
		color: curve.color,
		detail: curveDetail(curve, phases, language),
		hidden: hiddenSpectra.includes(curve.id),
	}));
	const items: LegendItem[] = [...curves, ...templates];
	const hiddenInOtherTabs = hiddenSpectra.filter((id) => !items.some((item) => item.id === id));
	return (
		<div className="astropane-spectrum-legend">
			<Legend
				label={words.spectraLegend}
				items={items}
				latestHidden={() => actions.latest("hiddenSpectra")}
				onHiddenChange={(hidden) => actions.set("hiddenSpectra", [...new Set([...hiddenInOtherTabs, ...hidden])])}
				onHighlight={(highlightedId) => store.setState({ highlightedId })}
			/>
			{settledView.timeScale && <TimeColors scale={settledView.timeScale} />}
		</div>
	);
}

/** From early to late: a ribbon of the colours with a label at each end, and a tick at the peak. */
function TimeColors({ scale: { first, last, peak } }: { scale: TimeScale }): ReactElement {
	const words = useWords(controlWords);
	const { peakAtTick } = useWords(figureWords);
	return (
		<p className="astropane-spectrum-time-scale">
			<span className="astropane-visually-hidden">{words.colorsByTime(first, last)} </span>
			<span aria-hidden="true">{first}</span>
			<span className="astropane-spectrum-time-ribbon">
				{peak !== null && (
					<svg width="90" height="10" viewBox="0 0 90 10" aria-hidden="true" focusable="false">
						<path d={`M${Math.round(peak * 900) / 10} 0V10`} />
					</svg>
				)}
			</span>
			<span aria-hidden="true">{last}</span>
			{peak !== null && <span className="astropane-legend-detail">({peakAtTick})</span>}
		</p>
	);
}
