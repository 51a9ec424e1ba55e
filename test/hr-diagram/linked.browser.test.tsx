import { act, render, screen, waitFor } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { createHRStore, HRDiagram, type HRDiagramPoint } from "astropane/hr-diagram";
import { describe, expect, it } from "vitest";
import "astropane/styles.css";
import { answers } from "../setup/answers.js";

const points: HRDiagramPoint[] = [
	{ color: 0.5, absoluteMag: 0.62, origin: "gaia", id: "RR Lyr" },
	{ color: 0.82, absoluteMag: 4.67, origin: "gaia", id: "Sun" },
];
const plot = (title: string) => screen.getByRole("application", { name: title });
const status = (title: string) => plot(title).closest("section")?.querySelector("[role=status]")?.textContent;

describe("two diagrams on one store", () => {
	it("announce once, in the one that has the focus", async () => {
		const store = createHRStore();
		render(
			["left", "right"].map((title) => (
				<HRDiagram key={title} title={title} points={points} width={400} height={300} background={null} store={store} />
			)),
		);
		const user = userEvent.setup();
		for (const title of ["left", "right"]) await answers(() => plot(title));
		act(() => plot("left").focus());
		await user.keyboard("s");
		await waitFor(() => expect(status("left")).toMatch(/Arrow keys move the cross/));
		await user.keyboard("{Escape}.");
		await waitFor(() => expect(status("left")).toMatch(/^Point 1 of 2/));
		expect(status("right")).toBe("");

		act(() => plot("right").focus());
		await user.keyboard(".");
		await waitFor(() => expect(status("right")).toMatch(/^Point 2 of 2/));
		await user.keyboard("l");
		await waitFor(() => expect(status("right")).toMatch(/Arrow keys move the cross/));
		expect(status("left")).toMatch(/^Point 1 of 2/);
	});
});
