import { cleanup, render, screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { correctTelluric } from "astropane/astro";
import {
	createSpectrumStore,
	type Spectrum,
	SpectrumViewer,
	type SpectrumViewerProps,
} from "astropane/spectrum-viewer";
import { templateLibrary } from "astropane/templates";
import { StrictMode } from "react";
import { beforeAll, describe, expect, it, vi } from "vitest";

const templates = templateLibrary();
const source = templates.find(({ id }) => id === "ia-91t-sn2018bie-m007-0");

/** SN 2018bie moved to z = 0.05. */
const supernova: Spectrum = {
	id: "sn",
	label: "SN",
	wavelengths: Float64Array.from(source?.wavelengths ?? [], (rest) => rest * 1.05),
	fluxes: source?.fluxes ?? [],
};
/** Of another object each: few, as jsdom takes long to find a role in a large table. */
const few = templates.filter(({ id }) =>
	["ia-91t-sn2017dfb-m009-0", "ia-91t-lsq12gdj-p002-0", "ia-norm-hsiao07-m006", "iip-sn2016x-p014-0"].includes(id),
);

async function open(props: Partial<SpectrumViewerProps> = {}) {
	const store = createSpectrumStore();
	const onClassification = vi.fn();
	render(
		<StrictMode>
			<SpectrumViewer
				spectra={[supernova]}
				templateLibrary={few}
				store={store}
				onClassification={onClassification}
				width={800}
				{...props}
			/>
		</StrictMode>,
	);
	await userEvent.click(screen.getByRole("button", { name: "Match" }));
	const panel = await screen.findByRole("region", { name: "Match templates" });
	const start = () => userEvent.click(within(panel).getByRole("button", { name: "Match" }));
	return { store, onClassification, panel, start };
}

describe("the panel Match", () => {
	it("searches about the redshift that the page expects, unless the user sets bounds", async () => {
		const { store, panel } = await open({ redshiftPrior: { redshift: 0.05, sigma: 0.001 } });
		const least = within(panel).getByRole("textbox", { name: "Least z" });
		expect(least).toHaveDisplayValue("0.0184");
		expect(within(panel).getByRole("textbox", { name: "Greatest z" })).toHaveDisplayValue("0.0816");
		await userEvent.clear(least);
		await userEvent.type(least, "0");
		await userEvent.tab();
		expect(store.getState().matchPanel.bounds).toEqual([0, 0.0816]);
	});
	// The first fetch of a panel takes long in jsdom.
	beforeAll(async () => {
		await import("../../src/spectrum-viewer/lazy/chunks/matchPanel.js");
	});

	it("names class and redshift of a supernova, sets them when taken, and undoes that", async () => {
		const { store, onClassification, panel, start } = await open({ templateLibrary: async () => few });
		await start();
		const take = await within(panel).findByRole("button", { name: /^Take Ia, z 0\.05\d\d$/ });
		expect(within(panel).getByText(/^Ia at z 0\.05\d\d ± 0\.00\d\d, phase −\d+ d$/)).toBeInTheDocument();
		expect(within(panel).getAllByRole("row")).toHaveLength(5);
		await userEvent.click(take);
		expect(store.getState().redshift).toBeCloseTo(0.05, 1);
		expect(onClassification).toHaveBeenCalledOnce();
		expect(onClassification.mock.lastCall?.[0]).toMatchObject({
			spectrumId: "sn",
			class: "Ia",
			quality: { reliable: true },
		});
		await userEvent.click(screen.getByRole("button", { name: "Undo" }));
		expect(store.getState().redshift).toBe(0);
	});

	it("matches what is left after corrections: a spectrum behind air, cleared of its bands, as the one above it", async () => {
		const bands = (w: number) => (Math.floor(w / 150) % 2 === 0 ? 0.4 : 1);
		const table = Array.from({ length: 12_000 }, (_, i) => 3000 + i / 2);
		const telluricTransmission = { wavelengths: table, transmission: table.map(bands) };
		const telluric = { exponent: 1 };
		const corrections = { galacticEbv: 0, hostEbv: 0, rv: 3.1, law: "F99", hostLight: null, continuum: null } as const;
		const take = async (props: Partial<SpectrumViewerProps>) => {
			const { onClassification, panel, start } = await open(props);
			await start();
			await userEvent.click(await within(panel).findByRole("button", { name: /^Take Ia, z 0\.05/ }));
			cleanup();
			return onClassification.mock.lastCall?.[0];
		};
		const above = await take({});
		const { spectrum } = correctTelluric(supernova, { transmission: telluricTransmission, ...telluric });
		const behind: Spectrum = {
			...supernova,
			fluxes: Float64Array.from(supernova.fluxes, (flux, i) => Number(flux) ** 2 / Number(spectrum.fluxes[i])),
		};
		const cleared = await take({
			spectra: [behind],
			telluricTransmission,
			store: createSpectrumStore({ corrections: { ...corrections, telluric } }),
		});
		expect(cleared.templateId).toBe(above.templateId);
		expect(cleared.redshift).toBeCloseTo(above.redshift, 9);
		expect(cleared.quality.r).toBeCloseTo(above.quality.r, 6);
	});

	it("draws a match at a press of its name, by undo and in a link as well", async () => {
		const { store, panel, start } = await open();
		await start();
		await within(panel).findByRole("table");
		const [, row] = within(panel).getAllByRole("row");
		const name = within(row as HTMLElement).getAllByRole("button")[0] as HTMLElement;
		await userEvent.click(name);
		expect(name).toHaveAttribute("aria-pressed", "true");
		expect(store.getState().matchedTemplate?.redshift).toBeCloseTo(0.05, 1);
		expect(within(panel).getByText(/^Template: /)).toBeInTheDocument();
		await userEvent.click(screen.getByRole("button", { name: "Undo" }));
		expect(store.getState().matchedTemplate).toBeNull();
		expect(name).toHaveAttribute("aria-pressed", "false");
	});

	it("refuses bounds that are no redshifts, and keeps those that are", async () => {
		const { store, panel, start } = await open();
		const [least, greatest] = within(panel).getAllByRole("textbox");
		await userEvent.clear(greatest as HTMLElement);
		await userEvent.type(greatest as HTMLElement, "soon{Enter}");
		expect(within(panel).getByRole("alert")).toHaveTextContent('"soon" is no redshift; enter two numbers above −0.5.');
		await userEvent.clear(greatest as HTMLElement);
		await userEvent.type(greatest as HTMLElement, "0.01");
		await userEvent.clear(least as HTMLElement);
		await userEvent.type(least as HTMLElement, "0,02");
		await start();
		expect(within(panel).getByRole("alert")).toHaveTextContent("The least z must be below the greatest one.");
		await userEvent.clear(greatest as HTMLElement);
		await userEvent.type(greatest as HTMLElement, "0.04{Enter}");
		await within(panel).findByRole("table");
		expect(store.getState().matchPanel.bounds).toEqual([0.02, 0.04]);
	});

	it("is cancelled by a button, which keeps the focus", async () => {
		const { panel, start } = await open({ templateLibrary: templates });
		await start();
		const cancel = await within(panel).findByRole("button", { name: "Cancel" });
		cancel.click();
		expect(await within(panel).findByText("Cancelled.")).toBeInTheDocument();
		expect(within(panel).getByRole("button", { name: "Match" })).toHaveFocus();
		expect(within(panel).queryByRole("table")).toBeNull();
	});

	it("says so where the templates cannot be loaded, or none is usable", async () => {
		// Loaded as the panel opens, and by each search after what failed.
		const load = vi.fn().mockRejectedValueOnce(new Error("offline")).mockRejectedValueOnce(new Error("offline"));
		load.mockResolvedValueOnce([null, {}]);
		const { panel, start } = await open({ templateLibrary: load });
		await start();
		expect(await within(panel).findByText(/could not be loaded/)).toBeInTheDocument();
		await start();
		expect(await within(panel).findByText(/no template that can be used/)).toBeInTheDocument();
	});

	it("loads the library once, as it opens, for the first search", async () => {
		const load = vi.fn(async () => few);
		const { panel, start } = await open({ templateLibrary: load });
		expect(load).toHaveBeenCalledOnce();
		await start();
		await within(panel).findByRole("table");
		expect(load).toHaveBeenCalledOnce();
	});

	it("is not offered without a library", async () => {
		render(<SpectrumViewer spectra={[supernova]} width={800} />);
		await waitFor(() => expect(screen.getByRole("button", { name: "Measure" })).toBeInTheDocument());
		expect(screen.queryByRole("button", { name: "Match" })).toBeNull();
	});
});
