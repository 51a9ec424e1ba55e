"use client";

import { type ReactElement, useEffect, useRef, useState } from "react";
import { useStore } from "zustand";
import { isPossibleShift } from "../../../astro/doppler.js";
import { sentences } from "../../../text/index.js";
import { Button, SearchBox, useLanguage, useWords } from "../../../ui/index.js";
import { lineShortcuts } from "../../model/lines/lineShortcuts.js";
import { type NamedLine, referenceLine } from "../../model/lines/referenceLine.js";
import { lineOfShortcut } from "../../model/lines/searchLines.js";
import { redshiftText } from "../../model/text/format.js";
import { shiftProblem } from "../../model/text/shiftProblem.js";
import type { PickedFeature } from "../../state.js";
import { endGesture } from "../../store.js";
import type { PanelProps } from "../../view/panel.js";
import { controlWords } from "../../words/controls.js";
import { findRedshiftWords } from "../../words/panels/findRedshift.js";
import { PanelFrame } from "../PanelFrame.js";
import type { Candidate } from "./candidates.js";
import { evidenceText, residualText, shareText } from "./evidence.js";
import { FeatureList } from "./FeatureList.js";
import { effectiveWavelength, redshiftAt, redshiftOfTwo } from "./features.js";
import { LineChoices } from "./LineChoices.js";
import { currentIndex, nameFeature, removeFeature, setFindRedshiftOptions, setTwoLines } from "./pickedFeatures.js";
import { placeText } from "./placeText.js";
import { choiceSections } from "./sections.js";
import { useCandidates } from "./useCandidates.js";
import { useFeatureInteraction } from "./useFeatureInteraction.js";

/**
 * The redshift from features: the user picks one and chooses its line, or a line from the ranked candidates; with two
 * features the mean of both redshifts. A candidate is previewed by drawing the lines at its redshift; the redshift itself
 * changes when the candidate is chosen.
 */
export default function FindRedshift(props: PanelProps): ReactElement {
	const { store, actions, settledView, say } = props;
	const words = useWords(findRedshiftWords);
	const { lineCount } = useWords(controlWords);
	const language = useLanguage();
	const { numbers } = language;
	const picked = useStore(store, (s) => s.pickedFeatures);
	const options = useStore(store, (s) => s.findRedshift);
	const { twoLines } = picked;
	const { snap } = options;
	const current = currentIndex(picked, options);
	const [query, setQuery] = useState("");
	const [problem, setProblem] = useState("");
	const previewed = useRef<Candidate | null>(null);
	const search = useRef<HTMLInputElement>(null);
	const list = useRef<HTMLDivElement>(null);
	const { state, medium } = settledView;
	const { velocity, wavelengthUnit } = state;
	const feature = picked.list[current];
	const otherFeature = picked.list[1 - current];
	const { groups, shift, candidates, doublets } = useCandidates(props, picked, current, snap);
	const sections =
		feature && candidates ? choiceSections(feature, candidates, query, groups, shift, snap, language) : [];
	const choiceCount = sections.reduce((count, { rows }) => count + rows.length, 0);
	const prior = props.hostProps.redshiftPrior;
	const pair = twoLines ? redshiftOfTwo(picked.list, snap, state) : null;
	/** True at first, and after a change in this viewer: features of linked viewers are announced there. */
	const isToAnnounce = useRef(true);

	const preview = (candidate: Candidate | null) => {
		const redshift = candidate?.redshift ?? Number.NaN;
		previewed.current = candidate;
		store.setState({ preview: isPossibleShift({ redshift }) ? redshift : null });
	};
	const focusPlot = () => props.figure()?.box.focus();
	const setRedshift = (redshift: number, source: string) => {
		const refusal = shiftProblem({ redshift, velocity }, language);
		setProblem(refusal ?? "");
		if (refusal !== null) {
			endGesture(store);
			say(refusal);
			return;
		}
		actions.setRedshift(redshift);
		actions.commitRedshift();
		say(words.redshiftSet(source, redshiftText(redshift, language)));
	};
	const chooseLine = ({ line, group, expansionVelocityKmS = null }: NamedLine & Partial<Candidate>) => {
		if (!feature) return;
		if (group.static) {
			setProblem(words.lineWithoutRedshift(line.label));
			return;
		}
		preview(null);
		setQuery("");
		const reference = referenceLine({ line, group });
		if (!twoLines) {
			nameFeature(store, reference, "redshift");
			const velocities =
				expansionVelocityKmS === null ? null : { ...state.ionVelocities, [group.name]: expansionVelocityKmS };
			if (velocities) actions.setIonVelocities(velocities, "redshift");
			const shift = velocities ? { ...state, ionVelocities: velocities } : state;
			setRedshift(redshiftAt(effectiveWavelength(feature, snap), reference, shift), line.label);
			return;
		}
		nameFeature(store, reference);
		setProblem("");
		const mean = redshiftOfTwo(store.getState().pickedFeatures.list, snap, state);
		say(
			sentences(
				words.featureNamed(numbers.integer(current + 1), line.label),
				mean && words.meanRedshiftSpoken(redshiftText(mean.redshift, language), residualText(mean, language)),
			),
		);
		// The user goes on with the other feature.
		if (!otherFeature?.line) focusPlot();
	};
	const chooseShortcut = (key: string) => {
		const line = lineOfShortcut(groups, key);
		if (line) chooseLine(line);
		else setProblem(words.noLineOfShortcut(lineShortcuts[key] ?? "", key));
	};
	const remove = (index: number) => {
		preview(null);
		removeFeature(store, index);
		setProblem("");
	};
	useFeatureInteraction(props, {
		previewed,
		list,
		search,
		onAdd() {
			isToAnnounce.current = true;
			setQuery("");
			setProblem("");
		},
		onRemove: remove,
		onLineShortcut: chooseShortcut,
	});

	const hasSeveralSpectra = settledView.visibleCurves.length > 1;
	const place = (feature: PickedFeature) =>
		placeText(feature, snap, medium, wavelengthUnit, hasSeveralSpectra, language);
	// biome-ignore lint/correctness/useExhaustiveDependencies: announced once for each place
	useEffect(() => {
		const isAnnounced = isToAnnounce.current && feature !== undefined && feature.line === null;
		isToAnnounce.current = false;
		if (!isAnnounced) return;
		const best = candidates?.any[0];
		const guess =
			best && !candidates?.nothingFits
				? words.bestGuess(
						best.line.label,
						redshiftText(best.redshift, language),
						[evidenceText(best, language), shareText(best, language)].filter((text) => text !== "").join(", "),
					)
				: words.noGuess;
		say(sentences(place(feature), guess, words.chooseLineByKey));
	}, [feature?.clicked, feature?.spectrumId, snap]);

	return (
		<PanelFrame
			title={words.findRedshiftTitle}
			onClose={() => {
				props.onClose();
				focusPlot();
			}}
		>
			<div className="astropane-spectrum-find-row">
				{[false, true].map((value) => (
					<Button key={String(value)} aria-pressed={twoLines === value} onClick={() => setTwoLines(store, value)}>
						{value ? words.twoLines : words.oneLine}
					</Button>
				))}
				<label className="astropane-check">
					<input
						type="checkbox"
						checked={snap}
						onChange={(event) => {
							isToAnnounce.current = true;
							setFindRedshiftOptions(store, { snap: event.currentTarget.checked });
						}}
					/>
					{words.snapToFeature}
				</label>
			</div>
			<p className="astropane-note">
				{picked.list.length === 0
					? words.pickFeature
					: twoLines && picked.list.length === 1
						? words.pickSecondFeature
						: feature?.line
							? words.pickAnotherFeature
							: words.chooseLine}
			</p>
			{prior && (
				<p className="astropane-note">
					{words.redshiftOfHost(numbers.atMost(prior.redshift, 6), numbers.significant(prior.sigma, 2))}
				</p>
			)}
			<FeatureList
				picked={picked}
				current={current}
				snap={snap}
				shift={state}
				places={picked.list.map(place)}
				pair={pair}
				onCurrent={(index) => setFindRedshiftOptions(store, { current: index })}
				onRemove={(index) => {
					remove(index);
					// The focused button has disappeared.
					focusPlot();
				}}
				onMean={(redshift) => setRedshift(redshift, words.meanOfTwoLines)}
			/>
			{doublets.map((text) => (
				<p key={text} className="astropane-note">
					{text}
				</p>
			))}
			<p role="alert" className="astropane-problem">
				{problem}
			</p>
			{feature && (
				<>
					<SearchBox
						label={twoLines ? words.lineOfFeatureNumber(numbers.integer(current + 1)) : words.lineOfFeature}
						showLabel
						placeholder={words.featureLinePlaceholder}
						value={query}
						onValueChange={setQuery}
						inputRef={search}
						status={
							query.trim() === ""
								? ""
								: choiceCount === 0
									? words.noLineForFeature(query)
									: lineCount(numbers.integer(choiceCount), choiceCount)
						}
						onKeyDown={(event) => {
							const first = sections[0]?.rows[0];
							if (event.key === "ArrowDown") list.current?.focus();
							else if (event.key === "Enter" && first) chooseLine(first);
							else return;
							event.preventDefault();
							event.stopPropagation();
						}}
					/>
					{choiceCount > 0 && (
						<LineChoices
							key={feature.clicked}
							sections={sections}
							listRef={list}
							onPreview={preview}
							onChoose={chooseLine}
							onLineShortcut={chooseShortcut}
							onLeave={() => search.current?.focus()}
						/>
					)}
				</>
			)}
		</PanelFrame>
	);
}
