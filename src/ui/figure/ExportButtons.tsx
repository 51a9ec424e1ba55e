"use client";

import type { ReactElement } from "react";
import { Button } from "../controls/Button.js";
import { useWords } from "../language.js";
import { uiWords } from "../words.js";
import type { FileKind } from "./saveFigure.js";

/** Buttons for each kind of file that a figure can be exported as. */
export function ExportButtons({ save }: { save: (kind: FileKind) => void }): ReactElement {
	const words = useWords(uiWords);
	return (
		<>
			<Button onClick={() => save("svg")}>{words.exportSvg}</Button>
			<Button onClick={() => save("png")}>{words.exportPng}</Button>
			<Button onClick={() => save("csv")}>{words.exportCsv}</Button>
		</>
	);
}
