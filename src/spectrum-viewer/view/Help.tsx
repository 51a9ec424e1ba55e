"use client";

import type { ReactElement } from "react";
import { HelpPanel, keyboardHelp, pointerHelp, Swatch } from "../../ui/index.js";
import { lineKeyHelp } from "../model/lines/lineShortcuts.js";
import type { SpectrumControls } from "../props.js";
import { controlPointerHelp, keyHelpFor, spectrumPointerHelp } from "./interaction/keys.js";

const markers = [
	["line", "Solid: two published tables or more agree on the wavelength"],
	["long-dashed", "Long dashes: it is from one table only"],
	["dashed", "Short dashes: unverified, no published table confirms it"],
] as const;

/** The list of keys and gestures, in a dialog. */
export function Help(props: { controls: SpectrumControls; onClose(): void }): ReactElement {
	const { controls, onClose } = props;
	const hasPanels = controls !== false;
	return (
		<HelpPanel
			open
			onClose={onClose}
			sections={[
				{ heading: "Spectrum", keys: keyHelpFor(controls) },
				{ heading: "Plot", keys: keyboardHelp },
				...(hasPanels ? [{ heading: "With Find z open", keys: lineKeyHelp }] : []),
				{
					heading: "Pointer and touch",
					keys: [...spectrumPointerHelp, ...(hasPanels ? controlPointerHelp : []), ...pointerHelp],
				},
			]}
		>
			<section>
				<h3>Markers of lines</h3>
				<dl>
					{markers.map(([symbol, text]) => (
						<div key={symbol} className="astropane-help-row">
							<dt>
								<Swatch color="currentColor" symbol={symbol} />
							</dt>
							<dd>{text}</dd>
						</div>
					))}
				</dl>
				<p>The stronger a line, the firmer its marker. A group with a dashed frame is shown in part.</p>
			</section>
		</HelpPanel>
	);
}
