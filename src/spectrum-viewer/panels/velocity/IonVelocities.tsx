"use client";

import { type ReactElement, useRef } from "react";
import { useStore } from "zustand";
import { dopplerProblem } from "../../../astro/index.js";
import { withMinusSign } from "../../../plot/index.js";
import { Button, NumberSlider, Select, Swatch } from "../../../ui/index.js";
import { velocityOfGroup } from "../../model/lines/markers.js";
import type { PanelProps } from "../../view/panel.js";

type Props = Pick<PanelProps, "store" | "actions" | "groups"> & {
	/** Groups whose lines are shown and move. */
	shown: readonly string[];
};

/** The ions that have a velocity of their own, each to be set or given up, and one more to be added. */
export function IonVelocities({ store, actions, groups, shown }: Props): ReactElement {
	// Names alone: a velocity that moves renders nothing.
	const names = JSON.parse(useStore(store, (s) => JSON.stringify(Object.keys(s.ionVelocities)))) as string[];
	const convention = useStore(store, (s) => s.velocityConvention);
	const read = (name: string) => velocityOfGroup(store.getState(), name);
	const set = (name: string, velocity: number) =>
		actions.setIonVelocities({ ...store.getState().ionVelocities, [name]: velocity });
	const all = useRef<HTMLDivElement>(null);
	const free = shown.filter((name) => !names.includes(name));
	return (
		// It has the focus once the control that had it is gone.
		<div
			ref={all}
			tabIndex={-1}
			className="astropane-spectrum-ions"
			role="group"
			aria-label={`Velocities of single ions, ${convention}`}
		>
			{names.map((name) => (
				<div key={name} className="astropane-spectrum-ion">
					<Swatch
						color={groups.find((group) => group.name === name)?.color ?? "var(--astropane-accent)"}
						symbol="line"
					/>
					<NumberSlider
						label={`v of ${name}`}
						unit="km/s"
						value={read(name)}
						valueNow={() => read(name)}
						min={-30_000}
						max={30_000}
						step={10}
						format={(v) => withMinusSign(String(Number(v.toFixed(3))))}
						validate={(velocity) => dopplerProblem({ velocity })}
						onInput={(velocity) => set(name, velocity)}
						onCommit={actions.commitVelocity}
						subscribe={(listener) =>
							store.subscribe((s, before) => {
								const now = velocityOfGroup(s, name);
								if (now !== velocityOfGroup(before, name)) listener(now);
							})
						}
					/>
					<Button
						look="quiet"
						aria-label={`Remove the velocity of ${name}`}
						title="Goes by the expansion velocity of all lines again"
						onClick={() => {
							const { [name]: _, ...rest } = store.getState().ionVelocities;
							actions.setIonVelocities(rest);
							actions.commitVelocity();
							all.current?.focus();
						}}
					>
						×
					</Button>
				</div>
			))}
			{free.length > 0 && (
				<Select
					label="Own velocity for"
					options={[{ value: "", label: "choose an ion …" }, ...free.map((name) => ({ value: name, label: name }))]}
					value=""
					onValueChange={(name) => {
						if (name === "") return;
						set(name, read(name));
						actions.commitVelocity();
						if (free.length === 1) all.current?.focus();
					}}
				/>
			)}
			<span className="astropane-label">{convention}, towards us positive</span>
		</div>
	);
}
