"use client";

import { type ReactElement, useEffect, useId, useRef } from "react";
import { useStore } from "zustand";
import { Button, useWords } from "../../../ui/index.js";
import type { SpectrumStore } from "../../state.js";
import { sequenceWords } from "../../words/panels/sequence.js";
import { type Epoch, epochBeside, nearestEpoch } from "./epochs.js";

const stepOfKey: Readonly<Record<string, number>> = {
	ArrowRight: 1,
	ArrowUp: 1,
	ArrowLeft: -1,
	ArrowDown: -1,
	PageUp: 1,
	PageDown: -1,
	Home: Number.NEGATIVE_INFINITY,
	End: Number.POSITIVE_INFINITY,
};

type EpochSliderProps = {
	store: SpectrumStore;
	epochs: readonly Epoch[];
	/** Whether `when` of the epochs are phases. */
	arePhases: boolean;
	say(message: string): void;
};

/** Brings the spectrum nearest to a phase forward. Arrow keys go from one to the next. */
export function EpochSlider({ store, epochs, arePhases, say }: EpochSliderProps): ReactElement {
	const id = useId();
	const words = useWords(sequenceWords);
	const highlightedId = useStore(store, (s) => s.highlightedId);
	const chosen = epochs.find((epoch) => epoch.id === highlightedId);
	const chosenId = useRef<string | null>(null);

	useEffect(() => {
		// A hover over the legend ends without a highlight: the chosen spectrum comes forward again.
		const unsubscribe = store.subscribe((s, p) => {
			if (s.highlightedId === null && p.highlightedId !== null && chosenId.current !== null)
				store.setState({ highlightedId: chosenId.current });
		});
		return () => {
			unsubscribe();
			if (chosenId.current !== null) store.setState({ highlightedId: null });
		};
	}, [store]);

	const bringForward = (epoch: Epoch | undefined) => {
		chosenId.current = epoch?.id ?? null;
		store.setState({ highlightedId: epoch?.id ?? null });
	};
	const textOf = (epoch: Epoch | undefined) => (epoch ? words.epochOf(epoch.label, epoch.when) : words.noEpochChosen);
	const step = (by: number) => {
		const epoch = epochBeside(epochs, highlightedId, by);
		bringForward(epoch);
		say(textOf(epoch));
	};
	const first = epochs[0]?.mjd ?? 0;
	const last = epochs.at(-1)?.mjd ?? 0;
	return (
		<>
			<div className="astropane-spectrum-epoch">
				<label htmlFor={id} className="astropane-label">
					{arePhases ? words.phaseSlider : words.dateSlider}
				</label>
				<input
					id={id}
					type="range"
					className="astropane-slider"
					min={first}
					max={last}
					step="any"
					value={chosen?.mjd ?? first}
					aria-valuetext={textOf(chosen)}
					onChange={(event) => bringForward(nearestEpoch(epochs, event.currentTarget.valueAsNumber))}
					onKeyDown={(event) => {
						const by = stepOfKey[event.key];
						if (by === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
						event.preventDefault();
						bringForward(epochBeside(epochs, highlightedId, by));
					}}
				/>
			</div>
			<Button aria-disabled={chosen !== undefined && chosen === epochs[0]} onClick={() => step(-1)}>
				{words.earlierEpoch}
			</Button>
			<Button aria-disabled={chosen !== undefined && chosen === epochs.at(-1)} onClick={() => step(1)}>
				{words.laterEpoch}
			</Button>
			<Button aria-disabled={chosen === undefined} onClick={() => bringForward(undefined)}>
				{words.allEpochsEqual}
			</Button>
			<span className="astropane-spectrum-epoch-text">{textOf(chosen)}</span>
		</>
	);
}
