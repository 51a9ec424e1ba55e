"use client";

import { useMemo, useRef, useState } from "react";
import { sharedStateReader } from "#lazy/spectrum-viewer/shared-state";
import { isPossibleShift } from "../../../astro/doppler.js";
import { useEffectBeforePaint, useLatest } from "../../../plot/index.js";
import { type CheckedStore, useLazyModule } from "../../../ui/index.js";
import { actionsOf, type StoreBinding } from "../../actions.js";
import type { SpectrumViewerProps } from "../../props.js";
import { settingNames } from "../../settings.js";
import type { readSpectrumState } from "../../shareState.js";
import type { SpectrumState, SpectrumStore } from "../../state.js";
import { changeStep, createSpectrumStore } from "../../store.js";
import { propsState } from "./propsState.js";
import { useLinkedStore } from "./useLinkedStore.js";

/** State of a new viewer: a shared view overrides `default…` props, controlled props override both. */
const initialState = (props: SpectrumViewerProps, read: typeof readSpectrumState | null): Partial<SpectrumState> => ({
	...propsState(props, "default"),
	...read?.(props.initialState),
	...propsState(props, "controlled"),
});

/** The viewer says itself which code it misses. */
const ignore = (): void => {};

/** The store of a mounted viewer, its own or the host's, with the controlled props written into it. */
export function useSpectrumStore(
	props: SpectrumViewerProps,
	given: CheckedStore<SpectrumState> | undefined,
): StoreBinding {
	const [hasLink] = useState(() => props.initialState !== undefined);
	const read = useLazyModule(sharedStateReader, hasLink, ignore);
	const create = () => ({ read, store: createSpectrumStore(initialState(props, read)) });
	// Of the viewer alone: a host that takes its store away keeps it to itself.
	const [own, setOwn] = useState(create);
	// The shared view is read as soon as its code has arrived: on servers and at hydration at once.
	if (own.read !== read) setOwn(create);
	const store = useLinkedStore(given ?? own.store, given !== undefined, props.linkZoom);
	const latest = useLatest(props);
	const binding = useMemo(() => ({ store, props: () => latest.current }), [store, latest]);
	const startsAt = useRef<SpectrumStore>(null);
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
		const step = { redshift, velocity, ionVelocities };
		if (isPossibleShift(step)) {
			if (actionsOf(binding).answer(step)) store.setState(step);
			else changeStep(store, step, "host", startsAt.current !== store);
		}
		startsAt.current = store;
	});

	return binding;
}
