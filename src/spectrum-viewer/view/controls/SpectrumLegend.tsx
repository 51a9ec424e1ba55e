"use client";

import type { ReactElement } from "react";
import { Legend, type LegendItem } from "../../../ui/index.js";
import type { SpectrumActions } from "../../actions.js";
import { curveDetail, templateDetail } from "../../model/text/legendDetail.js";
import type { TimeScale } from "../../model/text/phase.js";
import type { SpectrumView } from "../../model/view.js";
import type { SpectrumStore } from "../../state.js";

/** Names the spectra, hides, isolates and raises them; says what the colours tell. */
export function SpectrumLegend(props: {
	summary: SpectrumView;
	store: SpectrumStore;
	actions: SpectrumActions;
}): ReactElement {
	const { summary, store, actions } = props;
	const { hiddenSpectra } = summary.state;
	const templates = summary.templates.map((template) => ({
		id: template.id,
		label: template.label,
		color: template.color,
		symbol: "dashed" as const,
		detail: templateDetail(template),
		hidden: template.hidden,
	}));
	const curves = summary.listedCurves.map((curve) => ({
		id: curve.id,
		label: curve.label,
		color: curve.color,
		detail: curveDetail(curve, summary.phases),
		hidden: hiddenSpectra.includes(curve.id),
	}));
	const items: LegendItem[] = [...curves, ...templates];
	// What other tabs have hidden stays so.
	const elsewhere = hiddenSpectra.filter((id) => !items.some((item) => item.id === id));
	return (
		<div className="astropane-spectrum-legend">
			<Legend
				label="Spectra"
				items={items}
				onHiddenChange={(hidden) => actions.set("hiddenSpectra", [...elsewhere, ...hidden])}
				onHighlight={(highlightedId) => store.setState({ highlightedId })}
			/>
			{summary.timeScale && <TimeColors scale={summary.timeScale} />}
		</div>
	);
}

/** From early to late: a ribbon of the colours with a label at each end, and a tick at the peak. */
function TimeColors({ scale: { first, last, peak } }: { scale: TimeScale }): ReactElement {
	return (
		<p className="astropane-spectrum-time-scale">
			<span className="astropane-visually-hidden">Colours by time, from </span>
			{first}
			<span className="astropane-spectrum-time-ribbon">
				{peak !== null && (
					<svg width="90" height="10" viewBox="0 0 90 10" aria-hidden="true" focusable="false">
						<path d={`M${(peak * 90).toFixed(1)} 0V10`} />
					</svg>
				)}
			</span>
			<span className="astropane-visually-hidden"> to </span>
			{last}
			{peak !== null && <span className="astropane-legend-detail">(peak at the tick)</span>}
		</p>
	);
}
