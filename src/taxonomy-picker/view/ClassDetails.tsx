"use client";
import { Fragment, type MouseEvent, type ReactNode, useState } from "react";
import type { TaxonomyNode } from "../../astro/taxonomy/index.js";
import { Button, useLanguage, useWords } from "../../ui/index.js";
import { choiceOf } from "../model/changeChoices.js";
import { ambiguityText } from "../model/texts/ambiguity.js";
import { PATH_SEPARATOR, pathText } from "../model/texts/texts.js";
import { isHidden, type PickerTree, shownPath } from "../model/trees.js";
import type { TaxonomyChoice } from "../types.js";
import { detailWords } from "../words/details.js";

type ClassDetailsProps = {
	tree: PickerTree;
	/** Index of `node` in the tree. */
	index: number;
	node: TaxonomyNode;
	announce: (message: string) => void;
	/** Shows a class of the tree. */
	onReveal: (choice: TaxonomyChoice) => void;
	onTag: (tag: string) => void;
};

/** Further siblings are not named. */
const MAX_SIBLINGS = 12;

/** Path, tags, other names, comments and links of a class. */
export function ClassDetails({ tree, index, node, announce, onTag, ...props }: ClassDetailsProps): ReactNode {
	const onReveal = (other: number): void => props.onReveal(choiceOf(tree, other));
	const words = useWords(detailWords);
	const language = useLanguage();
	const ambiguity = ambiguityText(language, tree, index);
	const siblings = siblingsOf(tree, index).slice(0, MAX_SIBLINGS);
	const path = pathText(shownPath(tree, index));
	return (
		<>
			<p className="astropane-taxonomy-title">{node.class}</p>
			<p className="astropane-taxonomy-path">
				<span>
					{ancestorsOf(tree, index).map((ancestor) => (
						<Fragment key={ancestor}>
							<DetailLink onClick={() => onReveal(ancestor)}>{tree.nodes[ancestor]?.class}</DetailLink>
							{PATH_SEPARATOR}
						</Fragment>
					))}
					{node.class}
				</span>{" "}
				<CopyButton text={path} announce={announce} />
			</p>
			{ambiguity ? <p className="astropane-taxonomy-warning">{ambiguity}</p> : null}
			<dl>
				<Entry term={words.otherNames} texts={node.otherNames} />
				{node.tags.length > 0 ? (
					<div>
						<dt>{words.tags}</dt>
						<dd>
							{[...new Set(node.tags)].map((tag, i) => (
								<Fragment key={tag}>
									{i > 0 ? ", " : null}
									<DetailLink title={words.showTag(tag)} onClick={() => onTag(tag)}>
										{tag}
									</DetailLink>{" "}
									<small>{words.tagCount(language.numbers.integer(tagCount(tree, tag)))}</small>
								</Fragment>
							))}
						</dd>
					</div>
				) : null}
				<Entry term={words.comments} texts={node.comments ? [node.comments] : []} />
				{siblings.length > 0 ? (
					<div>
						<dt>{words.siblings}</dt>
						<dd>
							{siblings.map((sibling, i) => (
								<Fragment key={sibling}>
									{i > 0 ? ", " : null}
									<DetailLink onClick={() => onReveal(sibling)}>{tree.nodes[sibling]?.class}</DetailLink>
								</Fragment>
							))}
						</dd>
					</div>
				) : null}
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

type DetailLinkProps = { title?: string; onClick: () => void; children: ReactNode };

/** A button within a text, for the pointer. It is no tab stop: keys reach the same in tree and search box. */
function DetailLink({ title, onClick, children }: DetailLinkProps): ReactNode {
	return (
		<Button look="text" tabIndex={-1} className="astropane-taxonomy-link" title={title} onClick={onClick}>
			{children}
		</Button>
	);
}

/** Classes above a class, from the first level that is drawn. */
function ancestorsOf(tree: PickerTree, index: number): number[] {
	const ancestors: number[] = [];
	const { parent } = tree.outline;
	for (let node = parent[index] as number; node >= 0; node = parent[node] as number) {
		if (!isHidden(tree, node)) ancestors.unshift(node);
	}
	return ancestors;
}

/** Classes without subclasses beside one that has none: those that are easily confused with it. */
function siblingsOf(tree: PickerTree, index: number): number[] {
	const { parent, end } = tree.outline;
	const up = parent[index] as number;
	const siblings: number[] = [];
	if (up < 0 || (end[index] as number) > index + 1) return siblings;
	for (let node = up + 1; node < (end[up] as number); node = end[node] as number) {
		if (node !== index && end[node] === node + 1) siblings.push(node);
		if (siblings.length > MAX_SIBLINGS) break;
	}
	return siblings;
}

function tagCount(tree: PickerTree, tag: string): number {
	let count = 0;
	for (const { tags } of tree.nodes) if (tags.includes(tag)) count++;
	return count;
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
