"use client";

import { useEffect, useRef } from "react";

/** An error of the host, as one that nobody catches: outside of React, which would unmount the figure. */
function reportLater(error: unknown): void {
	if (typeof reportError === "function") reportError(error);
	else
		setTimeout(() => {
			throw error;
		});
}

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
		try {
			onIssues?.(issues.map((issue) => ({ ...issue })));
		} catch (error) {
			// Thrown in an effect it would take the figure from the page.
			reportLater(error);
		}
	}, [issues, onIssues]);
}
