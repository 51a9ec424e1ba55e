"use client";

import type { ReactElement } from "react";
import { plural } from "../model/numbers.js";
import type { HRDiagramIssue } from "../types.js";

/** More than this many are folded. */
const OPEN = 3;

/** What is not drawn, and why. */
export function Issues({ issues, small }: { issues: readonly HRDiagramIssue[]; small: boolean }): ReactElement | null {
	if (issues.length === 0) return null;
	const list = (
		<ul className="astropane-issues" aria-label="Problems with the data">
			{issues.map((issue, i) => (
				// biome-ignore lint/suspicious/noArrayIndexKey: the same message may stand twice
				<li key={i}>{issue.message}</li>
			))}
		</ul>
	);
	if (!small && issues.length <= OPEN) return list;
	return (
		<details className="astropane-hr-issues">
			<summary>{plural(issues.length, "problem")} with the data</summary>
			{list}
		</details>
	);
}
