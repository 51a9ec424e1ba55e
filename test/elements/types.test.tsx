import type { HRDiagramElement } from "astropane/elements";
import type { HRDiagramProps } from "astropane/hr-diagram";
import { createRef } from "react";
import { renderToString } from "react-dom/server";
import { expect, it } from "vitest";
import type { PropKinds } from "../../src/elements/propKinds.js";
import { hrDiagramKinds } from "../../src/elements/tables.js";

it("does not compile where a prop has no kind or a wrong one", () => {
	const { caption: _, ...rest } = hrDiagramKinds;
	// @ts-expect-error caption is missing
	const missing: PropKinds<HRDiagramProps> = rest;
	// @ts-expect-error caption is a boolean
	const wrong: PropKinds<HRDiagramProps> = { ...rest, caption: "number" };
	expect([missing, wrong]).toHaveLength(2);
});

it("types the elements in JSX", () => {
	const ref = createRef<HRDiagramElement>();
	const html = renderToString(
		<astropane-hr-diagram ref={ref} class="mine" figureTitle="Stars" height={300} points={[]} hidden />,
	);
	expect(html).toContain("<astropane-hr-diagram");
	// @ts-expect-error a height is a number
	expect(<astropane-hr-diagram height="tall" />).toBeDefined();
	// @ts-expect-error an event has the detail of its callback
	ref.current?.addEventListener("selectionChange", (event) => event.detail.toFixed());
});
