"use client";

import { type KeyboardEvent, type ReactElement, useRef } from "react";
import { actionsOf, type StoreBinding } from "../actions.js";
import type { Tab } from "../model/layouts/tabs.js";

const steps: Readonly<Record<string, (at: number, count: number) => number>> = {
	ArrowRight: (at, count) => (at + 1) % count,
	ArrowLeft: (at, count) => (at - 1 + count) % count,
	Home: () => 0,
	End: (_, count) => count - 1,
};

/** One tab for each type of spectrum; arrows move between them. `panelId`: the element that they change. */
export function Tabs(props: {
	tabs: readonly Tab[];
	shown: string | null;
	panelId: string;
	binding: StoreBinding;
}): ReactElement {
	const { tabs, shown, panelId, binding } = props;
	const onShow = (type: string) => actionsOf(binding).set("tab", type);
	const list = useRef<HTMLDivElement>(null);
	const onKeyDown = (event: KeyboardEvent) => {
		const at = tabs.findIndex(({ type }) => type === shown);
		const next = steps[event.key]?.(at, tabs.length);
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
			aria-label="Spectra by type"
			onKeyDown={onKeyDown}
		>
			{tabs.map(({ type, label, count }, i) => (
				<button
					key={type}
					type="button"
					role="tab"
					id={`${panelId}-tab-${i}`}
					aria-selected={type === shown}
					aria-controls={panelId}
					tabIndex={type === shown ? 0 : -1}
					onClick={() => onShow(type)}
				>
					{label} <span className="astropane-legend-detail">{count}</span>
				</button>
			))}
		</div>
	);
}
