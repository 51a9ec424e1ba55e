"use client";

import type { ReactElement } from "react";
import { wavelengthUnitNames } from "../../../astro/units.js";
import { Button, Select, uiWords, useWords } from "../../../ui/index.js";
import { lengthUnit } from "../../model/text/format.js";
import type { FluxQuantity, Medium, SpectrumAxis, SpectrumLayoutKind } from "../../types.js";
import type { PanelProps } from "../../view/panel.js";
import { controlWords } from "../../words/controls.js";
import { figureWords } from "../../words/figure.js";
import { displayWords } from "../../words/panels/display.js";
import { PanelFrame } from "../PanelFrame.js";
import { PanelGroup } from "../PanelGroup.js";
import { NormalizationChoice } from "./NormalizationChoice.js";
import { options } from "./options.js";
import { SmoothingChoice } from "./SmoothingChoice.js";

type Word = keyof (typeof displayWords & typeof figureWords);
const quantities: Readonly<Record<FluxQuantity, Word>> = {
	given: "quantityGiven",
	flambda: "quantityFlambda",
	fnu: "quantityFnu",
	abmag: "abMagnitude",
};
const scales = { linear: "linear", log: "log" } as const;
const axes: Readonly<Record<SpectrumAxis, Word>> = {
	observed: "axisObserved",
	rest: "axisRest",
	velocity: "axisVelocity",
};
const media: Readonly<Record<Medium, Word>> = { air: "air", vacuum: "vacuum" };
const layouts: Readonly<Record<SpectrumLayoutKind, Word>> = {
	overlay: "overlay",
	stack: "stacked",
	tabs: "tabsByType",
};
const units = wavelengthUnitNames.map((value) => ({ value, label: lengthUnit(value) }));

/** How the spectra are shown, and their export. */
export function DisplayPanel(props: PanelProps): ReactElement {
	const { store, actions, settledView, save, onClose } = props;
	const { state, fluxAxis } = settledView;
	const shared = useWords(uiWords);
	const words = { ...useWords(figureWords), ...useWords(displayWords) };
	const { displayAndExport } = useWords(controlWords);
	return (
		<PanelFrame title={displayAndExport} onClose={onClose}>
			<PanelGroup name={words.flux}>
				<Select
					label={words.showQuantity}
					options={options(quantities, words)}
					value={state.fluxQuantity}
					onValueChange={(v) => actions.set("fluxQuantity", v)}
				/>
				{!fluxAxis.magnitudes && (
					<Select
						label={words.fluxAxisScale}
						options={options(scales, words)}
						value={state.fluxScale}
						onValueChange={(v) => actions.set("fluxScale", v)}
					/>
				)}
				<NormalizationChoice store={store} actions={actions} settledView={settledView} />
				{settledView.listedCurves.some((curve) => curve.errors !== null) && (
					<label className="astropane-check">
						<input
							type="checkbox"
							checked={state.errorBands}
							onChange={(event) => actions.set("errorBands", event.currentTarget.checked)}
						/>
						{words.errorBandsLabel}
					</label>
				)}
			</PanelGroup>
			<PanelGroup name={words.wavelengthGroup}>
				<Select
					label={words.xAxis}
					options={options(axes, words)}
					value={state.xAxis}
					onValueChange={(v) => actions.set("xAxis", v)}
				/>
				<Select
					label={words.wavelengthUnit}
					options={units}
					value={state.wavelengthUnit}
					onValueChange={(v) => actions.set("wavelengthUnit", v)}
				/>
				<Select
					label={words.wavelengthMedium}
					options={options(media, words)}
					value={settledView.medium}
					onValueChange={(v) => actions.set("medium", v)}
				/>
			</PanelGroup>
			<PanelGroup name={words.smoothingGroup}>
				<SmoothingChoice store={store} actions={actions} smoothing={state.smoothing} binning={state.binning} />
			</PanelGroup>
			<PanelGroup name={words.layoutGroup}>
				<Select
					label={words.layoutOfSpectra}
					options={options(layouts, words)}
					value={settledView.layoutKind}
					onValueChange={(v) => actions.set("layout", v)}
				/>
			</PanelGroup>
			<PanelGroup name={shared.export}>
				<Button onClick={() => save("svg")}>{shared.exportSvg}</Button>
				<Button onClick={() => save("png")}>{shared.exportPng}</Button>
				<Button onClick={() => save("csv")}>{shared.exportCsv}</Button>
			</PanelGroup>
		</PanelFrame>
	);
}
