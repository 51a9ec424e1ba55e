/**
 * A 53-bit hash in base 36, the same on every machine: two 32-bit FNV-1a hashes (Fowler, Noll & Vo) of the code units, the
 * second with another offset basis. Not cryptographic.
 */
export function hashText(text: string): string {
	let low = 0x811c9dc5;
	let high = 0x9747b28c;
	for (let i = 0; i < text.length; i++) {
		const unit = text.charCodeAt(i);
		low = Math.imul(low ^ unit, 0x01000193);
		high = Math.imul(high ^ (unit + i), 0x01000193);
	}
	return ((high >>> 11) * 0x100000000 + (low >>> 0)).toString(36);
}
