"use client";

import { useEffect, useRef, useState } from "react";
import {
	type MatchSummary,
	matchSteps,
	matchSummary,
	type RedshiftPrior,
	type TemplateMatch,
} from "../../../astro/index.js";
import { prepareTemplates } from "../../../astro/spectrum/matching/match-templates.js";
import { unprocessed } from "../../model/flux/unprocessed.js";
import type { MatchPanelOptions, SpectrumStore } from "../../state.js";
import type { Medium, Spectrum } from "../../types.js";
import type { PanelProps } from "../../view/panel.js";
import { boundsOf, excludedIntervals, type HostTemplate } from "./matchOptions.js";
import { runInSlices } from "./slices.js";

/** What was searched and found. */
export type MatchResult = {
	spectrum: Spectrum;
	/** What the search depended on, as JSON. */
	key: string;
	/** One for each template, best first. */
	matches: readonly TemplateMatch[];
	summary: MatchSummary;
	templates: ReadonlyMap<string, HostTemplate>;
};

export type MatchStatus =
	| { state: "idle" }
	| { state: "loading" }
	| { state: "running"; done: number; total: number }
	| { state: "cancelled" }
	| { state: "failed"; because: "noTemplateLibrary" | "templatesNotLoaded" | "emptyTemplateLibrary" };

/** Results of each store's panel: they outlast its closing. */
const results = new WeakMap<SpectrumStore, MatchResult>();

export const searchKey = (
	options: MatchPanelOptions,
	prior: RedshiftPrior | null | undefined,
	redshift: number,
	medium: Medium,
): string => {
	const { tellurics, hostLines } = options;
	return JSON.stringify([boundsOf(options, prior), tellurics, hostLines && redshift, medium]);
};

/** Searches in slices; the latest result stays until the next one. A panel that closes cancels. */
export function useMatching({ store, groups, host, settledView }: PanelProps): {
	status: MatchStatus;
	result: MatchResult | null;
	start(spectrum: Spectrum): void;
	cancel(): void;
} {
	const [status, setStatus] = useState<MatchStatus>({ state: "idle" });
	const [result, setResult] = useState<MatchResult | null>(() => results.get(store) ?? null);
	const running = useRef<AbortController | null>(null);
	const preparing = useRef<AbortController | null>(null);
	useEffect(() => () => running.current?.abort(), []);
	const { medium: shownMedium } = settledView;
	useEffect(() => {
		const controller = new AbortController();
		prepare(host().templateLibrary, shownMedium, controller.signal);
		preparing.current = controller;
		return () => controller.abort();
	}, [host, shownMedium]);

	const search = async (spectrum: Spectrum, signal: AbortSignal) => {
		setStatus({ state: "loading" });
		preparing.current?.abort();
		const list = await templatesOf(host().templateLibrary);
		if (signal.aborted) return;
		if (typeof list === "string") return setStatus({ state: "failed", because: list });
		const { matchPanel, redshift } = store.getState();
		const { medium } = settledView;
		const key = searchKey(matchPanel, host().redshiftPrior, redshift, medium);
		const steps = matchSteps(unprocessed(spectrum, medium), list, {
			redshift: boundsOf(matchPanel, host().redshiftPrior),
			exclude: excludedIntervals(matchPanel, groups, redshift, medium),
			medium,
		});
		const all = await runInSlices(steps, signal, ({ done, total }) => setStatus({ state: "running", done, total }));
		const templates = new Map(list.map((template) => [template.id, template]));
		const found = { spectrum, key, matches: bestOfEach(all), summary: matchSummary(all), templates };
		results.set(store, found);
		setResult(found);
		setStatus({ state: "idle" });
	};
	return {
		status,
		result,
		start(spectrum) {
			running.current?.abort();
			const controller = new AbortController();
			running.current = controller;
			search(spectrum, controller.signal).catch(() => {
				if (!controller.signal.aborted) setStatus({ state: "failed", because: "templatesNotLoaded" });
			});
		},
		cancel() {
			running.current?.abort();
			setStatus({ state: "cancelled" });
		},
	};
}

function bestOfEach(matches: readonly TemplateMatch[]): TemplateMatch[] {
	const seen = new Set<string>();
	return matches.filter(({ id }) => !seen.has(id) && seen.add(id));
}

type Failure = Extract<MatchStatus, { state: "failed" }>["because"];

/** Templates that were loaded when a panel was opened, until its first search. */
const early = new WeakMap<object, Promise<HostTemplate[] | Failure>>();

/** Loads and flattens the templates while the user looks at the form. What fails is tried again by the search. */
async function prepare(library: unknown, medium: Medium, signal: AbortSignal): Promise<void> {
	if (typeof library !== "function" && !Array.isArray(library)) return;
	const loading = early.get(library) ?? loadTemplates(library);
	early.set(library, loading);
	const list = await loading;
	if (typeof list === "string") early.delete(library);
	else await runInSlices(prepareTemplates(list, medium), signal, () => {}).catch(() => {});
}

function templatesOf(library: unknown): Promise<HostTemplate[] | Failure> {
	const known = early.get(Object(library));
	early.delete(Object(library));
	return known ?? loadTemplates(library);
}

/** The templates of the host that have an id; else the reason why there are none. */
async function loadTemplates(library: unknown): Promise<HostTemplate[] | Failure> {
	if (library === undefined || library === null) return "noTemplateLibrary";
	let given: unknown;
	try {
		given = typeof library === "function" ? await library() : library;
	} catch {
		return "templatesNotLoaded";
	}
	const list = (Array.isArray(given) ? given : []).filter(
		(each: unknown) => typeof each === "object" && each !== null && typeof Reflect.get(each, "id") === "string",
	) as HostTemplate[];
	return list.length > 0 ? list : "emptyTemplateLibrary";
}
