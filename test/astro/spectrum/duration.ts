/** ms that a call takes. A slow one is repeated and the shortest time counts: other processes and garbage collection take time too. */
export function durationOf(run: () => void, limitMs = 50): number {
	let shortest = Number.POSITIVE_INFINITY;
	for (let attempt = 0; attempt < 5 && shortest >= limitMs; attempt++) {
		const start = performance.now();
		run();
		shortest = Math.min(shortest, performance.now() - start);
	}
	return shortest;
}
