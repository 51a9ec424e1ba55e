import { isPossibleShift } from "../astro/doppler.js";
import type { SpectrumViewerProps } from "./props.js";
import { capital, type SettingName } from "./settings.js";
import type { SpectrumSettings, SpectrumState, SpectrumStore } from "./state.js";
import { changeStep, endGesture, undo } from "./store.js";

/** Store and present props of a mounted viewer. The same object while the store is the same. */
export type StoreBinding = { store: SpectrumStore; props(): SpectrumViewerProps };

/** Changes that a user makes. A value that the host controls is only reported to the host. */
export type SpectrumActions = {
	setRedshift(z: number): void;
	setVelocity(v: number): void;
	commitRedshift(): void;
	commitVelocity(): void;
	/** One step of undo with other changes of the same gesture. */
	setIonVelocities(velocities: Readonly<Record<string, number>>, gesture?: string): void;
	/** Changes a setting, unless the host controls it, and reports the change to the host. */
	set<K extends SettingName>(name: K, value: SpectrumSettings[K]): void;
	undo(): void;
	redo(): void;
};

const actionsOfBinding = new WeakMap<StoreBinding, SpectrumActions>();

/** The actions of a viewer: the same object for its controls, pointer and keys. */
export function actionsOf(binding: StoreBinding): SpectrumActions {
	let actions = actionsOfBinding.get(binding);
	if (!actions) {
		actions = makeActions(binding);
		actionsOfBinding.set(binding, actions);
	}
	return actions;
}

function makeActions({ store, props }: StoreBinding): SpectrumActions {
	/** Values since the last commit. A host in control may not have rendered them yet when they are committed. */
	let uncommitted: { redshift?: number; velocity?: number } = {};
	/** A host in control had not rendered what was committed last: its answer belongs to the same step of undo. */
	let isAnswerDue = false;
	const step = (change: { redshift?: number; velocity?: number }) => {
		const { redshift = store.getState().redshift, velocity = store.getState().velocity } = change;
		if (!isPossibleShift({ redshift, velocity })) return;
		if (isAnswerDue) endGesture(store);
		isAnswerDue = false;
		uncommitted = { ...uncommitted, ...change };
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
	const commit = (name: "redshift" | "velocity"): number | undefined => {
		const { [name]: value, ...rest } = uncommitted;
		uncommitted = rest;
		const controlled = props()[name];
		isAnswerDue = value !== undefined && controlled !== undefined && controlled !== value;
		if (!isAnswerDue) endGesture(store);
		return value;
	};
	const travel = (direction: -1 | 1) => {
		const before = store.getState();
		const after = undo(store, direction);
		const p = props();
		// A value that the host controls stays until the host changes it; the history has moved already.
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
			const redshift = commit("redshift");
			if (redshift !== undefined) props().onRedshiftCommit?.(redshift);
		},
		commitVelocity() {
			const velocity = commit("velocity");
			if (velocity !== undefined) props().onVelocityCommit?.(velocity);
		},
		setIonVelocities(ionVelocities, gesture = "velocity") {
			const p = props();
			if (p.ionVelocities === undefined) changeStep(store, { ionVelocities }, gesture);
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
