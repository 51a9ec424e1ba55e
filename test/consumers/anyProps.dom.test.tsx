/** Each component, with anything at all for its props, in a document: fresh, and on the markup of a server. */
import fc from "fast-check";
import { createElement } from "react";
import { describe, it } from "vitest";
import { expectToRender } from "../setup/expectToRender.js";
import { fuzzed, hostileProps } from "../setup/hostileProps.js";

describe.each(Object.entries(fuzzed))("%s", (_name, component) => {
	it("renders any props in a document, without a throw, a failed boundary or console output", async () => {
		await fc.assert(
			fc.asyncProperty(hostileProps(component), fc.constantFrom("createRoot", "hydrateRoot"), (props, renderer) =>
				expectToRender(createElement(component.Component, props as never), [renderer]),
			),
			{ seed: 10, numRuns: 8 },
		);
	});
});
