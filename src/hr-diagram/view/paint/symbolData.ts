import { pathRound } from "d3-path";
import type { SymbolName } from "../../model/stars/origins.js";
import { symbolPath } from "./symbols.js";

/** A symbol about (0, 0) as SVG path data, CSS pixels. */
export function symbolData(name: SymbolName, radius: number): string {
	const path = pathRound(2);
	symbolPath(path, name, 0, 0, radius);
	return path.toString();
}
