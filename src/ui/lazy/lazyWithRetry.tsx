"use client";

import {
	type ComponentType,
	type LazyExoticComponent,
	lazy,
	type ReactElement,
	useEffect,
	useRef,
	useSyncExternalStore,
} from "react";
import { basicWords } from "../basicWords.js";
import { useWords } from "../language.js";
import { LoadProblem } from "./LoadProblem.js";
import { fetched } from "./lazyModule.js";

type Load<P> = () => Promise<{ default: ComponentType<P> }>;

/**
 * A component that is fetched when it is first rendered, under a Suspense boundary. Where that fails, it renders a sentence and a
 * button that tries again; nothing is thrown. It tries again by itself when it is next mounted and when the browser is online
 * again. Once it is loaded, it is there for all that render it.
 */
export function lazyWithRetry<P extends object>(load: Load<P>): LazyExoticComponent<ComponentType<P>> {
	const module = fetched(() => load().then((chunk) => chunk.default));
	let mounts = 0;
	/** React keeps what `lazy` resolved to, after a failure this. */
	function Retry(props: P): ReactElement {
		const words = useWords(basicWords);
		const Loaded = useSyncExternalStore(module.subscribe, module.now, module.now);
		const isMounted = useRef(false);
		useEffect(() => {
			if (isMounted.current) return;
			isMounted.current = true;
			// The first one has just failed.
			if (mounts++ > 0) module.load().catch(() => {});
		}, []);
		if (Loaded) return <Loaded {...props} />;
		return <LoadProblem role="alert" message={words.partNotLoaded} load={module.load} />;
	}
	return lazy(() =>
		module.load().then(
			(Loaded) => ({ default: Loaded }),
			() => ({ default: Retry }),
		),
	);
}
