"use client";

import type { ReactElement } from "react";
import { formatNumber } from "../../../text/index.js";
import { NumberSlider, Select, useLanguage, useWords } from "../../../ui/index.js";
import { MAX_FWHM_ANGSTROM, MAX_TELLURIC_EXPONENT } from "../../model/corrections/readCorrections.js";
import { exponentText, faultText, type TelluricChoice } from "../../model/corrections/telluric.js";
import type { PanelProps } from "../../view/panel.js";
import { correctWords } from "../../words/panels/correct.js";
import { PanelGroup } from "../PanelGroup.js";

type TelluricGroupProps = Pick<PanelProps, "settledView" | "hostProps"> & {
	telluric: TelluricChoice | undefined;
	telluricNow(): TelluricChoice | undefined;
	/** Moves of one `gesture` in turn are one step of undo. */
	onChange(telluric: TelluricChoice | undefined, gesture?: string): void;
};

/** Whether the telluric bands are divided out, by which exponent, and what was fitted to each spectrum. */
export function TelluricGroup(props: TelluricGroupProps): ReactElement {
	const { telluric, telluricNow, onChange, settledView, hostProps } = props;
	const words = useWords(correctWords);
	const language = useLanguage();
	const { locale, atMost, list } = language.numbers;
	const results = settledView.corrected?.telluric ?? [];
	const now = () => telluricNow() ?? { exponent: null };
	const fitted = results.find(({ fault }) => fault === null)?.exponent ?? 1;
	const within = (most: number) => (value: number) =>
		value >= 0 && value <= most ? null : words.exponentProblem(atMost(most, 0));
	return (
		<PanelGroup name={words.telluricGroup}>
			<Select
				label={words.telluricUse}
				options={
					[
						{ value: "", label: words.keepTelluric },
						{ value: "fit", label: words.fitTelluric },
						{ value: "set", label: words.setTelluric },
					] as const
				}
				value={telluric ? (telluric.exponent === null ? "fit" : "set") : ""}
				onValueChange={(use) => {
					if (use === "") onChange(undefined);
					else onChange({ ...now(), exponent: use === "fit" ? null : Math.round(100 * fitted) / 100 });
				}}
			/>
			{telluric && (
				<>
					{telluric.exponent !== null && (
						<NumberSlider
							label={words.telluricExponent}
							value={telluric.exponent}
							valueNow={() => now().exponent ?? fitted}
							min={0}
							max={3}
							step={0.01}
							fineStep={0.001}
							format={(value) => formatNumber(value, 0.001, locale)}
							validate={within(MAX_TELLURIC_EXPONENT)}
							onInput={(exponent) => onChange({ ...now(), exponent }, "exponent")}
						/>
					)}
					<NumberSlider
						label={words.telluricFwhm}
						unit="Å"
						value={telluric.fwhm ?? 0}
						valueNow={() => now().fwhm ?? 0}
						min={0}
						max={30}
						step={0.5}
						fineStep={0.1}
						format={(value) => formatNumber(value, 0.1, locale)}
						validate={within(MAX_FWHM_ANGSTROM)}
						onInput={(fwhm) => onChange({ exponent: now().exponent, ...(fwhm > 0 && { fwhm }) }, "fwhm")}
					/>
					{telluric.exponent === null && results.length > 0 && (
						<ul className="astropane-note" aria-label={words.fittedExponents}>
							{results.map((result) => {
								const { spectrum, fault, bands } = result;
								const name = spectrum.label ?? spectrum.id;
								return (
									<li key={spectrum.id}>
										{fault
											? words.noExponentOf(name, faultText(fault, language))
											: words.exponentOf(name, exponentText(result, language), list(bands))}
									</li>
								);
							})}
						</ul>
					)}
					<p className="astropane-note">{words.telluricHint}</p>
					<p className="astropane-note">
						{hostProps.telluricTransmission ? words.transmissionOfPage : words.transmissionOfLibrary}
					</p>
				</>
			)}
		</PanelGroup>
	);
}
