"use client";
import { type KeyboardEvent, type MouseEvent, type ReactElement, useId, useRef } from "react";
import { Button } from "../controls/Button.js";
import { classes } from "../controls/classes.js";
import { Swatch, type SwatchProps } from "../controls/Swatch.js";

export type LegendItem = {
	id: string;
	label: string;
	/** Any CSS colour. */
	color: string;
	/** Default "line". */
	symbol?: SwatchProps["symbol"] | undefined;
	hidden?: boolean | undefined;
	/** Small type after the label: a date, a number of points. */
	detail?: string | undefined;
};

export type LegendProps = {
	/** Name of the list. Default "Legend". */
	label?: string | undefined;
	items: readonly LegendItem[];
	/** Ids that are hidden now. Without it the legend only names the marks. */
	onHiddenChange?: ((hidden: string[]) => void) | undefined;
	/** The pointer or the focus came to an item, or left (null). */
	onHighlight?: ((id: string | null) => void) | undefined;
	className?: string | undefined;
};

/** Names the marks. A press shows or hides; with shift or alt, or a double press, it shows one alone. */
export function Legend(props: LegendProps): ReactElement {
	const { label = "Legend", items, onHiddenChange, onHighlight, className } = props;
	const id = useId();
	/** What was hidden before the first press of a double press, which has hidden or shown one more. */
	const before = useRef<readonly string[]>([]);
	const hidden = items.filter((item) => item.hidden).map((item) => item.id);

	const act = (item: LegendItem, event: MouseEvent | KeyboardEvent): void => {
		const isSecond = event.type === "click" && event.detail > 1;
		if (!isSecond) before.current = hidden;
		if (event.shiftKey || event.altKey || isSecond) onHiddenChange?.(isolate(items, before.current, item.id));
		else onHiddenChange?.(item.hidden ? hidden.filter((h) => h !== item.id) : [...hidden, item.id]);
	};

	return (
		<div className={classes("astropane-legend", className)}>
			<ul className="astropane-legend-list" aria-label={label}>
				{items.map((item) => (
					<li key={item.id}>
						{onHiddenChange ? (
							<button
								type="button"
								className="astropane-legend-item"
								aria-pressed={!item.hidden}
								aria-describedby={`${id}-hint`}
								onClick={(event) => act(item, event)}
								onKeyDown={(event) => {
									if (event.key !== "Enter" || !(event.shiftKey || event.altKey)) return;
									event.preventDefault();
									act(item, event);
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
			</ul>
			{onHiddenChange && (
				<span id={`${id}-hint`} hidden>
					Shift and press to show this one alone.
				</span>
			)}
			{onHiddenChange && hidden.length > 0 && (
				<Button look="text" onClick={() => onHiddenChange([])}>
					Show all
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

/** Hides all but one; where that one is alone already, shows all. */
function isolate(items: readonly LegendItem[], hidden: readonly string[], id: string): string[] {
	const others = items.filter((item) => item.id !== id).map((item) => item.id);
	const isAlone = !hidden.includes(id) && others.every((other) => hidden.includes(other));
	return isAlone ? [] : others;
}
