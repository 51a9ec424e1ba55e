"use client";

import { type ReactElement, useEffect, useRef, useState } from "react";
import { wordsIn } from "../../../text/index.js";
import { Button, Select, useLanguage, useWords } from "../../../ui/index.js";
import type { ContinuumChoice } from "../../model/corrections/continuum.js";
import { type PlacedContinuum, placeContinua, readKey } from "../../model/corrections/placeContinua.js";
import { KNOT_COUNTS } from "../../model/corrections/readCorrections.js";
import { readout } from "../../model/hover.js";
import { fluxText } from "../../model/text/format.js";
import { lengthInWords, lengthText } from "../../model/text/lengthText.js";
import type { SpectrumView } from "../../model/view.js";
import type { SpectrumKnots } from "../../state.js";
import type { PanelProps } from "../../view/panel.js";
import { correctWords } from "../../words/panels/correct.js";
import { usePointInteraction } from "../usePointInteraction.js";
import { movedKnots, withKnot, withKnotsOf, withoutKnot } from "./changeKnots.js";
import { paintKnots } from "./paintKnots.js";
import { useTakenOver } from "./useTakenOver.js";

/** CSS pixels from the cursor of the keys within which Enter chooses a knot. */
const CURSOR_REACH_PX = 8;

type KnotControlsProps = PanelProps & {
	choice: ContinuumChoice;
	choiceNow(): ContinuumChoice;
	/** Moves of one `gesture` in turn are one step of undo. */
	onChange(choice: ContinuumChoice, gesture?: string): void;
};

/** Draws the knots of the continua, and chooses, moves, adds and removes them, in the plot and by controls. */
export function KnotControls(props: KnotControlsProps): ReactElement {
	const { settledView, spectra, store, say, figure, choice, choiceNow, onChange } = props;
	const words = useWords(correctWords);
	const { numbers } = useLanguage();
	const [selected, setSelected] = useState<string | null>(null);
	const [problem, setProblem] = useState("");
	const addButton = useRef<HTMLButtonElement>(null);
	useEffect(() => {
		void [choice, spectra];
		figure()?.mark("cursor");
	}, [choice, spectra, figure]);

	const takeOver = useTakenOver(props);

	const viewNow = () => props.view() ?? settledView;
	const place = (view: SpectrumView) => placeContinua(view, spectra, choiceNow());
	const continuumOf = (view: SpectrumView, key: string) =>
		place(view).find(({ spectrum }) => spectrum.id === readKey(key).spectrumId) ?? null;
	const select = (key: string | null) => {
		setProblem("");
		setSelected(key);
		if (key !== null) sayPlace(viewNow(), key);
	};
	const sayPlace = (view: SpectrumView, key: string) => {
		const knot = continuumOf(view, key)?.points.find((each) => each.key === key);
		if (!knot) return;
		const at = lengthInWords(knot.wavelength, view.state.wavelengthUnit, view.language);
		const { index } = readKey(key);
		const name = view.language.numbers.integer(index + 1);
		say(wordsIn(view.language, correctWords).knotAt(name, at, fluxText(knot.flux, view.language)));
	};
	const set = (knots: SpectrumKnots, gesture?: string) => onChange(withKnotsOf(choiceNow(), knots), gesture);

	/** At a wavelength of the axis: on the continuum, or beyond its ends on the spectrum. */
	const add = (view: SpectrumView, continuum: PlacedContinuum, wavelength: number) => {
		const added = withKnot(view, continuum, choiceNow(), wavelength);
		setProblem(added ? "" : words.noPlaceForKnot(numbers.integer(KNOT_COUNTS[1])));
		if (!added) return;
		set(added.knots);
		setSelected(added.key);
		sayPlace(view, added.key);
	};
	/** At the cursor, else in the middle between the chosen knot, or the first one, and the next. */
	const addFromControls = (view: SpectrumView, isAtCursor: boolean) => {
		const { cursor } = store.getState();
		const continua = place(view);
		const chosen = selected === null ? null : continuumOf(view, selected);
		const continuum = chosen ?? continua.at(-1);
		if (!continuum) return;
		if (isAtCursor && cursor) return add(view, continuum, cursor.wavelength);
		const { points } = continuum;
		const first = Math.min(chosen && selected ? readKey(selected).index : 0, points.length - 2);
		add(view, continuum, ((points[first]?.wavelength ?? 0) + (points[first + 1]?.wavelength ?? 0)) / 2);
	};
	const remove = (key: string) => {
		const continuum = continuumOf(viewNow(), key);
		const knots = continuum && withoutKnot(continuum, key);
		setProblem(knots ? "" : words.twoKnotsAtLeast);
		if (!knots) return;
		set(knots);
		setSelected(null);
		say(words.knotRemoved(numbers.integer(readKey(key).index + 1)));
	};
	/** The next (1) or last (−1) knot of all spectra. */
	const step = (view: SpectrumView, by: number) => {
		const keys = place(view).flatMap(({ points }) => points.map(({ key }) => key));
		const now = selected === null ? -1 : keys.indexOf(selected);
		const next = now < 0 ? (by > 0 ? 0 : keys.length - 1) : Math.min(Math.max(now + by, 0), keys.length - 1);
		select(keys[next] ?? null);
	};

	usePointInteraction(props, {
		selected,
		points: (view) => place(view).flatMap(({ points }) => points),
		onSelect: select,
		onPlace(view, wavelength, pixelY) {
			// A click beside the knots lets go; Enter at the cursor chooses the knot there, or adds one.
			if (!Number.isNaN(pixelY)) return select(null);
			const { curve } = readout(view, wavelength, pixelY);
			const continua = place(view);
			const continuum = continua.find((each) => each.curve === curve) ?? continua.at(-1);
			if (!continuum) return;
			const x = view.x.map(wavelength);
			const near = continuum.points.find((point) => Math.abs(point.x - x) <= CURSOR_REACH_PX);
			if (near) select(near.key);
			else add(view, continuum, wavelength);
		},
		onMove(view, key, x, y, gesture) {
			const continuum = continuumOf(view, key);
			const knots = continuum && movedKnots(view, continuum, readKey(key).index, x, y);
			if (!knots) return;
			set(knots, gesture ?? undefined);
			sayPlace(view, key);
		},
		onDrag: (key) => takeOver(key === null ? null : readKey(key).spectrumId),
		onRemove: remove,
		onKey(view, _, key) {
			if (key === "Insert") addFromControls(view, false);
			else if (key === "PageDown" || key === "PageUp") step(view, key === "PageDown" ? 1 : -1);
			else return false;
			return true;
		},
		paint: (pen, view, dragged) => paintKnots(pen, view, spectra, choiceNow(), selected, dragged),
	});

	const continua = placeContinua(settledView, spectra, choice);
	const options = continua.flatMap(({ curve, points }) =>
		points.map(({ key, wavelength }, i) => {
			const at = lengthText(wavelength, settledView.state.wavelengthUnit, settledView.language);
			return {
				value: key,
				label: words.knotOption(numbers.integer(i + 1), at, continua.length > 1 ? curve.label : ""),
			};
		}),
	);
	if (options.length === 0) return <p className="astropane-note">{words.noKnots}</p>;
	const isThere = options.some(({ value }) => value === selected);
	return (
		<>
			<Select
				label={words.chosenKnot}
				options={[{ value: "", label: words.noKnotChosen }, ...options]}
				value={isThere && selected !== null ? selected : ""}
				onValueChange={(key) => select(key === "" ? null : key)}
			/>
			<Button buttonRef={addButton} onClick={() => addFromControls(viewNow(), true)}>
				{words.addKnot}
			</Button>
			{isThere && selected !== null && (
				<Button
					onClick={() => {
						remove(selected);
						addButton.current?.focus();
					}}
				>
					{words.removeKnot}
				</Button>
			)}
			{choice.knots && choice.knots.length > 0 && (
				<Button
					onClick={() => {
						select(null);
						onChange({ ...choiceNow(), knots: undefined });
						addButton.current?.focus();
					}}
				>
					{words.fitAgain}
				</Button>
			)}
			<p className="astropane-note">{words.knotsUse}</p>
			<p role="alert" className="astropane-problem">
				{problem}
			</p>
		</>
	);
}
