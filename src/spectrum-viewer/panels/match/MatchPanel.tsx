"use client";

import { type ReactElement, useEffect, useRef } from "react";
import { useStore } from "zustand";
import type { MatchSummary, TemplateMatch } from "../../../astro/index.js";
import { Button, Select, useLanguage, useWords } from "../../../ui/index.js";
import type { SpectrumClassification } from "../../types.js";
import type { PanelProps } from "../../view/panel.js";
import { matchWords } from "../../words/panels/match.js";
import { PanelFrame } from "../PanelFrame.js";
import { MatchForm } from "./MatchForm.js";
import { MatchTable, phaseText, redshiftWithError } from "./MatchTable.js";
import { setMatchOptions, showMatch } from "./matchOptions.js";
import { type MatchResult, searchKey, useMatching } from "./useMatching.js";
import { useMatchOverlay } from "./useMatchOverlay.js";

/** Types with less evidence are not listed. */
const LEAST_LISTED_SHARE = 0.03;

const sentenceOf = {
	reliable: "matchReliable",
	"nothing-fits": "matchNothingFits",
	weak: "matchWeak",
	"ambiguous-redshift": "matchAmbiguousRedshift",
	"ambiguous-type": "matchAmbiguousType",
} as const;

/** What a spectrum is, from the templates of the host: ranked matches, what they say together, and one drawn over the spectrum. */
export default function MatchPanel(props: PanelProps): ReactElement {
	const { store, actions, settledView, spectra, host, hostProps, say } = props;
	const words = useWords(matchWords);
	const language = useLanguage();
	const { numbers } = language;
	const options = useStore(store, (s) => s.matchPanel);
	const drawn = useStore(store, (s) => s.matchedTemplate);
	const { redshift } = settledView.state;
	const { status, result, start, cancel } = useMatching(props);
	const curves = settledView.visibleCurves;
	const spectrumId = (curves.find(({ id }) => id === options.spectrumId) ?? curves.at(-1))?.id;
	const spectrum = spectra.find(({ id }) => id === spectrumId);
	const isRunning = status.state === "running" || status.state === "loading";
	const isOutdated =
		result !== null &&
		(result.spectrum !== spectrum ||
			result.key !== searchKey(options, hostProps.redshiftPrior, redshift, settledView.medium));
	useMatchOverlay(props, (drawn && result?.templates.get(drawn.id)) ?? null, drawn, options, spectrumId);

	const frame = useRef<HTMLDivElement>(null);
	const wasRunning = useRef(false);
	const answer = result && answerText(result.summary);
	useEffect(() => {
		if (isRunning) wasRunning.current = true;
		else if (wasRunning.current) {
			wasRunning.current = false;
			// The button Cancel, which may have had the focus, has become Match.
			const button = frame.current?.querySelector<HTMLElement>(".astropane-spectrum-match-start");
			if (!frame.current?.contains(document.activeElement)) button?.focus();
			if (status.state === "idle" && result)
				say([answer, words[sentenceOf[result.summary.verdict]]].filter(Boolean).join(". "));
			if (status.state === "cancelled") say(words.matchingCancelled);
		}
	}, [isRunning, status.state, result, answer, say, words]);

	function answerText({ type, redshift: z, redshiftError, phaseDays }: MatchSummary): string {
		if (type === null || z === null) return "";
		return words.matchAnswer(type, redshiftWithError(z, redshiftError, language), phaseText(phaseDays, language));
	}
	const draw = (match: TemplateMatch) => {
		const isDrawn = drawn?.id === match.id && drawn.redshift === match.redshift;
		showMatch(store, isDrawn ? null : { id: match.id, redshift: match.redshift });
		say(isDrawn ? words.overlayHidden : words.overlayShown(match.object, numbers.fixed(match.redshift, 4, false)));
	};
	const take = (found: MatchResult, match: TemplateMatch | undefined, whole: boolean) => {
		if (!match) return;
		const { summary } = found;
		const from = whole && summary.redshift !== null ? { ...match, ...definite(summary) } : match;
		actions.setRedshift(from.redshift);
		actions.commitRedshift();
		host().onClassification?.(classification(found, match, from));
		say(words.matchTaken(from.type, numbers.fixed(from.redshift, 4, false)));
	};
	const note = statusText();
	function statusText(): string {
		if (status.state === "loading") return words.loadingTemplates;
		if (status.state === "running")
			return words.matchingProgress(numbers.integer(status.done), numbers.integer(status.total));
		if (status.state === "cancelled") return words.matchingCancelled;
		if (status.state === "failed") return words[status.because];
		if (!spectrum) return words.noSpectrumToMatch;
		return isOutdated ? words.matchesOutdated : "";
	}
	const credit = drawn && result?.templates.get(drawn.id)?.credit;
	return (
		<PanelFrame title={words.matchTitle} onClose={props.onClose}>
			<div ref={frame} className="astropane-spectrum-match">
				<MatchForm
					options={options}
					redshift={redshift}
					prior={hostProps.redshiftPrior}
					spectra={curves}
					spectrumId={spectrumId}
					isRunning={isRunning}
					onChange={(change) => setMatchOptions(store, change)}
					onStart={() => {
						if (spectrum) start(spectrum);
						else say(words.noSpectrumToMatch);
					}}
					onCancel={cancel}
				/>
				{isRunning && (
					<progress
						aria-label={note}
						{...(status.state === "running" ? { value: status.done, max: status.total } : {})}
					/>
				)}
				<p className={status.state === "failed" ? "astropane-problem" : "astropane-note"}>{note}</p>
				{result && !isRunning && (
					<>
						<div className="astropane-spectrum-match-answer">
							{answer && <strong>{answer}</strong>}
							<span>{words[sentenceOf[result.summary.verdict]]}</span>
							{result.summary.type !== null && result.summary.redshift !== null && (
								<Button onClick={() => take(result, matchOf(result, result.summary.ids[0]), true)}>
									{words.takeAnswer(result.summary.type, numbers.fixed(result.summary.redshift, 4, false))}
								</Button>
							)}
						</div>
						{result.summary.type !== null && (
							<p className="astropane-note">
								{words.matchFractions(
									numbers.list(
										Object.entries(result.summary.fractions)
											.filter(([, share]) => share >= LEAST_LISTED_SHARE)
											.map(([type, share]) => words.matchFraction(type, numbers.integer(100 * share))),
									),
								)}
							</p>
						)}
						{result.matches.length > 0 && (
							<>
								<Select
									label={words.overlayOfMatch}
									options={[
										{ value: "flattened", label: words.overlayFlattened },
										{ value: "scaled", label: words.overlayScaled },
									]}
									value={options.overlay}
									onValueChange={(overlay) => setMatchOptions(store, { overlay })}
								/>
								<MatchTable
									matches={result.matches}
									supporting={result.summary.ids}
									drawn={drawn}
									onDraw={draw}
									onTake={(match) => take(result, match, false)}
								/>
							</>
						)}
						{typeof credit === "string" && <p className="astropane-note">{words.templateCredit(credit)}</p>}
					</>
				)}
			</div>
		</PanelFrame>
	);
}

const matchOf = ({ matches }: MatchResult, id: string | undefined): TemplateMatch | undefined =>
	matches.find((match) => match.id === id) ?? matches[0];

/** The parts of a summary that stand in the place of those of a single match. */
function definite({ type, subtype, redshift, redshiftError, phaseDays }: MatchSummary) {
	return {
		type: type ?? "",
		subtype,
		redshift: redshift ?? 0,
		redshiftError: redshiftError ?? Number.NaN,
		phaseDays,
	};
}

function classification(
	{ spectrum, summary }: MatchResult,
	{ id, r, lap, rlap, score }: TemplateMatch,
	from: Pick<TemplateMatch, "type" | "subtype" | "redshift" | "redshiftError" | "phaseDays">,
): SpectrumClassification {
	const { type, subtype, redshift, redshiftError, phaseDays } = from;
	return {
		spectrumId: spectrum.id,
		templateId: id,
		class: type,
		subclass: subtype,
		redshift,
		redshiftError,
		phaseDays,
		quality: { r, lap, rlap, score, reliable: summary.reliable && type === summary.type, fractions: summary.fractions },
	};
}
