"use client";
import type { ReactNode } from "react";
import { pathMark, plural } from "../model/sentences.js";
import type { TaxonomyPickerIssue } from "../types.js";

/** Faults drawn; the rest is counted. */
const most = 100;

/** What is wrong with the taxonomies: the first fault, and the others on demand. */
export function Messages({ issues }: { issues: readonly TaxonomyPickerIssue[] }): ReactNode {
	const [first, ...others] = issues;
	if (!first) return null;
	return (
		<section className="astropane-taxonomy-messages" aria-label="Faults in the taxonomy">
			<Message issue={first} />
			{others.length > 0 ? (
				<details>
					<summary>and {plural(others.length, "more fault", "more faults")}; all other classes are shown</summary>
					<ul>
						{others.slice(0, most).map((issue, i) => (
							// biome-ignore lint/suspicious/noArrayIndexKey: the list has no other order or identity
							<li key={i}>
								<Message issue={issue} />
							</li>
						))}
						{others.length > most ? <li>and {others.length - most} more</li> : null}
					</ul>
				</details>
			) : null}
		</section>
	);
}

function Message({ issue }: { issue: TaxonomyPickerIssue }): ReactNode {
	return (
		<p>
			{issue.message} {issue.path.length > 1 ? <small>At {issue.path.slice(-4).join(pathMark)}</small> : null}
		</p>
	);
}
