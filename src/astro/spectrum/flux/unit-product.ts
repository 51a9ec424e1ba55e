/** Exponents of each base unit in a product. */
export type UnitPowers = { erg: number; s: number; cm: number; angstrom: number; hertz: number };

type Base = keyof UnitPowers;
/** A factor, and the base units in it. */
type Factor = readonly [scale: number, ...bases: readonly (readonly [Base, number])[]];

const ANGSTROM: Factor = [1, ["angstrom", 1]];
const NANOMETER: Factor = [10, ["angstrom", 1]];
const MICRON: Factor = [1e4, ["angstrom", 1]];
const SECOND: Factor = [1, ["s", 1]];
const ERG: Factor = [1, ["erg", 1]];
const JOULE: Factor = [1e7, ["erg", 1]];
const CENTIMETER: Factor = [1, ["cm", 1]];
const METER: Factor = [100, ["cm", 1]];
const HERTZ: Factor = [1, ["hertz", 1]];
const watts = (scale: number): Factor => [scale * 1e7, ["erg", 1], ["s", -1]];

/** In small letters, except where a capital changes the meaning: "mW" is no "MW". */
const FACTORS: Readonly<Record<string, Factor>> = {
	erg: ERG,
	ergs: ERG,
	j: JOULE,
	joule: JOULE,
	joules: JOULE,
	w: watts(1),
	watt: watts(1),
	watts: watts(1),
	mW: watts(1e-3),
	uW: watts(1e-6),
	μW: watts(1e-6),
	nW: watts(1e-9),
	s: SECOND,
	sec: SECOND,
	secs: SECOND,
	second: SECOND,
	seconds: SECOND,
	cm: CENTIMETER,
	centimeter: CENTIMETER,
	centimeters: CENTIMETER,
	m: METER,
	meter: METER,
	meters: METER,
	a: ANGSTROM,
	aa: ANGSTROM,
	å: ANGSTROM,
	ang: ANGSTROM,
	angs: ANGSTROM,
	angstrom: ANGSTROM,
	angstroms: ANGSTROM,
	nm: NANOMETER,
	nanometer: NANOMETER,
	nanometers: NANOMETER,
	um: MICRON,
	μm: MICRON,
	mum: MICRON,
	micron: MICRON,
	microns: MICRON,
	micrometer: MICRON,
	micrometers: MICRON,
	hz: HERTZ,
	hertz: HERTZ,
};

function factorOf(name: string): Factor | null {
	if (Object.hasOwn(FACTORS, name)) return FACTORS[name] as Factor;
	const plain = name.toLowerCase().replace("ångström", "angstrom").replace("metre", "meter");
	return Object.hasOwn(FACTORS, plain) ? (FACTORS[plain] as Factor) : null;
}

/**
 * A product of units, such as "erg s-1 cm-2 A-1" or "erg / (s cm2 A)": its exponents, and its factor in cgs units and Å, which is
 * NaN where a part is unknown or brackets do not match. Its time grows with the square of the length: bound that first.
 */
export function unitProduct(text: string): { scale: number; powers: UnitPowers } {
	const powers: UnitPowers = { erg: 0, s: 0, cm: 0, angstrom: 0, hertz: 0 };
	let scale = 1;
	let sign = 1;
	let outer = 1;
	const brackets: number[] = [];
	const multiply = (name: string, power: number): void => {
		const factor = factorOf(name);
		if (factor === null) {
			scale = Number.NaN;
			return;
		}
		const [size, ...bases] = factor;
		scale *= size ** power;
		for (const [base, exponent] of bases) powers[base] += exponent * power;
	};
	for (const [part, name, power, inBrackets] of text.matchAll(
		/([^\s\d()/^.+-]+)\s*\^?(?:([+-]?\d+)|\(\s*([+-]?\d+)\s*\))?(?=[\s()/.]|$)|\S/g,
	)) {
		if (part === "/") sign = -1;
		else if (part === "(") {
			brackets.push(outer);
			outer *= sign;
			sign = 1;
		} else if (part === ")") {
			if (brackets.length === 0) scale = Number.NaN;
			outer = brackets.pop() ?? 1;
		} else if (part !== ".") {
			multiply(name ?? "", outer * sign * Number(power ?? inBrackets ?? 1));
			sign = 1;
		}
	}
	return { scale: brackets.length > 0 ? Number.NaN : scale, powers };
}
