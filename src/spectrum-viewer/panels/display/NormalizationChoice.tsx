"use client";

import type { ReactElement } from "react";
import type { Interval } from "../../../plot/index.js";
import { roundToStep } from "../../../text/index.js";
import { Button, Select, useWords } from "../../../ui/index.js";
import type { SpectrumActions } from "../../actions.js";
import type { SpectrumView } from "../../model/view.js";
import type { SpectrumStore } from "../../state.js";
import type { Normalization } from "../../types.js";
import { WavelengthField } from "../../view/lines/WavelengthField.js";
import { displayWords } from "../../words/panels/display.js";
import { options } from "./options.js";

type Kind = Extract<Normalization, string> | Exclude<Normalization, string>["kind"];
const kinds: Readonly<Record<Kind, keyof typeof displayWords>> = {
	median: "divideByMedian",
	peak: "divideByPeak",
	mean: "divideByMean",
	value: "divideByValue",
	none: "divideByNothing",
};

/** To a hundredth of an ångström, which is finer than any spectrograph. */
const rounded = (angstrom: number): number => roundToStep(angstrom, 0.01);

type NormalizationChoiceProps = { store: SpectrumStore; actions: SpectrumActions; settledView: SpectrumView };

/** The divisor of fluxes, with its window or wavelength. */
export function NormalizationChoice({ store, actions, settledView }: NormalizationChoiceProps): ReactElement {
	const words = useWords(displayWords);
	const { normalization, wavelengthUnit: unit } = settledView.state;
	const set = (value: Normalization) => actions.set("normalization", value);
	const rangeInView = (): Interval => store.getState().window.x ?? settledView.home.x;
	/** The middle third of the view: the whole view would be wider than a continuum window. */
	const middleThird = (): [number, number] => {
		const [a, b] = rangeInView();
		return [rounded(a + (b - a) / 3), rounded(b - (b - a) / 3)];
	};
	const cursorOrMiddle = () => {
		const [a, b] = rangeInView();
		return rounded(store.getState().cursor?.wavelength ?? (a + b) / 2);
	};
	const choose = (kind: Kind) => {
		const [from, to] = middleThird();
		set(kind === "mean" ? { kind, from, to } : kind === "value" ? { kind, at: cursorOrMiddle() } : kind);
	};
	if (settledView.fluxAxis.magnitudes) return <span className="astropane-note">{words.magnitudesNotDivided}</span>;
	return (
		<>
			<Select
				label={words.normalize}
				options={options(kinds, words)}
				value={typeof normalization === "string" ? normalization : normalization.kind}
				onValueChange={choose}
			/>
			{typeof normalization === "object" && normalization.kind === "mean" && (
				<>
					<WavelengthField
						label={words.normalizeFrom}
						unit={unit}
						value={normalization.from}
						onCommit={(from) => set({ ...normalization, from })}
					/>
					<WavelengthField
						label={words.normalizeTo}
						unit={unit}
						value={normalization.to}
						onCommit={(to) => set({ ...normalization, to })}
					/>
					<Button
						onClick={() => {
							const [from, to] = rangeInView();
							set({ kind: "mean", from: rounded(from), to: rounded(to) });
						}}
					>
						{words.useView}
					</Button>
				</>
			)}
			{typeof normalization === "object" && normalization.kind === "value" && (
				<>
					<WavelengthField
						label={words.normalizeAt}
						unit={unit}
						value={normalization.at}
						onCommit={(at) => set({ kind: "value", at })}
					/>
					<Button onClick={() => set({ kind: "value", at: cursorOrMiddle() })}>
						{store.getState().cursor ? words.useCursor : words.useMiddle}
					</Button>
				</>
			)}
		</>
	);
}
