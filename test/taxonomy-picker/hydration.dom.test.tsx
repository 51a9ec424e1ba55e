import { act, within } from "@testing-library/react";
import { TaxonomyPicker, type TaxonomyPickerProps } from "astropane/taxonomy-picker";
import { type ReactNode, StrictMode } from "react";
import { hydrateRoot } from "react-dom/client";
import { renderToString } from "react-dom/server";
import { expect, it } from "vitest";
import { choice, flat, other, small } from "./trees.js";

const cases: [string, TaxonomyPickerProps][] = [
	["one choice", { taxonomies: [small], defaultValue: [choice("Stellar", "Pulsating")] }],
	[
		"several taxonomies and choices",
		{ taxonomies: [small, other], mode: "multiple", defaultValue: [choice("Stellar"), choice("Gone")] },
	],
	["more rows than are drawn", { taxonomies: [flat(2000)], defaultExpandedDepth: 3 }],
	["a broken taxonomy", { taxonomies: [{ id: 1, name: "x", hierarchy: { class: "A", subclasses: [null] } }] }],
	["no taxonomy", { taxonomies: [] }],
];

// An error of React on the console fails a test: see test/setup/console.ts.
it.each(cases)("hydrates the server's markup with %s without a mismatch", async (_, props) => {
	const view: ReactNode = (
		<StrictMode>
			<TaxonomyPicker {...props} />
		</StrictMode>
	);
	const container = document.createElement("div");
	container.innerHTML = renderToString(view);
	document.body.append(container);
	const before = within(container).queryAllByRole("treeitem")[0];
	const errors: unknown[] = [];
	const root = await act(async () =>
		hydrateRoot(container, view, { onRecoverableError: (error) => errors.push(error) }),
	);
	expect(errors).toEqual([]);
	expect(within(container).queryAllByRole("treeitem")[0]).toBe(before);
	await act(async () => root.unmount());
	container.remove();
});
