import { act, cleanup, fireEvent, render, waitFor } from "@testing-library/react";
import { dopplerProblem } from "astropane/astro";
import { createSpectrumStore, SpectrumViewer, type SpectrumViewerProps } from "astropane/spectrum-viewer";
import fc from "fast-check";
import { Component, type ReactNode, StrictMode } from "react";
import { expect, it, vi } from "vitest";
import { spectrumKeys } from "../../src/spectrum-viewer/view/interaction/keys.js";
import { props, settings } from "./anyProps.js";

/** A host that notes what was thrown at it. */
class Host extends Component<{ caught: unknown[]; children: ReactNode }, { broken: boolean }> {
	override state = { broken: false };
	static getDerivedStateFromError() {
		return { broken: true };
	}
	override componentDidCatch(error: unknown) {
		this.props.caught.push(error instanceof Error ? error.stack : error);
	}
	override render() {
		return this.state.broken ? null : this.props.children;
	}
}

const change = fc.oneof(
	...Object.entries(settings).map(([name, value]) =>
		value
			// An application that drives a store itself answers for its redshift.
			.filter((v) => !/redshift|velocity$/.test(name) || dopplerProblem({ [name]: v as number }) === null)
			.map((v) => ({ kind: "set" as const, name, value: v })),
	),
);
const plain = ["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown", "+", "-", "0", "z", "Home", "End", "Escape", "?"];
const key = fc.record({
	kind: fc.constant("key" as const),
	key: fc.constantFrom(...plain, ...Object.keys(spectrumKeys)),
});
const move = fc.oneof(
	{ weight: 4, arbitrary: change },
	{ weight: 4, arbitrary: key },
	{ weight: 1, arbitrary: fc.record({ kind: fc.constant("undo" as const), key: fc.constantFrom("z", "shift+z") }) },
	{ weight: 1, arbitrary: fc.record({ kind: fc.constant("props" as const), props }) },
	{ weight: 1, arbitrary: fc.record({ kind: fc.constant("click" as const), at: fc.nat(60) }) },
);
const quoting = / (aria-[a-z]+|title|id|for|value|stroke|fill|style|data-[a-z]+)="[^"]*"/g;

it("survives any props, choices and keys in any order, without console output", async () => {
	await fc.assert(
		fc.asyncProperty(props, fc.array(move, { minLength: 1, maxLength: 12 }), async (first, moves) => {
			const caught: unknown[] = [];
			const said = vi.spyOn(console, "error").mockImplementation(() => {});
			const store = createSpectrumStore();
			const page = (given: Record<string, unknown>) => (
				<StrictMode>
					<Host caught={caught}>
						<SpectrumViewer {...(given as SpectrumViewerProps)} store={store} />
					</Host>
				</StrictMode>
			);
			const { container, rerender } = render(page(first));
			const plot = () => container.querySelector<HTMLElement>(".astropane-plot") as HTMLElement;
			fireEvent.pointerOver(plot());
			await waitFor(() => expect(plot().dataset.astropaneGesture).toBeDefined());
			for (const one of moves) {
				await act(async () => {
					if (one.kind === "set") store.setState({ [one.name]: one.value });
					else if (one.kind === "props") rerender(page(one.props));
					else if (one.kind === "click") {
						const buttons = container.querySelectorAll<HTMLElement>("button, summary, input[type=checkbox]");
						buttons[one.at % Math.max(1, buttons.length)]?.click();
					} else {
						const shiftKey = one.key.startsWith("shift+");
						fireEvent.keyDown(plot(), {
							key: one.key.replace("shift+", "")[shiftKey ? "toUpperCase" : "toString"](),
							shiftKey,
						});
					}
				});
				expect(caught).toEqual([]);
				expect(said.mock.calls.filter(([text]) => !/`act`|act\(/.test(String(text)))).toEqual([]);
				const tags = [...container.innerHTML.matchAll(/<[a-z][^>]*>/g)].map(([tag]) => tag.replace(quoting, ""));
				expect(tags.filter((tag) => /NaN|Infinity|undefined/.test(tag))).toEqual([]);
			}
			cleanup();
		}),
		{ seed: 9, numRuns: 20 },
	);
}, 120_000);
