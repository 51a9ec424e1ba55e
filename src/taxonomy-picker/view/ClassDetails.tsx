"use client";
import { type MouseEvent, type ReactNode, useState } from "react";
import type { TaxonomyNode } from "../../astro/taxonomy/index.js";
import { Button, useLanguage, useWords } from "../../ui/index.js";
import { ambiguityText, pathText } from "../model/texts.js";
import { type PickerTree, shownPath } from "../model/trees.js";
import { detailWords } from "../words/details.js";

type ClassDetailsProps = {
	tree: PickerTree;
	/** Index of `node` in the tree. */
	index: number;
	node: TaxonomyNode;
	announce: (message: string) => void;
};

/** Path, tags, other names, comments and links of a class. */
export function ClassDetails({ tree, index, node, announce }: ClassDetailsProps): ReactNode {
	const words = useWords(detailWords);
	const ambiguity = ambiguityText(useLanguage(), tree, index);
	const path = pathText(shownPath(tree, index));
	return (
		<>
			<p className="astropane-taxonomy-title">{node.class}</p>
			<p className="astropane-taxonomy-path">
				<span>{path}</span> <CopyButton text={path} announce={announce} />
			</p>
			{ambiguity ? <p className="astropane-taxonomy-warning">{ambiguity}</p> : null}
			<dl>
				<Entry term={words.otherNames} texts={node.otherNames} />
				<Entry term={words.tags} texts={node.tags} />
				<Entry term={words.comments} texts={node.comments ? [node.comments] : []} />
				{node.links.length > 0 ? (
					<div>
						<dt>{words.links}</dt>
						{[...new Set(node.links)].map((link) => (
							<dd key={link}>
								<a href={link} target="_blank" rel="noopener noreferrer">
									{link.replace(/^https?:\/\/(www\.)?/i, "")} <small>{words.opensNewTab}</small>
								</a>
							</dd>
						))}
					</div>
				) : null}
			</dl>
		</>
	);
}

function Entry({ term, texts }: { term: string; texts: readonly string[] }): ReactNode {
	if (texts.length === 0) return null;
	return (
		<div>
			<dt>{term}</dt>
			<dd>{texts.join(", ")}</dd>
		</div>
	);
}

type CopyLabel = keyof Pick<typeof detailWords, "copyPath" | "copied" | "copyRefused">;

function CopyButton({ text, announce }: { text: string; announce: (message: string) => void }): ReactNode {
	const words = useWords(detailWords);
	const [label, setLabel] = useState<CopyLabel>("copyPath");
	const copy = async (event: MouseEvent<HTMLButtonElement>) => {
		// The page's own: a picker in an iframe is focused there.
		const { navigator } = event.currentTarget.ownerDocument.defaultView ?? window;
		try {
			await navigator.clipboard.writeText(text);
			setLabel("copied");
			announce(words.pathCopied);
		} catch {
			// Without permission, or on a page that is not secure, the path can still be selected by hand.
			setLabel("copyRefused");
			announce(words.pathNotCopied);
		}
	};
	return (
		<Button className="astropane-taxonomy-button" onClick={copy}>
			{words[label]}
		</Button>
	);
}
