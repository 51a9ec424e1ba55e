"use client";
import { type ReactElement, useId, useMemo, useState } from "react";
import { deletionImpact } from "../../../astro/taxonomy/classifications/impact.js";
import { readClassifications } from "../../../astro/taxonomy/classifications/read.js";
import { readTaxonomy, type TaxonomyChange, type TaxonomyNode } from "../../../astro/taxonomy/index.js";
import { ownProperties } from "../../../astro/untrusted.js";
import { classes, langOf, useLanguage, useWords } from "../../../ui/index.js";
import { idText } from "../../model/choices.js";
import { pathText } from "../../model/texts/texts.js";
import type { Taxonomy } from "../../types.js";
import { PendingRequests } from "../../view/PendingRequests.js";
import { versionWords } from "../../words/versions.js";
import { type CountedChange, versionChanges } from "./model.js";
import type { TaxonomyVersionsProps } from "./types.js";

type Version = { id: string; title: string; hierarchy: unknown };

/** A row of a host, whatever it is. */
function readVersion(row: unknown): Version {
	const { id, name, version, hierarchy } = ownProperties(row as Partial<Taxonomy>);
	const title = [name, version].map((value) => idText(value) ?? "").join(" ");
	return { id: idText(id) ?? "", title: title.trim(), hierarchy };
}

/** What two versions of a taxonomy have apart, with the classifications that each change touches. */
export function Versions(props: TaxonomyVersionsProps): ReactElement {
	const before = readVersion(props.before);
	const after = readVersion(props.after);
	const language = useLanguage();
	const words = useWords(versionWords);
	const { integer } = language.numbers;
	const id = useId();
	const [onlyTouched, setOnlyTouched] = useState(false);
	const rows = useMemo(
		() =>
			readClassifications(props.classifications).classifications.filter(
				({ taxonomyId }) => idText(taxonomyId) === before.id,
			),
		[props.classifications, before.id],
	);
	const { byKind, total, touched, unresolved } = useMemo(
		() => versionChanges(readTaxonomy(before.hierarchy), readTaxonomy(after.hierarchy), rows),
		[before.hierarchy, after.hierarchy, rows],
	);
	const impact = deletionImpact(before, rows);
	const hasRows = props.classifications !== undefined && props.classifications !== null;
	const headings: Readonly<Record<TaxonomyChange["kind"], (count: string) => string>> = {
		removed: words.removedClasses,
		renamed: words.renamedClasses,
		moved: words.movedClasses,
		added: words.addedClasses,
	};
	const kinds = (Object.keys(headings) as TaxonomyChange["kind"][]).filter((kind) => byKind[kind].length > 0);
	return (
		<section
			{...(props.id === undefined ? {} : { id: props.id })}
			className={classes("astropane", "astropane-taxonomy-versions", props.className)}
			style={props.style}
			lang={langOf(language)}
			aria-label={words.changesBetween(before.title, after.title)}
		>
			<p className="astropane-taxonomy-title">{words.changesBetween(before.title, after.title)}</p>
			{kinds.length === 0 ? <p>{words.noChanges}</p> : null}
			{hasRows ? (
				<p>
					{words.changesTouch(integer(touched), touched, integer(total))}
					{unresolved > 0 ? ` ${words.unresolvedTouch(integer(unresolved), unresolved)}` : null}
				</p>
			) : null}
			{touched > 0 ? (
				<label className="astropane-taxonomy-check">
					<input
						type="checkbox"
						checked={onlyTouched}
						onChange={(event) => setOnlyTouched(event.currentTarget.checked)}
					/>{" "}
					{words.onlyTouched}
				</label>
			) : null}
			{kinds.map((kind) => {
				const changes = byKind[kind].filter((item) => !onlyTouched || item.touched > 0);
				if (changes.length === 0) return null;
				return (
					<div key={kind} data-kind={kind}>
						<p className="astropane-label" id={`${id}${kind}`}>
							{headings[kind](integer(changes.length))}
						</p>
						<ul aria-labelledby={`${id}${kind}`}>
							{changes.map((item) => (
								<ChangeItem key={(item.change.before ?? item.change.after)?.id} {...item} />
							))}
						</ul>
					</div>
				);
			})}
			{hasRows ? (
				<>
					<p className="astropane-label">{words.impactHeading(before.title)}</p>
					<p className={impact.classifications > 0 ? "astropane-taxonomy-warning" : undefined}>
						{impact.classifications > 0
							? words.impact(
									integer(impact.classifications),
									impact.classifications,
									integer(impact.objects),
									impact.objects,
								)
							: words.noImpact}
					</p>
				</>
			) : null}
			{Array.isArray(props.pendingRequests) ? <PendingRequests requests={props.pendingRequests} /> : null}
		</section>
	);
}

/** The path above a class. */
const placeOf = (node: TaxonomyNode): string => pathText(node.path.slice(0, -1));

function ChangeItem({ change, touched }: CountedChange): ReactElement {
	const language = useLanguage();
	const words = useWords(versionWords);
	const { kind, class: name, before, after } = change;
	const place = kind === "moved" || kind === "renamed" ? after : (before ?? after);
	const notes = [
		kind === "renamed" ? words.renamedTo(after.class) : null,
		place ? placeOf(place) : null,
		kind === "moved" ? words.movedFrom(placeOf(before)) : null,
	].filter((note) => note !== null && note !== "");
	return (
		<li>
			<b>{name}</b> <small>{notes.join(" · ")}</small>
			{touched > 0 ? (
				<span className="astropane-taxonomy-touched">{words.touches(language.numbers.integer(touched), touched)}</span>
			) : null}
		</li>
	);
}
