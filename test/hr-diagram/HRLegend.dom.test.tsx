import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { createHRStore, HRDiagram } from "astropane/hr-diagram";
import { expect, it } from "vitest";
import { durationOf } from "../setup/duration.js";

const pointsOf = (count: number) =>
	Array.from({ length: count }, (_, i) => ({
		id: `${i}`,
		origin: `gaiadr3.gaia_source-${i}`,
		color: (i % 100) / 40,
		absoluteMag: i % 15,
	}));
const items = () => screen.getByRole("list", { name: "Origins" }).querySelectorAll("button");

it.each([
	[24, 24, null],
	[25, 24, "and 1 more"],
	[1000, 24, "and 976 more"],
	[5000, 24, "and 4,976 more"],
	[20_000, 24, "and 19,976 more"],
])("lists %i origins as %i buttons and %j", (count, buttons, rest) => {
	const points = pointsOf(count);
	const draw = () => {
		cleanup();
		render(<HRDiagram points={points} background={null} controls="compact" />);
	};
	expect(durationOf(draw, 4000)).toBeLessThan(4000);
	expect(items()).toHaveLength(buttons);
	expect(screen.getByRole("list", { name: "Origins" }).lastElementChild?.textContent).toBe(
		rest ?? "gaiadr3.gaia_source-23",
	);
});

it("isolates an origin from those that are not listed, too, and shows them again", () => {
	const store = createHRStore();
	render(<HRDiagram points={pointsOf(100)} background={null} controls="compact" store={store} />);
	fireEvent.click(items()[3] as Element, { shiftKey: true });
	expect(store.getState().hiddenOrigins).toHaveLength(99);
	fireEvent.click(items()[3] as Element, { shiftKey: true });
	expect(store.getState().hiddenOrigins).toEqual([]);
	fireEvent.click(items()[3] as Element);
	expect(store.getState().hiddenOrigins).toEqual(["gaiadr3.gaia_source-3"]);
});
