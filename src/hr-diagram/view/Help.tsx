"use client";

import type { ReactElement } from "react";
import {
	HelpDialog,
	keyboardHelp,
	type PlotKeyHelp,
	helpWords as plotWords,
	pointerHelp,
	useLanguage,
	useWords,
} from "../../ui/index.js";
import { helpWords } from "../words/help.js";

/** Actions of every plot whose keys mean something else here. */
const replacedActions: readonly PlotKeyHelp["action"][] = ["sample", "tenSamples", "zoomX", "escape"];

/** The help dialog; fetched when it is first opened. */
export default function Help({ onClose }: { onClose(): void }): ReactElement {
	const words = useWords(helpWords);
	const language = useLanguage();
	const { enterKey, escapeKey } = useWords(plotWords);
	const diagramKeys = [
		{ keys: [",", "."], does: words.stepKeys },
		{ keys: [enterKey], does: words.selectKeys },
		{ keys: ["+", "−"], does: words.zoomKeys },
		{ keys: ["b"], does: words.boxKeys },
		{ keys: ["s", "l"], does: words.areaKeys },
		{ keys: ["[", "]"], does: words.phaseKeys },
		{ keys: [escapeKey], does: words.escapeKeys },
	];
	return (
		<HelpDialog
			open
			onClose={onClose}
			sections={[
				{ heading: words.diagramKeys, keys: diagramKeys },
				{
					heading: words.plotKeys,
					keys: keyboardHelp(language).filter((row) => !replacedActions.includes(row.action)),
				},
				{ heading: words.pointerKeys, keys: pointerHelp(language) },
			]}
		/>
	);
}
