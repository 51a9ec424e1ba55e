import { fireEvent, render, screen, waitFor } from "@testing-library/react";
import { createSpectrumStore, SpectrumViewer } from "astropane/spectrum-viewer";
import { expect, it } from "vitest";
import { changeStep } from "../../src/spectrum-viewer/store.js";

const spectrum = { id: "a", wavelengths: [4000, 5000, 6000, 7000], fluxes: [1, 2, 3, 2] };
/** The figure's own, the last of its regions. */
const liveRegion = () => screen.getAllByRole("status").at(-1) as HTMLElement;
const announced = (message: RegExp | string) =>
	waitFor(() => expect(liveRegion()).toHaveTextContent(message), { timeout: 8000 });

it("the buttons Undo and Redo say what the keys say, once", async () => {
	const store = createSpectrumStore();
	render(<SpectrumViewer spectra={[spectrum]} store={store} width={800} />);
	changeStep(store, { redshift: 0.1 });
	const messages: string[] = [];
	const observer = new MutationObserver(() => messages.push(liveRegion().textContent ?? ""));
	observer.observe(liveRegion(), { childList: true, characterData: true, subtree: true });

	fireEvent.click(screen.getByRole("button", { name: "Undo" }));
	expect(store.getState().redshift).toBe(0);
	await announced("Undone. Redshift 0.000000.");
	fireEvent.click(screen.getByRole("button", { name: "Undo" }));
	await announced("There is nothing to undo.");
	fireEvent.click(screen.getByRole("button", { name: "Redo" }));
	expect(store.getState().redshift).toBe(0.1);
	await announced("Redone. Redshift 0.100000.");
	expect(messages).toEqual(["Undone. Redshift 0.000000.", "There is nothing to undo.", "Redone. Redshift 0.100000."]);
	observer.disconnect();

	const plot = screen.getByRole("application");
	fireEvent.focus(plot);
	fireEvent.keyDown(plot, { key: "z", ctrlKey: true });
	await announced("Undone. Redshift 0.000000.");
});
