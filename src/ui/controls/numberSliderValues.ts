import { addStep, formatNumber, type Language, type ParsedNumber, type parseNumber } from "../../text/index.js";

/** The reason why a value is refused, or null; a promise where what writes the reason has to be fetched. */
export type Refusal = string | null | Promise<string | null>;

export type NumberSliderValues = {
	value: number;
	/** Range of the slider. It is extended to values outside of it. */
	min: number;
	max: number;
	/** Step of arrow keys and buttons, and resolution of a drag. */
	step: number;
	/** Step with Alt. Default: a tenth of `step`. */
	fineStep?: number | undefined;
	/** Step with Shift, and of Page Up and Page Down. Default: ten times `step`. */
	coarseStep?: number | undefined;
	unit?: string | undefined;
	/** Text of a value. Default: `formatNumber` with as many digits as `fineStep` needs. */
	format?: ((value: number, language: Language) => string) | undefined;
	/** Value of a text; `read` reads plain and exponential numbers. Default: `read` with `unit`. */
	parse?: ((text: string, language: Language, read: typeof parseNumber) => ParsedNumber) | undefined;
	/** The reason why a value is not allowed, or null. Called before anything is reported. */
	validate?: ((value: number) => Refusal) | undefined;
	/** For each new value while it moves. */
	onInput?: ((value: number) => void) | undefined;
	/** At the end of a drag, a key press or an entry. Always after an `onInput` with the same value. */
	onCommit?: ((value: number) => void) | undefined;
	/** Lets a store move slider and box without a React render. Returns the function that unsubscribes. */
	subscribe?: ((listener: (value: number) => void) => () => void) | undefined;
	/** The value in force: read after a commit, as a host in control may have refused the new one. */
	valueNow?: (() => number) | undefined;
};

/** Text of a value in the number box. */
export function formatValue(
	{ format, step, fineStep = addStep(step / 10, 0) }: Pick<NumberSliderValues, "format" | "step" | "fineStep">,
	value: number,
	language: Language,
): string {
	return format ? format(value, language) : formatNumber(value, fineStep, language.numbers.locale);
}
