import type { Medium } from "../../refraction.js";
import { SPEED_OF_LIGHT_KM_S } from "../../units.js";
import type { SampledSpectrum } from "../prepare/types.js";
import { firstSampleFrom } from "../samples/lookup.js";
import { classModels } from "./class-models.js";
import { boxes, type Flattened, flattened, type Scales } from "./flattened.js";
import type { ClassModel } from "./object-class.js";
import { priorWidth, type RedshiftPrior } from "./redshift-prior.js";

/** An object that the spectrum may be of: a model at a redshift and an expansion velocity. */
export type Hypothesis = {
	model: ClassModel;
	redshift: number;
	/** km/s, 0 without ejecta. */
	velocity: number;
	/** ln of its likelihood, over that of a spectrum without lines, and of its prior. */
	logOdds: number;
};

const NARROW: Scales = { stepKmS: 120, smoothKmS: 150, continuumKmS: 7000 };
const BROAD: Scales = { stepKmS: 400, smoothKmS: 900, continuumKmS: 18_000 };
/** Models of at least this width are compared on the broad scale. */
const BROAD_FROM_KM_S = 900;
/** σ of the lines of ejecta, and of their emission, as shares of the expansion velocity. */
const ABSORPTION_SHARE = 0.22;
const EMISSION_SHARE = 0.35;
const MIN_EJECTA_SIGMA_KM_S = 900;
/** No model is complete, and residuals are no white noise: the likelihood is taken to this power. */
const NARROW_TEMPER = 1;
const BROAD_TEMPER = 1.7;
/** Values of a model below this share of its greatest are left out of correlations. */
const NEXT_TO_NOTHING = 0.02;
/** One line alone fits many redshifts: of its evidence this share is not counted. */
const SINGLE_LINE_LOSS = 0.8;
/** Lines end where a model is below this share of its greatest height. */
const LINE_SHARE = 0.1;
/** Maxima of each model that are kept. */
const MAX_MAXIMA = 6;
/** So near to the redshift of a prior the best maximum is kept as well, however many others are higher. */
const NEAR_PRIOR_SIGMA = 2;

/** Rest wavelengths of models, Å. */
const [MODEL_START, MODEL_END] = [900, 11_500];

type Template = {
	model: ClassModel;
	velocity: number;
	values: Float64Array;
	/** Where the values are not next to nothing. */
	places: Int32Array;
	sigmaKmS: number;
};
const templatesOf = new Map<Scales, Template[]>();

const isBroad = ({ sigmaKmS, velocities }: ClassModel): boolean =>
	velocities !== undefined || sigmaKmS >= BROAD_FROM_KM_S;

/** The models on the grid of a scale, with their continuum removed as that of the spectrum is. */
function templates(scales: Scales): Template[] {
	let known = templatesOf.get(scales);
	if (!known) {
		known = classModels
			.filter((model) => isBroad(model) === (scales === BROAD))
			.flatMap((model) => (model.velocities ?? [0]).map((velocity) => template(model, velocity, scales)));
		templatesOf.set(scales, known);
	}
	return known;
}

function template(model: ClassModel, velocity: number, { stepKmS, smoothKmS, continuumKmS }: Scales): Template {
	const step = stepKmS / SPEED_OF_LIGHT_KM_S;
	const start = Math.log(MODEL_START);
	const size = Math.ceil((Math.log(MODEL_END) - start) / step);
	const values = new Float64Array(size);
	const add = (vacuum: number, height: number, sigmaKmS: number) => {
		const sigma = Math.hypot(sigmaKmS, smoothKmS) / stepKmS;
		const middle = (Math.log(vacuum) - start) / step;
		const scale = (height * (sigmaKmS || 1)) / Math.hypot(sigmaKmS, smoothKmS);
		for (let i = Math.max(0, Math.ceil(middle - 4 * sigma)); i < Math.min(size, middle + 4 * sigma); i++)
			values[i] = (values[i] as number) + scale * Math.exp(-0.5 * ((i - middle) / sigma) ** 2);
	};
	const ejectaSigma = Math.max(MIN_EJECTA_SIGMA_KM_S, ABSORPTION_SHARE * velocity);
	for (const [, vacuum, emission, absorption = 0] of model.lines) {
		if (!model.velocities) add(vacuum, emission, model.sigmaKmS);
		else {
			add(vacuum, emission, Math.max(MIN_EJECTA_SIGMA_KM_S, EMISSION_SHARE * velocity));
			add(vacuum * (1 - velocity / SPEED_OF_LIGHT_KM_S), -absorption, ejectaSigma);
		}
	}
	for (const [, head, end, depth] of model.bands ?? []) {
		const [from, to] = [Math.min(head, end), Math.max(head, end)];
		for (let i = 0; i < size; i++) {
			const w = Math.exp(start + i * step);
			if (w >= from && w <= to) values[i] = (values[i] as number) - depth * Math.abs((w - end) / (head - end));
		}
	}
	const level = boxes(values, continuumKmS / stepKmS);
	const shape = values.map((value, i) => value - (level[i] as number));
	const least = NEXT_TO_NOTHING * shape.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
	return {
		model,
		velocity,
		values: shape,
		places: Int32Array.from(shape.keys()).filter((i) => Math.abs(shape[i] as number) > least),
		sigmaKmS: model.velocities ? ejectaSigma : Math.hypot(model.sigmaKmS, smoothKmS),
	};
}

/**
 * The best hypotheses of each model, the most likely first; with a prior also the best of each near its redshift. None for a
 * spectrum that is too short.
 */
export function hypothesesFor(spectrum: SampledSpectrum, medium: Medium, prior: RedshiftPrior | null): Hypothesis[] {
	const all = [NARROW, BROAD].flatMap((scales) => {
		const data = flattened(spectrum, medium, scales);
		return data ? templates(scales).flatMap((each) => maximaOf(data, each, scales, prior)) : [];
	});
	return all.sort((a, b) => b.logOdds - a.logOdds);
}

function maximaOf(
	{ start, step, values, weights }: Flattened,
	{ model, velocity, values: shape, places, sigmaKmS }: Template,
	{ stepKmS }: Scales,
	known: RedshiftPrior | null,
): Hypothesis[] {
	const [least, most] = model.redshifts;
	const temper = isBroad(model) ? BROAD_TEMPER : NARROW_TEMPER;
	const offset = (start - Math.log(MODEL_START)) / step;
	// One more at each end, where no maximum can be.
	const from = Math.floor(Math.log1p(least) / step) - 1;
	const to = Math.ceil(Math.log1p(most) / step) + 1;
	const weighted = values.map((value, i) => value * (weights[i] as number));
	let squares = 0;
	let total = 0;
	for (let i = 0; i < values.length; i++) {
		squares += (weighted[i] as number) * (values[i] as number);
		total += weights[i] as number;
	}
	if (!(squares > 0)) return [];
	const independent = (total * stepKmS) / (2 * Math.sqrt(Math.PI) * sigmaKmS);
	const logs = new Float64Array(to - from + 1);
	const base = Math.round(offset);
	for (let k = from; k <= to; k++) {
		let product = 0;
		let power = 0;
		const shift = base - k;
		for (let j = firstSampleFrom(places, shift); j < places.length; j++) {
			const place = places[j] as number;
			const i = place - shift;
			if (i >= values.length) break;
			const height = shape[place] as number;
			product += height * (weighted[i] as number);
			power += height * height * (weights[i] as number);
		}
		const correlation = power > 0 ? product / Math.sqrt(power * squares) : 0;
		logs[k - from] =
			correlation > 0 ? -0.5 * temper * independent * Math.log(1 - Math.min(0.999, correlation ** 2)) : 0;
	}
	const cells = Math.max(1, ((to - from) * stepKmS) / (2 * sigmaKmS));
	const prior = model.prior - Math.log(cells) - Math.log(model.velocities?.length ?? 1);
	const maxima: { shift: number; place: number; value: number }[] = [];
	for (let k = 1; k < logs.length - 1; k++) {
		const value = logs[k] as number;
		if (!(value > 0) || value < (logs[k - 1] as number) || value <= (logs[k + 1] as number)) continue;
		// The vertex of the parabola through the maximum and its neighbours.
		const [a, b] = [value - (logs[k - 1] as number), value - (logs[k + 1] as number)];
		const vertex = a + b > 0 ? (a - b) / (2 * (a + b)) : 0;
		maxima.push({ shift: base - k - from, place: k + from + offset - base + vertex, value });
	}
	const leastHeight = LINE_SHARE * shape.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
	maxima.sort((a, b) => b.value - a.value);
	const reach = known ? NEAR_PRIOR_SIGMA * priorWidth(known, velocity) : 0;
	const near = known && maxima.find(({ place }) => Math.abs(place * step - Math.log1p(known.redshift)) < reach);
	const toHypothesis = ({ shift, place, value }: (typeof maxima)[number]): Hypothesis => ({
		model,
		velocity,
		redshift: Math.expm1(place * step),
		logOdds: value * (1 - SINGLE_LINE_LOSS / linesOf(weighted, shape, shift, leastHeight)) + prior,
	});
	const best = maxima
		.slice(0, 4 * MAX_MAXIMA)
		.map((maximum) => ({ maximum, hypothesis: toHypothesis(maximum) }))
		.sort((a, b) => b.hypothesis.logOdds - a.hypothesis.logOdds)
		.slice(0, MAX_MAXIMA);
	const hypotheses = best.map(({ hypothesis }) => hypothesis);
	return near && !best.some(({ maximum }) => maximum === near) ? [...hypotheses, toHypothesis(near)] : hypotheses;
}

/** The effective number of lines that contribute to a correlation: of equal ones their number. At least 1. */
function linesOf(weighted: Float64Array, shape: Float64Array, shift: number, least: number): number {
	let sum = 0;
	let squares = 0;
	let line = 0;
	const add = () => {
		if (line > 0) {
			sum += line;
			squares += line ** 2;
		}
		line = 0;
	};
	const end = Math.min(weighted.length, shape.length - shift);
	for (let i = Math.max(0, -shift); i < end; i++) {
		const height = shape[i + shift] as number;
		if (Math.abs(height) < least) add();
		else line += height * (weighted[i] as number);
	}
	add();
	return squares > 0 ? Math.max(1, sum ** 2 / squares) : 1;
}
