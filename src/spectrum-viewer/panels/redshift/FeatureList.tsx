"use client";

import type { ReactElement } from "react";
import type { TwoLineRedshift } from "../../../astro/index.js";
import { roundToStep } from "../../../text/index.js";
import { Button, useLanguage, useWords } from "../../../ui/index.js";
import type { LineShift } from "../../model/lines/markers.js";
import { redshiftText } from "../../model/text/format.js";
import type { PickedFeatures } from "../../state.js";
import { findRedshiftWords } from "../../words/panels/findRedshift.js";
import { residualText } from "./evidence.js";
import { effectiveWavelength, REDSHIFT_STEP, redshiftAt } from "./features.js";

type FeatureListProps = {
	picked: PickedFeatures;
	/** Index of the feature that a line is chosen for. */
	current: number;
	snap: boolean;
	shift: LineShift;
	/** A sentence on the place of each feature. */
	places: readonly string[];
	/** Of two named features. */
	pair: TwoLineRedshift | null;
	onCurrent(index: number): void;
	onRemove(index: number): void;
	onMean(redshift: number): void;
};

/** The picked features, each with its line and redshift; of two their mean and residual. */
export function FeatureList(props: FeatureListProps): ReactElement {
	const { picked, current, snap, shift, places, pair, onCurrent, onRemove, onMean } = props;
	const words = useWords(findRedshiftWords);
	const language = useLanguage();
	const z = (redshift: number) => redshiftText(redshift, language);
	return (
		<>
			{picked.list.length > 0 && (
				<ol className="astropane-spectrum-find-features">
					{picked.list.map((feature, i) => {
						const { line } = feature;
						const number = language.numbers.integer(i + 1);
						return (
							<li key={number} className="astropane-spectrum-find-row">
								{picked.twoLines && (
									<Button aria-pressed={i === current} onClick={() => onCurrent(i)}>
										{words.featureNumber(number)}
									</Button>
								)}
								<span>{places[i]}</span>
								<b>{line ? line.label : words.unknownLine}</b>
								{line && (
									<span>{words.shortRedshift(z(redshiftAt(effectiveWavelength(feature, snap), line, shift)))}</span>
								)}
								<Button look="text" aria-label={words.removeFeatureNumber(number)} onClick={() => onRemove(i)}>
									{words.removeFeature}
								</Button>
							</li>
						);
					})}
				</ol>
			)}
			{pair && (
				<p className="astropane-spectrum-find-row">
					<span>
						<b>{words.meanRedshift(z(pair.redshift))}</b>, {residualText(pair, language)}
					</span>
					<Button onClick={() => onMean(roundToStep(pair.redshift, REDSHIFT_STEP))}>{words.setRedshift}</Button>
				</p>
			)}
		</>
	);
}
