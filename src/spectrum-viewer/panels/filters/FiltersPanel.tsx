"use client";

import { type ReactElement, useMemo } from "react";
import { useStore } from "zustand";
import { download, toCsv } from "../../../plot/index.js";
import { Button, ToggleGroup, type ToggleSection, useLanguage, useWords } from "../../../ui/index.js";
import { type OfferedFilter, offeredFilters, showFilters } from "../../model/flux/filters.js";
import { changeStep } from "../../store.js";
import type { PanelProps } from "../../view/panel.js";
import { filterWords } from "../../words/panels/filters.js";
import { copyText } from "../copyText.js";
import { PanelFrame } from "../PanelFrame.js";
import { toTsv } from "../toTsv.js";
import { MagnitudeTable } from "./MagnitudeTable.js";
import { filterMagnitudes, magnitudeColumns } from "./magnitudes.js";

/** Filters by their system, those of the host first. */
function sectionsOf(filters: readonly OfferedFilter[], pageHeading: string): ToggleSection[] {
	const systems = [...new Set(filters.map(({ system }) => system))];
	return systems.map((system) => ({
		heading: system ?? pageHeading,
		items: filters
			.filter((filter) => filter.system === system)
			.map(({ name, color }) => ({ id: name, label: name, color, symbol: "line" as const })),
	}));
}

/** Filters at the foot of the plot, and AB magnitudes of the spectra that are shown. */
export function FiltersPanel({ store, spectra, settledView, hostProps, say, onClose }: PanelProps): ReactElement {
	const words = useWords(filterWords);
	const language = useLanguage();
	const shownFilters = useStore(store, (s) => s.shownFilters);
	const { listedCurves, state } = settledView;
	const { hiddenSpectra } = state;
	const offered = offeredFilters(hostProps.filters);
	const sections = useMemo(() => sectionsOf(offered, words.pageFilters), [offered, words.pageFilters]);
	const rows = useMemo(() => {
		const shown = listedCurves.filter(({ id }) => !hiddenSpectra.includes(id));
		const listed = shown.flatMap(({ id }) => spectra.find((spectrum) => spectrum.id === id) ?? []);
		return filterMagnitudes(showFilters(shownFilters, hostProps.filters)?.filters ?? [], listed);
	}, [shownFilters, hostProps.filters, spectra, listedCurves, hiddenSpectra]);
	const labels = new Map(listedCurves.map(({ id, label }) => [id, label]));
	const labelOf = (id: string) => labels.get(id) ?? id;
	const columns = () => magnitudeColumns(rows, labelOf, words, language);
	const copy = async (button: HTMLElement) => {
		const isCopied = await copyText(toTsv(columns()), button);
		say(isCopied ? words.magnitudesCopied : words.magnitudesNotCopied);
	};
	return (
		<PanelFrame title={words.filtersTitle} onClose={onClose}>
			<ToggleGroup
				label={words.filterChoice}
				sections={sections}
				value={shownFilters}
				onValueChange={(names) => changeStep(store, { shownFilters: names })}
			/>
			{rows.length > 0 && (
				<>
					<MagnitudeTable rows={rows} labelOf={labels.size > 1 ? labelOf : null} />
					<p className="astropane-note">{words.magnitudesHint}</p>
					<div className="astropane-spectrum-measure-row">
						<Button onClick={(event) => copy(event.currentTarget)}>{words.copyMagnitudes}</Button>
						<Button onClick={() => download("magnitudes.csv", toCsv(columns()), "text/csv;charset=utf-8")}>
							{words.magnitudesAsCsv}
						</Button>
					</div>
				</>
			)}
		</PanelFrame>
	);
}
