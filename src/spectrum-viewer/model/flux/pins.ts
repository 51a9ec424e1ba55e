import { convertMedium } from "../../../astro/index.js";
import type { Scale } from "../../../plot/index.js";
import { wordsIn } from "../../../text/index.js";
import type { Pin } from "../../state.js";
import { pinWords } from "../../words/panels/pins.js";
import { restFrame } from "../lines/markers.js";
import { fluxText, lengthUnit } from "../text/format.js";
import { lengthText, lengthValue, magnitudeText } from "../text/lengthText.js";
import type { Curve } from "./curve.js";
import { drawnPinFlux, pinFlux } from "./pinFlux.js";
import type { PinView } from "./pinView.js";

/** A pin of a spectrum that is shown. */
export type PlacedPin = {
	pin: Pin;
	/** Its place in the list, from "1". */
	name: string;
	curve: Curve;
	/** Å on the axis. */
	wavelength: number;
	/** Value on the axis. */
	flux: number;
	/** CSS pixels of the figure; NaN where a log axis has no place for it. */
	x: number;
	y: number;
};

const MAX_NAMES = 5;

/** The pins of the spectra that are shown, in the order of the list. */
export const placePins = (view: PinView): PlacedPin[] =>
	view.state.pins.flatMap((pin, i) => {
		const index = view.visibleCurves.findIndex(({ id }) => id === pin.spectrumId);
		const curve = view.visibleCurves[index];
		if (!curve) return [];
		const wavelength = convertMedium(pin.wavelength, pin.medium, view.medium);
		const flux = drawnPinFlux(pin.flux, wavelength, curve, view);
		const name = view.language.numbers.integer(i + 1);
		const y = (view.yScales[index] as Scale).map(flux);
		return [{ pin, name, curve, wavelength, flux, x: view.x.map(wavelength), y }];
	});

/** A place in the plot, CSS pixels, as that of a pin of a spectrum; null where it has no flux. */
export function pinAt(
	view: PinView,
	spectrumId: string,
	x: number,
	y: number,
): Pick<Pin, "wavelength" | "medium" | "flux"> | null {
	const index = view.visibleCurves.findIndex(({ id }) => id === spectrumId);
	const curve = view.visibleCurves[index];
	if (!curve) return null;
	const wavelength = view.x.invert(x);
	const flux = pinFlux((view.yScales[index] as Scale).invert(y), wavelength, curve, view);
	return wavelength > 0 && Number.isFinite(flux) ? { wavelength, medium: view.medium, flux } : null;
}

/** The flux of a pin in the quantity of the axis. */
export const pinFluxText = (flux: number, { fluxAxis, language }: PinView): string =>
	fluxAxis.magnitudes ? magnitudeText(flux, language) : fluxText(flux, language);

/** A sentence for the description of the figure; "" without pins. */
export function describePins(view: PinView): string {
	const { language, state } = view;
	const pins = placePins(view);
	if (pins.length === 0) return "";
	const words = wordsIn(language, pinWords);
	const texts = pins.map(({ pin, name, wavelength }) =>
		words.describePin(pin.note || name, lengthText(wavelength, state.wavelengthUnit, language)),
	);
	const { numbers } = language;
	return words.describePins(numbers.integer(pins.length), numbers.list(texts, MAX_NAMES), pins.length);
}

/** Å at rest. */
const restOf = ({ wavelength }: PlacedPin, { state, medium }: PinView): number =>
	restFrame(wavelength, state.redshift, medium);

/** Observed and rest wavelength, and flux, as texts. */
export function pinCells(pin: PlacedPin, view: PinView): [observed: string, rest: string, flux: string] {
	const value = (angstrom: number) => lengthValue(angstrom, view.state.wavelengthUnit, view.language);
	return [value(pin.wavelength), value(restOf(pin, view)), pinFluxText(pin.flux, view)];
}

/** The pins as columns of a table; `inUnit`: Å in the unit of the axis. */
export function pinColumns(
	view: PinView,
	inUnit: (angstrom: number) => number,
): { name: string; values: (string | number)[] }[] {
	const words = wordsIn(view.language, pinWords);
	const unit = lengthUnit(view.state.wavelengthUnit);
	const pins = placePins(view);
	const column = (name: string) => `${words.pinColumn}: ${name}`;
	return [
		{ name: words.pinColumn, values: pins.map(({ name }) => name) },
		{ name: column(words.pinWavelengthColumn(unit)), values: pins.map(({ wavelength }) => inUnit(wavelength)) },
		{ name: column(words.pinRestColumn(unit)), values: pins.map((pin) => inUnit(restOf(pin, view))) },
		{ name: column(words.pinFluxColumn), values: pins.map(({ flux }) => flux) },
		{ name: column(words.pinSpectrumColumn), values: pins.map(({ curve }) => curve.label) },
		{ name: column(words.pinNoteColumn), values: pins.map(({ pin }) => pin.note) },
	];
}
