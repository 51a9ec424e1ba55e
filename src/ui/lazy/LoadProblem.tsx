"use client";

import { type ReactElement, useEffect, useRef, useState } from "react";
import { focusedElement } from "../../plot/interaction/focusedElement.js";
import { useEffectBeforePaint } from "../../plot/react/useEffectBeforePaint.js";
import { useLatest } from "../../plot/react/useLatest.js";
import { basicWords } from "../basicWords.js";
import { Button } from "../controls/Button.js";
import { useWords } from "../language.js";

export type LoadProblemProps = {
	/** What could not be loaded, as a sentence. */
	message: string;
	/** Tries again. Called by the button, and when the browser is online again. */
	load(): Promise<unknown>;
	/** "alert" has readers told of it; without it the caller does that. */
	role?: "alert" | undefined;
};

/** Stands in place of code that could not be fetched: a sentence, and a button that tries again. */
export function LoadProblem({ message, load, role }: LoadProblemProps): ReactElement {
	const words = useWords(basicWords);
	const [isLoading, setLoading] = useState(false);
	const element = useRef<HTMLParagraphElement>(null);
	const tryAgain = (): void => {
		setLoading(true);
		const stop = (): void => setLoading(false);
		load().then(stop, stop);
	};
	const latest = useLatest(tryAgain);
	useEffect(() => {
		const page = element.current?.ownerDocument.defaultView;
		const onOnline = (): void => latest.current();
		page?.addEventListener("online", onOnline);
		return () => page?.removeEventListener("online", onOnline);
	}, [latest]);
	useEffectBeforePaint(() => {
		const paragraph = element.current;
		// Once the part is there, the button is gone: the focus stays in the figure.
		return () => {
			if (!paragraph?.contains(focusedElement(paragraph))) return;
			const panel = paragraph.parentElement?.closest<HTMLElement>("[tabindex]");
			const root = paragraph.closest(".astropane");
			const plot = root?.querySelector<HTMLElement>(".astropane-plot[tabindex]");
			const first = root?.querySelector<HTMLElement>("input, [tabindex='0']");
			(panel ?? plot ?? first)?.focus({ preventScroll: true });
		};
	}, []);
	return (
		<p ref={element} role={role} className="astropane-problem">
			{isLoading ? words.loading : message}{" "}
			<Button look="text" onClick={tryAgain}>
				{words.tryAgain}
			</Button>
		</p>
	);
}
