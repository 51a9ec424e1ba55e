"use client";

import type { ReactElement, ReactNode } from "react";

type ScrollTableProps = {
	/** Names the table and the area that it scrolls in. */
	label: string;
	/** Id of what describes the table. */
	describedBy?: string | undefined;
	/** `thead` and `tbody`. */
	children: ReactNode;
};

/** A table of data that scrolls, by keyboard too, where it is larger than its place. */
export const ScrollTable = ({ label, describedBy, children }: ScrollTableProps): ReactElement => (
	// biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling area must be reachable by keyboard
	<section className="astropane-data-scroll" aria-label={label} tabIndex={0}>
		<table className="astropane-data-table" aria-label={label} aria-describedby={describedBy}>
			{children}
		</table>
	</section>
);
