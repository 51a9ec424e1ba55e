import {
	type SymbolType,
	symbolCircle,
	symbolCross,
	symbolDiamond2,
	symbolSquare,
	symbolStar,
	symbolTriangle,
} from "d3-shape";
import type { PathSink } from "../../../plot/index.js";
import type { SymbolName } from "../../model/stars/origins.js";

const SIDES_OF_PENTAGON = 5;

/** A regular pentagon, one corner up. */
const pentagon: SymbolType = {
	draw(path, area) {
		const angle = (2 * Math.PI) / SIDES_OF_PENTAGON;
		const radius = Math.sqrt((2 * area) / (SIDES_OF_PENTAGON * Math.sin(angle)));
		for (let i = 0; i < SIDES_OF_PENTAGON; i++) {
			const x = radius * Math.sin(i * angle);
			const y = -radius * Math.cos(i * angle);
			if (i === 0) path.moveTo(x, y);
			else path.lineTo(x, y);
		}
		path.closePath();
	},
};

type SymbolShape = {
	type: SymbolType;
	/** Area that d3 is asked for, in units of the circle's: pointed symbols look larger than they are. */
	area: number;
	/** −1: upside down. Default 1. */
	yDirection?: 1 | -1;
};

const symbols: Readonly<Record<SymbolName, SymbolShape>> = {
	circle: { type: symbolCircle, area: 1 },
	square: { type: symbolSquare, area: 1 },
	triangle: { type: symbolTriangle, area: 0.75 },
	"triangle-down": { type: symbolTriangle, area: 0.75, yDirection: -1 },
	// d3 draws this one, meant as an outline, at 0.784 of the area.
	diamond: { type: symbolDiamond2, area: 1.31 },
	plus: { type: symbolCross, area: 1 },
	star: { type: symbolStar, area: 0.9 },
	pentagon: { type: pentagon, area: 0.95 },
};

/**
 * A function that adds a symbol about (x, y) to a path, as large as a circle of this radius; CSS pixels. d3 draws about (0, 0), so
 * the path is moved: one object for all symbols, as there may be a hundred thousand. Then (`isOneOfMany`) they are closed by a line, as
 * `closePath` of Chromium goes through the whole path each time.
 */
export function symbolPen(
	path: PathSink,
	name: SymbolName,
	radius: number,
	isOneOfMany = false,
): (x: number, y: number) => void {
	const { type, area, yDirection = 1 } = symbols[name];
	const size = area * Math.PI * radius ** 2;
	let x0 = 0;
	let y0 = 0;
	let start: [x: number, y: number] = [0, 0];
	const moved: PathSink = {
		moveTo(x, y) {
			start = [x0 + x, y0 + yDirection * y];
			path.moveTo(...start);
		},
		lineTo: (x, y) => path.lineTo(x0 + x, y0 + yDirection * y),
		rect: (x, y, width, height) => path.rect(x0 + x, y0 + yDirection * y, width, yDirection * height),
		arc: (x, y, r, start, end) => path.arc(x0 + x, y0 + yDirection * y, r, start, end),
		closePath: () => (isOneOfMany ? path.lineTo(...start) : path.closePath()),
	};
	return (x, y) => {
		x0 = x;
		y0 = y;
		// The symbols use no other methods of a canvas path.
		type.draw(moved as Parameters<SymbolType["draw"]>[0], size);
	};
}

/** Adds one symbol to a path; see `symbolPen`. */
export const symbolPath = (path: PathSink, name: SymbolName, x: number, y: number, radius: number): void =>
	symbolPen(path, name, radius)(x, y);
