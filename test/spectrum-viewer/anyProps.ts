/** Props as a page of JavaScript might pass them: mostly well formed, with anything at all in between. */
import fc from "fast-check";

const oddNumber = fc.constantFrom(
	0,
	-0,
	1,
	-1,
	5e-324,
	-5e-324,
	1e-300,
	1e308,
	-1e308,
	Number.MAX_VALUE,
	Number.NaN,
	Number.POSITIVE_INFINITY,
	Number.NEGATIVE_INFINITY,
);
const odd = fc.oneof(
	oddNumber,
	fc.constantFrom<unknown>(null, undefined, "", "abc", "5.5", true, false, {}, [], () => 1, Symbol("s"), new Date(0)),
	fc.constantFrom<unknown>("<b>&\"'</b>", "javascript:alert(1)", "שלום 🌌", "x".repeat(3000), new Date(Number.NaN)),
	fc.constant(Object.freeze([1, 2, 3])),
	fc.anything(),
);
/** Now and then something else. */
export const or = <T>(good: fc.Arbitrary<T>, weight = 12): fc.Arbitrary<unknown> =>
	fc.oneof({ weight, arbitrary: good as fc.Arbitrary<unknown> }, { weight: 1, arbitrary: odd });

const value = fc.oneof(
	{ weight: 30, arbitrary: fc.double({ min: -10, max: 10, noNaN: true }) as fc.Arbitrary<unknown> },
	{ weight: 1, arbitrary: oddNumber },
	{ weight: 1, arbitrary: odd },
);
const arrays = [Float64Array, Float32Array, Int32Array, Int16Array, Uint16Array, Uint8Array, Uint8ClampedArray];

/** Numbers in an array of some kind. */
const column = (item: fc.Arbitrary<unknown>, length: number): fc.Arbitrary<unknown> =>
	fc.tuple(fc.array(item, { minLength: length, maxLength: length }), fc.nat(12)).map(([items, kind]) => {
		const Typed = arrays[kind];
		if (Typed) return Typed.from(items.map((v) => (typeof v === "number" ? v : Number.NaN)));
		if (kind === 7) return Object.freeze(items);
		if (kind === 8) return new Proxy(items, {});
		return items;
	});

const wavelengths = (length: number): fc.Arbitrary<unknown> => {
	const rising = fc
		.tuple(fc.double({ min: 1, max: 2e4, noNaN: true }), fc.double({ min: 0, max: 100, noNaN: true }), fc.nat(5))
		.map(([from, step, kind]) => {
			const all = Array.from({ length }, (_, i) => from + i * step);
			if (kind === 0) return all.reverse();
			return kind === 1 ? Float32Array.from(all) : all;
		});
	return fc.oneof(
		{ weight: 5, arbitrary: rising as fc.Arbitrary<unknown> },
		{ weight: 1, arbitrary: column(value, length) },
	);
};

const text = or(fc.oneof(fc.string(), fc.constantFrom("a", "b", "Hα", "source", "host", "שלום 🌌", "<i>x</i>")), 8);
const medium = or(fc.constantFrom("air", "vacuum", undefined));
const lengthUnit = or(fc.constantFrom("angstrom", "nm", "um", undefined));

const spectrumOf = (length: number) =>
	fc.record(
		{
			id: text,
			wavelengths: or(wavelengths(length), 20),
			fluxes: or(
				fc.oneof(
					{ weight: 8, arbitrary: column(value, length) },
					fc.nat(length + 3).chain((n) => column(value, n)),
				),
				20,
			),
			errors: or(
				fc.oneof(
					column(fc.double({ min: -0.1, max: 2 }), length),
					fc.record({ lower: or(column(value, length)), upper: or(column(value, length)) }, { requiredKeys: [] }),
				),
			),
			mask: or(column(fc.oneof(fc.boolean(), fc.constantFrom<unknown>(0, 1, null)), length)),
			label: text,
			type: text,
			medium,
			wavelengthUnit: lengthUnit,
			fluxUnit: or(fc.constantFrom("10⁻¹⁷ erg s⁻¹ cm⁻² Å⁻¹", "mJy", "AB", "counts", "erg/s/cm2/Hz", "")),
			observedAt: or(
				fc.constantFrom("2020-01-01T00:00:00Z", "2021-05-05", "nonsense", "58849.5", 58849.5, "2021-02-30"),
			),
			telescope: text,
			instrument: text,
			credit: text,
			color: or(fc.constantFrom("red", "#123456", "javascript:alert(1)", "url(#x)", '"/><script>')),
		},
		{ requiredKeys: ["wavelengths", "fluxes"] },
	);
const length = fc.oneof(fc.constantFrom(0, 1, 2, 3), fc.integer({ min: 4, max: 60 }));
export const spectra: fc.Arbitrary<unknown> = or(fc.array(or(length.chain(spectrumOf)), { maxLength: 4 }), 15);

const customLine = fc.record(
	{
		id: text,
		label: text,
		wavelength: or(fc.double({ min: 1, max: 3e4 })),
		medium,
		color: text,
		static: or(fc.boolean()),
	},
	{ requiredKeys: [] },
);
const line = fc.record(
	{
		label: text,
		air: or(fc.double({ min: 1, max: 3e4 })),
		vacuum: or(fc.double({ min: 1, max: 3e4 })),
		status: or(fc.constantFrom("verified", "single-source", "unverified")),
		sources: or(fc.array(fc.string())),
		importance: or(fc.integer({ min: 0, max: 5 })),
		band: or(
			fc.record({ air: or(fc.tuple(fc.double(), fc.double())), vacuum: or(fc.tuple(fc.double(), fc.double())) }),
		),
	},
	{ requiredKeys: [] },
);
const lineGroup = fc.record(
	{ name: text, color: text, section: text, static: or(fc.boolean()), lines: or(fc.array(or(line), { maxLength: 5 })) },
	{ requiredKeys: [] },
);

const groupNames = fc.constantFrom(
	"H",
	"He I",
	"[O III]",
	"Tellurics-1",
	"Sky Lines",
	"Galaxy",
	"Fe II",
	"no such group",
);
const words = or(fc.array(or(groupNames), { maxLength: 4 }));
const kmS = fc.oneof(fc.double({ min: -5e4, max: 5e4 }), oddNumber, fc.constantFrom(299792.458, -299792.458, 3e5));
const z = fc.oneof(fc.double({ min: -0.9, max: 12 }), oddNumber, fc.constantFrom(-1, -0.999999));
const width = or(fc.oneof(fc.integer({ min: -1, max: 101 }), fc.double({ min: 0, max: 60, noNaN: true })));

/** What can be chosen, each with its value; also what a link may hold and what a store may be set to. */
export const settings: Record<string, fc.Arbitrary<unknown>> = {
	redshift: z,
	velocity: kmS,
	ionVelocities: fc.dictionary(groupNames, kmS, { maxKeys: 3 }),
	velocityConvention: fc.constantFrom("relativistic", "optical", "radio"),
	visibleLineGroups: fc.array(groupNames, { maxLength: 4 }),
	lineChoices: fc.dictionary(fc.constantFrom("H/Hα", "He I/5876", "x/y", "H/"), fc.boolean(), { maxKeys: 3 }),
	lineLabels: fc.boolean(),
	customLines: fc.array(or(customLine), { maxLength: 4 }),
	lineSets: fc.array(
		or(
			fc.record(
				{ name: text, lineGroups: words, lineChoices: fc.anything(), customLines: words },
				{ requiredKeys: [] },
			),
		),
		{ maxLength: 3 },
	),
	smoothing: fc.oneof(
		fc.record({
			kind: fc.constantFrom("boxcar", "median", "savitzky-golay", "gaussian"),
			width,
			order: width,
			sigma: width,
		}),
		fc.record({ kind: fc.constant("gaussian"), velocityKmS: or(kmS) }),
		fc.constant(null),
	),
	binning: fc.oneof(fc.double({ min: 0, max: 1e5, noNaN: true }), fc.constantFrom(null, 5e-324, 1e308, 1e-9)),
	normalization: fc.oneof(
		fc.constantFrom("none", "median", "peak"),
		fc.record({ kind: fc.constant("mean"), from: or(fc.double()), to: or(fc.double()) }),
		fc.record({ kind: fc.constant("value"), at: or(fc.double()) }),
	),
	medium: fc.constantFrom("air", "vacuum", null),
	wavelengthUnit: fc.constantFrom("angstrom", "nm", "um"),
	fluxQuantity: fc.constantFrom("given", "flambda", "fnu", "abmag"),
	fluxScale: fc.constantFrom("linear", "log"),
	xAxis: fc.constantFrom("observed", "rest", "velocity"),
	velocityLine: fc.constantFrom("H/Hα", "H/Hβ", "nonsense", "", null),
	layout: fc.constantFrom("overlay", "stack", "tabs"),
	tab: fc.constantFrom("source", "host", "a", null, "none"),
	errorBands: fc.boolean(),
	hiddenSpectra: fc.array(or(fc.constantFrom("a", "b", "spectrum-1", "spectrum-2")), { maxLength: 3 }),
};

const capital = (name: string) => `${name[0]?.toUpperCase()}${name.slice(1)}`;
const each = Object.entries(settings);
const interval = fc.tuple(oddNumber, fc.double());
const shared = fc.record(
	Object.fromEntries([...each.map(([name, of]) => [name, or(of)] as const), ["x", or(interval)], ["y", or(interval)]]),
	{ requiredKeys: [] },
);

/** Props of a viewer; `spectra` may be anything, too. */
export const props: fc.Arbitrary<Record<string, unknown>> = fc.record(
	{
		spectra,
		templates: or(fc.array(or(length.chain(spectrumOf)), { maxLength: 2 })),
		lineGroups: or(fc.array(or(lineGroup), { maxLength: 3 })),
		...Object.fromEntries(each.map(([name, of]) => [name, or(of)])),
		...Object.fromEntries(each.map(([name, of]) => [`default${capital(name)}`, or(of)])),
		colorBy: or(fc.constantFrom("time", "order")),
		peakAt: or(fc.constantFrom("2020-01-01", 58849.5, "58849.5", null)),
		loading: or(fc.boolean()),
		title: text,
		width: or(fc.constantFrom(0, 1, 5, 120, 240, 700, 20_000, 0.5, undefined)),
		height: or(fc.constantFrom(0, 1, 5, 120, 420, 20_000, 0.5, undefined)),
		controls: fc.constantFrom<unknown>(true, false, "compact", undefined, null, "nonsense"),
		initialState: or(shared),
		linkZoom: or(fc.boolean()),
	},
	{ requiredKeys: ["spectra"] },
);
