"use client";
import { Fragment, type ReactElement, type ReactNode, useId } from "react";
import { fetchedWords } from "../fetchedWords.js";
import { useWords } from "../language.js";
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
	/** Some of its members are on; a press turns all of them on. */
	mixed?: boolean | undefined;
	/** Directly after the toggle. */
	more?: ReactNode | undefined;
	/** On a row of its own below the toggle. */
	details?: ReactNode | undefined;
};
export type ToggleSection = { heading: string; items: readonly ToggleItem[] };

export type ToggleGroupProps = {
	/** Name of the whole group. */
	label: string;
	sections: readonly ToggleSection[];
	/** Ids of the items that are on. Ids that no section has are kept. */
	value: readonly string[];
	/** Called with the new value, and with the ids that were turned on or off. */
	onValueChange: (value: string[], ids: readonly string[], on: boolean) => void;
	/** Controls before "All" and "None", for example a search box. */
	children?: ReactNode | undefined;
	/** Controls after "All" and "None". */
	tail?: ReactNode | undefined;
};

/** Toggles under headings, with "All" and "None". */
export function ToggleGroup(props: ToggleGroupProps): ReactElement {
	const { label, sections, value, onValueChange, children, tail } = props;
	const words = useWords(fetchedWords);
	const id = useId();
	const on = new Set(value);
	const filledSections = sections.filter((section) => section.items.length > 0);
	const items = filledSections.flatMap((section) => section.items);
	const allIds = items.map((i) => i.id);
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
				<Button look="text" disabled={allIds.every((i) => on.has(i))} onClick={() => turn(allIds, true)}>
					{words.toggleAll}
				</Button>
				<Button look="text" disabled={!items.some((i) => i.mixed || on.has(i.id))} onClick={() => turn(allIds, false)}>
					{words.toggleNone}
				</Button>
				{tail}
			</div>
			{filledSections.map((section, index) => {
				const headingId = `${id}-${index}`;
				return (
					<div key={headingId} role="group" aria-labelledby={headingId} className="astropane-toggle-section">
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
