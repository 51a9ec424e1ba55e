"use client";

import { type ReactElement, useMemo, useState } from "react";
import { useStore } from "zustand";
import type { LineGroup } from "../../astro/index.js";
import { Button, SearchBox, ToggleGroup, type ToggleSection } from "../../controls/index.js";
import { readCustomLines } from "../model/input.js";
import type { SpectrumStore } from "../store.js";
import type { SpectrumActions } from "./useSpectrumStore.js";

type LinePanelProps = { groups: readonly LineGroup[]; store: SpectrumStore; actions: SpectrumActions };

/** Toggles of the line groups under their headings, found by name, ion or wavelength. */
export function LinePanel({ groups, store, actions }: LinePanelProps): ReactElement {
	const visible = useStore(store, (s) => s.visibleLineGroups);
	const [query, setQuery] = useState("");
	const { sections, status } = useMemo(() => sectionsOf(groups, query), [groups, query]);
	return (
		<div className="astropane-lines">
			<ToggleGroup
				label="Lines"
				sections={sections}
				value={visible}
				onValueChange={(v) => actions.set("visibleLineGroups", v)}
			>
				<SearchBox
					label="Search lines"
					shortcut="/"
					placeholder="Hα, [O III], 5007, Si II …"
					value={query}
					onValueChange={setQuery}
					status={status}
				/>
			</ToggleGroup>
			<CustomLineForm store={store} actions={actions} />
		</div>
	);
}

/** A group stays when its name, or one of its lines by label or by wavelength within 2 Å, answers the query. */
function matches(group: LineGroup, query: string): boolean {
	const words = query.toLowerCase().replace(/\s+/g, "");
	if (words === "") return true;
	if (group.name.toLowerCase().replace(/\s+/g, "").includes(words)) return true;
	const wavelength = Number(query);
	return group.lines.some(
		(line) =>
			line.label.toLowerCase().replace(/\s+/g, "").includes(words) ||
			(wavelength > 100 && (Math.abs(line.air - wavelength) <= 2 || Math.abs(line.vacuum - wavelength) <= 2)),
	);
}

function sectionsOf(groups: readonly LineGroup[], query: string): { sections: ToggleSection[]; status: string } {
	const bySection = new Map<string, LineGroup[]>();
	let found = 0;
	for (const group of groups) {
		if (!matches(group, query)) continue;
		found++;
		const heading = group.section ?? (group.static ? "Sky" : "Lines");
		bySection.set(heading, [...(bySection.get(heading) ?? []), group]);
	}
	const sections = [...bySection].map(([heading, members]) => ({
		heading,
		items: members.map((group) => ({
			id: group.name,
			label: group.name,
			color: group.color,
			symbol: group.static && group.lines.some((line) => line.band) ? ("band" as const) : ("line" as const),
			description: `${group.lines.length} ${group.lines.length === 1 ? "line" : "lines"}${group.static ? ", fixed to the observer" : ""}`,
		})),
	}));
	const status =
		query.trim() === ""
			? ""
			: found === 0
				? `No line or group answers "${query}". Try an ion, a wavelength in Å, or part of a name.`
				: `${found} ${found === 1 ? "group" : "groups"}`;
	return { sections, status };
}

/** Lines of the user's own: a rest wavelength and a name; they move with the redshift like the others. */
function CustomLineForm({ store, actions }: Omit<LinePanelProps, "groups">): ReactElement {
	const lines = readCustomLines(useStore(store, (s) => s.customLines)).value;
	const [text, setText] = useState("");
	const [problem, setProblem] = useState<string | null>(null);
	const add = () => {
		const found = /^\s*([\d.]+(?:e[+-]?\d+)?)\s*(?:å|a|angstrom)?\s*(.*)$/i.exec(text);
		const wavelength = Number(found?.[1]);
		if (!(wavelength > 0) || !Number.isFinite(wavelength)) {
			setProblem(
				`"${text}" does not begin with a rest wavelength in Å, so there is no place for the line. Type for example "6355 Si II".`,
			);
			return;
		}
		const label = found?.[2]?.trim() || `${wavelength} Å`;
		let n = lines.length + 1;
		while (lines.some((line) => line.id === `custom-${n}`)) n++;
		actions.set("customLines", [...lines, { id: `custom-${n}`, label, wavelength }]);
		setText("");
		setProblem(null);
	};
	return (
		<form
			className="astropane-custom-lines"
			aria-label="Custom lines"
			onSubmit={(event) => {
				event.preventDefault();
				add();
			}}
		>
			<label className="astropane-custom-field">
				<span className="astropane-label">Own line</span>
				<input
					className="astropane-field"
					value={text}
					placeholder="6355 Si II"
					aria-invalid={problem === null ? undefined : true}
					onChange={(event) => {
						setText(event.currentTarget.value);
						setProblem(null);
					}}
				/>
			</label>
			<button type="submit" className="astropane-button astropane-button-plain" disabled={text.trim() === ""}>
				Add
			</button>
			{lines.map((line) => (
				<Button
					key={line.id}
					look="quiet"
					aria-label={`Remove line ${line.label}`}
					onClick={() =>
						actions.set(
							"customLines",
							lines.filter((l) => l.id !== line.id),
						)
					}
				>
					{line.label} <span aria-hidden="true">×</span>
				</Button>
			))}
			{problem && (
				<span role="alert" className="astropane-problem">
					{problem}
				</span>
			)}
		</form>
	);
}
