"use client";

import type { ReactElement } from "react";
import { useStore } from "zustand";
import { dopplerProblem, type VelocityConvention } from "../../astro/index.js";
import { Button, NumberSlider, Popover, Select } from "../../controls/index.js";
import { signed } from "../../plot/index.js";
import { redshiftText } from "../model/format.js";
import type { SpectrumState, SpectrumStore } from "../store.js";
import type { Medium, Normalization } from "../types.js";
import type { SpectrumActions } from "./useSpectrumStore.js";

type ControlRowProps = {
	store: SpectrumStore;
	actions: SpectrumActions;
	/** Medium of the axis now. */
	medium: Medium;
	hasErrors: boolean;
	exports: { svg(): void; png(): void; csv(): void };
	onHelp(): void;
	compact: boolean;
};

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
	{ value: "radio", label: "radio (SkyPortal)" },
];

/** Redshift first and largest, then the velocity with its convention; the rest behind one button. */
export function ControlRow({ store, actions, medium, hasErrors, exports, onHelp, compact }: ControlRowProps): ReactElement {
	const convention = useStore(store, (s) => s.velocityConvention);
	const { redshift, velocity } = store.getState();
	return (
		<div className="astropane-control-row">
			<NumberSlider
				className="astropane-redshift"
				label="Redshift z"
				value={redshift}
				min={0}
				max={Math.max(0.2, Math.abs(redshift) * 2)}
				step={0.0001}
				fineStep={0.00001}
				coarseStep={0.001}
				format={redshiftText}
				validate={(z) => dopplerProblem({ redshift: z, velocity: store.getState().velocity })}
				onInput={actions.setRedshift}
				onCommit={actions.commitRedshift}
				subscribe={watch(store, readRedshift)}
			/>
			{!compact && (
				<div className="astropane-velocity">
					<NumberSlider
						label="Expansion velocity"
						unit="km/s"
						value={velocity}
						min={0}
						max={30_000}
						step={10}
						fineStep={1}
						coarseStep={100}
						format={(v) => signed(String(Number(v.toFixed(3))))}
						validate={(v) => dopplerProblem({ redshift: store.getState().redshift, velocity: v })}
						onInput={actions.setVelocity}
						onCommit={actions.commitVelocity}
						subscribe={watch(store, readVelocity)}
					/>
					<Select label="Velocity convention" showLabel={false} options={conventions} value={convention} onValueChange={actions.setVelocityConvention} />
				</div>
			)}
			<div className="astropane-row-buttons">
				<Button look="quiet" onClick={actions.undo} aria-label="Step back">
					Back
				</Button>
				<Button look="quiet" onClick={() => store.setState({ tool: store.getState().tool === "box" ? "pan" : "box" })}>
					<BoxToolLabel store={store} />
				</Button>
				<Popover label="Display" align="end" panelLabel="Display and export">
					<DisplayPanel store={store} actions={actions} medium={medium} hasErrors={hasErrors} />
					<div className="astropane-export">
						<span className="astropane-label">Export</span>
						<Button onClick={exports.svg}>SVG</Button>
						<Button onClick={exports.png}>PNG</Button>
						<Button onClick={exports.csv}>CSV</Button>
					</div>
				</Popover>
				<Button look="quiet" onClick={onHelp} aria-label="Keys and gestures">
					?
				</Button>
			</div>
		</div>
	);
}

function BoxToolLabel({ store }: { store: SpectrumStore }): ReactElement {
	const tool = useStore(store, (s) => s.tool);
	return <>{tool === "box" ? "Drag: zoom" : "Drag: move"}</>;
}

const normalizations: readonly { value: Normalization; label: string }[] = [
	{ value: "median", label: "÷ median" },
	{ value: "none", label: "none" },
];
const media: readonly { value: Medium; label: string }[] = [
	{ value: "air", label: "air" },
	{ value: "vacuum", label: "vacuum" },
];

function DisplayPanel({ store, actions, medium, hasErrors }: Pick<ControlRowProps, "store" | "actions" | "medium" | "hasErrors">): ReactElement {
	const { smoothing, normalization, errorBands } = useStore(store);
	return (
		<div className="astropane-display">
			<NumberSlider
				label="Smoothing"
				unit="px"
				description="Boxcar; 0 and 1 leave the spectrum as it is"
				value={smoothing?.width ?? 0}
				min={0}
				max={100}
				step={1}
				fineStep={1}
				coarseStep={10}
				validate={(w) => (w >= 0 && Number.isFinite(w) ? null : "The width must be zero or more samples.")}
				onInput={(w) => actions.setSmoothing(w > 1 ? { kind: "boxcar", width: Math.round(w) } : null)}
			/>
			<Select label="Normalise" options={normalizations} value={normalization} onValueChange={actions.setNormalization} />
			<Select label="Wavelengths in" options={media} value={medium} onValueChange={actions.setMedium} />
			{hasErrors && (
				<label className="astropane-check">
					<input type="checkbox" checked={errorBands} onChange={(event) => store.setState({ errorBands: event.currentTarget.checked })} />
					Error bands (1σ)
				</label>
			)}
		</div>
	);
}
