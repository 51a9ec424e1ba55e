/**
 * The letters of the text. Those of minified code, as a file that is compressed has one code for all its letters: 0.4 kB less than
 * base64 in the first load of the HR diagram. None needs an escape in a string, and none begins a tag.
 */
const LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789(){}[],.;:=>?&|+-*/!ABCDEFGH";

/** Bytes as text, six bits in each letter. */
export function lettersOf(bytes: readonly number[]): string {
	let text = "";
	let bits = 0;
	let bitCount = 0;
	// Zeros at the end fill the last letter.
	for (const byte of [...bytes, 0]) {
		bits = ((bits << 8) | byte) & 0xffff;
		for (bitCount += 8; bitCount >= 6; bitCount -= 6) text += LETTERS[(bits >> (bitCount - 6)) & 63];
	}
	return text.slice(0, Math.ceil((8 * bytes.length) / 6));
}

/** The inverse of `lettersOf`. */
export function bytesOf(text: string): Uint8Array {
	const bytes = new Uint8Array((6 * text.length) >> 3);
	let at = 0;
	let bits = 0;
	let bitCount = 0;
	for (const letter of text) {
		bits = ((bits << 6) | LETTERS.indexOf(letter)) & 0xffff;
		bitCount += 6;
		if (bitCount < 8) continue;
		bitCount -= 8;
		bytes[at++] = bits >> bitCount;
	}
	return bytes;
}
