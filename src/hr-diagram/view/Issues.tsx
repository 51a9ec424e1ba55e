"use client";

import type { ReactElement } from "react";
import { IssueList } from "../../ui/index.js";
import type { HRDiagramIssue } from "../types.js";

export { writeIssues } from "../model/writeIssues.js";

/** More issues than this are folded; in the small form all are. */
const MAX_OPEN_ISSUES = 3;

type Props = { issues: readonly HRDiagramIssue[]; small: boolean };

/** What is wrong with data and props, below the diagram. Fetched, with what writes it, where something is. */
export function Issues({ issues, small }: Props): ReactElement {
	return <IssueList issues={issues} foldAfter={small ? 0 : MAX_OPEN_ISSUES} />;
}
