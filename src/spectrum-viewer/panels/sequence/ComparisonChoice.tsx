"use client";

import { type ReactElement, useState } from "react";
import { useStore } from "zustand";
import { Button, Select, useWords } from "../../../ui/index.js";
import type { SpectrumView } from "../../model/view.js";
import type { Comparison, SpectrumStore } from "../../state.js";
import { changeStep } from "../../store.js";
import { comparisonWords } from "../../words/panels/comparison.js";
import { sequenceWords } from "../../words/panels/sequence.js";

type ComparisonChoiceProps = { store: SpectrumStore; settledView: SpectrumView };

/** The two spectra whose ratio or difference is drawn. */
export function ComparisonChoice({ store, settledView }: ComparisonChoiceProps): ReactElement {
	const words = useWords(sequenceWords);
	const { atPhase } = useWords(comparisonWords);
	const comparison = useStore(store, (s) => s.comparison);
	const { allCurves, visibleCurves, phases } = settledView;
	const [former, setFormer] = useState<Comparison["ids"] | null>(null);
	/** The spectrum in front, and the first other one. */
	const front = visibleCurves.at(-1) ?? allCurves[0];
	const other = allCurves.find((curve) => curve !== front);
	const ids = comparison?.ids ?? former ?? [front?.id ?? "", other?.id ?? ""];
	const change = (next: Comparison | null) => {
		setFormer((next ?? comparison)?.ids ?? null);
		changeStep(store, { comparison: next });
	};
	const options = allCurves.map(({ id, label }) => {
		const phase = phases.get(id);
		return { value: id, label: phase === undefined ? label : atPhase(label, phase) };
	});
	return (
		<>
			<Select
				label={words.comparisonKind}
				options={
					[
						{ value: "", label: words.noComparison },
						{ value: "ratio", label: words.ratioChoice },
						{ value: "difference", label: words.differenceChoice },
					] as const
				}
				value={comparison?.kind ?? ""}
				onValueChange={(kind) => change(kind === "" ? null : { kind, ids })}
			/>
			{comparison && (
				<>
					<Select
						label={words.firstOfTwo}
						options={options}
						value={ids[0]}
						onValueChange={(first) => change({ ...comparison, ids: [first, ids[1]] })}
					/>
					<Select
						label={words.secondOfTwo}
						options={options}
						value={ids[1]}
						onValueChange={(second) => change({ ...comparison, ids: [ids[0], second] })}
					/>
					<Button onClick={() => change({ ...comparison, ids: [ids[1], ids[0]] })}>{words.swapTwo}</Button>
					<span className="astropane-note">{settledView.comparison?.describe(settledView)}</span>
				</>
			)}
			<span className="astropane-note">{words.comparisonHint}</span>
		</>
	);
}
