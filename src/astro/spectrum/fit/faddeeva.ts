/** Terms of the expansion: relative errors are below 1e-9 for y ≥ 0. */
const TERMS = 32;
const SCALE: number = Math.sqrt(TERMS / Math.SQRT2);
const SQRT_PI: number = Math.sqrt(Math.PI);

/** Coefficients of the expansion, lowest power first. */
const coefficients: readonly number[] = Array.from({ length: TERMS }, (_, n) => {
	const points = 2 * TERMS;
	let sum = 0;
	for (let k = 1 - points; k < points; k++) {
		const t = SCALE * Math.tan((k * Math.PI) / (2 * points));
		sum += Math.exp(-t * t) * (SCALE * SCALE + t * t) * Math.cos(((n + 1) * k * Math.PI) / points);
	}
	return sum / (2 * points);
});

/**
 * The Faddeeva function w(x + iy) = exp(−z²) erfc(−iz) for y ≥ 0, as real and imaginary part. By the rational expansion of
 * Weideman 1994 (SIAM J. Numer. Anal. 31, 1497).
 */
export function faddeeva(x: number, y: number): readonly [re: number, im: number] {
	// 1 / (L − iz), with L − iz = (L + y) − ix.
	const norm = (SCALE + y) ** 2 + x * x;
	const [inverseRe, inverseIm] = [(SCALE + y) / norm, x / norm];
	// Z = (L + iz) / (L − iz).
	const zRe = (SCALE - y) * inverseRe - x * inverseIm;
	const zIm = (SCALE - y) * inverseIm + x * inverseRe;
	let [re, im] = [0, 0];
	for (let n = TERMS - 1; n >= 0; n--)
		[re, im] = [re * zRe - im * zIm + (coefficients[n] as number), re * zIm + im * zRe];
	const squareRe = inverseRe * inverseRe - inverseIm * inverseIm;
	const squareIm = 2 * inverseRe * inverseIm;
	return [
		2 * (re * squareRe - im * squareIm) + inverseRe / SQRT_PI,
		2 * (re * squareIm + im * squareRe) + inverseIm / SQRT_PI,
	];
}
