"use client";

import type { ReactElement } from "react";
import { useStore } from "zustand";
import { useWords } from "../../../ui/index.js";
import type { PanelProps } from "../../view/panel.js";
import { sequenceWords } from "../../words/panels/sequence.js";
import { PanelFrame } from "../PanelFrame.js";
import { PanelGroup } from "../PanelGroup.js";
import { ComparisonChoice } from "./ComparisonChoice.js";
import { EpochSlider } from "./EpochSlider.js";
import { epochsOf } from "./epochs.js";
import { PeakDate } from "./PeakDate.js";

/** A sequence of spectra: each brought forward by its phase, the date of the peak, ratio and difference of two. */
export function SequencePanel({ store, spectra, settledView, hostProps, say, onClose }: PanelProps): ReactElement {
	const words = useWords(sequenceWords);
	const highlightedId = useStore(store, (s) => s.highlightedId);
	const epochs = epochsOf(settledView, spectra);
	return (
		<PanelFrame title={words.sequenceTitle} onClose={onClose}>
			<PanelGroup name={words.epochs}>
				{epochs.length > 0 ? (
					<EpochSlider store={store} epochs={epochs} arePhases={settledView.phases.size > 0} say={say} />
				) : (
					<span className="astropane-note">{words.noDates}</span>
				)}
			</PanelGroup>
			<PanelGroup name={words.peakGroup}>
				<PeakDate
					store={store}
					peakAt={hostProps.peakAt}
					epoch={epochs.find(({ id }) => id === highlightedId)}
					say={say}
				/>
			</PanelGroup>
			{settledView.allCurves.length > 1 && (
				<PanelGroup name={words.comparisonGroup}>
					<ComparisonChoice store={store} settledView={settledView} />
				</PanelGroup>
			)}
		</PanelFrame>
	);
}
