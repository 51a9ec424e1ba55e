"use client";

import type { ReactElement } from "react";
import type { Caption as CaptionText } from "../model/background/caption.js";

/** Number and credit of the stars behind the points; the full provenance is folded. */
export function Caption({ caption }: { caption: CaptionText }): ReactElement {
	// "M_G = 4": every second part is a subscript.
	const text = caption.text.split(/_(\w)\b/).map((part, i) =>
		// biome-ignore lint/suspicious/noArrayIndexKey: the same subscript may occur twice
		i % 2 ? <sub key={i}>{part}</sub> : part,
	);
	if (caption.sources === "") return <p className="astropane-hr-caption">{text}</p>;
	return (
		<details className="astropane-hr-caption">
			<summary>{text}</summary>
			<p>{caption.sources}</p>
		</details>
	);
}
