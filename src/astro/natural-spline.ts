/** The natural cubic spline through knots, of which there are two or more in ascending order, as a function. */
export function naturalSpline(xs: readonly number[], ys: readonly number[]): (x: number) => number {
	const n = xs.length;
	const at = (values: readonly number[], i: number) => values[i] as number;
	const second = new Array<number>(n).fill(0);
	const rest = new Array<number>(n).fill(0);
	for (let i = 1; i < n - 1; i++) {
		const [left, right] = [at(xs, i) - at(xs, i - 1), at(xs, i + 1) - at(xs, i)];
		const share = left / (left + right);
		const p = share * at(second, i - 1) + 2;
		const bend = (at(ys, i + 1) - at(ys, i)) / right - (at(ys, i) - at(ys, i - 1)) / left;
		second[i] = (share - 1) / p;
		rest[i] = ((6 * bend) / (left + right) - share * at(rest, i - 1)) / p;
	}
	for (let i = n - 2; i >= 0; i--) second[i] = at(second, i) * at(second, i + 1) + at(rest, i);
	return (x) => {
		let i = 1;
		while (i < n - 1 && at(xs, i) < x) i++;
		const width = at(xs, i) - at(xs, i - 1);
		const b = (x - at(xs, i - 1)) / width;
		const a = 1 - b;
		const curve = (a ** 3 - a) * at(second, i - 1) + (b ** 3 - b) * at(second, i);
		return a * at(ys, i - 1) + b * at(ys, i) + (curve * width ** 2) / 6;
	};
}
