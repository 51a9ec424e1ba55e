import { greekNames } from "../../normalize.js";
import type { Constellation, ConstellationForm, StarName } from "../types.js";
import { isWithin } from "./near-match.js";

/**
 * The 88 constellations of the IAU (1922, 1930): abbreviation, genitive, name. A name that is left out equals the genitive.
 * https://www.iauarchive.eso.org/public/themes/constellations/
 */
const TABLE =
	"And Andromedae Andromeda|Ant Antliae Antlia|Aps Apodis Apus|Aqr Aquarii Aquarius|Aql Aquilae Aquila|Ara Arae Ara|Ari Arietis Aries|Aur Aurigae Auriga|Boo Bootis Bootes|Cae Caeli Caelum|Cam Camelopardalis|Cnc Cancri Cancer|CVn Canum_Venaticorum Canes_Venatici|CMa Canis_Majoris Canis_Major|CMi Canis_Minoris Canis_Minor|Cap Capricorni Capricornus|Car Carinae Carina|Cas Cassiopeiae Cassiopeia|Cen Centauri Centaurus|Cep Cephei Cepheus|Cet Ceti Cetus|Cha Chamaeleontis Chamaeleon|Cir Circini Circinus|Col Columbae Columba|Com Comae_Berenices Coma_Berenices|CrA Coronae_Australis Corona_Australis|CrB Coronae_Borealis Corona_Borealis|Crv Corvi Corvus|Crt Crateris Crater|Cru Crucis Crux|Cyg Cygni Cygnus|Del Delphini Delphinus|Dor Doradus Dorado|Dra Draconis Draco|Equ Equulei Equuleus|Eri Eridani Eridanus|For Fornacis Fornax|Gem Geminorum Gemini|Gru Gruis Grus|Her Herculis Hercules|Hor Horologii Horologium|Hya Hydrae Hydra|Hyi Hydri Hydrus|Ind Indi Indus|Lac Lacertae Lacerta|Leo Leonis Leo|LMi Leonis_Minoris Leo_Minor|Lep Leporis Lepus|Lib Librae Libra|Lup Lupi Lupus|Lyn Lyncis Lynx|Lyr Lyrae Lyra|Men Mensae Mensa|Mic Microscopii Microscopium|Mon Monocerotis Monoceros|Mus Muscae Musca|Nor Normae Norma|Oct Octantis Octans|Oph Ophiuchi Ophiuchus|Ori Orionis Orion|Pav Pavonis Pavo|Peg Pegasi Pegasus|Per Persei Perseus|Phe Phoenicis Phoenix|Pic Pictoris Pictor|Psc Piscium Pisces|PsA Piscis_Austrini Piscis_Austrinus|Pup Puppis|Pyx Pyxidis Pyxis|Ret Reticuli Reticulum|Sge Sagittae Sagitta|Sgr Sagittarii Sagittarius|Sco Scorpii Scorpius|Scl Sculptoris Sculptor|Sct Scuti Scutum|Ser Serpentis Serpens|Sex Sextantis Sextans|Tau Tauri Taurus|Tel Telescopii Telescopium|Tri Trianguli Triangulum|TrA Trianguli_Australis Triangulum_Australe|Tuc Tucanae Tucana|UMa Ursae_Majoris Ursa_Major|UMi Ursae_Minoris Ursa_Minor|Vel Velorum Vela|Vir Virginis Virgo|Vol Volantis Volans|Vul Vulpeculae Vulpecula";

let table: readonly Constellation[] | null = null;
const constellations = (): readonly Constellation[] => {
	table ??= TABLE.toLowerCase()
		.split("|")
		.map((line) =>
			line.split(" ").map((form) => {
				const [first = "", second] = form.split("_");
				return { first, second, text: first + (second ?? "") };
			}),
		);
	return table;
};

/** Words of a query that name a star: `[start, end)`. */
export type StarWords = { start: number; end: number; star: StarName };

/** The letters of a variable star (R … ZZ), V and its number, or a Flamsteed number. */
const LETTERS = /^(?:[a-z]{1,2}|v\d{3,4}|\d{1,2})$/;
const GREEK_LETTER = /^([a-z]{3,})(\d?)$/;
/** A genitive may be cut to so many letters in a query. */
const MIN_LETTERS_OF_QUERY = 4;
/** A genitive may be cut to so many letters in the name of a class ("U Maj"). */
const MIN_LETTERS = 3;

/**
 * The first star that is named among normalised words, if any: a designation and a constellation in any form, of which so
 * many letters may be wrong.
 */
export function findStar(words: readonly string[], wrongLetters = 0): StarWords | null {
	for (let start = 0; start + 1 < words.length; start++) {
		const designation = designationOf(words[start] as string);
		if (designation === null) continue;
		for (let end = Math.min(words.length, start + 3); end > start + 1; end--) {
			const text = words.slice(start + 1, end).join("");
			const isNear = (form: ConstellationForm) => isWithin(text, form.text, wrongLetters);
			const isCut = (form: ConstellationForm, i: number) =>
				i > 0 && abbreviates(text, form, form.second ? MIN_LETTERS : MIN_LETTERS_OF_QUERY);
			const constellation =
				constellations().find((forms) => forms.some(isNear)) ?? constellations().find((forms) => forms.some(isCut));
			if (constellation) return { start, end, star: { designation, constellation } };
		}
	}
	return null;
}

/** The first letters of a star's name in any of its forms. */
export function beginningOf({ designation, constellation }: StarName): string {
	return designation + (constellation[0]?.text[0] ?? "");
}

/** Whether a text, normalised, is the constellation in any form: abbreviation, genitive, name, or these cut short. */
export function isConstellation(text: string, constellation: Constellation): boolean {
	return constellation.some((form) => form.text === text || abbreviates(text, form, MIN_LETTERS));
}

/** Whether a text consists of the beginnings of all words of a form: "umaj", "ursaemaj". */
function abbreviates(text: string, { first, second, text: all }: ConstellationForm, least: number): boolean {
	if (text.length < least || text.length > all.length) return false;
	if (second === undefined) return first.startsWith(text);
	for (let cut = 1; cut < text.length; cut++) {
		if (first.startsWith(text.slice(0, cut)) && second.startsWith(text.slice(cut))) return true;
	}
	return false;
}

/** Greek letters in full or by their first three letters, as in catalogues. */
function designationOf(word: string): string | null {
	if (LETTERS.test(word)) return word;
	const [, letter, digit = ""] = GREEK_LETTER.exec(word) ?? [];
	const full = letter && greekNames.find((name) => name === letter || (letter.length === 3 && name.startsWith(letter)));
	return full ? full + digit : null;
}
