import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { SpectrumViewer } from "astropane/spectrum-viewer";

test("opens the display settings", async () => {
	render(<SpectrumViewer spectra={[{ id: "a", wavelengths: [4000, 5000, 6000], fluxes: [1, 2, 1] }]} />);
	await userEvent.click(screen.getByRole("button", { name: /Display/ }));
	expect(await screen.findByRole("region", { name: "Display and export" })).not.toBeNull();
});
