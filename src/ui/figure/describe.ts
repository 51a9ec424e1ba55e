/** Sentences with one blank between them and a full stop after each that has no mark of its own. Empty ones are left out. */
export function sentences(...parts: readonly (string | false | null | undefined)[]): string {
	return parts
		.map((part) => (typeof part === "string" ? part.trim() : ""))
		.filter((part) => part !== "")
		.map((part) => (/[.!?…:]$/.test(part) ? part : `${part}.`))
		.join(" ");
}

/** "a", "a and b", "a, b and c"; of more than `most` the rest is counted: "a, b and 4 more". */
export function listWords(words: readonly string[], most: number = Number.POSITIVE_INFINITY): string {
	const shown = words.length > most ? words.slice(0, Math.max(0, most)) : words;
	const rest = words.length - shown.length;
	const all = rest > 0 ? [...shown, `${countWords(rest, "more", "more")}`] : shown;
	if (all.length <= 1) return all[0] ?? "";
	return `${all.slice(0, -1).join(", ")} and ${all[all.length - 1]}`;
}

/** "no spectra", "1 spectrum", "2,000 spectra". */
export function countWords(count: number, one: string, many: string): string {
	if (count === 0) return `no ${many}`;
	return `${groupDigits(count)} ${count === 1 ? one : many}`;
}

/** Commas between thousands, a true minus sign; the same in every locale, so that server and browser agree. */
export function groupDigits(value: number): string {
	const [whole = "", ...rest] = String(Math.abs(value)).split(".");
	const grouped = /e/.test(whole) ? whole : whole.replace(/\B(?=(\d{3})+$)/g, ",");
	return `${value < 0 ? "−" : ""}${[grouped, ...rest].join(".")}`;
}

/**
 * "from 3,500 to 9,200 Å"; one number where both ends read alike; "" where an end is not finite. The order of the ends is
 * kept: a reversed axis reads "from 15 to −5 mag".
 */
export function rangeWords(
	low: number,
	high: number,
	unit = "",
	format: (value: number) => string = roundedDigits(low, high),
): string {
	if (!Number.isFinite(low) || !Number.isFinite(high)) return "";
	const tail = unit === "" ? "" : ` ${unit}`;
	const [a, b] = [format(low), format(high)];
	return a === b ? `${a}${tail}` : `from ${a} to ${b}${tail}`;
}

/** Three significant digits of the difference. */
function roundedDigits(low: number, high: number): (value: number) => string {
	const difference = Math.abs(high - low) || Math.abs(high) || 1;
	const places = Math.max(0, Math.min(12, 2 - Math.floor(Math.log10(difference))));
	return (value) => groupDigits(Number(value.toFixed(places)));
}
