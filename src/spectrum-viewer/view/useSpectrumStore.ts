"use client";

import { useMemo, useRef, useState } from "react";
import { dopplerProblem, type VelocityConvention } from "../../astro/index.js";
import { useEffectBeforePaint } from "../../plot/index.js";
import { changeStep, createSpectrumStore, endGesture, type SpectrumState, type SpectrumStore, undo } from "../store.js";
import type { CustomLine, Medium, Normalization, Smoothing, SpectrumViewerProps } from "../types.js";

/** State that a host may control, by the name of its prop. */
const controllable = [
	"velocityConvention",
	"visibleLineGroups",
	"customLines",
	"smoothing",
	"normalization",
	"medium",
	"hiddenSpectra",
] as const;

/** What the views call when the user does something. Each asks the host first where the host is in control. */
export type SpectrumActions = {
	setRedshift(z: number): void;
	setVelocity(v: number): void;
	commitRedshift(): void;
	commitVelocity(): void;
	setVelocityConvention(convention: VelocityConvention): void;
	setVisibleLineGroups(names: string[]): void;
	setCustomLines(lines: CustomLine[]): void;
	setSmoothing(smoothing: Smoothing | null): void;
	setNormalization(normalization: Normalization): void;
	setMedium(medium: Medium): void;
	setHiddenSpectra(ids: string[]): void;
	undo(): void;
	redo(): void;
};

function initialState(props: SpectrumViewerProps): Partial<SpectrumState> {
	const out: Record<string, unknown> = {};
	const given: Record<string, unknown> = props;
	for (const name of [...controllable, "redshift", "velocity"] as const) {
		const value = given[name] !== undefined ? given[name] : given[`default${name[0]?.toUpperCase()}${name.slice(1)}`];
		if (value !== undefined) out[name] = value;
	}
	if (props.errorBands !== undefined) out.errorBands = props.errorBands;
	return out as Partial<SpectrumState>;
}

/** One store for each mounted viewer, or the host's own; props that the host controls are written into it. */
export function useSpectrumStore(props: SpectrumViewerProps): { store: SpectrumStore; actions: SpectrumActions } {
	const [own] = useState(() => props.store ?? createSpectrumStore(initialState(props)));
	const store = props.store ?? own;
	const latest = useRef(props);
	useEffectBeforePaint(() => {
		latest.current = props;
	});

	useEffectBeforePaint(() => {
		const state = store.getState();
		const changed: Record<string, unknown> = {};
		for (const name of controllable) {
			if (props[name] !== undefined && props[name] !== state[name]) changed[name] = props[name];
		}
		if (props.errorBands !== undefined && props.errorBands !== state.errorBands) changed.errorBands = props.errorBands;
		if (Object.keys(changed).length > 0) store.setState(changed as Partial<SpectrumState>);
		const redshift = props.redshift ?? state.redshift;
		const velocity = props.velocity ?? state.velocity;
		if (dopplerProblem({ redshift, velocity }) === null) changeStep(store, { redshift, velocity }, "host");
	});

	const actions = useMemo(() => makeActions(store, () => latest.current), [store]);
	return { store, actions };
}

function makeActions(store: SpectrumStore, props: () => SpectrumViewerProps): SpectrumActions {
	/** Tells the host, and writes to the store where the host leaves that to us. */
	const set = <K extends (typeof controllable)[number]>(
		name: K,
		value: SpectrumState[K],
		tell: (() => void) | undefined,
	) => {
		if (props()[name] === undefined) store.setState({ [name]: value } as Partial<SpectrumState>);
		tell?.();
	};
	/** What was asked for since the last commit; a host in control may not have answered yet when it is committed. */
	let asked: { redshift?: number; velocity?: number } = {};
	const step = (change: { redshift?: number; velocity?: number }) => {
		const { redshift = store.getState().redshift, velocity = store.getState().velocity } = change;
		if (dopplerProblem({ redshift, velocity }) !== null) return;
		asked = { ...asked, ...change };
		const p = props();
		if (change.redshift !== undefined) {
			if (p.redshift === undefined) changeStep(store, { redshift }, "redshift");
			p.onRedshiftChange?.(redshift);
		}
		if (change.velocity !== undefined) {
			if (p.velocity === undefined) changeStep(store, { velocity }, "velocity");
			p.onVelocityChange?.(velocity);
		}
	};
	const travel = (direction: -1 | 1) => {
		const before = store.getState();
		const after = undo(store, direction);
		const p = props();
		// Where the host is in control it is asked, and its answer finds the history already there.
		store.setState({
			...(p.redshift === undefined ? {} : { redshift: before.redshift }),
			...(p.velocity === undefined ? {} : { velocity: before.velocity }),
		});
		if (after.redshift !== before.redshift) {
			p.onRedshiftChange?.(after.redshift);
			p.onRedshiftCommit?.(after.redshift);
		}
		if (after.velocity !== before.velocity) {
			p.onVelocityChange?.(after.velocity);
			p.onVelocityCommit?.(after.velocity);
		}
	};
	return {
		setRedshift: (redshift) => step({ redshift }),
		setVelocity: (velocity) => step({ velocity }),
		commitRedshift() {
			endGesture(store);
			const { redshift, ...rest } = asked;
			asked = rest;
			if (redshift !== undefined) props().onRedshiftCommit?.(redshift);
		},
		commitVelocity() {
			endGesture(store);
			const { velocity, ...rest } = asked;
			asked = rest;
			if (velocity !== undefined) props().onVelocityCommit?.(velocity);
		},
		setVelocityConvention: (v) => set("velocityConvention", v, () => props().onVelocityConventionChange?.(v)),
		setVisibleLineGroups: (v) => set("visibleLineGroups", v, () => props().onVisibleLineGroupsChange?.(v)),
		setCustomLines: (v) => set("customLines", v, () => props().onCustomLinesChange?.(v)),
		setSmoothing: (v) => set("smoothing", v, () => props().onSmoothingChange?.(v)),
		setNormalization: (v) => set("normalization", v, () => props().onNormalizationChange?.(v)),
		setMedium: (v) => set("medium", v, () => props().onMediumChange?.(v)),
		setHiddenSpectra: (v) => set("hiddenSpectra", v, () => props().onHiddenSpectraChange?.(v)),
		undo: () => travel(-1),
		redo: () => travel(1),
	};
}
