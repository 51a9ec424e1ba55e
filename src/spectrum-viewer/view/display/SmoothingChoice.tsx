"use client";

import type { ReactElement } from "react";
import { formatNumber } from "../../../text/index.js";
import { NumberSlider, Select } from "../../../ui/index.js";
import type { SpectrumActions } from "../../actions.js";
import { smoothingSize } from "../../model/flux/normalize.js";
import type { SpectrumStore } from "../../state.js";
import type { Smoothing } from "../../types.js";

type Kind = Smoothing["kind"] | "gaussian-km/s" | "none";
const kinds: readonly { value: Kind; label: string }[] = [
	{ value: "none", label: "none" },
	{ value: "boxcar", label: "boxcar" },
	{ value: "gaussian", label: "Gaussian, pixels" },
	{ value: "gaussian-km/s", label: "Gaussian, km/s" },
	{ value: "savitzky-golay", label: "Savitzky–Golay" },
	{ value: "median", label: "median" },
];
/** Where each kind begins. */
const first: Record<Exclude<Kind, "none">, Smoothing> = {
	boxcar: { kind: "boxcar", width: 5 },
	gaussian: { kind: "gaussian", sigma: 2 },
	"gaussian-km/s": { kind: "gaussian", velocityKmS: 200 },
	"savitzky-golay": { kind: "savitzky-golay", width: 11, order: 2 },
	median: { kind: "median", width: 5 },
};
const orders = ["0", "1", "2", "3", "4", "5", "6"].map((value) => ({ value, label: value }));

/** The same with another width or σ. */
function sized(smoothing: Smoothing, size: number): Smoothing {
	if ("width" in smoothing) return { ...smoothing, width: Math.round(size) };
	return "sigma" in smoothing ? { ...smoothing, sigma: size } : { ...smoothing, velocityKmS: size };
}

const problem = (size: number): string | null =>
	size >= 0 && Number.isFinite(size) ? null : "Zero or more, please: 0 leaves the spectrum as it is.";

type SmoothingChoiceProps = {
	store: SpectrumStore;
	actions: SpectrumActions;
	smoothing: Smoothing | null;
	binning: number | null;
};

/** Bins first, then the kind of smoothing with its size. */
export function SmoothingChoice({ store, actions, smoothing, binning }: SmoothingChoiceProps): ReactElement {
	const isVelocity = smoothing !== null && "velocityKmS" in smoothing;
	const kind: Kind = smoothing === null ? "none" : isVelocity ? "gaussian-km/s" : smoothing.kind;
	const isWidth = smoothing !== null && "width" in smoothing;
	return (
		<>
			<Select
				label="Kind"
				options={kinds}
				value={kind}
				onValueChange={(v) => actions.set("smoothing", v === "none" ? null : first[v])}
			/>
			{smoothing !== null && "order" in smoothing && (
				<Select
					label="Order"
					options={orders}
					value={String(smoothing.order)}
					onValueChange={(order) => actions.set("smoothing", { ...smoothing, order: Number(order) })}
				/>
			)}
			{smoothing !== null && (
				<NumberSlider
					key={kind}
					label={isWidth ? "Width" : "σ"}
					unit={isVelocity ? "km/s" : "px"}
					value={smoothingSize(smoothing)}
					valueNow={() => smoothingSize(store.getState().smoothing ?? smoothing)}
					min={0}
					max={isVelocity ? 2000 : isWidth ? 100 : 30}
					step={isVelocity ? 10 : isWidth ? 1 : 0.5}
					fineStep={isVelocity || isWidth ? 1 : 0.1}
					format={(size) => formatNumber(size, isVelocity || isWidth ? 1 : 0.1)}
					validate={problem}
					onInput={(size) => actions.set("smoothing", sized(smoothing, size))}
				/>
			)}
			<NumberSlider
				label="Bins"
				unit="Å"
				description="Means weighed by 1/σ², made before smoothing; 0: none"
				value={binning ?? 0}
				valueNow={() => store.getState().binning ?? 0}
				min={0}
				max={50}
				step={1}
				fineStep={0.1}
				format={(width) => formatNumber(width, 0.1)}
				validate={problem}
				onInput={(width) => actions.set("binning", width > 0 ? width : null)}
			/>
		</>
	);
}
