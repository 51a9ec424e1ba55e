import { isSentinel } from "../../../astro/missing.js";
import type { IssueText } from "../problems.js";
import { isWithin, type StarLimits } from "./starLimits.js";

/** Why a point with an unusable colour or magnitude is not drawn. */
export function pointIssue(
	{ id, origin, color, absoluteMag }: Parameters<IssueText["writePoint"]>[0],
	limits: StarLimits,
	text: IssueText,
): string {
	const { words } = text;
	const name = id === origin ? origin : words.pointAndOrigin(origin, id);
	const hasColor = isWithin(color, limits.color);
	const hasMagnitude = isWithin(absoluteMag, limits.mag);
	const reason = hasColor
		? words.noMagnitude(describeValue(absoluteMag, text))
		: hasMagnitude
			? words.noColor(describeValue(color, text))
			: words.noColorAndMagnitude(describeValue(color, text), describeValue(absoluteMag, text));
	return words.pointIssue(name, reason);
}

function describeValue(value: unknown, { words, numbers, format }: IssueText): string {
	if (value === undefined || value === null) return words.missingValue;
	if (typeof value !== "number") return words.valueWithoutNumber(format(value));
	if (!Number.isFinite(value)) return format(value);
	const text = `${numbers.significant(value, 4)} mag`;
	return isSentinel(value) ? words.sentinelMagnitude(text) : words.impossibleMagnitude(text);
}
