import { AXIS_SMALL, type MeasureText } from "../../../plot/index.js";

/** The text, with "…" at its end if it is too wide; `width` in CSS pixels. */
export function truncate(text: string, width: number, measure: MeasureText): string {
	if (measure(text, AXIS_SMALL) <= width) return text;
	let length = text.length - 1;
	while (length > 0 && measure(`${text.slice(0, length).trimEnd()}…`, AXIS_SMALL) > width) length--;
	return length > 0 ? `${text.slice(0, length).trimEnd()}…` : "";
}
