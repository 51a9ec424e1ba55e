"use client";

import { type ComponentType, type LazyExoticComponent, lazy, type ReactElement, useState } from "react";
import { Button } from "../controls/Button.js";

type Load<P> = () => Promise<{ default: ComponentType<P> }>;

/**
 * A component that is fetched when it is first shown, under a Suspense boundary. Where it does not come, a sentence and a
 * button stand in its place: nothing is thrown at the host.
 */
export function lazyWithRetry<P extends object>(load: Load<P>): LazyExoticComponent<ComponentType<P>> {
	function Again(props: P): ReactElement {
		const [Found, setFound] = useState<ComponentType<P> | null>(null);
		if (Found) return <Found {...props} />;
		return (
			<p role="alert" className="astropane-problem">
				This part could not be loaded.{" "}
				<Button
					look="text"
					onClick={() => {
						load().then(
							(code) => setFound(() => code.default),
							() => {},
						);
					}}
				>
					Try again
				</Button>
			</p>
		);
	}
	return lazy(() => load().catch(() => ({ default: Again })));
}
