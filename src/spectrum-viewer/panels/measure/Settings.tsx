"use client";

import type { ReactElement } from "react";
import { useStore } from "zustand";
import type { LineProfile } from "../../../astro/index.js";
import { lineProfiles } from "../../../astro/spectrum/fit/line-profiles.js";
import { Select, useWords } from "../../../ui/index.js";
import type { SpectrumView } from "../../model/view.js";
import type { SpectrumStore } from "../../state.js";
import { measureWords } from "../../words/panels/measure.js";
import { changeMeasurements, setMeasureOptions } from "./measurements.js";
import { profileName } from "./profileName.js";
import { measuredSpectrumId } from "./useWindowInteraction.js";
import { LengthField } from "./WindowForm.js";

type SettingsProps = {
	store: SpectrumStore;
	settledView: SpectrumView;
	/** After a choice that changes measurements that are there. */
	onChanged(): void;
};

/**
 * How lines are measured. Another continuum is that of all measurements; another profile is that of the chosen one. Both are those of
 * the next.
 */
export function Settings({ store, settledView, onChanged }: SettingsProps): ReactElement {
	const words = useWords(measureWords);
	const options = useStore(store, (s) => s.measure);
	const { wavelengthUnit } = settledView.state;
	return (
		<div className="astropane-spectrum-measure-row">
			{settledView.visibleCurves.length > 1 && (
				<Select
					label={words.measuredSpectrum}
					options={settledView.visibleCurves.map(({ id, label }) => ({ value: id, label }))}
					value={measuredSpectrumId(settledView, options) ?? ""}
					onValueChange={(spectrumId) => setMeasureOptions(store, { spectrumId })}
				/>
			)}
			<Select
				label={words.continuumThrough}
				options={
					[
						{ value: "sidebands", label: words.sideBands },
						{ value: "ends", label: words.windowEnds },
					] as const
				}
				value={options.continuum}
				onValueChange={(continuum) => {
					setMeasureOptions(store, { continuum });
					changeMeasurements(store, { continuum });
					onChanged();
				}}
			/>
			{options.continuum === "sidebands" && (
				<LengthField
					key={wavelengthUnit}
					label={words.bandWidth}
					placeholder={words.bandWidthDefault}
					unit={wavelengthUnit}
					value={options.bandWidth}
					onChange={(bandWidth) => setMeasureOptions(store, { bandWidth })}
					onLeave={() => {
						const { measure, measurements } = store.getState();
						const { bandWidth } = measure;
						if (measurements.every((each) => each.bandWidth === bandWidth)) return;
						changeMeasurements(store, { bandWidth });
						onChanged();
					}}
				/>
			)}
			<Select
				label={words.profile}
				options={[
					{ value: "", label: words.noProfile },
					...lineProfiles.map((profile) => ({ value: profile, label: profileName(profile, words) })),
				]}
				value={options.profile ?? ""}
				onValueChange={(value) => {
					const profile = value === "" ? undefined : (value as LineProfile);
					const { selectedId } = options;
					setMeasureOptions(store, { profile });
					if (selectedId === null) return;
					changeMeasurements(store, { profile }, selectedId);
					onChanged();
				}}
			/>
			{options.profile && options.profile !== "p-cygni" && (
				<LengthField
					key={`instrument ${wavelengthUnit}`}
					label={words.instrumentFwhm}
					placeholder={words.instrumentFwhmDefault}
					unit={wavelengthUnit}
					value={options.instrumentFwhm ?? null}
					onChange={(instrumentFwhm) => setMeasureOptions(store, { instrumentFwhm: instrumentFwhm ?? undefined })}
				/>
			)}
		</div>
	);
}
