import { scaleLog } from "d3-scale";
import {
	type Interval,
	linearScale,
	linearTicks,
	MIN_SIZE,
	type Scale,
	type ScaleKind,
	usableDomain,
} from "./scale.js";

/** A domain that touches zero or below is cut at 1e-4 of its upper end. */
export function logScale(domain: Interval, range: Interval): Scale {
	const [d0, d1] = positiveDomain(usableDomain(domain));
	const scale = scaleLog([d0, d1], range);
	const log0 = Math.log(d0);
	const p0 = scale(d0);
	const slope = (scale(d1) - p0) / (Math.log(d1) - log0);
	return {
		kind: "log",
		domain: [d0, d1],
		range,
		map: (value) => (value > 0 ? (Math.log(value) - log0) * slope + p0 : Number.NaN),
		invert: (pixel) => scale.invert(pixel),
		ticks(count) {
			const decades = Math.abs(Math.log10(d1) - Math.log10(d0));
			return decades >= 1 ? logTicks([d0, d1], decades, count) : linearTicks([d0, d1], count);
		},
	};
}

/** A domain above zero whose ends have different logarithms. */
function positiveDomain([a, b]: Interval): Interval {
	const top = Math.max(a, b);
	const bottom = Math.min(a, b);
	let high = top > MIN_SIZE ? top : 1;
	let low = Math.max(MIN_SIZE, bottom > 0 ? bottom : high / 1e4);
	if (Math.log(low) === Math.log(high)) [low, high] = [low / 2, high * 1.5];
	return a <= b ? [low, high] : [high, low];
}

export const makeScale = (kind: ScaleKind, domain: Interval, range: Interval): Scale =>
	kind === "log" ? logScale(domain, range) : linearScale(domain, range);

/** First digits of the ticks of a log scale, in the order of preference where there is no room for all. */
const FEW_MULTIPLES = ["1", "2", "5", "125"];

/** d3-scale gives all multiples 1 to 9 of the powers of ten: too many to be labelled. */
function logTicks(domain: Interval, decades: number, count: number): number[] {
	const scale = scaleLog(domain, [0, 1]);
	if (decades > count) return scale.ticks(count);
	// As texts such as "5e+24": their numbers are exact, where d3-scale gives 4.999999999999999e+24.
	const multiples = scale.ticks(decades + 1).map((value) => value.toExponential(0));
	const withFirstDigit = (digits: string): string[] => multiples.filter((text) => digits.includes(text.charAt(0)));
	const choices = (decades * 2 <= count ? ["125"] : FEW_MULTIPLES).map(withFirstDigit);
	return (choices.find(({ length }) => length > 1) ?? multiples).map(Number);
}
