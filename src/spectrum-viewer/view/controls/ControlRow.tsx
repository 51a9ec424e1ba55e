"use client";

import type { ReactElement } from "react";
import { useStore } from "zustand";
import { shiftProblem } from "#lazy/spectrum-viewer/shift-problem";
import { type DopplerShift, isPossibleShift, type VelocityConvention } from "../../../astro/doppler.js";
import type { Language } from "../../../text/index.js";
import { NumberSlider, type Refusal, Select, useLanguage, useWords } from "../../../ui/index.js";
import type { SpectrumActions } from "../../actions.js";
import { exactRedshift, parseRedshift } from "../../model/text/redshiftText.js";
import type { SpectrumState, SpectrumStore } from "../../state.js";
import { controlWords } from "../../words/controls.js";
import { figureWords } from "../../words/figure.js";

type ControlRowProps = { store: SpectrumStore; actions: SpectrumActions; compact: boolean };

const watch =
	(store: SpectrumStore, read: (s: SpectrumState) => number) =>
	(listener: (value: number) => void): (() => void) =>
		store.subscribe((s, before) => {
			if (!Object.is(read(s), read(before))) listener(read(s));
		});

const readRedshift = (s: SpectrumState) => s.redshift;
const readVelocity = (s: SpectrumState) => s.velocity;

const conventions: readonly VelocityConvention[] = ["relativistic", "optical", "radio"];

/** Why a shift cannot be drawn; null where it can. */
const refusalOf = (shift: DopplerShift, language: Language): Refusal =>
	isPossibleShift(shift)
		? null
		: (shiftProblem.now()?.(shift, language) ?? shiftProblem.load().then((write) => write(shift, language)));

/** Redshift first and largest, then the velocity with its convention. */
export function ControlRow({ store, actions, compact }: ControlRowProps): ReactElement {
	const words = useWords(controlWords);
	const conventionNames = useWords(figureWords);
	const language = useLanguage();
	const convention = useStore(store, (s) => s.velocityConvention);
	const { redshift, velocity } = store.getState();
	return (
		<div className="astropane-spectrum-control-row">
			<NumberSlider
				className="astropane-spectrum-redshift"
				label={words.redshiftLabel}
				// Nine decimals and a sign.
				size={12}
				value={redshift}
				// Follows the redshift in use; the box and the steps go anywhere.
				min={Math.max(-0.99, Math.min(0, redshift * 2))}
				max={Math.min(Number.MAX_VALUE, Math.max(0.2, Math.abs(redshift) * 2))}
				step={0.0001}
				format={(z) => exactRedshift(z, language)}
				parse={parseRedshift}
				validate={(z) => refusalOf({ redshift: z, velocity: store.getState().velocity }, language)}
				onInput={actions.setRedshift}
				onCommit={actions.commitRedshift}
				subscribe={watch(store, readRedshift)}
				valueNow={() => store.getState().redshift}
			/>
			{!compact && (
				<div className="astropane-spectrum-velocity">
					<NumberSlider
						label={words.velocityLabel}
						size={9}
						unit="km/s"
						value={velocity}
						min={-30_000}
						max={30_000}
						step={10}
						format={(kmS) => language.numbers.atMost(kmS, 3, 0, false)}
						validate={(kmS) => refusalOf({ redshift: store.getState().redshift, velocity: kmS }, language)}
						onInput={actions.setVelocity}
						onCommit={actions.commitVelocity}
						subscribe={watch(store, readVelocity)}
						valueNow={() => store.getState().velocity}
					/>
					<Select
						label={words.velocityConvention}
						showLabel={false}
						options={conventions.map((value) => ({ value, label: conventionNames[value] }))}
						value={convention}
						onValueChange={(value) => actions.set("velocityConvention", value)}
					/>
				</div>
			)}
		</div>
	);
}
