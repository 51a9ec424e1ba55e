"use client";

import type { ReactElement } from "react";
import { textRuns } from "../../plot/layers/pen.js";

/** A text whose `_{…}` and `^{…}` are set as sub- and superscripts. */
export const Scripts = ({ text }: { text: string }): ReactElement => (
	<>
		{textRuns(text).map(({ text: run, shift }, i) => {
			// biome-ignore lint/suspicious/noArrayIndexKey: the same run may occur twice
			if (shift < 0) return <sub key={i}>{run}</sub>;
			// biome-ignore lint/suspicious/noArrayIndexKey: the same run may occur twice
			return shift > 0 ? <sup key={i}>{run}</sup> : run;
		})}
	</>
);
