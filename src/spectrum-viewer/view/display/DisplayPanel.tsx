"use client";

import type { ReactElement, ReactNode } from "react";
import { Button, Select } from "../../../ui/index.js";
import type { FluxQuantity, Medium, SpectrumAxis, SpectrumLayoutKind, WavelengthUnit } from "../../types.js";
import type { ToolbarProps } from "../controls/Toolbar.js";
import { NormalizationChoice } from "./NormalizationChoice.js";
import { SmoothingChoice } from "./SmoothingChoice.js";

type Options<T extends string> = readonly { value: T; label: string }[];
const quantities: Options<FluxQuantity> = [
	{ value: "given", label: "as given" },
	{ value: "flambda", label: "Fλ" },
	{ value: "fnu", label: "Fν" },
	{ value: "abmag", label: "AB magnitude" },
];
const scales: Options<"linear" | "log"> = [
	{ value: "linear", label: "linear" },
	{ value: "log", label: "log" },
];
const axes: Options<SpectrumAxis> = [
	{ value: "observed", label: "observed" },
	{ value: "rest", label: "rest" },
	{ value: "velocity", label: "velocity about a line" },
];
const units: Options<WavelengthUnit> = [
	{ value: "angstrom", label: "Å" },
	{ value: "nm", label: "nm" },
	{ value: "um", label: "µm" },
];
const media: Options<Medium> = [
	{ value: "air", label: "air" },
	{ value: "vacuum", label: "vacuum" },
];
const layouts: Options<SpectrumLayoutKind> = [
	{ value: "overlay", label: "over one another" },
	{ value: "stack", label: "stacked" },
	{ value: "tabs", label: "tabs by type" },
];

const Group = ({ name, children }: { name: string; children: ReactNode }): ReactElement => (
	<fieldset className="astropane-spectrum-group">
		<legend className="astropane-label">{name}</legend>
		{children}
	</fieldset>
);

/** How the spectra are shown, and their way out. */
export function DisplayPanel(props: Omit<ToolbarProps, "onHelp">): ReactElement {
	const { store, actions, summary, save } = props;
	const { state, fluxAxis } = summary;
	return (
		<div className="astropane-spectrum-display">
			<Group name="Flux">
				<Select
					label="Show"
					options={quantities}
					value={state.fluxQuantity}
					onValueChange={(v) => actions.set("fluxQuantity", v)}
				/>
				{!fluxAxis.magnitudes && (
					<Select
						label="Axis"
						options={scales}
						value={state.fluxScale}
						onValueChange={(v) => actions.set("fluxScale", v)}
					/>
				)}
				<NormalizationChoice store={store} actions={actions} summary={summary} />
				{summary.listedCurves.some((curve) => curve.errors !== null) && (
					<label className="astropane-check">
						<input
							type="checkbox"
							checked={state.errorBands}
							onChange={(event) => actions.set("errorBands", event.currentTarget.checked)}
						/>
						Error bands (1σ)
					</label>
				)}
			</Group>
			<Group name="Wavelength">
				<Select label="Axis below" options={axes} value={state.xAxis} onValueChange={(v) => actions.set("xAxis", v)} />
				<Select
					label="Unit"
					options={units}
					value={state.wavelengthUnit}
					onValueChange={(v) => actions.set("wavelengthUnit", v)}
				/>
				<Select label="In" options={media} value={summary.medium} onValueChange={(v) => actions.set("medium", v)} />
			</Group>
			<Group name="Smoothing">
				<SmoothingChoice store={store} actions={actions} smoothing={state.smoothing} binning={state.binning} />
			</Group>
			<Group name="Layout">
				<Select
					label="Spectra"
					options={layouts}
					value={state.layout}
					onValueChange={(v) => actions.set("layout", v)}
				/>
			</Group>
			<Group name="Export">
				<Button onClick={() => save("svg")}>SVG</Button>
				<Button onClick={() => save("png")}>PNG</Button>
				<Button onClick={() => save("csv")}>CSV</Button>
			</Group>
		</div>
	);
}
