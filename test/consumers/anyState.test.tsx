/** Each component on a store with anything at all in its state, in every server renderer. */
import fc from "fast-check";
import { createElement } from "react";
import { describe, it } from "vitest";
import { expectToRender, rendererNames } from "../setup/expectToRender.js";
import { hostileWith } from "../setup/hostile.js";
import { hostileState, stateNames, storeWith, withStores } from "../setup/hostileStores.js";

describe.each(Object.entries(withStores))("%s", (_name, component) => {
	const page = (store: unknown) => createElement(component.Component, { ...component.props, store } as never);

	it("renders any state of a store on any server, without a throw, a failed boundary or console output", async () => {
		await fc.assert(
			fc.asyncProperty(
				hostileState(component),
				fc.constantFrom(...rendererNames),
				fc.boolean(),
				(state, renderer, isForeign) => expectToRender(page(storeWith(component, state, isForeign)), [renderer]),
			),
			{ seed: 27, numRuns: 40 },
		);
	});

	it.each(stateNames(component))("renders any value of %s", async (name) => {
		await fc.assert(
			fc.asyncProperty(hostileWith(component.keys), (value) =>
				expectToRender(page(storeWith(component, { [name]: value })), ["renderToString"]),
			),
			{ seed: 28, numRuns: 12 },
		);
	});
});
