/** Caches the last result while each argument is the same (`Object.is`). */
export function memo<A extends readonly unknown[], R>(compute: (...args: A) => R): (...args: A) => R {
	let last: { args: A; result: R } | null = null;
	return (...args) => {
		if (last === null || args.length !== last.args.length || args.some((arg, i) => !Object.is(arg, last?.args[i]))) {
			last = { args, result: compute(...args) };
		}
		return last.result;
	};
}
