import { fireEvent, render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { createHRStore, HRDiagram } from "astropane/hr-diagram";
import { expect, it } from "vitest";

const points = [{ color: 1.5, absoluteMag: 6, origin: "gaia" }];

it("opens the control of extinction, which drives the store, and closes it again", async () => {
	const store = createHRStore();
	render(<HRDiagram points={points} background={null} width={560} store={store} />);
	const button = await screen.findByRole("button", { name: "Extinction" });
	expect(button.getAttribute("aria-pressed")).toBe("false");
	fireEvent.click(button);
	expect(store.getState().a0).toBe(0);
	const box = await screen.findByRole("textbox", { name: /^A₀/ });
	const user = userEvent.setup();
	const enter = async (text: string) => {
		await user.clear(box);
		await user.type(box, `${text}{Enter}`);
	};
	await enter("1.25");
	expect(store.getState().a0).toBe(1.25);
	await enter("9");
	expect(store.getState().a0).toBe(1.25);
	expect(screen.getByText("A₀ is a number from 0 to 5 mag.")).toBeTruthy();
	fireEvent.click(button);
	expect(store.getState().a0).toBeNull();
	expect(screen.queryByRole("textbox", { name: /^A₀/ })).toBeNull();
	const undo = screen.getByRole("button", { name: "Undo" });
	fireEvent.click(undo);
	expect(store.getState().a0).toBe(1.25);
	fireEvent.click(undo);
	fireEvent.click(undo);
	expect(store.getState().a0).toBeNull();
	fireEvent.click(screen.getByRole("button", { name: "Redo" }));
	expect(store.getState().a0).toBe(0);
});

it("is not offered for other bands than Gaia's", async () => {
	render(<HRDiagram points={points} background={null} axes={{ color: "B-V", magnitude: "M_V" }} width={560} />);
	await screen.findByRole("button", { name: "Reset view" });
	expect(screen.queryByRole("button", { name: "Extinction" })).toBeNull();
});
