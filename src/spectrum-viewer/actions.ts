import { isPossibleShift } from "../astro/doppler.js";
import { createRequests } from "../ui/requests.js";
import type { SpectrumViewerProps } from "./props.js";
import { capital, type SettingName } from "./settings.js";
import type { SpectrumSettings, SpectrumState, SpectrumStore, Step } from "./state.js";
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
	/** The value that a change builds upon: what a host in control was asked for last, also before it renders that. */
	latest<K extends Controllable>(name: K): SpectrumState[K];
	/** Notes what a host in control renders. True: undo or redo has asked for all that changes, and has moved the history. */
	answer(step: Pick<Step, Shared>): boolean;
	undo(): void;
	redo(): void;
};

/** What undo restores and a host may control. */
const shared = ["redshift", "velocity", "ionVelocities"] as const;
type Shared = (typeof shared)[number];
type Controllable = Shared | SettingName;
type Callbacks = Record<string, ((value: unknown) => void) | undefined>;

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
	const requests = createRequests<SpectrumState>(store.getState);
	const { latest } = requests;
	/** Values since the last commit. A host in control may not have rendered them yet when they are committed. */
	let uncommitted: Partial<Step> = {};
	/** A host in control had not rendered what was committed last: its answer belongs to the same step of undo. */
	let isAnswerDue = false;
	const report = (name: Controllable, kind: "Change" | "Commit", value: unknown): void =>
		(props() as unknown as Callbacks)[`on${capital(name)}${kind}`]?.(value);
	/** Makes a change that is not the host's, unless undo or redo has made it, and reports it. */
	const ask = (name: Controllable, value: unknown, change?: (part: Partial<SpectrumState>) => void): void => {
		if (props()[name] === undefined) change?.({ [name]: value });
		else requests.add(name, value as never, !change);
		report(name, "Change", value);
	};
	const stepTo = (name: Shared, value: unknown, gesture: string): void =>
		ask(name, value, (part) => changeStep(store, part, gesture));
	const step = (name: "redshift" | "velocity") => (value: number) => {
		if (!isPossibleShift({ redshift: latest("redshift"), velocity: latest("velocity"), [name]: value })) return;
		if (isAnswerDue) endGesture(store);
		isAnswerDue = false;
		uncommitted = { ...uncommitted, [name]: value };
		stepTo(name, value, name);
	};
	const commit = (name: "redshift" | "velocity") => () => {
		const { [name]: value, ...rest } = uncommitted;
		uncommitted = rest;
		const controlled = props()[name];
		isAnswerDue = value !== undefined && controlled !== undefined && controlled !== value;
		if (!isAnswerDue) endGesture(store);
		if (value !== undefined) report(name, "Commit", value);
	};
	const travel = (direction: -1 | 1) => () => {
		const before = store.getState();
		const known = shared.map(latest);
		const after = undo(store, direction);
		shared.forEach((name, i) => {
			// A value that the host controls stays until the host changes it; the history has moved already.
			if (props()[name] !== undefined) store.setState({ [name]: before[name] });
			if (after[name] === known[i]) return;
			ask(name, after[name]);
			report(name, "Commit", after[name]);
		});
	};
	return {
		setRedshift: step("redshift"),
		setVelocity: step("velocity"),
		commitRedshift: commit("redshift"),
		commitVelocity: commit("velocity"),
		setIonVelocities: (velocities, gesture = "velocity") => stepTo("ionVelocities", velocities, gesture),
		set: (name, value) => ask(name, value, store.setState),
		latest,
		answer(step) {
			const state = store.getState();
			const changed = shared.filter((name) => step[name] !== state[name]);
			return changed.length > 0 && changed.every((name) => requests.answer(name, step[name]));
		},
		undo: travel(-1),
		redo: travel(1),
	};
}
