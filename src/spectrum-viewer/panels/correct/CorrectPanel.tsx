"use client";

import type { ReactElement } from "react";
import { useStore } from "zustand";
import type { DustLaw } from "../../../astro/index.js";
import { formatNumber } from "../../../text/index.js";
import { Button, NumberSlider, Select, useLanguage, useWords } from "../../../ui/index.js";
import { isCorrecting, MAX_EBV, noCorrections, RV_RANGE } from "../../model/corrections/readCorrections.js";
import type { Corrections } from "../../state.js";
import { changeStep } from "../../store.js";
import type { PanelProps } from "../../view/panel.js";
import { correctWords } from "../../words/panels/correct.js";
import { PanelFrame } from "../PanelFrame.js";
import { PanelGroup } from "../PanelGroup.js";
import { ContinuumGroup } from "./ContinuumGroup.js";
import { TelluricGroup } from "./TelluricGroup.js";

type Word = {
	[K in keyof typeof correctWords]: (typeof correctWords)[K] extends string ? K : never;
}[keyof typeof correctWords];

const laws: readonly (readonly [DustLaw, Word])[] = [
	["F99", "fitzpatrick99"],
	["G23", "gordon23"],
	["CCM89", "cardelli89"],
	["O94", "odonnell94"],
];

/** What is taken out of all spectra: telluric bands, dust, light of the host, continuum. */
export function CorrectPanel(props: PanelProps): ReactElement {
	const { store, settledView, hostProps, onClose } = props;
	const words = useWords(correctWords);
	const language = useLanguage();
	const { locale, atMost } = language.numbers;
	const chosen = useStore(store, (s) => s.corrections) ?? noCorrections;
	const { telluric, continuum, hostLight } = chosen;
	const now = () => store.getState().corrections ?? noCorrections;
	/** The moves of one slider in turn are one step of undo. */
	const change = (part: Partial<Corrections>, gesture?: string) => {
		const next = { ...now(), ...part };
		changeStep(store, { corrections: isCorrecting(next) || gesture ? next : null }, gesture);
	};
	const within = (least: number, most: number, problem: string) => (value: number) =>
		value >= least && value <= most ? null : problem;
	const slider = (name: "galacticEbv" | "hostEbv", label: string) => (
		<NumberSlider
			label={label}
			value={chosen[name]}
			valueNow={() => now()[name]}
			min={0}
			max={2}
			step={0.01}
			fineStep={0.001}
			format={(value) => formatNumber(value, 0.001, locale)}
			validate={within(0, MAX_EBV, words.ebvProblem(atMost(MAX_EBV, 0)))}
			onInput={(value) => change({ [name]: value }, name)}
		/>
	);
	const sources = [
		...settledView.allCurves.map(({ id, label }) => ({ value: id, label })),
		...(hostProps.templates ?? []).map(({ id, label }) => ({ value: id, label: label ?? id })),
	];
	return (
		<PanelFrame title={words.correctTitle} onClose={onClose}>
			<p className="astropane-note">{words.correctHint}</p>
			<TelluricGroup
				{...props}
				telluric={telluric}
				telluricNow={() => now().telluric}
				onChange={(next, gesture) => change({ telluric: next }, gesture)}
			/>
			<PanelGroup name={words.dust}>
				{slider("galacticEbv", words.galacticEbv)}
				{slider("hostEbv", words.hostEbv)}
				<Select
					label={words.extinctionLaw}
					options={laws.map(([value, word]) => ({ value, label: words[word] }))}
					value={chosen.law}
					onValueChange={(law) => change({ law })}
				/>
				<NumberSlider
					label={words.rvLabel}
					value={chosen.rv}
					valueNow={() => now().rv}
					min={RV_RANGE[0]}
					max={RV_RANGE[1]}
					step={0.1}
					fineStep={0.01}
					format={(value) => formatNumber(value, 0.01, locale)}
					validate={within(...RV_RANGE, words.rvProblem(atMost(RV_RANGE[0], 0), atMost(RV_RANGE[1], 0)))}
					onInput={(rv) => change({ rv }, "rv")}
				/>
			</PanelGroup>
			{sources.length > 1 && (
				<PanelGroup name={words.hostGroup}>
					<Select
						label={words.hostSpectrum}
						options={[{ value: "", label: words.noHost }, ...sources]}
						value={hostLight?.id ?? ""}
						onValueChange={(id) => change({ hostLight: id === "" ? null : { id, share: hostLight?.share ?? 0.5 } })}
					/>
					{hostLight && (
						<NumberSlider
							label={words.hostShare}
							unit="%"
							value={100 * hostLight.share}
							valueNow={() => 100 * (now().hostLight?.share ?? 0)}
							min={0}
							max={100}
							step={1}
							fineStep={0.1}
							format={(value) => formatNumber(value, 0.1, locale)}
							validate={within(0, 100, words.shareProblem)}
							onInput={(value) => change({ hostLight: { ...hostLight, share: value / 100 } }, "share")}
						/>
					)}
				</PanelGroup>
			)}
			<ContinuumGroup
				{...props}
				continuum={continuum}
				continuumNow={() => now().continuum}
				onChange={(next, gesture) => change({ continuum: next }, gesture)}
			/>
			{isCorrecting(chosen) && (
				<Button onClick={() => changeStep(store, { corrections: null })}>{words.removeCorrections}</Button>
			)}
		</PanelFrame>
	);
}
