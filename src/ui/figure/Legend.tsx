"use client";
import { type KeyboardEvent, type MouseEvent, type ReactElement, useId, useRef } from "react";
import { Button } from "../controls/Button.js";
import { classes } from "../controls/classes.js";
import { Swatch, type SwatchProps } from "../controls/Swatch.js";
import { useWords } from "../language.js";
import { uiWords } from "../words.js";

export type LegendItem = {
	id: string;
	label: string;
	/** Any CSS colour. */
	color: string;
	/** Default: "line". */
	symbol?: SwatchProps["symbol"] | undefined;
	hidden?: boolean | undefined;
	/** In small type after the label: a date, a number of points. */
	detail?: string | undefined;
};

export type LegendProps = {
	/** Name of the list. Default "Legend". */
	label?: string | undefined;
	items: readonly LegendItem[];
	/** Number of items that are listed. Default: all. Those beyond it are hidden and shown with the others. */
	max?: number | undefined;
	/** Stands at the end of a list that is longer than `max`. */
	restNote?: string | undefined;
	/** Called with the ids that are hidden. Without it the items are no buttons. */
	onHiddenChange?: ((hidden: string[]) => void) | undefined;
	/** Ids that a press builds upon, where the host of the items may render late. Default: those that are hidden in `items`. */
	latestHidden?: (() => readonly string[]) | undefined;
	/** Called with the item under the pointer or the focus; null when it is left. */
	onHighlight?: ((id: string | null) => void) | undefined;
	className?: string | undefined;
};

/** Names the marks. A press shows or hides an item; with Shift or Alt, or a double press, it isolates it. */
export function Legend(props: LegendProps): ReactElement {
	const words = useWords(uiWords);
	const {
		label = words.legend,
		items,
		max = items.length,
		restNote,
		onHiddenChange,
		latestHidden,
		onHighlight,
		className,
	} = props;
	const id = useId();
	/** Hidden ids before the first press of a double press, which has hidden or shown one more. */
	const hiddenBefore = useRef<readonly string[]>([]);
	const hidden = items.filter((item) => item.hidden).map((item) => item.id);

	const press = (item: LegendItem, event: MouseEvent | KeyboardEvent): void => {
		const isSecond = event.type === "click" && event.detail > 1;
		const latest = latestHidden?.() ?? hidden;
		if (!isSecond) hiddenBefore.current = latest;
		if (event.shiftKey || event.altKey || isSecond) onHiddenChange?.(isolate(items, hiddenBefore.current, item.id));
		else onHiddenChange?.(latest.includes(item.id) ? latest.filter((h) => h !== item.id) : [...latest, item.id]);
	};

	return (
		<div className={classes("astropane-legend", className)}>
			<ul className="astropane-legend-list" aria-label={label}>
				{items.slice(0, max).map((item) => (
					<li key={item.id}>
						{onHiddenChange ? (
							<button
								type="button"
								className="astropane-legend-item"
								aria-pressed={!item.hidden}
								aria-describedby={`${id}-hint`}
								onClick={(event) => press(item, event)}
								onKeyDown={(event) => {
									if (event.key !== "Enter" || !(event.shiftKey || event.altKey)) return;
									event.preventDefault();
									press(item, event);
								}}
								onPointerEnter={() => onHighlight?.(item.id)}
								onPointerLeave={() => onHighlight?.(null)}
								onFocus={() => onHighlight?.(item.id)}
								onBlur={() => onHighlight?.(null)}
							>
								{content(item)}
							</button>
						) : (
							<span className="astropane-legend-item">{content(item)}</span>
						)}
					</li>
				))}
				{restNote && items.length > max && <li className="astropane-legend-rest">{restNote}</li>}
			</ul>
			{onHiddenChange && (
				<span id={`${id}-hint`} hidden>
					{words.isolateHint}
				</span>
			)}
			{onHiddenChange && hidden.length > 0 && (
				<Button look="text" onClick={() => onHiddenChange([])}>
					{words.showAll}
				</Button>
			)}
		</div>
	);
}

function content(item: LegendItem): ReactElement {
	return (
		<>
			<Swatch color={item.color} symbol={item.symbol ?? "line"} />
			<span className="astropane-legend-label">{item.label}</span>
			{item.detail && (
				<>
					{" "}
					<span className="astropane-legend-detail">{item.detail}</span>
				</>
			)}
		</>
	);
}

/** Ids to hide so that one item is alone; none where it is alone already. */
function isolate(items: readonly LegendItem[], hidden: readonly string[], id: string): string[] {
	const hiddenIds = new Set(hidden);
	const others = items.filter((item) => item.id !== id).map((item) => item.id);
	const isAlone = !hiddenIds.has(id) && others.every((other) => hiddenIds.has(other));
	return isAlone ? [] : others;
}
