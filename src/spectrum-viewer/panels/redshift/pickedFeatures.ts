import type {
	FindRedshiftOptions,
	PickedFeature,
	PickedFeatures,
	ReferenceLine,
	SpectrumState,
	SpectrumStore,
} from "../../state.js";
import { changeStep } from "../../store.js";

/** Changes of the picked features. Each is a step of undo; options are not. */

export const setFindRedshiftOptions = (store: SpectrumStore, change: Partial<FindRedshiftOptions>): void =>
	store.setState(({ findRedshift }) => ({ findRedshift: { ...findRedshift, ...change } }));

/** Index of the feature that a line is chosen for. Undo, or a linked viewer, may have removed the one of the options. */
export const currentIndex = ({ list }: PickedFeatures, { current }: FindRedshiftOptions): number =>
	Math.max(0, Math.min(current, list.length - 1));

/** The feature that a line is chosen for. */
export const currentFeature = ({
	pickedFeatures,
	findRedshift,
}: Pick<SpectrumState, "pickedFeatures" | "findRedshift">): PickedFeature | undefined =>
	pickedFeatures.list[currentIndex(pickedFeatures, findRedshift)];

const setFeatures = (
	store: SpectrumStore,
	change: Partial<PickedFeatures>,
	current: number,
	gesture: string | null = null,
): void => {
	setFindRedshiftOptions(store, { current });
	changeStep(store, { pickedFeatures: { ...store.getState().pickedFeatures, ...change } }, gesture);
};

/** Adds a feature. Of two, it replaces the one without a line, else the second. */
export function addFeature(store: SpectrumStore, feature: PickedFeature): void {
	const { twoLines, list } = store.getState().pickedFeatures;
	const unnamed = list.findIndex(({ line }) => line === null);
	const current = !twoLines ? 0 : unnamed >= 0 ? unnamed : Math.min(list.length, 1);
	const next = [...list];
	next[current] = feature;
	setFeatures(store, { list: next }, current);
}

/** Names the line of the current feature. With the gesture of a redshift that follows, both are one step of undo. */
export function nameFeature(store: SpectrumStore, line: ReferenceLine, gesture: string | null = null): void {
	const { pickedFeatures, findRedshift } = store.getState();
	const current = currentIndex(pickedFeatures, findRedshift);
	const list = pickedFeatures.list.map((feature, i) => (i === current ? { ...feature, line } : feature));
	setFeatures(store, { list }, current, gesture);
}

export const removeFeature = (store: SpectrumStore, index: number): void =>
	setFeatures(store, { list: store.getState().pickedFeatures.list.filter((_, i) => i !== index) }, 0);

/** One line instead of two keeps the current feature. */
export function setTwoLines(store: SpectrumStore, twoLines: boolean): void {
	const { pickedFeatures, findRedshift } = store.getState();
	if (twoLines === pickedFeatures.twoLines) return;
	const current = currentIndex(pickedFeatures, findRedshift);
	const list = twoLines ? pickedFeatures.list : pickedFeatures.list.slice(current, current + 1);
	setFeatures(store, { twoLines, list }, 0);
}
