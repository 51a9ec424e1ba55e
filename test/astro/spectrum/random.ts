/** Seeded random numbers in [0, 1): mulberry32, so that a failing case can be run again. */
export function randomFrom(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let t = Math.imul(state ^ (state >>> 15), 1 | state);
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
		return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
	};
}

/** Normal deviates (Box–Muller). */
export function normalFrom(seed: number): () => number {
	const random = randomFrom(seed);
	return () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

/** Values between −1 and 1 with runs of NaN in them, about one value in six. */
export function valuesWithGaps(seed: number, length: number): Float64Array {
	const random = randomFrom(seed);
	const values = new Float64Array(length);
	for (let i = 0; i < length; ) {
		const run = 1 + Math.floor(random() * 12);
		const gap = random() < 1 / 6;
		for (const end = Math.min(length, i + run); i < end; i++) values[i] = gap ? Number.NaN : 2 * random() - 1;
	}
	return values;
}
