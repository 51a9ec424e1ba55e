"use client";

import type { ReactElement } from "react";
import type { TwoLineRedshift } from "../../../astro/index.js";
import { Button } from "../../../ui/index.js";
import type { LineShift } from "../../model/lines/markers.js";
import { redshiftText } from "../../model/text/format.js";
import { effectiveWavelength, redshiftAt } from "./features.js";
import type { FindState } from "./memory.js";
import { residualText } from "./words.js";

type FeatureListProps = FindState & {
	shift: LineShift;
	/** Where each one is, in words. */
	places: readonly string[];
	pair: TwoLineRedshift | null;
	onCurrent(index: number): void;
	onRemove(index: number): void;
	onMean(redshift: number): void;
};

/** The picked features, each with its line and what that says of the redshift; of two their mean and residual. */
export function FeatureList(props: FeatureListProps): ReactElement {
	const { two, snap, features, current, shift, places, pair, onCurrent, onRemove, onMean } = props;
	return (
		<>
			{features.length > 0 && (
				<ol className="astropane-spectrum-find-features">
					{features.map((feature, i) => {
						const { line } = feature;
						const name = `Feature ${i + 1}`;
						return (
							<li key={name} className="astropane-spectrum-find-row">
								{two && (
									<Button aria-pressed={i === current} onClick={() => onCurrent(i)}>
										{name}
									</Button>
								)}
								<span>{places[i]}</span>
								<b>{line ? line.line.label : "which line?"}</b>
								{line && <span>z {redshiftText(redshiftAt(effectiveWavelength(feature, snap), line, shift))}</span>}
								<Button look="text" aria-label={`Remove ${name.toLowerCase()}`} onClick={() => onRemove(i)}>
									Remove
								</Button>
							</li>
						);
					})}
				</ol>
			)}
			{pair && (
				<p className="astropane-spectrum-find-row">
					<span>
						Mean <b>z {redshiftText(pair.redshift)}</b>, {residualText(pair)}
					</span>
					<Button onClick={() => onMean(Number(pair.redshift.toFixed(6)))}>Set z</Button>
				</p>
			)}
		</>
	);
}
