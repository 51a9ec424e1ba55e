"use client";
import { type ReactNode, useState } from "react";
import type { TaxonomyNode } from "../../astro/taxonomy/index.js";
import { ambiguityText, pathMark } from "../model/sentences.js";
import type { PickerTree } from "../model/trees.js";

type DetailsProps = { place: { tree: PickerTree; node: number } | null; announce: (text: string) => void };

/** All that the taxonomy says about the class under the focus. */
export function Details({ place, announce }: DetailsProps): ReactNode {
	const node = place?.tree.nodes[place.node];
	return (
		<section className="astropane-taxonomy-details" aria-label="Details of the class">
			{place && node ? (
				<ClassDetails
					key={`${place.tree.key} ${node.id}`}
					tree={place.tree}
					position={place.node}
					node={node}
					announce={announce}
				/>
			) : (
				<p>Move to a class to read its path, tags and other names.</p>
			)}
		</section>
	);
}

type ClassDetailsProps = { tree: PickerTree; position: number; node: TaxonomyNode; announce: (text: string) => void };

function ClassDetails({ tree, position, node, announce }: ClassDetailsProps): ReactNode {
	const ambiguity = ambiguityText(tree, position);
	const path = node.path.join(pathMark);
	return (
		<>
			<p className="astropane-taxonomy-title">{node.class}</p>
			<p className="astropane-taxonomy-path">
				<span>{path}</span> <CopyButton text={path} announce={announce} />
			</p>
			{ambiguity ? <p className="astropane-taxonomy-warning">{ambiguity}</p> : null}
			<dl>
				<Entry term="Other names" texts={node.otherNames} />
				<Entry term="Tags" texts={node.tags} />
				{node.comments ? <Entry term="Comments" texts={[node.comments]} /> : null}
				{node.links.length > 0 ? (
					<div>
						<dt>Links</dt>
						{[...new Set(node.links)].map((link) => (
							<dd key={link}>
								<a href={link} target="_blank" rel="noopener noreferrer">
									{link.replace(/^https?:\/\/(www\.)?/i, "")} <small>(opens a new tab)</small>
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

function CopyButton({ text, announce }: { text: string; announce: (text: string) => void }): ReactNode {
	const [label, setLabel] = useState("Copy path");
	const copy = async () => {
		try {
			await navigator.clipboard.writeText(text);
			setLabel("Copied");
			announce("Path copied.");
		} catch {
			// no permission, or no secure page: the path can still be selected by hand
			setLabel("Not allowed here");
			announce("The browser does not allow copying here. Select the path and copy it by hand.");
		}
	};
	return (
		<button type="button" className="astropane-taxonomy-button" onClick={copy}>
			{label}
		</button>
	);
}
