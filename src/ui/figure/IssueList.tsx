"use client";

import type { ReactElement } from "react";
import { useLanguage, useWords } from "../language.js";
import { uiWords } from "../words.js";

export type IssueListProps = {
	issues: readonly { message: string }[];
	/** Longer lists are folded under their number. Default: none is. */
	foldAfter?: number | undefined;
};

/** Problems with the data that a figure was given, one sentence each. */
export function IssueList(props: IssueListProps): ReactElement | null {
	const { issues, foldAfter = Number.POSITIVE_INFINITY } = props;
	const words = useWords(uiWords);
	const { numbers } = useLanguage();
	if (issues.length === 0) return null;
	const list = (
		<ul className="astropane-issues" aria-label={words.dataProblems}>
			{issues.map((issue, index) => (
				// biome-ignore lint/suspicious/noArrayIndexKey: the same message may occur twice
				<li key={index}>{issue.message}</li>
			))}
		</ul>
	);
	if (issues.length <= foldAfter) return list;
	return (
		<details className="astropane-issues-folded">
			<summary>{words.dataProblemCount(numbers.integer(issues.length), issues.length)}</summary>
			{list}
		</details>
	);
}
