"use client";
import { Fragment, type ReactElement, type ReactNode, useId } from "react";
import { Button } from "./Button.js";
import type { SwatchSymbol } from "./Swatch.js";
import { ToggleChip } from "./ToggleChip.js";

export type ToggleItem = {
	id: string;
	label: string;
	color?: string | undefined;
	symbol?: SwatchSymbol | undefined;
	count?: number | undefined;
	description?: string | undefined;
	/** Of what it stands for some is on and some is not; a press turns all of it on. */
	mixed?: boolean | undefined;
	/** Right behind the toggle. */
	more?: ReactNode | undefined;
	/** On a row of its own below the toggle. */
	details?: ReactNode | undefined;
};
export type ToggleSection = { heading: string; items: readonly ToggleItem[] };

export type ToggleGroupProps = {
	/** Name of the whole group. */
	label: string;
	sections: readonly ToggleSection[];
	/** Ids of the items that are on. Ids that no section has are kept as they are. */
	value: readonly string[];
	/** Also which ids were turned, and whether on or off. */
	onValueChange: (value: string[], ids: readonly string[], on: boolean) => void;
	/** More controls for the head of the group, e.g. a search box. */
	children?: ReactNode | undefined;
	/** The same, behind "All" and "None". */
	tail?: ReactNode | undefined;
};

/** Toggles under headings, with "All" and "None". */
export function ToggleGroup(props: ToggleGroupProps): ReactElement {
	const { label, sections, value, onValueChange, children, tail } = props;
	const id = useId();
	const on = new Set(value);
	const shown = sections.filter((section) => section.items.length > 0);
	const items = shown.flatMap((section) => section.items);
	const shownIds = items.map((i) => i.id);
	const turn = (ids: readonly string[], pressed: boolean): void => {
		const rest = value.filter((v) => !ids.includes(v));
		onValueChange(pressed ? [...rest, ...ids] : rest, ids, pressed);
	};
	return (
		<div role="group" aria-labelledby={`${id}-label`} className="astropane-toggle-group">
			<div className="astropane-toggle-head">
				<span id={`${id}-label`} className="astropane-label">
					{label}
				</span>
				{children}
				<Button look="text" disabled={shownIds.every((i) => on.has(i))} onClick={() => turn(shownIds, true)}>
					All
				</Button>
				<Button
					look="text"
					disabled={!items.some((i) => i.mixed || on.has(i.id))}
					onClick={() => turn(shownIds, false)}
				>
					None
				</Button>
				{tail}
			</div>
			{shown.map((section, index) => {
				const headingId = `${id}-${index}`;
				return (
					<div key={section.heading} role="group" aria-labelledby={headingId} className="astropane-toggle-section">
						<span id={headingId} className="astropane-toggle-heading">
							{section.heading}
						</span>
						<div className="astropane-toggle-items">
							{section.items.map(({ id: itemId, mixed, more, details, ...item }) => (
								<Fragment key={itemId}>
									<span className="astropane-toggle-item">
										<ToggleChip
											{...item}
											pressed={mixed ? "mixed" : on.has(itemId)}
											onPressedChange={(pressed) => turn([itemId], pressed)}
										/>
										{more}
									</span>
									{details}
								</Fragment>
							))}
						</div>
					</div>
				);
			})}
		</div>
	);
}
