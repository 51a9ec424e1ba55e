/** Each component, with anything at all for its props, in every server renderer. */
import fc from "fast-check";
import { createElement } from "react";
import { describe, expect, it } from "vitest";
import { expectToRender, rendererNames } from "../setup/expectToRender.js";
import { fuzzed, hostileProps } from "../setup/hostileProps.js";

describe.each(Object.entries(fuzzed))("%s", (_name, component) => {
	it("renders any props on any server, without a throw, a failed boundary or console output", async () => {
		expect(typeof document).toBe("undefined");
		await fc.assert(
			fc.asyncProperty(hostileProps(component), fc.constantFrom(...rendererNames), (props, renderer) =>
				expectToRender(createElement(component.Component, props as never), [renderer]),
			),
			{ seed: 10, numRuns: 25 },
		);
	});
});
