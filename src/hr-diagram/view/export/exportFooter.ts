import { AXIS_SMALL, type ExportOptions, estimateText } from "../../../plot/index.js";
import { type Language, wordsIn } from "../../../text/index.js";
import type { OriginStyle } from "../../model/stars/origins.js";
import { type HRPoint, MAX_RUWE } from "../../model/stars/points.js";
import type { HRModel } from "../../model/view.js";
import { exportWords } from "../../words/export.js";
import { symbolPath } from "../paint/symbols.js";

// CSS pixels of the exported picture.
const ROW_HEIGHT = 18;
const SYMBOL_X = 14;
const SYMBOL_RADIUS = 5;
const LABEL_X = 28;
const NOTE_X = 8;
const PADDING = 10;
/** More origins than this are counted. */
const MAX_ROWS = 24;

/** Legend and credit below an exported picture of a width, CSS pixels. */
export function exportFooter(
	styles: readonly OriginStyle[],
	{ points, limits }: HRModel,
	credit: string,
	language: Language,
	width: number,
): NonNullable<ExportOptions["footer"]> {
	const words = wordsIn(language, exportWords);
	const { numbers } = language;
	const counted = (isMeant: (point: HRPoint) => boolean, write: (count: string, n: number) => string): string => {
		const n = points.filter(isMeant).length;
		return n > 0 ? write(numbers.integer(n), n) : "";
	};
	const listed = styles.slice(0, MAX_ROWS);
	const rest = styles.length - listed.length;
	const notes = [
		rest > 0 ? words.moreInLegend(numbers.integer(rest)) : "",
		points.some((point) => point.hollow) ? words.hollowLegend : "",
		points.some((point) => point.ringed) ? words.ringedLegend(numbers.fixed(MAX_RUWE, 1)) : "",
		limits.length > 0 ? words.limitLegend : "",
		counted(({ extinction, colorExcess }) => extinction !== null || colorExcess !== null, words.extinctionLegend),
		counted(({ zeroPoint }) => zeroPoint !== null, words.zeroPointLegend),
		credit,
	];
	const lines = notes.flatMap((note) => wrap(note, width - 2 * NOTE_X));
	return {
		height: (listed.length + lines.length) * ROW_HEIGHT + PADDING,
		paint(pen, top) {
			listed.forEach(({ origin, color, symbol }, i) => {
				const y = top + PADDING + i * ROW_HEIGHT;
				pen.fill((path) => symbolPath(path, symbol, SYMBOL_X, y, SYMBOL_RADIUS), { color });
				pen.text(origin, LABEL_X, y, { color: "var(--astropane-ink)", size: AXIS_SMALL, baseline: "middle" });
			});
			lines.forEach((line, i) => {
				pen.text(line, NOTE_X, top + PADDING + (listed.length + i) * ROW_HEIGHT, {
					color: "var(--astropane-ink-soft)",
					size: AXIS_SMALL,
					baseline: "middle",
				});
			});
		},
	};
}

/** Lines of at most `width` CSS pixels, broken between words; none for an empty text. */
function wrap(text: string, width: number): string[] {
	const lines: string[] = [];
	let line = "";
	for (const word of text.split(" ")) {
		const longer = line === "" ? word : `${line} ${word}`;
		if (line !== "" && estimateText(longer, AXIS_SMALL) > width) {
			lines.push(line);
			line = word;
		} else line = longer;
	}
	return line === "" ? lines : [...lines, line];
}
