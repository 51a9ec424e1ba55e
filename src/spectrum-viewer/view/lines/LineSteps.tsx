"use client";

import type { ReactElement } from "react";
import { Button, useWords } from "../../../ui/index.js";
import { controlWords } from "../../words/controls.js";
import type { LinePanelProps } from "./linePanelProps.js";

type LineStepsProps = Pick<LinePanelProps, "store" | "settledView" | "view" | "say"> & { onError(): void };

/** Buttons that go to the previous and the next visible line. */
export function LineSteps({ store, settledView, view, say, onError }: LineStepsProps): ReactElement {
	const words = useWords(controlWords);
	const step = (direction: -1 | 1) => {
		import("../../lazy/chunks/interaction.js")
			.then((module) => say(module.stepLine(store, view() ?? settledView, direction)))
			.catch(onError);
	};
	return (
		<span className="astropane-spectrum-line-steps" role="group" aria-label={words.lineSteps}>
			<Button look="quiet" aria-label={words.previousLine} title={words.previousLineHint} onClick={() => step(-1)}>
				‹
			</Button>
			<Button look="quiet" aria-label={words.nextLine} title={words.nextLineHint} onClick={() => step(1)}>
				›
			</Button>
		</span>
	);
}
