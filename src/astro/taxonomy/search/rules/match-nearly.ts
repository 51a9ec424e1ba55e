import { EXACT, PREFIX, WORD } from "../matches.js";
import { lengthOf } from "../search-index.js";
import { rankOf, type Search, TAG } from "../whole.js";
import { nearStar } from "./join-words.js";
import { mostTypos, nearest, sharesLetters } from "./near-match.js";
import { matchStar } from "./word-ranks.js";

/** The whole query with wrong letters: as a beginning of words, or as a star in a constellation with wrong letters. */
export function matchNearly(search: Search): void {
	const { index, matches, query } = search;
	const { distance } = matches;
	const { plain, texts } = query;
	matchStar(search, { kind: "respelt", needles: [], star: nearStar(query, distance) });
	const hasFixedWords = texts.length > 1 && texts.some((text) => mostTypos(text) === 0);
	if (hasFixedWords || distance > mostTypos(plain)) return;
	for (let entry = 0; entry < index.texts.length; entry++) {
		const length = lengthOf(index, entry);
		const field = index.fields[entry] as number;
		if (field === TAG || length < plain.length - distance) continue;
		if (!sharesLetters(plain, index, entry, distance)) continue;
		const near = nearest(plain, index, entry, distance);
		if (!near) continue;
		const kind = near.start > 0 ? WORD : near.end === length ? EXACT : PREFIX;
		matches.offer({ ...near, entry }, rankOf(field, kind), kind, false, Math.abs(length - plain.length));
	}
}
