/** Nothing throws, nothing is hidden and nothing is said, in every renderer of React. */
import { Component, type ReactElement, type ReactNode, StrictMode } from "react";
import { createRoot, hydrateRoot } from "react-dom/client";
import { expect, vi } from "vitest";
import { serverRenderers } from "./renderers.js";

/** React leaves it where a boundary hides what was thrown below, on servers only. */
const FAILED = /<!--\$[!?]-->|<template/;

/** A host that notes what was thrown at it. */
class Host extends Component<{ caught: unknown[]; children: ReactNode }> {
	static getDerivedStateFromError() {
		return { broken: true };
	}
	override state = { broken: false };
	override componentDidCatch(error: unknown) {
		this.props.caught.push(error);
	}
	override render() {
		return this.state.broken ? null : this.props.children;
	}
}

/** Renders in a document, from nothing or from the markup of a server, and takes it away again. */
async function renderInDocument(page: ReactElement, markup: string | null): Promise<void> {
	const { act } = await import("@testing-library/react");
	const caught: unknown[] = [];
	const note = { onRecoverableError: (error: unknown) => void caught.push(error) };
	const strict = (
		<StrictMode>
			<Host caught={caught}>{page}</Host>
		</StrictMode>
	);
	const place = document.createElement("div");
	document.body.append(place);
	if (markup !== null) place.innerHTML = markup;
	const root = markup === null ? createRoot(place, note) : hydrateRoot(place, strict, note);
	await act(async () => {
		if (markup === null) root.render(strict);
	});
	await act(async () => root.unmount());
	place.remove();
	if (caught.length > 0) throw caught[0];
}

/** Renders nothing but the page, and rejects with what it throws. In a document only where there is one. */
const renderers: Readonly<Record<string, (page: ReactElement) => Promise<void>>> = {
	...Object.fromEntries(
		Object.entries(serverRenderers).map(([name, render]) => [
			name,
			async (page: ReactElement) => expect(await render(page)).not.toMatch(FAILED),
		]),
	),
	...(typeof document !== "undefined" && {
		createRoot: (page: ReactElement) => renderInDocument(page, null),
		hydrateRoot: async (page: ReactElement) => renderInDocument(page, await serverRenderers.renderToString(page)),
	}),
};
export const rendererNames: readonly string[] = Object.keys(renderers);

/**
 * Renders a page by one of the renderers, or by all. What it throws, the mark of a boundary that failed and console output
 * fail the test.
 */
export async function expectToRender(page: ReactElement, names: readonly string[] = rendererNames): Promise<void> {
	const methods = ["error", "warn", "log", "info", "debug"] as const;
	const spies = methods.map((method) => vi.spyOn(console, method).mockImplementation(() => {}));
	try {
		for (const name of names) await renderers[name]?.(page);
		expect(spies.flatMap((spy) => spy.mock.calls.map((args) => args.map(String).join(" ")))).toEqual([]);
	} finally {
		for (const spy of spies) spy.mockRestore();
	}
}
