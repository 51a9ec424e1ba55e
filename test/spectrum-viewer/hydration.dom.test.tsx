import { act } from "@testing-library/react";
import { SpectrumViewer, type SpectrumViewerProps } from "astropane/spectrum-viewer";
import fc from "fast-check";
import { StrictMode } from "react";
import { hydrateRoot } from "react-dom/client";
import { renderToString } from "react-dom/server";
import { expect, it, vi } from "vitest";
import { props } from "./anyProps.js";

it("hydrates a server's markup of any props without a difference", async () => {
	await fc.assert(
		fc.asyncProperty(props, async (given) => {
			const said = vi.spyOn(console, "error").mockImplementation(() => {});
			const element = (
				<StrictMode>
					<SpectrumViewer {...(given as SpectrumViewerProps)} />
				</StrictMode>
			);
			const host = document.createElement("div");
			host.innerHTML = renderToString(element);
			document.body.append(host);
			const problems: unknown[] = [];
			const root = await act(async () =>
				hydrateRoot(host, element, { onRecoverableError: (error) => problems.push(error) }),
			);
			await act(async () => root.unmount());
			host.remove();
			expect(problems.map(String)).toEqual([]);
			expect(said.mock.calls.filter(([text]) => !/`act`|act\(/.test(String(text)))).toEqual([]);
		}),
		{ seed: 4, numRuns: 25 },
	);
}, 120_000);
