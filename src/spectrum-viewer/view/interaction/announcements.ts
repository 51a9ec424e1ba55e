import type { ViewWindow } from "../../../plot/index.js";
import { type Language, wordsIn } from "../../../text/index.js";
import { ionOf, isAtRedshift } from "../../model/lines/atRedshift.js";
import { groupLabel, velocityOfGroup } from "../../model/lines/markers.js";
import { fluxText, redshiftText, velocityText } from "../../model/text/format.js";
import { lengthInWords, lengthValue, spokenUnit } from "../../model/text/lengthText.js";
import type { SpectrumView } from "../../model/view.js";
import type { SettingName } from "../../settings.js";
import type { SpectrumPanel, Step } from "../../state.js";
import type { WavelengthUnit } from "../../types.js";
import { controlWords } from "../../words/controls.js";
import { readoutWords } from "../../words/readout.js";

/** Sentences about a change that a key has made, for screen readers. */

const panelNames = {
	redshift: "findRedshift",
	velocity: "velocities",
	measure: "measure",
	match: "match",
	correct: "correct",
	sequence: "sequence",
	filters: "filters",
	pins: "pins",
	display: "displayAndExport",
} as const;

export function announcePanel(panel: SpectrumPanel, isOpen: boolean, language: Language): string {
	const words = wordsIn(language, readoutWords);
	const name = wordsIn(language, controlWords)[panelNames[panel]];
	return isOpen ? words.panelOpened(name) : words.panelClosed(name);
}

/** The range that is in view after a zoom. */
export function announceWindow({ x, y }: ViewWindow, { home, lanes, state, language }: SpectrumView): string {
	const words = wordsIn(language, readoutWords);
	const [from, to] = x ?? home.x;
	const unit = state.wavelengthUnit;
	const range = words.wavelengthRange(lengthValue(from, unit, language), lengthInWords(to, unit, language));
	if (!x && !y) return words.wholeRangeInView(range);
	// The axis of a stack counts lanes, not flux.
	if (!y || lanes.size > 0) return words.rangeInView(range);
	return words.rangeAndFluxInView(range, fluxText(Math.min(...y), language), fluxText(Math.max(...y), language));
}

/** What undo (−1) or redo (1) has changed. */
export function announceStep(before: Step, after: Step, direction: -1 | 1, view: SpectrumView): string {
	const { language } = view;
	const words = wordsIn(language, readoutWords);
	const changes: string[] = [];
	if (after.redshift !== before.redshift) changes.push(words.redshiftIs(redshiftText(after.redshift, language)));
	if (after.velocity !== before.velocity) changes.push(words.velocityIs(velocityText(after.velocity, language)));
	for (const group of Object.keys({ ...before.ionVelocities, ...after.ionVelocities })) {
		const velocity = after.ionVelocities[group];
		if (velocity === before.ionVelocities[group]) continue;
		if (isAtRedshift(group)) {
			const ofIon = velocityText(velocityOfGroup(after, ionOf(group)), language);
			changes.push((velocity === undefined ? words.ionAtOne : words.ionAtBoth)(ionOf(group), ofIon));
			continue;
		}
		changes.push(
			velocity === undefined
				? words.groupVelocityAsAll(groupLabel(group, language))
				: words.groupVelocityIs(groupLabel(group, language), velocityText(velocity, language)),
		);
	}
	if (after.window !== before.window) changes.push(announceWindow(after.window, view));
	changes.push(...announcePanelWork(before, after, view));
	if (changes.length === 0) return direction < 0 ? words.nothingToUndo : words.nothingToRedo;
	return direction < 0 ? words.undone(changes.join(" ")) : words.redone(changes.join(" "));
}

/** What has changed in the work of the panels. */
function announcePanelWork(before: Step, after: Step, { language, lines }: SpectrumView): string[] {
	const words = wordsIn(language, readoutWords);
	const { numbers } = language;
	const changes: string[] = [];
	const {
		measurements,
		pickedFeatures,
		velocityPlotLines,
		matchedTemplate,
		corrections,
		peakAt,
		comparison,
		shownFilters,
		pins,
	} = after;
	if (corrections !== before.corrections) changes.push(words.correctionsChanged);
	if (peakAt !== before.peakAt) changes.push(peakAt === null ? words.peakAsGiven : words.peakAtIs(peakAt));
	if (comparison !== before.comparison)
		changes.push(comparison === null ? words.noComparisonDrawn : words.comparisonDrawn);
	if (pins !== before.pins) changes.push(words.pinCountIs(numbers.integer(pins.length), pins.length));
	if (shownFilters !== before.shownFilters)
		changes.push(shownFilters.length === 0 ? words.noFilterDrawn : words.filtersAre(numbers.list(shownFilters)));
	if (matchedTemplate !== before.matchedTemplate)
		changes.push(
			matchedTemplate
				? words.matchedTemplateIs(matchedTemplate.id, redshiftText(matchedTemplate.redshift, language))
				: words.noMatchedTemplate,
		);
	if (measurements !== before.measurements)
		changes.push(words.measurementCountIs(numbers.integer(measurements.length), measurements.length));
	if (pickedFeatures !== before.pickedFeatures) {
		const labels = pickedFeatures.list.map(({ line }) => line?.label ?? words.pickedWithoutLine);
		changes.push(labels.length === 0 ? words.noPickedFeature : words.pickedLinesAre(numbers.list(labels)));
	}
	if (velocityPlotLines !== before.velocityPlotLines) {
		const labels = (velocityPlotLines ?? []).map((key) => lines.moving.find((line) => line.key === key)?.label ?? key);
		changes.push(labels.length === 0 ? words.noVelocityLine : words.velocityLinesAre(numbers.list(labels)));
	}
	return changes;
}

/** Names of the settings that keys step through. */
const choices: Partial<Record<SettingName, keyof typeof readoutWords>> = {
	layout: "layoutChoice",
	xAxis: "axisChoice",
	wavelengthUnit: "unitChoice",
	fluxScale: "fluxScaleChoice",
	errorBands: "errorBandsChoice",
	lineLabels: "lineLabelsChoice",
};

const values: Readonly<Record<string, keyof typeof readoutWords>> = {
	true: "chosenOn",
	false: "chosenOff",
	overlay: "chosenOverlay",
	stack: "chosenStack",
	tabs: "chosenTabs",
	observed: "chosenObserved",
	rest: "chosenRest",
	velocity: "chosenVelocity",
	linear: "chosenLinear",
	log: "chosenLog",
};

/** A setting and the value that a key has chosen. */
export function announceChoice(name: SettingName, value: unknown, language: Language): string {
	const words = wordsIn(language, readoutWords);
	const textOf = (word: keyof typeof readoutWords | undefined) => (word === undefined ? "" : String(words[word]));
	const text = name === "wavelengthUnit" ? spokenUnit(value as WavelengthUnit) : textOf(values[String(value)]);
	return words.choiceIs(textOf(choices[name]), text);
}
