"use client";

import { useEffect, useRef } from "react";

/** Calls `onIssues` with a copy of the issues once for each list that differs from the one before; first, from an empty list. */
export function useTellIssues<Issue extends object>(
	issues: readonly Issue[],
	onIssues: ((issues: Issue[]) => void) | undefined,
): void {
	const lastKey = useRef("[]");
	useEffect(() => {
		const key = JSON.stringify(issues);
		if (key === lastKey.current) return;
		lastKey.current = key;
		onIssues?.(issues.map((issue) => ({ ...issue })));
	}, [issues, onIssues]);
}
