"use client";

import { type KeyboardEvent, type ReactElement, useRef } from "react";
import { useWords } from "../../ui/index.js";
import type { SpectrumActions } from "../actions.js";
import type { Tab } from "../model/layouts/tabs.js";
import { tabWords } from "../words/tabs.js";

/** Index of the tab that a key leads to. */
const steps: Readonly<Record<string, (index: number, count: number) => number>> = {
	ArrowRight: (index, count) => (index + 1) % count,
	ArrowLeft: (index, count) => (index - 1 + count) % count,
	Home: () => 0,
	End: (_, count) => count - 1,
};

/** One tab for each type of spectrum; arrow keys move between them. `panelId`: id of the plot. */
export function Tabs(props: {
	tabs: readonly Tab[];
	current: string | null;
	panelId: string;
	actions: Pick<SpectrumActions, "set">;
}): ReactElement {
	const { tabs, current, panelId, actions } = props;
	const onShow = (type: string) => actions.set("tab", type);
	const words = useWords(tabWords);
	const list = useRef<HTMLDivElement>(null);
	const onKeyDown = (event: KeyboardEvent) => {
		const index = tabs.findIndex(({ type }) => type === current);
		const next = steps[event.key]?.(index, tabs.length);
		if (next === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
		event.preventDefault();
		onShow((tabs[next] as Tab).type);
		(list.current?.children[next] as HTMLElement | undefined)?.focus();
	};
	return (
		<div
			ref={list}
			className="astropane-spectrum-tabs"
			role="tablist"
			aria-label={words.spectraByType}
			onKeyDown={onKeyDown}
		>
			{tabs.map(({ type, label, count }, i) => (
				<button
					key={type}
					type="button"
					role="tab"
					id={`${panelId}-tab-${i}`}
					aria-selected={type === current}
					aria-controls={panelId}
					tabIndex={type === current ? 0 : -1}
					onClick={() => onShow(type)}
				>
					{label} <span className="astropane-legend-detail">{count}</span>
				</button>
			))}
		</div>
	);
}
