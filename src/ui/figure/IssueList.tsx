"use client";

import type { ReactElement } from "react";
import { useLanguage, useWords } from "../language.js";
import { uiWords } from "../words.js";

export type IssueListProps = {
	issues: readonly { message: string }[];
	/** Longer lists are folded under their number. Default: none is. */
	foldAfter?: number | undefined;
};

/** More are not read, and a browser takes seconds for tens of thousands. */
const MAX_LISTED = 200;

/** Problems with the data that a figure was given, one sentence each. */
export function IssueList(props: IssueListProps): ReactElement | null {
	const { issues, foldAfter = Number.POSITIVE_INFINITY } = props;
	const words = useWords(uiWords);
	const { numbers } = useLanguage();
	if (issues.length === 0) return null;
	const list = (
		<ul className="astropane-issues" aria-label={words.dataProblems}>
			{issues.slice(0, MAX_LISTED).map((issue, index) => (
				// biome-ignore lint/suspicious/noArrayIndexKey: the same message may occur twice
				<li key={index}>{issue.message}</li>
			))}
			{issues.length > MAX_LISTED && <li>{words.moreProblems(numbers.integer(issues.length - MAX_LISTED))}</li>}
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
