import {
	type SymbolType,
	symbol,
	symbolCircle,
	symbolCross,
	symbolDiamond2,
	symbolSquare,
	symbolStar,
	symbolTriangle,
} from "d3-shape";
import type { PathSink } from "../../../plot/index.js";
import type { SymbolName } from "../../model/stars/origins.js";

/** The part of a canvas path that the symbols use. */
type SymbolPath = Parameters<SymbolType["draw"]>[0];

const SIDES_OF_PENTAGON = 5;

/** A path with its origin at (x, y). `yDirection` −1 turns the picture upside down. */
const pathAt = (path: PathSink, x: number, y: number, yDirection: 1 | -1 = 1): SymbolPath => {
	const moved: PathSink = {
		moveTo: (dx, dy) => path.moveTo(x + dx, y + yDirection * dy),
		lineTo: (dx, dy) => path.lineTo(x + dx, y + yDirection * dy),
		rect: (dx, dy, width, height) => path.rect(x + dx, y + yDirection * dy, width, yDirection * height),
		arc: (dx, dy, radius, start, end) => path.arc(x + dx, y + yDirection * dy, radius, start, end),
		closePath: () => path.closePath(),
	};
	return moved as SymbolPath;
};

const triangleDown: SymbolType = {
	draw: (path, area) => symbolTriangle.draw(pathAt(path, 0, 0, -1), area),
};

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

/** Shape, and the area that d3 is asked for, in units of the circle's: pointed symbols look larger than they are. */
const symbols: Readonly<Record<SymbolName, { type: SymbolType; area: number }>> = {
	circle: { type: symbolCircle, area: 1 },
	square: { type: symbolSquare, area: 1 },
	triangle: { type: symbolTriangle, area: 0.75 },
	"triangle-down": { type: triangleDown, area: 0.75 },
	// d3 draws this one, meant as an outline, at 0.784 of the area.
	diamond: { type: symbolDiamond2, area: 1.31 },
	plus: { type: symbolCross, area: 1 },
	star: { type: symbolStar, area: 0.9 },
	pentagon: { type: pentagon, area: 0.95 },
};

const areaOf = (name: SymbolName, radius: number): number => symbols[name].area * Math.PI * radius ** 2;

/** Adds a symbol about (x, y) to a path, as large as a circle of this radius; CSS pixels. */
export function symbolPath(path: PathSink, name: SymbolName, x: number, y: number, radius: number): void {
	symbols[name].type.draw(pathAt(path, x, y), areaOf(name, radius));
}

/** A symbol about (0, 0) as SVG path data, CSS pixels. */
export const symbolData = (name: SymbolName, radius: number): string =>
	symbol(symbols[name].type, areaOf(name, radius)).digits(2)() ?? "";
