"use client";
import type { ReactNode } from "react";

type SearchBoxProps = {
	query: string;
	treeId: string;
	statusId: string;
	onQuery: (query: string) => void;
	/** Moves the focus to the best match. */
	onEnter: () => void;
};

export function SearchBox({ query, treeId, statusId, onQuery, onEnter }: SearchBoxProps): ReactNode {
	return (
		<div className="astropane-taxonomy-search">
			<input
				type="search"
				value={query}
				aria-label="Find a class"
				placeholder="Find by name, other name or tag"
				aria-controls={treeId}
				aria-describedby={statusId}
				autoComplete="off"
				autoCapitalize="off"
				spellCheck={false}
				onChange={(event) => onQuery(event.target.value)}
				onKeyDown={(event) => {
					if (event.nativeEvent.isComposing) return;
					if (event.key === "ArrowDown" || event.key === "Enter") {
						event.preventDefault();
						onEnter();
					} else if (event.key === "Escape" && query !== "") {
						// a dialog around the picker must stay open
						event.preventDefault();
						event.stopPropagation();
						onQuery("");
					}
				}}
			/>
		</div>
	);
}
