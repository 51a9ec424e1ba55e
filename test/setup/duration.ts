/** CPU time of this process so far, ms. Browsers have wall-clock time only. */
function cpuMs(): number {
	if (typeof process === "undefined" || typeof process.cpuUsage !== "function") return performance.now();
	const { user, system } = process.cpuUsage();
	return (user + system) / 1000;
}

/**
 * ms of CPU time that a call takes, whatever else the machine does. A slow call is repeated and the shortest time counts, as the first
 * one is compiled, and garbage of others is collected meanwhile.
 */
export function durationOf(run: () => void, limitMs = 50): number {
	let shortest = Number.POSITIVE_INFINITY;
	for (let attempt = 0; attempt < 8 && shortest >= limitMs; attempt++) {
		const start = cpuMs();
		run();
		shortest = Math.min(shortest, cpuMs() - start);
	}
	return shortest;
}
