import { act, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { createSpectrumStore, type SpectrumStore, SpectrumViewer } from "astropane/spectrum-viewer";
import { describe, expect, it } from "vitest";

const spectrum = { id: "a", wavelengths: [4000, 5000, 6000, 7000], fluxes: [1, 2, 3, 2] };
const show = (store: SpectrumStore) => {
	render(<SpectrumViewer spectra={[spectrum]} store={store} />);
	return {
		box: screen.getByRole<HTMLInputElement>("textbox", { name: "Redshift z" }),
		slider: screen.getByRole<HTMLInputElement>("slider", { name: "Redshift z" }),
	};
};

describe("the redshift's slider and box", () => {
	it("the redshift field takes cz in km/s, and shows the redshift", async () => {
		const store = createSpectrumStore();
		const { box } = show(store);
		await userEvent.clear(box);
		await userEvent.type(box, "cz 4985 km/s{Enter}");
		expect(store.getState().redshift).toBeCloseTo(4985 / 299792.458, 12);
		expect(box.value).toBe("0.01662817");
	});

	it("leaves a text that is being typed alone, whatever else changes", async () => {
		const store = createSpectrumStore();
		const { box } = show(store);
		await userEvent.clear(box);
		expect(box.value).toBe("");
		await userEvent.type(box, "0.");
		act(() => store.setState({ redshift: 0.5 }));
		expect(box.value).toBe("0.");
		await userEvent.type(box, "0166281234567{Enter}");
		expect(store.getState().redshift).toBe(0.0166281234567);
	});

	it("the slider's range follows redshifts below zero and above ten", async () => {
		const store = createSpectrumStore();
		const { box, slider } = show(store);
		expect([slider.min, slider.max]).toEqual(["0", "0.2"]);
		for (const [text, z, min, max] of [
			["−0.001", -0.001, -0.002, 0.2],
			["12.5", 12.5, 0, 25],
		] as const) {
			await userEvent.clear(box);
			await userEvent.type(box, `${text}{Enter}`);
			expect(store.getState().redshift).toBe(z);
			await waitFor(() => expect([slider.min, slider.max].map(Number)).toEqual([min, max]));
			expect(Number(slider.value)).toBe(z);
		}
	});

	it("the field has room for a sign, so that nothing moves when the redshift becomes negative", async () => {
		const store = createSpectrumStore({ redshift: 0.0166 });
		const { box } = show(store);
		const size = box.size;
		expect(size).toBeGreaterThan(box.value.length);
		act(() => store.setState({ redshift: -0.054024 }));
		await waitFor(() => expect(box.value).toBe("−0.054024"));
		await act(() => new Promise((resolve) => setTimeout(resolve, 400)));
		expect(box.size).toBe(size);
	});

	it("steps by keys, coarsely and finely, through zero", () => {
		const store = createSpectrumStore();
		const { box } = show(store);
		fireEvent.keyDown(box, { key: "ArrowDown" });
		expect(store.getState().redshift).toBe(-0.0001);
		fireEvent.keyDown(box, { key: "ArrowUp", shiftKey: true });
		expect(store.getState().redshift).toBe(0.0009);
		fireEvent.keyDown(box, { key: "ArrowUp", altKey: true });
		expect(store.getState().redshift).toBe(0.00091);
	});

	it("refuses redshifts of −1 and below with the reason, and keeps the text", async () => {
		const store = createSpectrumStore();
		const { box } = show(store);
		await userEvent.clear(box);
		await userEvent.type(box, "cz -300000 km/s{Enter}");
		expect(screen.getByRole("alert").textContent).toMatch(/^The redshift is −1\.0\d+, which would move every line/);
		expect(box.value).toBe("cz -300000 km/s");
		expect(store.getState().redshift).toBe(0);
	});
});

describe("the keys of redshift and velocity", () => {
	it("keys of redshift and velocity announce what they set, or why they do not", async () => {
		const store = createSpectrumStore({ redshift: -0.9899, velocity: -299_650 });
		render(<SpectrumViewer spectra={[spectrum]} store={store} width={800} controls={false} />);
		const plot = screen.getByRole("application");
		plot.focus();
		await waitFor(() => expect(plot).toHaveAttribute("data-astropane-gesture"));
		fireEvent.keyDown(plot, { key: "(" });
		expect(store.getState().velocity).toBe(-299_750);
		expect(await screen.findByText("Expansion velocity −299,750 km/s.")).toBeInTheDocument();
		fireEvent.keyDown(plot, { key: "(" });
		expect(store.getState().velocity).toBe(-299_750);
		expect(
			await screen.findByText(/^The velocity is −299850 km\/s, which is not below the speed of light/),
		).toBeInTheDocument();
		fireEvent.keyDown(plot, { key: "{" });
		expect(await screen.findByText("Redshift −0.999900.")).toBeInTheDocument();
		fireEvent.keyDown(plot, { key: "{" });
		expect(store.getState().redshift).toBe(-0.9999);
		expect(await screen.findByText(/^The redshift is −1\.0099/)).toBeInTheDocument();
	});
});
