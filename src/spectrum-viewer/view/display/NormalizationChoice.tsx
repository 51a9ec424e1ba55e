"use client";

import type { ReactElement } from "react";
import type { Interval } from "../../../plot/index.js";
import { Button, Select } from "../../../ui/index.js";
import type { SpectrumActions } from "../../actions.js";
import type { SpectrumView } from "../../model/view.js";
import type { SpectrumStore } from "../../state.js";
import { WavelengthField } from "../lines/WavelengthField.js";

type Kind = "none" | "median" | "peak" | "mean" | "value";
const kinds: readonly { value: Kind; label: string }[] = [
	{ value: "median", label: "÷ median" },
	{ value: "peak", label: "÷ peak" },
	{ value: "mean", label: "÷ mean in a window" },
	{ value: "value", label: "÷ flux at a wavelength" },
	{ value: "none", label: "none" },
];

/** To a hundredth of an ångström: finer than any spectrograph. */
const round = (angstrom: number): number => Math.round(angstrom * 100) / 100;

type NormalizationChoiceProps = { store: SpectrumStore; actions: SpectrumActions; summary: SpectrumView };

/** What fluxes are divided by, with its window or wavelength. */
export function NormalizationChoice({ store, actions, summary }: NormalizationChoiceProps): ReactElement {
	const { normalization, wavelengthUnit: unit } = summary.state;
	const set = (value: typeof normalization) => actions.set("normalization", value);
	const inView = (): Interval => store.getState().window.x ?? summary.home.x;
	/** The middle third, so that the first choice is no wider than what is meant by one. */
	const middle = (): [number, number] => {
		const [a, b] = inView();
		return [round(a + (b - a) / 3), round(b - (b - a) / 3)];
	};
	const here = () => {
		const [a, b] = inView();
		return round(store.getState().cursor?.wavelength ?? (a + b) / 2);
	};
	const choose = (kind: Kind) => {
		const [from, to] = middle();
		set(kind === "mean" ? { kind, from, to } : kind === "value" ? { kind, at: here() } : kind);
	};
	if (summary.fluxAxis.magnitudes)
		return <span className="astropane-note">Magnitudes are not divided by anything, and have no log axis.</span>;
	return (
		<>
			<Select
				label="Normalise"
				options={kinds}
				value={typeof normalization === "string" ? normalization : normalization.kind}
				onValueChange={choose}
			/>
			{typeof normalization === "object" && normalization.kind === "mean" && (
				<>
					<WavelengthField
						label="From"
						unit={unit}
						value={normalization.from}
						onCommit={(from) => set({ ...normalization, from })}
					/>
					<WavelengthField
						label="To"
						unit={unit}
						value={normalization.to}
						onCommit={(to) => set({ ...normalization, to })}
					/>
					<Button
						onClick={() => {
							const [from, to] = inView();
							set({ kind: "mean", from: round(from), to: round(to) });
						}}
					>
						Use the view
					</Button>
				</>
			)}
			{typeof normalization === "object" && normalization.kind === "value" && (
				<>
					<WavelengthField
						label="At"
						unit={unit}
						value={normalization.at}
						onCommit={(at) => set({ kind: "value", at })}
					/>
					<Button onClick={() => set({ kind: "value", at: here() })}>
						{store.getState().cursor ? "Use the cursor" : "Use the middle of the view"}
					</Button>
				</>
			)}
		</>
	);
}
