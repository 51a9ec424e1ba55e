"use client";
import { type ReactElement, useId, useState } from "react";
import { languageOf, wordsIn } from "../text/index.js";
import { classes, LanguageProvider, langOf } from "../ui/index.js";
import { removeChoices } from "./model/changeChoices.js";
import type { TaxonomyFilterProps, TaxonomyFilterValue } from "./panels/filter/types.js";
import { TaxonomyPicker } from "./TaxonomyPicker.js";
import type { TaxonomyChoice } from "./types.js";
import { filterWords } from "./words/filter.js";

type Side = "with" | "without";
/** Further classes are counted. */
const MAX_NAMES = 5;

const choicesOf = (list: unknown): TaxonomyChoice[] =>
	Array.isArray(list) ? list.filter((choice) => typeof choice === "object" && choice !== null) : [];

/**
 * A filter by classes: one picker, and two lists, *with* and *without*. A class stands in one of them: chosen for the other, it
 * moves. Sources without a class are kept unless only those *with* classes are wanted.
 */
export function TaxonomyFilter(props: TaxonomyFilterProps): ReactElement {
	const { value, defaultValue, onValueChange, className, style, id, ...rest } = props;
	const language = languageOf(props.words, props.locale);
	const words = wordsIn(language, filterWords);
	const name = useId();
	const [own, setOwn] = useState(defaultValue);
	const [side, setSide] = useState<Side>("with");
	const given = value ?? own ?? {};
	const lists = { with: choicesOf(given.with), without: choicesOf(given.without) };
	const unclassified = given.unclassified ?? lists.with.length === 0;
	const change = (next: Partial<TaxonomyFilterValue>): void => {
		const filter = { ...lists, unclassified, ...next };
		// Until the user says otherwise it follows from the lists.
		setOwn(next.unclassified === undefined && given.unclassified === undefined ? { ...lists, ...next } : filter);
		onValueChange?.(
			next.unclassified === undefined && given.unclassified === undefined
				? { ...filter, unclassified: filter.with.length === 0 }
				: filter,
		);
	};
	const other: Side = side === "with" ? "without" : "with";
	const listOf = (choices: readonly TaxonomyChoice[]): string =>
		language.numbers.list(
			choices.map((choice) => choice.class),
			MAX_NAMES,
		);
	const summary = [
		lists.with.length > 0 ? words.filterWith(listOf(lists.with)) : words.filterAny,
		...(lists.without.length > 0 ? [words.filterWithout(listOf(lists.without), lists.without.length)] : []),
		unclassified ? words.unclassifiedKept : words.unclassifiedLeftOut,
	].join("; ");
	return (
		<LanguageProvider language={language}>
			<fieldset
				{...(id === undefined ? {} : { id })}
				className={classes("astropane", "astropane-taxonomy-filter", className)}
				style={style}
				lang={langOf(language)}
			>
				<legend>{words.filterOfClasses}</legend>
				<div className="astropane-taxonomy-list-options">
					<div role="radiogroup" aria-labelledby={`${name}side`} className="astropane-taxonomy-list-options">
						<span id={`${name}side`}>{words.choosesFor}</span>
						{(["with", "without"] as const).map((option) => (
							<label key={option} className="astropane-taxonomy-check">
								<input type="radio" name={name} checked={side === option} onChange={() => setSide(option)} />
								{option === "with" ? words.withClasses : words.withoutClasses} (
								{language.numbers.integer(lists[option].length)})
							</label>
						))}
					</div>
					<label className="astropane-taxonomy-check">
						<input
							type="checkbox"
							checked={unclassified}
							onChange={(event) => change({ unclassified: event.currentTarget.checked })}
						/>
						{words.keepUnclassified}
					</label>
				</div>
				<p role="status">{`${summary}.`}</p>
				<TaxonomyPicker
					key={side}
					{...rest}
					mode="cascade"
					value={lists[side]}
					onValueChange={(next) => change({ [side]: next, [other]: [...removeChoices(lists[other], next)] })}
				/>
			</fieldset>
		</LanguageProvider>
	);
}
