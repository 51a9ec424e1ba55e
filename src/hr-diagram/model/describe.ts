import { numberText, sentences } from "../../text/index.js";
import { bandLabel } from "./bands.js";
import { fixed } from "./numbers.js";
import type { HRModel } from "./view.js";

const numbers = numberText();

const spoken = (name: string): string => bandLabel(name).replace(/[_^]\{([^{}]*)\}/g, "_$1");

/** One to four sentences on what the diagram shows, for readers. */
export function describeDiagram({ background, points, limits }: HRModel, rejected: number): string {
	const color = spoken(background.labels.color);
	const magnitude = spoken(background.labels.magnitude);
	const origins = [...new Set(points.map((p) => p.origin))];
	const hollow = points.filter((p) => p.hollow).length;
	// Folded one by one: a call with a hundred thousand arguments overflows the stack.
	const range = (values: readonly number[], unit: string): string =>
		numbers.range(
			values.reduce((a, b) => Math.min(a, b)),
			values.reduce((a, b) => Math.max(a, b)),
			unit,
			(v) => fixed(v, 2),
		);
	return sentences(
		`Colour–magnitude diagram: ${color} from blue at the left to red at the right, ${magnitude} with bright stars up`,
		points.length === 0
			? "No point can be drawn"
			: `${numbers.count(points.length, "point", "points")} from ${numbers.list(origins, 5)}: colour ${range(
					points.map((p) => p.color),
					"mag",
				)}, absolute magnitude ${range(
					points.map((p) => p.mag),
					"mag",
				)}`,
		hollow > 0 && `${numbers.count(hollow, "point has", "points have")} a parallax below five times its error`,
		limits.length > 0 &&
			`${numbers.count(limits.length, "star is", "stars are")} known only to be brighter than a limit`,
		rejected > 0 && `${numbers.count(rejected, "is", "are")} not drawn; the reasons are listed below`,
		background.total > 0 && `Behind them the density of ${numbers.integer(background.total)} stars`,
	);
}
