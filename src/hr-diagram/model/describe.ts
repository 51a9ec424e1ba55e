import { countWords, groupDigits, listWords, rangeWords, sentences } from "../../ui/index.js";
import { bandLabel } from "./bands.js";
import { fixed } from "./numbers.js";
import type { HRModel } from "./view.js";

const spoken = (name: string): string => bandLabel(name).replace(/[_^]\{([^{}]*)\}/g, "_$1");

/** One to four sentences on what the diagram shows, for readers. */
export function describeDiagram({ background, points, limits }: HRModel, rejected: number): string {
	const color = spoken(background.labels.color);
	const magnitude = spoken(background.labels.magnitude);
	const origins = [...new Set(points.map((p) => p.origin))];
	const hollow = points.filter((p) => p.hollow).length;
	// Folded one by one: a call with a hundred thousand arguments overflows the stack.
	const range = (values: readonly number[], unit: string): string =>
		rangeWords(
			values.reduce((a, b) => Math.min(a, b)),
			values.reduce((a, b) => Math.max(a, b)),
			unit,
			(v) => fixed(v, 2),
		);
	return sentences(
		`Colour–magnitude diagram: ${color} from blue at the left to red at the right, ${magnitude} with bright stars up`,
		points.length === 0
			? "No point can be drawn"
			: `${countWords(points.length, "point", "points")} from ${listWords(origins, 5)}: colour ${range(
					points.map((p) => p.color),
					"mag",
				)}, absolute magnitude ${range(
					points.map((p) => p.mag),
					"mag",
				)}`,
		hollow > 0 && `${countWords(hollow, "point has", "points have")} a parallax below five times its error`,
		limits.length > 0 && `${countWords(limits.length, "star is", "stars are")} known only to be brighter than a limit`,
		rejected > 0 && `${countWords(rejected, "is", "are")} not drawn; the reasons are listed below`,
		background.total > 0 && `Behind them the density of ${groupDigits(background.total)} stars`,
	);
}
