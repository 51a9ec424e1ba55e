"use client";

import { type ComponentType, type LazyExoticComponent, lazy, type ReactElement, useState } from "react";
import { Button } from "../controls/Button.js";
import { useWords } from "../language.js";
import { uiWords } from "../words.js";

type Load<P> = () => Promise<{ default: ComponentType<P> }>;

/**
 * A component that is fetched when it is first rendered, under a Suspense boundary. Where that fails, it renders a sentence and a
 * button that tries again; nothing is thrown.
 */
export function lazyWithRetry<P extends object>(load: Load<P>): LazyExoticComponent<ComponentType<P>> {
	function Retry(props: P): ReactElement {
		const words = useWords(uiWords);
		const [Loaded, setLoaded] = useState<ComponentType<P> | null>(null);
		if (Loaded) return <Loaded {...props} />;
		return (
			<p role="alert" className="astropane-problem">
				{words.partNotLoaded}{" "}
				<Button
					look="text"
					onClick={() => {
						load().then(
							(module) => setLoaded(() => module.default),
							() => {},
						);
					}}
				>
					{words.tryAgain}
				</Button>
			</p>
		);
	}
	return lazy(() => load().catch(() => ({ default: Retry })));
}
