"use client";

import { useMemo, useRef, useState } from "react";
import { dopplerProblem } from "../../astro/index.js";
import { useEffectBeforePaint } from "../../plot/index.js";
import { type SettingName, type SpectrumSettings, settingNames } from "../model/settings.js";
import { readSpectrumState } from "../shareState.js";
import { changeStep, createSpectrumStore, endGesture, type SpectrumState, type SpectrumStore, undo } from "../store.js";
import type { SpectrumViewerProps } from "../types.js";
import { useLinkedStore } from "./useLinkedStore.js";

/** What the views call when the user does something. Each asks the host first where the host is in control. */
export type SpectrumActions = {
	setRedshift(z: number): void;
	setVelocity(v: number): void;
	commitRedshift(): void;
	commitVelocity(): void;
	setIonVelocities(velocities: Readonly<Record<string, number>>): void;
	/** Any other choice: the host is asked where it is in control, and told otherwise. */
	set<K extends SettingName>(name: K, value: SpectrumSettings[K]): void;
	undo(): void;
	redo(): void;
};

const capital = (name: string): string => `${name[0]?.toUpperCase()}${name.slice(1)}`;

/** The state that props ask for: `default…` ones, and those that the host controls. */
export function propsState(props: SpectrumViewerProps, kind: "default" | "controlled"): Partial<SpectrumState> {
	const out: Record<string, unknown> = {};
	const given: Record<string, unknown> = props;
	for (const name of [...settingNames, "redshift", "velocity", "ionVelocities"] as const) {
		const value = given[kind === "default" ? `default${capital(name)}` : name];
		if (value !== undefined) out[name] = value;
	}
	return out as Partial<SpectrumState>;
}

/** Where a viewer starts: a shared view stands between what the host suggests and what it controls. */
const initialState = (props: SpectrumViewerProps): Partial<SpectrumState> => ({
	...propsState(props, "default"),
	...readSpectrumState(props.initialState),
	...propsState(props, "controlled"),
});

/** One store for each mounted viewer, or the host's own; props that the host controls are written into it. */
export function useSpectrumStore(props: SpectrumViewerProps): { store: SpectrumStore; actions: SpectrumActions } {
	const [own] = useState(() => props.store ?? createSpectrumStore(initialState(props)));
	const store = useLinkedStore(props.store ?? own, props.store !== undefined, props.linkZoom);
	const latest = useRef(props);
	const startsAt = useRef<SpectrumStore>(null);
	useEffectBeforePaint(() => {
		latest.current = props;
	});

	useEffectBeforePaint(() => {
		const state = store.getState();
		const changed: Record<string, unknown> = {};
		for (const name of settingNames) {
			if (props[name] !== undefined && props[name] !== state[name]) changed[name] = props[name];
		}
		if (Object.keys(changed).length > 0) store.setState(changed as Partial<SpectrumState>);
		const redshift = props.redshift ?? state.redshift;
		const velocity = props.velocity ?? state.velocity;
		const ionVelocities = props.ionVelocities ?? state.ionVelocities;
		if (dopplerProblem({ redshift, velocity }) === null)
			changeStep(store, { redshift, velocity, ionVelocities }, "host", startsAt.current !== store);
		startsAt.current = store;
	});

	const actions = useMemo(() => makeActions(store, () => latest.current), [store]);
	return { store, actions };
}

function makeActions(store: SpectrumStore, props: () => SpectrumViewerProps): SpectrumActions {
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
			...(p.ionVelocities === undefined ? {} : { ionVelocities: before.ionVelocities }),
		});
		if (after.redshift !== before.redshift) {
			p.onRedshiftChange?.(after.redshift);
			p.onRedshiftCommit?.(after.redshift);
		}
		if (after.velocity !== before.velocity) {
			p.onVelocityChange?.(after.velocity);
			p.onVelocityCommit?.(after.velocity);
		}
		if (after.ionVelocities !== before.ionVelocities) p.onIonVelocitiesChange?.(after.ionVelocities);
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
		setIonVelocities(ionVelocities) {
			const p = props();
			if (p.ionVelocities === undefined) changeStep(store, { ionVelocities }, "velocity");
			p.onIonVelocitiesChange?.(ionVelocities);
		},
		set(name, value) {
			const p: Record<string, unknown> = props();
			if (p[name] === undefined) store.setState({ [name]: value } as Partial<SpectrumState>);
			(p[`on${capital(name)}Change`] as ((v: unknown) => void) | undefined)?.(value);
		},
		undo: () => travel(-1),
		redo: () => travel(1),
	};
}
