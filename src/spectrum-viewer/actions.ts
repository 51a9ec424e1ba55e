import { dopplerProblem } from "../astro/index.js";
import type { SpectrumViewerProps } from "./props.js";
import { capital, type SettingName } from "./settings.js";
import type { SpectrumSettings, SpectrumState, SpectrumStore } from "./state.js";
import { changeStep, endGesture, undo } from "./store.js";

/** A mounted viewer's store, and the props as they are now. The same object as long as the store is. */
export type StoreBinding = { store: SpectrumStore; props(): SpectrumViewerProps };

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

const made = new WeakMap<StoreBinding, SpectrumActions>();

/** The one set of actions of a viewer, for its controls and for what answers pointer and keys. */
export function actionsOf(binding: StoreBinding): SpectrumActions {
	let actions = made.get(binding);
	if (!actions) {
		actions = makeActions(binding);
		made.set(binding, actions);
	}
	return actions;
}

function makeActions({ store, props }: StoreBinding): SpectrumActions {
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
