import { act, render, screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { createSpectrumStore, type Spectrum, SpectrumViewer } from "astropane/spectrum-viewer";
import { expect, it } from "vitest";

const wavelengths = Float64Array.from({ length: 1000 }, (_, i) => 6300 + 0.5 * i);
const star: Spectrum = {
	id: "star",
	label: "A star",
	wavelengths,
	fluxes: wavelengths.map((w) => 2 - Math.exp(-((w - 6562.79) ** 2) / (2 * 8 ** 2))),
	errors: wavelengths.map(() => 0.02),
};

it("lists the samples in view, says that there are more, and follows the zoom", async () => {
	const store = createSpectrumStore();
	render(<SpectrumViewer spectra={[star]} width={800} store={store} />);
	await userEvent.click(screen.getByRole("button", { name: "Table of samples" }));
	const table = () => screen.getByRole("table");
	expect(await screen.findByRole("table", undefined, { timeout: 8000 })).toHaveTextContent(
		/The first 200 of 1,000 rows are shown\. Zoom in/,
	);
	act(() => store.setState({ window: { x: [6500, 6502], y: null } }));
	await waitFor(() => expect(within(table()).getAllByRole("row")).toHaveLength(1 + 5));
	expect(within(table()).getByRole("row", { name: /^6501\.500/ })).toHaveTextContent(/1\.000.*0\.01/);
});

it("sets the subscript of the flux in the head of the samples, under the same name for readers", async () => {
	const spectrum: Spectrum = { ...star, fluxUnit: "erg/s/cm2/A" };
	render(<SpectrumViewer spectra={[spectrum]} width={800} defaultFluxQuantity="flambda" defaultNormalization="none" />);
	await userEvent.click(screen.getByRole("button", { name: "Table of samples" }));
	const flux = await screen.findByRole("columnheader", { name: /^Observed F_λ \(/ }, { timeout: 8000 });
	expect(flux.querySelector("sub")).toHaveTextContent(/^λ$/);
});
