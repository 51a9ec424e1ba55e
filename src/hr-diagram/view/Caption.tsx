"use client";

import type { ReactElement } from "react";
import type { Caption as CaptionText } from "../model/background/caption.js";

/** Number and credit of the stars behind the points; the full provenance is folded. */
export function Caption({ caption }: { caption: CaptionText }): ReactElement {
	if (caption.sources === "") return <p className="astropane-hr-caption">{caption.text}</p>;
	return (
		<details className="astropane-hr-caption">
			<summary>{caption.text}</summary>
			<p>{caption.sources}</p>
		</details>
	);
}
