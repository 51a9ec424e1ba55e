"use client";

import type { ReactElement } from "react";
import {
	readSmoothingMethod,
	type SmoothingMethod,
	smoothingMethodNames,
	smoothingMethods,
	smoothingSize,
	withSmoothingSize,
} from "../../../astro/spectrum/smooth/smoothing.js";
import { formatNumber } from "../../../text/index.js";
import { NumberSlider, Select, type SelectOption, useLanguage, useWords } from "../../../ui/index.js";
import type { SpectrumActions } from "../../actions.js";
import type { SpectrumStore } from "../../state.js";
import type { Smoothing } from "../../types.js";
import { displayWords } from "../../words/panels/display.js";
import { smoothingWords } from "../../words/smoothing.js";

const NONE = "none";

/** Labels of the numbers of methods. */
const labels = {
	width: "smoothingWidth",
	sigma: "smoothingSigma",
	velocityKmS: "smoothingSigma",
	order: "polynomialOrder",
} as const;

type SmoothingChoiceProps = {
	store: SpectrumStore;
	actions: SpectrumActions;
	smoothing: Smoothing | null;
	binning: number | null;
};

/** The kind of smoothing with its size, and the bins that are made before it. */
export function SmoothingChoice({ store, actions, smoothing, binning }: SmoothingChoiceProps): ReactElement {
	const words = useWords(displayWords);
	const methodWords = useWords(smoothingWords);
	const { locale } = useLanguage().numbers;
	const method = readSmoothingMethod(smoothing);
	const methods: SelectOption<SmoothingMethod | typeof NONE>[] = [
		{ value: NONE, label: words.smoothingNone },
		...smoothingMethodNames.map((value) => ({ value, label: methodWords[`smoothing-${value}`] })),
	];
	const validate = (size: number) => (size >= 0 && Number.isFinite(size) ? null : words.zeroOrMore);
	return (
		<>
			<Select
				label={words.smoothingKind}
				options={methods}
				value={method ?? NONE}
				onValueChange={(name) => actions.set("smoothing", name === NONE ? null : smoothingMethods[name].initial)}
			/>
			{smoothing !== null && method !== null && (
				<SmoothingNumbers key={method} store={store} actions={actions} smoothing={smoothing} method={method} />
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

type SmoothingNumbersProps = {
	store: SpectrumStore;
	actions: SpectrumActions;
	smoothing: Smoothing;
	method: SmoothingMethod;
};

/** The numbers of a smoothing: its width or σ, and the order of its polynomial if it has one. */
function SmoothingNumbers({ store, actions, smoothing, method }: SmoothingNumbersProps): ReactElement {
	const words = useWords(displayWords);
	const { locale } = useLanguage().numbers;
	const { size, others } = smoothingMethods[method];
	const values: Readonly<Record<string, unknown>> = smoothing;
	const requested = () => actions.latest("smoothing") ?? smoothing;
	return (
		<>
			{others.map(({ name, max, step }) => (
				<Select
					key={name}
					label={words[labels[name]]}
					options={Array.from({ length: max / step + 1 }, (_, i) => ({ value: `${i * step}`, label: `${i * step}` }))}
					value={String(values[name])}
					onValueChange={(value) => actions.set("smoothing", { ...requested(), [name]: Number(value) })}
				/>
			))}
			<NumberSlider
				label={words[labels[size.name]]}
				unit={size.unit === "samples" ? words.pixels : (size.unit ?? undefined)}
				value={smoothingSize(smoothing)}
				valueNow={() => smoothingSize(store.getState().smoothing ?? smoothing)}
				min={0}
				max={size.max}
				step={size.step}
				fineStep={size.fineStep}
				format={(value) => formatNumber(value, size.fineStep, locale)}
				validate={(value) => (value >= 0 && Number.isFinite(value) ? null : words.zeroOrMore)}
				onInput={(value) => actions.set("smoothing", withSmoothingSize(requested(), value))}
			/>
		</>
	);
}
