"use client";

import type { ReactElement } from "react";
import { useStore } from "zustand";
import { dopplerProblem, type VelocityConvention } from "../../../astro/index.js";
import { withMinusSign } from "../../../plot/index.js";
import { NumberSlider, Select } from "../../../ui/index.js";
import type { SpectrumActions } from "../../actions.js";
import { exactRedshift, parseRedshift } from "../../model/text/redshiftText.js";
import type { SpectrumState, SpectrumStore } from "../../state.js";

type ControlRowProps = { store: SpectrumStore; actions: SpectrumActions; compact: boolean };

const watch =
	(store: SpectrumStore, read: (s: SpectrumState) => number) =>
	(listener: (value: number) => void): (() => void) =>
		store.subscribe((s, before) => {
			if (!Object.is(read(s), read(before))) listener(read(s));
		});

const readRedshift = (s: SpectrumState) => s.redshift;
const readVelocity = (s: SpectrumState) => s.velocity;

const conventions: readonly { value: VelocityConvention; label: string }[] = [
	{ value: "relativistic", label: "relativistic" },
	{ value: "optical", label: "optical" },
	{ value: "radio", label: "radio" },
];

/** Redshift first and largest, then the velocity with its convention. */
export function ControlRow({ store, actions, compact }: ControlRowProps): ReactElement {
	const convention = useStore(store, (s) => s.velocityConvention);
	const { redshift, velocity } = store.getState();
	return (
		<div className="astropane-spectrum-control-row">
			<NumberSlider
				className="astropane-spectrum-redshift"
				label="Redshift z"
				value={redshift}
				// Follows the redshift in use; the box and the steps go anywhere.
				min={Math.max(-0.99, Math.min(0, redshift * 2))}
				max={Math.min(Number.MAX_VALUE, Math.max(0.2, Math.abs(redshift) * 2))}
				step={0.0001}
				format={exactRedshift}
				parse={parseRedshift}
				validate={(z) => dopplerProblem({ redshift: z, velocity: store.getState().velocity })}
				onInput={actions.setRedshift}
				onCommit={actions.commitRedshift}
				subscribe={watch(store, readRedshift)}
				valueNow={() => store.getState().redshift}
			/>
			{!compact && (
				<div className="astropane-spectrum-velocity">
					<NumberSlider
						label="Expansion velocity"
						unit="km/s"
						value={velocity}
						min={-30_000}
						max={30_000}
						step={10}
						format={(v) => withMinusSign(String(Number(v.toFixed(3))))}
						validate={(v) => dopplerProblem({ redshift: store.getState().redshift, velocity: v })}
						onInput={actions.setVelocity}
						onCommit={actions.commitVelocity}
						subscribe={watch(store, readVelocity)}
						valueNow={() => store.getState().velocity}
					/>
					<Select
						label="Velocity convention"
						showLabel={false}
						options={conventions}
						value={convention}
						onValueChange={(v) => actions.set("velocityConvention", v)}
					/>
				</div>
			)}
		</div>
	);
}
