"use client";

import type { ReactElement } from "react";
import { smoothingSize } from "../../../astro/spectrum/smooth/smoothing.js";
import { formatNumber } from "../../../text/index.js";
import { NumberSlider, Select, useLanguage, useWords } from "../../../ui/index.js";
import type { SpectrumActions } from "../../actions.js";
import type { SpectrumStore } from "../../state.js";
import type { Smoothing } from "../../types.js";
import { displayWords } from "../../words/display.js";
import { options } from "./options.js";

type Kind = Smoothing["kind"] | "gaussian-km/s" | "none";
const kinds: Readonly<Record<Kind, keyof typeof displayWords>> = {
	none: "smoothingNone",
	boxcar: "boxcar",
	gaussian: "gaussianPixels",
	"gaussian-km/s": "gaussianVelocity",
	"savitzky-golay": "savitzkyGolay",
	median: "medianFilter",
};
/** The smoothing that each kind begins with. */
const defaults: Readonly<Record<Exclude<Kind, "none">, Smoothing>> = {
	boxcar: { kind: "boxcar", width: 5 },
	gaussian: { kind: "gaussian", sigma: 2 },
	"gaussian-km/s": { kind: "gaussian", velocityKmS: 200 },
	"savitzky-golay": { kind: "savitzky-golay", width: 11, order: 2 },
	median: { kind: "median", width: 5 },
};
const orders = ["0", "1", "2", "3", "4", "5", "6"].map((value) => ({ value, label: value }));

/** The same smoothing with another width or σ. */
function withSize(smoothing: Smoothing, size: number): Smoothing {
	if ("width" in smoothing) return { ...smoothing, width: Math.round(size) };
	return "sigma" in smoothing ? { ...smoothing, sigma: size } : { ...smoothing, velocityKmS: size };
}

type SmoothingChoiceProps = {
	store: SpectrumStore;
	actions: SpectrumActions;
	smoothing: Smoothing | null;
	binning: number | null;
};

/** The kind of smoothing with its size, and the bins that are made before it. */
export function SmoothingChoice({ store, actions, smoothing, binning }: SmoothingChoiceProps): ReactElement {
	const words = useWords(displayWords);
	const { locale } = useLanguage().numbers;
	const isVelocity = smoothing !== null && "velocityKmS" in smoothing;
	const kind: Kind = smoothing === null ? "none" : isVelocity ? "gaussian-km/s" : smoothing.kind;
	const isWidth = smoothing !== null && "width" in smoothing;
	const validate = (size: number) => (size >= 0 && Number.isFinite(size) ? null : words.zeroOrMore);
	return (
		<>
			<Select
				label={words.smoothingKind}
				options={options(kinds, words)}
				value={kind}
				onValueChange={(v) => actions.set("smoothing", v === "none" ? null : defaults[v])}
			/>
			{smoothing !== null && "order" in smoothing && (
				<Select
					label={words.polynomialOrder}
					options={orders}
					value={String(smoothing.order)}
					onValueChange={(order) => actions.set("smoothing", { ...smoothing, order: Number(order) })}
				/>
			)}
			{smoothing !== null && (
				<NumberSlider
					key={kind}
					label={isWidth ? words.smoothingWidth : words.smoothingSigma}
					unit={isVelocity ? "km/s" : words.pixels}
					value={smoothingSize(smoothing)}
					valueNow={() => smoothingSize(store.getState().smoothing ?? smoothing)}
					min={0}
					max={isVelocity ? 2000 : isWidth ? 100 : 30}
					step={isVelocity ? 10 : isWidth ? 1 : 0.5}
					fineStep={isVelocity || isWidth ? 1 : 0.1}
					format={(size) => formatNumber(size, isVelocity || isWidth ? 1 : 0.1, locale)}
					validate={validate}
					onInput={(size) => actions.set("smoothing", withSize(smoothing, size))}
				/>
			)}
			<NumberSlider
				label={words.bins}
				unit="Å"
				description={words.binsHint}
				value={binning ?? 0}
				valueNow={() => store.getState().binning ?? 0}
				min={0}
				max={50}
				step={1}
				fineStep={0.1}
				format={(width) => formatNumber(width, 0.1, locale)}
				validate={validate}
				onInput={(width) => actions.set("binning", width > 0 ? width : null)}
			/>
		</>
	);
}
