"use client";

import { type ReactNode, Suspense, version } from "react";

/**
 * React 18 gives up a root in which code that is fetched suspends for longer than about a second while server markup is hydrated:
 * there a component is a boundary of its own, which keeps its markup. React 19 waits; from 19.2 on it would move a figure inside of a boundary
 * to the end of a streamed page.
 */
const isNeeded = version.startsWith("18.");

/** Round a component that fetches code while it is hydrated. */
export function HydrationBoundary({ children }: { children: ReactNode }): ReactNode {
	return isNeeded ? <Suspense>{children}</Suspense> : children;
}
