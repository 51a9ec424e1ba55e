"use client";

import type { ReactElement } from "react";
import type { Caption as CaptionText } from "../model/background/caption.js";

/** Whose stars are behind the points; the whole provenance folds out. */
export function Caption({ caption }: { caption: CaptionText }): ReactElement {
	if (caption.sources === "") return <p className="astropane-hr-caption">{caption.text}</p>;
	return (
		<details className="astropane-hr-caption">
			<summary>{caption.text}</summary>
			<p>{caption.sources}</p>
		</details>
	);
}
