import { AXIS_SMALL, type ExportOptions, estimateText } from "../../../plot/index.js";
import type { OriginStyle } from "../../model/stars/origins.js";
import type { HRModel } from "../../model/view.js";
import { symbolPath } from "../paint/symbols.js";

const ROW = 18;
const LEFT = 14;

/** Legend and credit below an exported picture. */
export function exportFooter(
	looks: readonly OriginStyle[],
	model: HRModel,
	credit: string,
): NonNullable<ExportOptions["footer"]> {
	const hollow = model.points.some((p) => p.hollow) ? ["Hollow: parallax below five times its error."] : [];
	const notes = [...hollow, ...(credit === "" ? [] : [credit])];
	// The width is not known before the picture is made; lines are broken for the narrowest that is usual.
	const lines = notes.flatMap((note) => wrap(note, 440));
	return {
		height: (looks.length + lines.length) * ROW + 10,
		paint(pen, top) {
			looks.forEach((look, i) => {
				const y = top + 10 + i * ROW;
				pen.fill((path) => symbolPath(path, look.symbol, LEFT, y, 5), { color: look.color });
				pen.text(look.origin, LEFT + 14, y, { color: "var(--astropane-ink)", size: AXIS_SMALL, baseline: "middle" });
			});
			lines.forEach((line, i) => {
				pen.text(line, LEFT - 6, top + 10 + (looks.length + i) * ROW, {
					color: "var(--astropane-ink-soft)",
					size: AXIS_SMALL,
					baseline: "middle",
				});
			});
		},
	};
}

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
