"use client";

import { type ReactElement, useEffect, useMemo, useRef, useState } from "react";
import { convertMedium, dopplerProblem } from "../../../astro/index.js";
import { Button, SearchBox, useLatest } from "../../../controls/index.js";
import { useEffectBeforePaint } from "../../../plot/index.js";
import { lengthText, redshiftText, velocityText } from "../../model/format.js";
import { changeStep } from "../../store.js";
import { PanelFrame } from "../PanelFrame.js";
import type { PanelParts } from "../parts.js";
import { type Candidate, candidatesFor, lineOfKey, searchLines, withOwnLines } from "./candidates.js";
import { type Feature, featureAt, type NamedLine, nextFeature, redshiftAt, takenAt, twoLines } from "./features.js";
import { type ChoiceSection, LineChoices } from "./LineChoices.js";
import { lineKeys } from "./lineKeys.js";
import { paintFeatures } from "./paintFeatures.js";
import { doubletText, evidenceText } from "./words.js";

/** Rows of each kind. */
const NEAR = 5;
const ANY = 8;
const FOUND = 40;

/**
 * The redshift from features: click one, say which line it is, or have that said; with two features the redshifts of both.
 * A candidate is previewed by drawing the lines at its redshift; the redshift itself moves when it is taken.
 */
export default function FindRedshift(parts: PanelParts): ReactElement {
	const { store, actions, summary, active, say } = parts;
	const [two, setTwo] = useState(false);
	const [snap, setSnap] = useState(true);
	const [features, setFeatures] = useState<readonly Feature[]>([]);
	const [current, setCurrent] = useState(0);
	const [query, setQuery] = useState("");
	const [problem, setProblem] = useState("");
	const previewed = useRef<Candidate | null>(null);
	const search = useRef<HTMLInputElement>(null);
	const list = useRef<HTMLDivElement>(null);
	const { state, medium } = summary;
	const unit = state.wavelengthUnit;
	const feature = features[current];

	// With two lines, what the other one says is the redshift to look near.
	const other = features[1 - current];
	const base = two && other?.line ? redshiftAt(takenAt(other, snap), other.line, state) : state.redshift;
	const { redshift: _, velocity, velocityConvention, ionVelocities } = state;
	const shift = useMemo(
		() => ({ redshift: base, velocity, velocityConvention, ionVelocities }),
		[base, velocity, velocityConvention, ionVelocities],
	);
	const groups = useMemo(() => withOwnLines(parts.groups, state.customLines), [parts.groups, state.customLines]);
	const pointed = feature && { ...feature, line: null };
	const { asked, spectrum } = pointed ?? {};
	// biome-ignore lint/correctness/useExhaustiveDependencies: its name does not change what a feature may be
	const candidates = useMemo(
		() => (feature ? candidatesFor(feature, snap, groups, shift, medium) : null),
		[asked, spectrum, snap, groups, shift, medium],
	);
	const sections = useMemo((): ChoiceSection[] => {
		if (!feature || !candidates) return [];
		if (query.trim() === "")
			return [
				{ heading: `Near it at z ${redshiftText(shift.redshift)}`, rows: candidates.near.slice(0, NEAR) },
				{ heading: "At any redshift, by the other lines", rows: candidates.any.slice(0, ANY) },
			].filter(({ rows }) => rows.length > 0);
		const known = new Map(candidates.any.map((candidate) => [candidate.line, candidate]));
		const rows = searchLines(groups, query)
			.slice(0, FOUND)
			.map(
				(named) =>
					known.get(named.line) ?? {
						...named,
						redshift: redshiftAt(takenAt(feature, snap), named, shift),
						offsetKmS: null,
						evidence: null,
					},
			);
		return rows.length > 0 ? [{ heading: "Lines", rows }] : [];
	}, [candidates, feature, groups, query, shift, snap]);
	const pair = two ? twoLines(features, snap, state) : null;

	const preview = (candidate: Candidate | null) => {
		const redshift = candidate?.redshift ?? Number.NaN;
		previewed.current = candidate;
		store.setState({ preview: dopplerProblem({ redshift }) === null ? redshift : null });
	};
	const toPlot = () => parts.figure()?.box.focus();
	const set = (redshift: number, name: string) => {
		const refusal = dopplerProblem({ redshift, velocity });
		setProblem(refusal ?? "");
		if (refusal !== null) {
			say(refusal);
			return;
		}
		actions.setRedshift(redshift);
		actions.commitRedshift();
		say(`${name}: redshift ${redshiftText(redshift)}.`);
	};
	const take = (named: NamedLine) => {
		if (!feature) return;
		if (named.group.static) {
			setProblem(
				`${named.line.label} is made in the Earth's atmosphere and says no redshift. Choose a line that moves.`,
			);
			return;
		}
		preview(null);
		setQuery("");
		const { line, group } = named;
		setFeatures(features.map((f, i) => (i === current ? { ...f, line: { line, group } } : f)));
		if (!two) set(redshiftAt(takenAt(feature, snap), named, state), line.label);
		else {
			setProblem("");
			say(`Feature ${current + 1} is ${line.label}.`);
			// On to the other one.
			if (!other?.line) toPlot();
		}
	};
	const takeKey = (key: string) => {
		const named = lineOfKey(groups, key);
		if (named) take(named);
		else
			setProblem(`No line group here has ${lineKeys[key]}, which the key ${key} stands for. Search for another line.`);
	};
	const remove = (i: number) => {
		preview(null);
		setFeatures(features.filter((_f, k) => k !== i));
		setCurrent(0);
		setProblem("");
	};
	const add = (wavelength: number, pixelY: number) => {
		const view = parts.view();
		if (!view) return;
		const found = featureAt(view, parts.host().spectra ?? [], wavelength, pixelY);
		// Enter once more on a feature that waits: on to the list.
		if (Number.isNaN(pixelY) && feature && !feature.line && feature.asked === found.asked) {
			(list.current ?? search.current)?.focus();
			return;
		}
		// Of two the one without a name gives way, else the present one.
		const free = features.findIndex(({ line }) => line === null);
		const at = !two ? 0 : free >= 0 ? free : Math.min(features.length, 1);
		const next = [...features];
		next[at] = found;
		setFeatures(next);
		setCurrent(at);
		setQuery("");
		setProblem("");
	};
	const step = (by: 1 | -1) => {
		const view = parts.view();
		if (!view) return;
		const [a, b] = view.x.domain;
		const { cursor, window } = store.getState();
		const at = nextFeature(view, parts.host().spectra ?? [], cursor?.wavelength ?? (by > 0 ? a : b), by);
		if (at === undefined) {
			say("No further peak or trough stands out.");
			return;
		}
		if (at < a || at > b)
			changeStep(store, { window: { ...window, x: [at - (b - a) / 2, at + (b - a) / 2] } }, "cursor");
		store.setState({ cursor: { wavelength: at, pixelY: Number.NaN, by: "keys" }, hoveredLine: null });
	};
	const onKey = (key: string): boolean => {
		if (key === "PageUp" || key === "PageDown") step(key === "PageUp" ? 1 : -1);
		else if (key === "Delete" && features.length > 0) remove(features.length - 1);
		else if (feature && !feature.line && lineKeys[key]) takeKey(key);
		else return false;
		return true;
	};
	const text = (vacuum: number) => lengthText(convertMedium(vacuum, "vacuum", medium), unit);
	const placeText = (f: Feature): string => {
		const of = summary.curves.length > 1 && f.label ? ` of ${f.label}` : "";
		if (!snap) return `${text(f.asked)}${of}, as clicked.`;
		if (!f.top) return `${text(f.asked)}${of}, as clicked: no peak or trough stands out near it.`;
		return `${text(f.top.wavelength)}, a ${f.top.kind === "emission" ? "peak" : "trough"}${of} (clicked ${text(f.asked)}).`;
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

	const latest = useLatest({ add, onKey, remove, features, snap });
	useEffectBeforePaint(() => {
		active.current = {
			onClick: (wavelength, pixelY) => latest.current.add(wavelength, pixelY),
			onKey: (key) => latest.current.onKey(key),
			onEscape() {
				const waiting = latest.current.features.findIndex(({ line }) => line === null);
				if (waiting >= 0) latest.current.remove(waiting);
				return waiting >= 0;
			},
			paint: (pen, view) => paintFeatures(pen, view, latest.current.features, latest.current.snap, previewed.current),
		};
		return () => {
			active.current = null;
			store.setState({ preview: null });
		};
	}, [active, latest, store]);
	// biome-ignore lint/correctness/useExhaustiveDependencies: what is painted has changed
	useEffect(() => {
		parts.figure()?.mark("cursor");
	}, [features, snap]);

	const doublets = useMemo(
		() => new Set(features.map((f) => doubletText(f, snap, groups, medium, unit)).filter((words) => words !== "")),
		[features, snap, groups, medium, unit],
	);
	const total = sections.reduce((n, { rows }) => n + rows.length, 0);
	return (
		<PanelFrame
			title="Find the redshift"
			onClose={() => {
				parts.onClose();
				toPlot();
			}}
		>
			<div className="astropane-find-row">
				{[false, true].map((value) => (
					<Button
						key={String(value)}
						aria-pressed={two === value}
						onClick={() => {
							setTwo(value);
							setFeatures(value ? features : features.slice(-1));
							setCurrent(0);
						}}
					>
						{value ? "Two lines" : "One line"}
					</Button>
				))}
				<label className="astropane-check">
					<input type="checkbox" checked={snap} onChange={(event) => setSnap(event.currentTarget.checked)} />
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
			{features.length > 0 && (
				<ol className="astropane-find-features">
					{features.map((f, i) => (
						<li key={`${f.asked} ${f.label}`} className="astropane-find-row">
							{two ? (
								<Button aria-pressed={i === current} onClick={() => setCurrent(i)}>{`Feature ${i + 1}`}</Button>
							) : null}
							<span>{placeText(f)}</span>
							<b>{f.line ? f.line.line.label : "which line?"}</b>
							{f.line && <span>z {redshiftText(redshiftAt(takenAt(f, snap), f.line, state))}</span>}
							<Button look="text" aria-label={`Remove feature ${i + 1}`} onClick={() => remove(i)}>
								Remove
							</Button>
						</li>
					))}
				</ol>
			)}
			{pair && (
				<p className="astropane-find-row">
					<span>
						Mean <b>z {redshiftText(pair.redshift)}</b>, residual {velocityText(Math.round(pair.residualKmS))}
					</span>
					<Button onClick={() => set(Number(pair.redshift.toFixed(6)), "Mean of two lines")}>Set z</Button>
				</p>
			)}
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
									? `No line answers "${query}". Try an ion, a wavelength in Å, or part of a name.`
									: `${total} ${total === 1 ? "line" : "lines"}`
						}
						onKeyDown={(event) => {
							const first = sections[0]?.rows[0];
							if (event.key === "ArrowDown") list.current?.focus();
							else if (event.key === "Enter" && first) take(first);
							else return;
							event.preventDefault();
						}}
					/>
					{total > 0 && (
						<LineChoices
							key={feature.asked}
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
