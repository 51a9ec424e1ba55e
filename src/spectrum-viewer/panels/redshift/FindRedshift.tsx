"use client";

import { type ReactElement, useEffect, useMemo, useRef, useState } from "react";
import { useStore } from "zustand";
import { convertMedium, dopplerProblem } from "../../../astro/index.js";
import { Button, SearchBox } from "../../../ui/index.js";
import { readCustomLines } from "../../model/input.js";
import { lineShortcuts } from "../../model/lines/lineShortcuts.js";
import { lengthText, redshiftText } from "../../model/text/format.js";
import type { PanelProps } from "../../view/panel.js";
import { PanelFrame } from "../PanelFrame.js";
import { type Candidate, candidatesFor, withCustomLines } from "./candidates.js";
import { FeatureList } from "./FeatureList.js";
import { effectiveWavelength, type Feature, type NamedLine, redshiftAt, twoLines } from "./features.js";
import { LineChoices } from "./LineChoices.js";
import { choose, memoryOf, name, remove } from "./memory.js";
import { lineOfKey } from "./searchLines.js";
import { choiceSections } from "./sections.js";
import { useFeatureTool } from "./useFeatureTool.js";
import { doubletText, evidenceText, pairText } from "./words.js";

/**
 * The redshift from features: click one, say which line it is, or have that said; with two features the redshifts of both.
 * A candidate is previewed by drawing the lines at its redshift; the redshift itself moves when it is taken.
 */
export default function FindRedshift(parts: PanelProps): ReactElement {
	const { store, actions, settledView, spectra, say } = parts;
	const [memory] = useState(() => memoryOf(store));
	const found = useStore(memory);
	const { two, snap, features, current } = found;
	const [query, setQuery] = useState("");
	const [problem, setProblem] = useState("");
	const previewed = useRef<Candidate | null>(null);
	const search = useRef<HTMLInputElement>(null);
	const list = useRef<HTMLDivElement>(null);
	const { state, medium } = settledView;
	const unit = state.wavelengthUnit;
	const feature = features[current];
	const spectrumOf = ({ spectrumId }: Feature) => spectra.find(({ id }) => id === spectrumId);

	// With two lines, what the other one says is the redshift to look near.
	const other = features[1 - current];
	const base = two && other?.line ? redshiftAt(effectiveWavelength(other, snap), other.line, state) : state.redshift;
	const { redshift: _, velocity, velocityConvention, ionVelocities } = state;
	const shift = useMemo(
		() => ({ redshift: base, velocity, velocityConvention, ionVelocities }),
		[base, velocity, velocityConvention, ionVelocities],
	);
	const own = readCustomLines(state.customLines).value;
	const groups = useMemo(() => withCustomLines(parts.groups, own), [parts.groups, own]);
	const asked = feature?.clicked;
	const spectrum = feature && spectrumOf(feature);
	// biome-ignore lint/correctness/useExhaustiveDependencies: its name does not change what a feature may be
	const candidates = useMemo(
		() => (feature ? candidatesFor(feature, spectrum, snap, groups, shift, medium) : null),
		[asked, spectrum, snap, groups, shift, medium],
	);
	const sections = feature && candidates ? choiceSections(feature, candidates, query, groups, shift, snap) : [];
	const total = sections.reduce((n, { rows }) => n + rows.length, 0);
	const pair = two ? twoLines(features, snap, state) : null;
	const doublets = useMemo(
		() =>
			new Set(
				features
					.map((f) => {
						const its = spectra.find(({ id }) => id === f.spectrumId);
						return doubletText(f, its, snap, groups, medium, unit);
					})
					.filter((words) => words !== ""),
			),
		[features, spectra, snap, groups, medium, unit],
	);

	const preview = (candidate: Candidate | null) => {
		const redshift = candidate?.redshift ?? Number.NaN;
		previewed.current = candidate;
		store.setState({ preview: dopplerProblem({ redshift }) === null ? redshift : null });
	};
	const toPlot = () => parts.figure()?.box.focus();
	const set = (redshift: number, of: string) => {
		const refusal = dopplerProblem({ redshift, velocity });
		setProblem(refusal ?? "");
		if (refusal !== null) {
			say(refusal);
			return;
		}
		actions.setRedshift(redshift);
		actions.commitRedshift();
		say(`${of}: redshift ${redshiftText(redshift)}.`);
	};
	const take = (named: NamedLine) => {
		if (!feature) return;
		const { label } = named.line;
		if (named.group.static) {
			setProblem(`${label} is made in the Earth's atmosphere and says no redshift. Choose a line that moves.`);
			return;
		}
		preview(null);
		setQuery("");
		name(memory, named);
		if (!two) {
			set(redshiftAt(effectiveWavelength(feature, snap), named, state), label);
			return;
		}
		setProblem("");
		const both = twoLines(memory.getState().features, snap, state);
		say(`Feature ${current + 1} is ${label}.${both ? ` ${pairText(both)}.` : ""}`);
		// On to the other one.
		if (!other?.line) toPlot();
	};
	const takeKey = (key: string) => {
		const named = lineOfKey(groups, key);
		if (named) take(named);
		else
			setProblem(
				`No line group here has ${lineShortcuts[key]}, which the key ${key} stands for. Search for another line.`,
			);
	};
	const drop = (index: number) => {
		preview(null);
		remove(memory, index);
		setProblem("");
	};
	useFeatureTool(parts, memory, {
		previewed,
		list,
		search,
		onAdd() {
			setQuery("");
			setProblem("");
		},
		onRemove: drop,
		onLineKey: takeKey,
	});

	const text = (vacuum: number) => lengthText(convertMedium(vacuum, "vacuum", medium), unit);
	const placeText = (f: Feature): string => {
		const of = settledView.visibleCurves.length > 1 && f.label ? ` of ${f.label}` : "";
		if (!snap) return `${text(f.clicked)}${of}, as clicked.`;
		if (!f.peak) return `${text(f.clicked)}${of}, as clicked: no peak or trough stands out near it.`;
		return `${text(f.peak.wavelength)}, a ${f.peak.kind === "emission" ? "peak" : "trough"}${of} (clicked ${text(f.clicked)}).`;
	};
	// biome-ignore lint/correctness/useExhaustiveDependencies: said once for each place
	useEffect(() => {
		const best = candidates?.any[0];
		if (!feature || feature.line) return;
		const guess = best
			? `${best.line.label} at redshift ${redshiftText(best.redshift)}, ${evidenceText(best)}`
			: "none";
		say(`${placeText(feature)} Best guess: ${guess}. Press the key of a line, or Enter again for the list.`);
	}, [asked, spectrum, snap]);

	return (
		<PanelFrame
			title="Find the redshift"
			onClose={() => {
				parts.onClose();
				toPlot();
			}}
		>
			<div className="astropane-spectrum-find-row">
				{[false, true].map((value) => (
					<Button key={String(value)} aria-pressed={two === value} onClick={() => choose(memory, value)}>
						{value ? "Two lines" : "One line"}
					</Button>
				))}
				<label className="astropane-check">
					<input
						type="checkbox"
						checked={snap}
						onChange={(event) => memory.setState({ snap: event.currentTarget.checked })}
					/>
					Snap to feature
				</label>
			</div>
			<p className="astropane-note">
				{features.length === 0
					? "Click a feature in the plot, or put the cursor on one (, and . or Page ↑ and Page ↓) and press Enter."
					: two && features.length === 1
						? "Click the second feature."
						: feature?.line
							? "Click another feature, or choose another line for this one."
							: "Choose its line below, or press the line's key."}
			</p>
			<FeatureList
				{...found}
				shift={state}
				places={features.map(placeText)}
				pair={pair}
				onCurrent={(index) => memory.setState({ current: index })}
				onRemove={(index) => {
					drop(index);
					// The button is gone.
					toPlot();
				}}
				onMean={(redshift) => set(redshift, "Mean of two lines")}
			/>
			{[...doublets].map((words) => (
				<p key={words} className="astropane-note">
					{words}
				</p>
			))}
			<p role="alert" className="astropane-problem">
				{problem}
			</p>
			{feature && (
				<>
					<SearchBox
						label={two ? `Line of feature ${current + 1}` : "Line of the feature"}
						showLabel
						placeholder="Hα, [O III], 5007, Si II …"
						value={query}
						onValueChange={setQuery}
						inputRef={search}
						status={
							query.trim() === ""
								? ""
								: total === 0
									? `No line answers "${query}". Try an element, an ion, a wavelength, or part of a name.`
									: `${total} ${total === 1 ? "line" : "lines"}`
						}
						onKeyDown={(event) => {
							const first = sections[0]?.rows[0];
							if (event.key === "ArrowDown") list.current?.focus();
							else if (event.key === "Enter" && first) take(first);
							else return;
							event.preventDefault();
							event.stopPropagation();
						}}
					/>
					{total > 0 && (
						<LineChoices
							key={feature.clicked}
							sections={sections}
							listRef={list}
							onPreview={preview}
							onTake={take}
							onLineKey={takeKey}
							onLeave={() => search.current?.focus()}
						/>
					)}
				</>
			)}
		</PanelFrame>
	);
}
