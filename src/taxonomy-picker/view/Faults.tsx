"use client";
import type { ReactNode } from "react";
import { useLanguage, useWords } from "../../ui/index.js";
import { pathText } from "../model/texts/texts.js";
import type { TaxonomyPickerIssue } from "../types.js";
import { chipWords } from "../words/chips.js";
import { pickerFaultWords } from "../words/faults.js";

/** Further faults are counted, not drawn. */
const MAX_FAULTS = 100;
/** Names of a path that are drawn, the last ones. */
const MAX_PATH_NAMES = 4;

type FaultsProps = {
	issues: readonly TaxonomyPickerIssue[];
	/** Whether the list is open at first: where no class can be chosen, it is what a user needs. */
	isOpen: boolean;
};

/** The faults of the taxonomies, folded under their number: they concern authors. */
export function Faults({ issues, isOpen }: FaultsProps): ReactNode {
	const words = useWords(pickerFaultWords);
	const { moreItems } = useWords(chipWords);
	const { integer } = useLanguage().numbers;
	if (issues.length === 0) return null;
	return (
		<section className="astropane-taxonomy-messages" aria-label={words.faults}>
			<details open={isOpen}>
				<summary>{words.faultCount(integer(issues.length), issues.length)}</summary>
				<ul>
					{issues.slice(0, MAX_FAULTS).map((issue, i) => (
						// biome-ignore lint/suspicious/noArrayIndexKey: the same fault may occur twice
						<li key={i}>
							<Fault issue={issue} />
						</li>
					))}
					{issues.length > MAX_FAULTS ? <li>{moreItems(integer(issues.length - MAX_FAULTS))}</li> : null}
				</ul>
			</details>
		</section>
	);
}

function Fault({ issue }: { issue: TaxonomyPickerIssue }): ReactNode {
	const words = useWords(pickerFaultWords);
	const { path, message } = issue;
	return (
		<p>
			{message} {path.length > 1 ? <small>{words.faultPath(pathText(path.slice(-MAX_PATH_NAMES)))}</small> : null}
		</p>
	);
}
