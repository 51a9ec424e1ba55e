"use client";
import type { ReactNode } from "react";
import type { TaxonomyMatch, TaxonomyMatchText } from "../../../astro/taxonomy/index.js";
import { useWords } from "../../../ui/index.js";
import { searchWords } from "../../words/search.js";
import { Highlight } from "./Highlight.js";

/** The name of a class with the letters that matched. */
export function MatchedName({ match }: { match: TaxonomyMatch }): ReactNode {
	const ranges = [match, ...match.also].find((text) => text.field === "class")?.ranges ?? [];
	return <Highlight text={match.node.class} ranges={ranges} />;
}

/** The texts besides the name in which a search matched: the best one, and the others, which are not drawn where there is no room. */
export function MatchedTexts({ texts }: { texts: readonly TaxonomyMatchText[] }): ReactNode {
	const words = useWords(searchWords);
	const [first, ...further] = texts;
	const draw = (text: TaxonomyMatchText): ReactNode => (
		<MatchedText label={text.field === "tag" ? words.matchedTag : words.matchedAlias} {...text} />
	);
	return (
		<>
			{first ? draw(first) : null}
			{further.length > 0 ? (
				<>
					{" "}
					<span className="astropane-taxonomy-further">
						{further.map((text) => (
							<span key={`${text.field} ${text.text}`}>
								<span>{" · "}</span> {draw(text)}
							</span>
						))}
					</span>
				</>
			) : null}
		</>
	);
}

/** A text that matched, after what it is: what stands before the first match, the matches, and the rest. */
function MatchedText({
	label,
	text,
	ranges,
}: { label: string } & Pick<TaxonomyMatchText, "text" | "ranges">): ReactNode {
	const start = ranges[0]?.[0] ?? 0;
	const end = ranges[ranges.length - 1]?.[1] ?? text.length;
	const before = `${label}: ${text.slice(0, start)}`;
	const rest = text.slice(end);
	// Spaces between the spans are for assistive technology: they are not drawn.
	return (
		<>
			<span className="astropane-taxonomy-before">{before}</span>
			{before.endsWith(" ") ? " " : null}
			<span className="astropane-taxonomy-marks">
				<Highlight text={text.slice(start, end)} ranges={ranges.map(([from, to]) => [from - start, to - start])} />
			</span>
			{rest.startsWith(" ") ? " " : null}
			{rest === "" ? null : <span className="astropane-taxonomy-rest">{rest}</span>}
		</>
	);
}
