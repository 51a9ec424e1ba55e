import { pathRound } from "d3-path";
import type { PathSink } from "../../../plot/index.js";
import type { SymbolName } from "../../model/stars/origins.js";

/** Corners round a centre, the first one up; every second one nearer by `waist`. */
function corners(path: PathSink, x: number, y: number, r: number, n: number, turn = 0, waist = 1): void {
	for (let i = 0; i < n; i++) {
		const angle = turn + (i / n) * 2 * Math.PI;
		const radius = i % 2 === 1 ? r * waist : r;
		const px = x + radius * Math.sin(angle);
		const py = y - radius * Math.cos(angle);
		if (i === 0) path.moveTo(px, py);
		else path.lineTo(px, py);
	}
	path.closePath();
}

/** Adds a symbol of about the area of a circle of radius `r` (CSS pixels) to a path. */
export function symbolPath(path: PathSink, symbol: SymbolName, x: number, y: number, r: number): void {
	switch (symbol) {
		case "circle":
			path.moveTo(x + r, y);
			path.arc(x, y, r, 0, 2 * Math.PI);
			path.closePath();
			break;
		case "square":
			path.rect(x - r * 0.89, y - r * 0.89, r * 1.78, r * 1.78);
			break;
		case "triangle":
			corners(path, x, y + r * 0.2, r * 1.35, 3);
			break;
		case "triangle-down":
			corners(path, x, y - r * 0.2, r * 1.35, 3, Math.PI);
			break;
		case "diamond":
			corners(path, x, y, r * 1.27, 4);
			break;
		case "pentagon":
			corners(path, x, y, r * 1.12, 5);
			break;
		case "star":
			corners(path, x, y, r * 1.5, 10, 0, 0.45);
			break;
		case "plus": {
			const a = r * 1.2;
			const b = r * 0.45;
			const way: readonly (readonly [number, number])[] = [
				[-b, -a],
				[b, -a],
				[b, -b],
				[a, -b],
				[a, b],
				[b, b],
				[b, a],
				[-b, a],
				[-b, b],
				[-a, b],
				[-a, -b],
				[-b, -b],
			];
			way.forEach(([dx, dy], i) => {
				if (i === 0) path.moveTo(x + dx, y + dy);
				else path.lineTo(x + dx, y + dy);
			});
			path.closePath();
			break;
		}
	}
}

/** The same as SVG path data about (0, 0). */
export function symbolData(symbol: SymbolName, r: number): string {
	const path = pathRound(2);
	symbolPath(path, symbol, 0, 0, r);
	return path.toString();
}
