"use client";

import type { ReactElement } from "react";
import { useStore } from "zustand";
import { Button, NumberSlider, Select } from "../../controls/index.js";
import { smoothingSize } from "../model/process.js";
import type { Medium, SpectrumLayoutKind } from "../types.js";
import type { ToolbarProps } from "./Toolbar.js";

const normalizations: readonly { value: "median" | "none" | "peak"; label: string }[] = [
	{ value: "median", label: "÷ median" },
	{ value: "peak", label: "÷ peak" },
	{ value: "none", label: "none" },
];
const media: readonly { value: Medium; label: string }[] = [
	{ value: "air", label: "air" },
	{ value: "vacuum", label: "vacuum" },
];

const layouts: readonly { value: SpectrumLayoutKind; label: string }[] = [
	{ value: "overlay", label: "over one another" },
	{ value: "stack", label: "stacked" },
	{ value: "tabs", label: "tabs by type" },
];

/** How the spectra are shown, and their way out; fetched when it is first opened. */
export default function DisplayPanel({
	store,
	actions,
	medium,
	hasErrors,
	save,
}: Omit<ToolbarProps, "onHelp">): ReactElement {
	const { smoothing, normalization, errorBands, layout } = useStore(store);
	const size = () => {
		const { smoothing: now } = store.getState();
		return now ? smoothingSize(now) : 0;
	};
	return (
		<>
			<div className="astropane-display">
				<Select label="Layout" options={layouts} value={layout} onValueChange={(v) => actions.set("layout", v)} />
				<NumberSlider
					label="Smoothing"
					unit="px"
					description="Boxcar; 0 and 1 leave the spectrum as it is"
					value={smoothing ? smoothingSize(smoothing) : 0}
					valueNow={size}
					min={0}
					max={100}
					step={1}
					fineStep={1}
					coarseStep={10}
					validate={(w) => (w >= 0 && Number.isFinite(w) ? null : "The width must be zero or more samples.")}
					onInput={(w) => actions.set("smoothing", w > 1 ? { kind: "boxcar", width: Math.round(w) } : null)}
				/>
				<Select
					label="Normalise"
					options={normalizations}
					value={typeof normalization === "string" ? normalization : "median"}
					onValueChange={(v) => actions.set("normalization", v)}
				/>
				<Select label="Wavelengths in" options={media} value={medium} onValueChange={(v) => actions.set("medium", v)} />
				{hasErrors && (
					<label className="astropane-check">
						<input
							type="checkbox"
							checked={errorBands}
							onChange={(event) => actions.set("errorBands", event.currentTarget.checked)}
						/>
						Error bands (1σ)
					</label>
				)}
			</div>
			<div className="astropane-export">
				<span className="astropane-label">Export</span>
				<Button onClick={() => save("svg")}>SVG</Button>
				<Button onClick={() => save("png")}>PNG</Button>
				<Button onClick={() => save("csv")}>CSV</Button>
			</div>
		</>
	);
}
