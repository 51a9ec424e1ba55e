"use client";
import type { ReactNode } from "react";
import { useWords } from "../../ui/index.js";
import type { PickerTree } from "../model/trees.js";
import type { TaxonomyChoice } from "../types.js";
import { taxonomyWords } from "../words.js";

type DetailsProps = {
	/** `null` until it has been fetched. */
	code: typeof import("./ClassDetails.js") | null;
	position: { tree: PickerTree; node: number } | null;
	announce: (message: string) => void;
	onReveal: (choice: TaxonomyChoice) => void;
	onTag: (tag: string) => void;
};

/** The panel with the details of the class under the focus. */
export function Details({ code, position, announce, onReveal, onTag }: DetailsProps): ReactNode {
	const words = useWords(taxonomyWords);
	const node = position?.tree.nodes[position.node];
	return (
		<section className="astropane-taxonomy-details" aria-label={words.details}>
			{position && node ? (
				code && (
					<code.ClassDetails
						key={`${position.tree.key} ${node.id}`}
						tree={position.tree}
						index={position.node}
						node={node}
						announce={announce}
						onReveal={onReveal}
						onTag={onTag}
					/>
				)
			) : (
				<p>{words.detailsHint}</p>
			)}
		</section>
	);
}
