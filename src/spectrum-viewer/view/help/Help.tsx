"use client";

import type { ReactElement } from "react";
import { HelpDialog, keyboardHelp, pointerHelp, Swatch, useLanguage, useWords } from "../../../ui/index.js";
import type { SpectrumControls } from "../../props.js";
import { keyWords } from "../../words/keys.js";
import { featureKeyHelp, keyHelpFor, pointKeyHelp, spectrumPointerHelp } from "./keyHelp.js";

const markers = [
	["line", "solidMarker"],
	["long-dashed", "longDashedMarker"],
	["dashed", "shortDashedMarker"],
] as const;

/** The list of keys and gestures, in a dialog. */
export function Help({ controls, onClose }: { controls: SpectrumControls; onClose(): void }): ReactElement {
	const language = useLanguage();
	const words = useWords(keyWords);
	const hasControls = controls !== false;
	return (
		<HelpDialog
			open
			onClose={onClose}
			sections={[
				{ heading: words.spectrumKeys, keys: keyHelpFor(controls, language) },
				{ heading: words.plotKeys, keys: keyboardHelp(language) },
				...(hasControls
					? [
							{ heading: words.featureKeys, keys: featureKeyHelp(language) },
							{ heading: words.pointKeys, keys: pointKeyHelp(language) },
						]
					: []),
				{
					heading: words.pointerAndTouch,
					keys: [...spectrumPointerHelp(hasControls, language), ...pointerHelp(language)],
				},
			]}
		>
			<section>
				<h3>{words.markersOfLines}</h3>
				<dl>
					{markers.map(([symbol, word]) => (
						<div key={symbol} className="astropane-help-row">
							<dt>
								<Swatch color="currentColor" symbol={symbol} />
							</dt>
							<dd>{words[word]}</dd>
						</div>
					))}
				</dl>
				<p>{words.markerStrength}</p>
			</section>
		</HelpDialog>
	);
}
