import { fireEvent, render, screen, waitFor } from "@testing-library/react";
import { createHRStore, HRDiagram } from "astropane/hr-diagram";
import { expect, it } from "vitest";
import { describeStep } from "../../src/hr-diagram/model/text/describeStep.js";
import { changeStep, stepOf } from "../../src/hr-diagram/store.js";
import { languageOf } from "../../src/text/index.js";

const points = [
	{ color: 1.5, absoluteMag: 6, origin: "gaia", id: "a" },
	{ color: 0.5, absoluteMag: 3, origin: "gaia", id: "b" },
];
const announced = (message: string) =>
	waitFor(() => expect(screen.getByRole("status").textContent).toBe(message), { timeout: 8000 });

it("the buttons Undo and Redo say what the keys say, once", async () => {
	const store = createHRStore();
	render(<HRDiagram points={points} background={null} width={560} store={store} />);
	const undo = await screen.findByRole("button", { name: "Undo" });
	const messages: string[] = [];
	const observer = new MutationObserver(() => messages.push(screen.getByRole("status").textContent ?? ""));
	observer.observe(screen.getByRole("status"), { childList: true, characterData: true, subtree: true });

	fireEvent.click(undo);
	await announced("There is nothing to undo.");
	changeStep(store, { selection: ["a", "b"] });
	fireEvent.click(undo);
	await announced("Undone. 0 points are selected.");
	fireEvent.click(screen.getByRole("button", { name: "Redo" }));
	await announced("Redone. 2 points are selected.");
	expect(messages).toEqual([
		"There is nothing to undo.",
		"Undone. 0 points are selected.",
		"Redone. 2 points are selected.",
	]);
	observer.disconnect();

	const plot = screen.getByRole("application");
	fireEvent.pointerOver(plot);
	await waitFor(() => expect(plot).toHaveAttribute("data-astropane-gesture"), { timeout: 8000 });
	fireEvent.keyDown(plot, { key: "z", ctrlKey: true });
	await announced("Undone. 0 points are selected.");
	fireEvent.keyDown(plot, { key: "y", ctrlKey: true });
	await announced("Redone. 2 points are selected.");
});

it("a step is described by all that it changes", () => {
	const english = languageOf(undefined, undefined);
	const before = stepOf(createHRStore().getState());
	const zoomed = { ...before, window: { x: [0.5, 1] as const, y: [8, -1.5] as const } };
	expect(describeStep(before, zoomed, 1, english)).toBe(
		"Redone. Colour 0.50 to 1.00 mag is in view. Absolute magnitude 8.00 to −1.50 is in view.",
	);
	expect(describeStep(zoomed, { ...before, a0: 0.3 }, -1, english)).toBe(
		"Undone. The whole diagram is in view. The extinction A₀ is 0.30 mag.",
	);
	const stars = [{ layer: 0, indices: Uint32Array.of(4) }];
	expect(describeStep({ ...before, a0: 0 }, { ...before, stars }, -1, english)).toBe(
		"Undone. 1 background star is selected. No extinction is taken away.",
	);
	expect(describeStep(before, before, 1, english)).toBe("There is nothing to redo.");
});
