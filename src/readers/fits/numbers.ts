/** Numbers of FITS, which are big-endian. */
export type NumberType = "u8" | "i16" | "i32" | "i64" | "f32" | "f64";

export const bytesPer: Readonly<Record<NumberType, number>> = { u8: 1, i16: 2, i32: 4, i64: 8, f32: 4, f64: 8 };

/** Types of images by BITPIX. */
export const typeOfBitpix: ReadonlyMap<unknown, NumberType> = new Map([
	[8, "u8"],
	[16, "i16"],
	[32, "i32"],
	[64, "i64"],
	[-32, "f32"],
	[-64, "f64"],
]);

const getters: Readonly<Record<NumberType, (view: DataView, at: number) => number>> = {
	u8: (view, at) => view.getUint8(at),
	i16: (view, at) => view.getInt16(at),
	i32: (view, at) => view.getInt32(at),
	i64: (view, at) => Number(view.getBigInt64(at)),
	f32: (view, at) => view.getFloat32(at),
	f64: (view, at) => view.getFloat64(at),
};

/** How stored integers become values: `zero + scale × stored`, and the integer that stands for no value. */
export type Scaling = { scale: number; zero: number; blank: number };

/** `count` numbers from `start`. Places behind the end of the file are NaN. */
export function readNumbers(
	view: DataView,
	start: number,
	count: number,
	type: NumberType,
	scaling: Scaling,
): Float64Array {
	const { scale, zero, blank } = scaling;
	const size = bytesPer[type];
	const get = getters[type];
	const there = Math.max(0, Math.min(count, Math.floor((view.byteLength - start) / size)));
	const values = new Float64Array(count).fill(Number.NaN, there);
	for (let i = 0; i < there; i++) {
		const stored = get(view, start + i * size);
		values[i] = stored === blank ? Number.NaN : stored * scale + zero;
	}
	return values;
}
