"use client";
import type { ReactNode } from "react";
import { useLanguage, useWords } from "../../ui/index.js";
import { pathText } from "../model/texts.js";
import type { TaxonomyPickerIssue } from "../types.js";
import { taxonomyWords } from "../words.js";

/** Further faults are counted, not drawn. */
const MAX_FAULTS = 100;
/** Names of a path that are drawn, the last ones. */
const MAX_PATH_NAMES = 4;

/** The faults of the taxonomies: the first one, and the others on demand. */
export function Faults({ issues }: { issues: readonly TaxonomyPickerIssue[] }): ReactNode {
	const words = useWords(taxonomyWords);
	const { integer } = useLanguage().numbers;
	const [first, ...others] = issues;
	if (!first) return null;
	return (
		<section className="astropane-taxonomy-messages" aria-label={words.faults}>
			<Fault issue={first} />
			{others.length > 0 ? (
				<details>
					<summary>{words.moreFaults(integer(others.length), others.length)}</summary>
					<ul>
						{others.slice(0, MAX_FAULTS).map((issue, i) => (
							// biome-ignore lint/suspicious/noArrayIndexKey: the same fault may occur twice
							<li key={i}>
								<Fault issue={issue} />
							</li>
						))}
						{others.length > MAX_FAULTS ? <li>{words.moreItems(integer(others.length - MAX_FAULTS))}</li> : null}
					</ul>
				</details>
			) : null}
		</section>
	);
}

function Fault({ issue }: { issue: TaxonomyPickerIssue }): ReactNode {
	const words = useWords(taxonomyWords);
	const { path, message } = issue;
	return (
		<p>
			{message} {path.length > 1 ? <small>{words.faultPath(pathText(path.slice(-MAX_PATH_NAMES)))}</small> : null}
		</p>
	);
}
