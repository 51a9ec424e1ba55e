import type { LineSet } from "../../types.js";
import { lineWords } from "../../words/lines.js";

type PresetWord = Extract<keyof typeof lineWords, `linesFor${string}`>;

type Preset = {
	/** Its name in the words. */
	word: PresetWord;
	/** Whole groups, and lines of others: "Si II: 6347, 6371" are "Si II/Si II 6347" and "Si II/Si II 6371". */
	lines: readonly string[];
	/** km/s, by group: round values about the peak, to start from. */
	velocities?: Readonly<Record<string, number>>;
};

const tellurics = ["Tellurics-1", "Tellurics-2"];
/** The lines of a host that are looked for in the spectrum of a transient. They stay at rest. */
const host = ["Galaxy: [O II] 3726, Hβ, [O III] 5007, Hα, [N II] 6583"];

const calcium = "Ca II: K, H, 8498, 8542, 8662";
const iron = "Fe II: 4924, 5018, 5169";
const bowen = ["N III: 4634, 4641", "More nitrogen: N III 4097, N III 4103"];

/** The same velocity for several groups. */
const at = (kmS: number, ...groups: string[]): Record<string, number> =>
	Object.fromEntries(groups.map((group) => [group, kmS]));

/**
 * Lines by which transients and their neighbours are classified (Filippenko 1997, ARA&A 35, 309; Gal-Yam 2017, Handbook of Supernovae;
 * Gal-Yam 2019, ARA&A 57, 305; van Velzen et al. 2021, ApJ 908, 4; Williams 2012, AJ 144, 98; Kirkpatrick et al. 1991, ApJS 77, 417).
 * Velocities: SN Ia, Wang et al. 2009, ApJ 699, L139; Ib, Liu et al. 2016, ApJ 827, 90; Ic and Ic-BL, Modjaz et al. 2016, ApJ 832, 108;
 * II at 50 d, Gutiérrez et al. 2017, ApJ 850, 89; SLSN, Liu, Modjaz & Bianco 2017, ApJ 845, 85.
 */
const presets: readonly Preset[] = [
	{
		word: "linesForIa",
		lines: [
			"Si II: 4128, 5958, 5979, 6347, 6371",
			"S II: 5454, 5640",
			calcium,
			"Mg II: 4481",
			iron,
			"O I: 7774",
			"C II: 6578",
			...host,
		],
		velocities: at(11_000, "Si II", "S II", "Ca II", "Mg II", "Fe II", "O I", "C II"),
	},
	{
		word: "linesForIb",
		lines: ["He I: 4471, 5876, 6678, 7065", calcium, iron, "O I: 7774", ...host],
		velocities: at(10_000, "He I", "Ca II", "Fe II", "O I"),
	},
	{
		word: "linesForIc",
		lines: ["O I: 7774", "Si II: 6347, 6371", calcium, iron, "Na I: D₂", "Mg II: 4481", ...host],
		velocities: at(10_000, "O I", "Si II", "Ca II", "Fe II", "Na I", "Mg II"),
	},
	{
		word: "linesForIcBl",
		lines: ["O I: 7774", "Si II: 6347, 6371", calcium, iron, ...host],
		velocities: at(20_000, "O I", "Si II", "Ca II", "Fe II"),
	},
	{
		word: "linesForII",
		lines: ["H: Hδ, Hγ, Hβ, Hα", iron, calcium, "Na I: D₂", "He I: 5876", ...host],
		velocities: at(7300, "H", "Fe II", "Ca II", "Na I", "He I"),
	},
	{
		word: "linesForIIn",
		lines: ["H", "He I: 5876, 6678, 7065", "He II: 4686", "[O III]", calcium, ...host],
	},
	{
		word: "linesForFlash",
		lines: [
			"H: Hγ, Hβ, Hα",
			"He I: 5876",
			"He II: 4686, 5411",
			"C III: 4650, 5696",
			"C IV: 5801",
			...bowen,
			"N IV: 4058, 7115",
			"N V: 4604",
			"O V: 5598",
			"O VI",
			...host,
		],
	},
	{
		word: "linesForSlsn",
		lines: [
			"O II: 3713, 4076, 4349, 4416, 4649",
			"C II: 6578, 7236",
			"O I: 7774",
			iron,
			"Mg II: 2798",
			calcium,
			...host,
		],
		velocities: at(15_000, "O II", "C II", "O I", "Fe II", "Mg II", "Ca II"),
	},
	{
		word: "linesForTde",
		lines: [
			"H: Hδ, Hγ, Hβ, Hα",
			"He I: 5876",
			"He II: 3203, 4686, 5411",
			...bowen,
			"O III: 3759",
			"[Fe], [Co], [Ni]: [Fe VII] 6086, [Fe X] 6374",
			...host,
		],
	},
	{
		word: "linesForNova",
		lines: [
			"H",
			"Fe II: 4924, 5018, 5169, 5235, 5363",
			"He I: 5876, 6678, 7065",
			"He II: 4686",
			"N II: 5680",
			"N III: 4641",
			"O I: 7774, 8446",
			"[O I]",
			"[O III]",
			"Na I: D₂",
			calcium,
		],
	},
	{
		word: "linesForCv",
		lines: ["H", "He I: 4471, 5876, 6678, 7065", "He II: 4686", "N III: 4634, 4641", calcium],
	},
	{
		word: "linesForWhiteDwarf",
		lines: [
			"H",
			"More hydrogen: H8, H9",
			"He I: 4471, 5876, 6678",
			"He II: 4686",
			"C₂ Swan",
			"Ca II: K, H",
			"Mg II: 4481",
		],
	},
	{
		word: "linesForMDwarf",
		lines: [
			"TiO",
			"VO",
			"Hydrides",
			"H: Hγ, Hβ, Hα",
			"Na I: D₂, D₁, 8183, 8195",
			"Galaxy absorption: Ca I 4226, K I 7664, K I 7698",
			"Ca II: K, H, 8498, 8542, 8662",
		],
	},
	{
		word: "linesForAgn",
		lines: [
			"H",
			"AGN UV",
			"[O II]",
			"[O III]",
			"He II: 4686",
			"Galaxy: [N II] 6548, [N II] 6583, [S II] 6716, [S II] 6730",
			"Galaxy emission: [Ne V] 3425, [Ne III] 3868",
			"[O I]",
			"[Fe], [Co], [Ni]: [Fe VII] 6086, [Fe X] 6374",
		],
	},
	{
		word: "linesForHost",
		lines: [
			"Galaxy",
			"Galaxy emission: [Ne III] 3868",
			"Mg I: 5167, 5173, 5184",
			"Galaxy absorption: Ca I 4226, Fe I 5270, Fe I 5328",
			"CH",
			"Ca II: 8498, 8542, 8662",
		],
	},
];

/** "Si II: 6347, 6371" as the keys of two lines. */
function keysOf(text: string): string[] {
	const end = text.indexOf(": ");
	const group = text.slice(0, end);
	// A number, or a letter of a line of calcium or sodium, stands for the group's name with it.
	return text
		.slice(end + 2)
		.split(", ")
		.map((line) => `${group}/${/^(\d+|[KHD][₁₂]?)$/.test(line) ? `${group} ${line}` : line}`);
}

const setOf = (words: typeof lineWords, { word, lines, velocities = {} }: Preset): LineSet => {
	const isGroup = (text: string) => !text.includes(": ");
	const keys = lines.filter((text) => !isGroup(text)).flatMap(keysOf);
	return {
		name: words[word],
		lineGroups: [...tellurics, ...lines.filter(isGroup)],
		lineChoices: Object.fromEntries(keys.map((key) => [key, true])),
		ionVelocities: lines.includes(host[0] as string) ? { ...velocities, Galaxy: 0 } : velocities,
	};
};

/** The sets in the language of a viewer. */
export const linePresets = (words: typeof lineWords): LineSet[] => presets.map((preset) => setOf(words, preset));

/** Sets of lines by type of object, as the viewer offers them: the lines of ejecta at a typical velocity, those of the host at rest. */
export const lineSets: readonly LineSet[] = /* @__PURE__ */ linePresets(lineWords);
