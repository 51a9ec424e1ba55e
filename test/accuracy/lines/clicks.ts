import { convertMedium, type Medium } from "astropane/astro";
import { templateLibrary } from "astropane/templates";
import {
	ngc4486b,
	ngc5548,
	ngc7331,
	sdssAStar,
	sdssBStar,
	sdssCarbonStar,
	sdssEarlyTypeGalaxy,
	sdssEmissionLineGalaxy,
	sdssGStar,
	sdssKStar,
	sdssM5Star,
	sdssQuasar,
	sdssStarFormingGalaxy,
} from "../../../stories/data/spectra.js";
import { supernovaClicks } from "./supernova-clicks.js";

/** A feature of a real spectrum whose line is known. */
export type Click = {
	kind: string;
	spectrum: string;
	/** Of the spectrum after it is moved. */
	redshift: number;
	medium: Medium;
	wavelengths: ArrayLike<number>;
	fluxes: ArrayLike<number>;
	errors?: ArrayLike<number> | undefined;
	/** Å, observed, in `medium`. */
	wavelength: number;
	/** Labels that are right, the usual name first. */
	lines: readonly string[];
};

type Source = {
	wavelengths: ArrayLike<number>;
	fluxes: ArrayLike<number>;
	errors?: ArrayLike<number> | undefined;
	medium: Medium;
	redshift: number;
};

const demo = (spectrum: object): Source => ({ medium: "vacuum", redshift: 0, ...spectrum }) as Source;

/** Lines that one name stands for, or that no spectrum of the table resolves. */
const also: Readonly<Record<string, readonly string[]>> = {
	"Ca II H & K": ["Ca II K", "Ca II H"],
	"Ca II H": ["Ca II H & K", "Hε"],
	"Ca II NIR": ["Ca II 8498", "Ca II 8542", "Ca II 8662"],
	"Na I D": ["Na I D₂", "Na I D₁"],
	"Mg b": ["Mg I 5167", "Mg I 5173", "Mg I 5184"],
	"Si II 6355": ["Si II 6347", "Si II 6371"],
	"Si II 5972": ["Si II 5958", "Si II 5979"],
	"S II 5622": ["S II 5606", "S II 5640", "S II 5647", "S II W"],
	"O I 7774": ["O I 7772", "O I 7775"],
	"[O I] 6300, 6364": ["[O I] 6300", "[O I] 6363"],
	"[Ca II] 7300": ["[Ca II] 7292", "[Ca II] 7324"],
	"[O II] 3727": ["[O II] 3726", "[O II] 3729"],
	"C IV 1549": ["C IV 1548", "C IV 1550"],
	"C III] 1909": ["[C III] 1907"],
	"Mg II 2798": ["Mg II 2796", "Mg II 2803"],
	"Si IV 1397": ["Si IV 1393", "Si IV 1402"],
	"Bowen blend": ["N III 4640", "N III 4634", "N III 4641", "C III 4650", "C III 4647", "C III 4651"],
	"TiO 7054": ["TiO 7088", "TiO 7126"],
};

/** Spectrum, kind, redshift to which it is moved, and rest wavelengths in air at which lines of it are clicked. */
type Row = readonly [name: string, kind: string, source: Source, redshift: number, clicks: readonly [number, string][]];

const Hα = [6562.8, "Hα"] as const;
const Hβ = [4861.3, "Hβ"] as const;
const Hγ = [4340.5, "Hγ"] as const;
const Hδ = [4101.7, "Hδ"] as const;
const CaK = [3933.7, "Ca II K"] as const;
const CaH = [3968.5, "Ca II H"] as const;
const NaD = [5892, "Na I D"] as const;
const Mgb = [5174, "Mg b"] as const;
const Ca8542 = [8542.1, "Ca II NIR"] as const;
const gBand = [4304, "G band (CH)"] as const;

const clicksOn = (...clicks: (readonly [number, string])[]) => clicks as [number, string][];

const rows: readonly Row[] = [
	["SDSS B star", "hot star", demo(sdssBStar), 0, clicksOn(Hα, Hβ, Hγ, Hδ, [4471.5, "He I 4471"])],
	["SDSS A star", "hot star", demo(sdssAStar), 0, clicksOn(Hα, Hβ, Hγ, Hδ, CaK)],
	["SDSS G star", "cool star", demo(sdssGStar), 0, clicksOn(Hα, Hβ, CaK, CaH, gBand, Mgb, NaD, Ca8542)],
	["SDSS K star", "cool star", demo(sdssKStar), 0, clicksOn(CaK, CaH, gBand, Mgb, NaD, Ca8542)],
	[
		"SDSS M5 star",
		"cool star",
		demo(sdssM5Star),
		0,
		clicksOn(
			Hα,
			NaD,
			[4775, "TiO 4761"],
			[5180, "TiO 5167"],
			[6165, "TiO 6158"],
			[7060, "TiO 7054"],
			[6770, "CaH 6750"],
		),
	],
	[
		"SDSS carbon star",
		"cool star",
		demo(sdssCarbonStar),
		0,
		clicksOn([4732, "C₂ 4737"], [5160, "C₂ 5165"], [5630, "C₂ 5635"], NaD),
	],
	["SDSS template 23", "absorption galaxy", demo(sdssEarlyTypeGalaxy), 0.1, clicksOn(CaK, CaH, gBand, Mgb, NaD)],
	["NGC 4486B", "absorption galaxy", demo(ngc4486b), Number.NaN, clicksOn(CaK, CaH, gBand, Mgb, NaD)],
	[
		"NGC 7331",
		"absorption galaxy",
		demo(ngc7331),
		Number.NaN,
		clicksOn(CaK, CaH, Mgb, NaD, Hα, [6583.5, "[N II] 6583"]),
	],
	[
		"SDSS template 26",
		"emission galaxy",
		demo(sdssEmissionLineGalaxy),
		0.2,
		clicksOn(Hα, Hβ, [5006.8, "[O III] 5007"], [3727.4, "[O II] 3727"], [6583.5, "[N II] 6583"], NaD),
	],
	[
		"SDSS template 27",
		"emission galaxy",
		demo(sdssStarFormingGalaxy),
		0.05,
		clicksOn(
			Hα,
			Hβ,
			[4958.9, "[O III] 4959"],
			[5006.8, "[O III] 5007"],
			[3727.4, "[O II] 3727"],
			[6716.4, "[S II] 6716"],
		),
	],
	[
		"NGC 5548",
		"active nucleus",
		demo(ngc5548),
		Number.NaN,
		clicksOn(Hα, Hβ, Hγ, [4958.9, "[O III] 4959"], [5006.8, "[O III] 5007"], [6300.3, "[O I] 6300"]),
	],
	[
		"SDSS composite quasar",
		"active nucleus",
		demo(sdssQuasar),
		1.5,
		clicksOn([1549, "C IV 1549"], [1908.7, "C III] 1909"], [2797.9, "Mg II 2798"], Hβ),
	],
];

/** All clicks of the table. */
export function clicks(): Click[] {
	const templates = new Map(templateLibrary().map((template) => [template.id, template]));
	const supernovae = supernovaClicks.map(([id, kind, wavelength, line]): Row => {
		const template = templates.get(id);
		if (!template) throw new Error(`There is no template ${id}.`);
		const source: Source = { ...template, redshift: 0 };
		return [id, kind, source, SUPERNOVA_REDSHIFT, [[wavelength, line]]];
	});
	return [...rows, ...supernovae].flatMap(([spectrum, kind, source, to, list]) => {
		const { medium, fluxes, errors } = source;
		const redshift = Number.isNaN(to) ? source.redshift : to;
		const factor = (1 + redshift) / (1 + source.redshift);
		const wavelengths = Float64Array.from(source.wavelengths, (each) => each * factor);
		return list.map(([air, line]) => ({
			kind,
			spectrum,
			redshift,
			medium,
			wavelengths,
			fluxes,
			errors,
			wavelength: convertMedium(air, "air", medium) * (1 + redshift),
			lines: [line, ...(also[line] ?? [])],
		}));
	});
}

const SUPERNOVA_REDSHIFT = 0.03;
