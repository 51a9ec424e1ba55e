"use client";
import { type ReactElement, type ReactNode, useId } from "react";
import { Button } from "./Button.js";
import { classes } from "./classes.js";
import type { SwatchSymbol } from "./Swatch.js";
import { ToggleChip } from "./ToggleChip.js";

export type ToggleItem = {
	id: string;
	label: string;
	color?: string | undefined;
	symbol?: SwatchSymbol | undefined;
	count?: number | undefined;
	description?: string | undefined;
	disabled?: boolean | undefined;
};
export type ToggleSection = { heading?: string; items: readonly ToggleItem[] };

export type ToggleGroupProps = {
	/** Name of the whole group. */
	label: string;
	/** Show the name as text. Default true. */
	showLabel?: boolean | undefined;
	sections: readonly ToggleSection[];
	/** Ids of the items that are on. Ids that no section has are kept as they are. */
	value: readonly string[];
	onValueChange: (value: string[]) => void;
	/** Show only the items whose label, id or heading contains these letters. */
	query?: string | undefined;
	/** Offer "All" and "None". Default true; they act on the items shown. */
	bulk?: boolean | undefined;
	/** More controls for the head of the group, e.g. a search box. */
	children?: ReactNode | undefined;
	className?: string | undefined;
};

/** Toggles under headings, with "All" and "None". */
export function ToggleGroup(props: ToggleGroupProps): ReactElement {
	const {
		label,
		showLabel = true,
		sections,
		value,
		onValueChange,
		query = "",
		bulk = true,
		children,
		className,
	} = props;
	const id = useId();
	const on = new Set(value);
	const shown = filterSections(sections, query);
	const shownIds = shown.flatMap((s) => s.items.filter((i) => i.disabled !== true).map((i) => i.id));
	const setAll = (pressed: boolean): void => {
		const ids = new Set(shownIds);
		const rest = value.filter((v) => !ids.has(v));
		onValueChange(pressed ? [...rest, ...shownIds] : rest);
	};
	return (
		<div role="group" aria-labelledby={`${id}-label`} className={classes("astropane-toggle-group", className)}>
			<div className="astropane-toggle-head">
				<span id={`${id}-label`} className={showLabel ? "astropane-label" : "astropane-visually-hidden"}>
					{label}
				</span>
				{children}
				{bulk && (
					<>
						<Button look="text" disabled={shownIds.every((i) => on.has(i))} onClick={() => setAll(true)}>
							All
						</Button>
						<Button look="text" disabled={!shownIds.some((i) => on.has(i))} onClick={() => setAll(false)}>
							None
						</Button>
					</>
				)}
			</div>
			{shown.map((section, index) => {
				const headingId = section.heading === undefined ? undefined : `${id}-${index}`;
				return (
					<div
						key={section.heading ?? index}
						role="group"
						aria-labelledby={headingId ?? `${id}-label`}
						className="astropane-toggle-section"
					>
						{headingId !== undefined && (
							<span id={headingId} className="astropane-toggle-heading">
								{section.heading}
							</span>
						)}
						<div className="astropane-toggle-items">
							{section.items.map(({ id: itemId, ...item }) => (
								<ToggleChip
									key={itemId}
									{...item}
									pressed={on.has(itemId)}
									onPressedChange={(pressed) =>
										onValueChange(pressed ? [...value, itemId] : value.filter((v) => v !== itemId))
									}
								/>
							))}
						</div>
					</div>
				);
			})}
			{shown.length === 0 && (
				<p className="astropane-note">{query === "" ? "Nothing to choose from." : `Nothing matches “${query}”.`}</p>
			)}
		</div>
	);
}

function filterSections(sections: readonly ToggleSection[], query: string): ToggleSection[] {
	const wanted = query.trim().toLowerCase();
	const matches = (text: string): boolean => text.toLowerCase().includes(wanted);
	return sections
		.map((section) => {
			if (wanted === "" || matches(section.heading ?? "")) return section;
			return { ...section, items: section.items.filter((item) => matches(item.label) || matches(item.id)) };
		})
		.filter((section) => section.items.length > 0);
}
