import { act, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import {
	createSpectrumStore,
	type Spectrum,
	SpectrumViewer,
	type SpectrumViewerProps,
} from "astropane/spectrum-viewer";
import { Profiler, StrictMode, useState } from "react";
import { hydrateRoot } from "react-dom/client";
import { renderToString } from "react-dom/server";
import { describe, expect, it, vi } from "vitest";

const star: Spectrum = {
	id: "star",
	label: "A star",
	wavelengths: Float64Array.from({ length: 500 }, (_, i) => 4000 + i * 10),
	fluxes: Float64Array.from({ length: 500 }, (_, i) => 1 + 0.2 * Math.sin(i / 9)),
	errors: Float64Array.from({ length: 500 }, () => 0.05),
};

const show = (props: Partial<SpectrumViewerProps> = {}) =>
	render(
		<StrictMode>
			<SpectrumViewer spectra={[star]} width={800} {...props} />
		</StrictMode>,
	);

const plot = () => screen.getByRole("application", { name: /Spectrum/ });
/** Pointer and keys are bound by code that is fetched when somebody turns to the figure. */
const bound = async () => {
	fireEvent.pointerOver(plot());
	await waitFor(() => expect(plot()).toHaveAttribute("data-astropane-gesture"));
};
const press = async (key: string) => {
	await bound();
	fireEvent.keyDown(plot(), { key });
};
const redshiftBox = () => screen.getByRole<HTMLInputElement>("textbox", { name: "Redshift z" });

describe("the figure", () => {
	it("is named after its spectrum and described with range, z and lines", () => {
		show({ defaultRedshift: 0.02 });
		expect(plot()).toHaveAccessibleDescription(/A star, from 4,000 to 8,990 Å in air\. Redshift 0\.020000/);
	});
	it("draws axis titles, labels of lines and the trace", () => {
		show({ defaultVisibleLineGroups: ["H"] });
		expect(plot().textContent).toContain("Observed wavelength (Å, air)");
		expect(plot().textContent).toContain("Rest wavelength (Å, air)");
		expect(plot().textContent).toContain("Hβ");
	});
	it("states that there is nothing to draw", () => {
		show({ spectra: [] });
		expect(screen.getByText("No spectra yet")).toBeVisible();
	});
	it("states that spectra are loading", () => {
		show({ spectra: [], loading: true });
		expect(screen.getByText(/Loading/)).toBeVisible();
	});
});

describe("the redshift", () => {
	it("the redshift takes an exact number, and is reported while it changes and once at the end", async () => {
		const onRedshiftChange = vi.fn();
		const onRedshiftCommit = vi.fn();
		show({ onRedshiftChange, onRedshiftCommit });
		await userEvent.clear(redshiftBox());
		await userEvent.type(redshiftBox(), "0.0166283{Enter}");
		expect(onRedshiftChange).toHaveBeenLastCalledWith(0.0166283);
		expect(onRedshiftCommit).toHaveBeenCalledExactlyOnceWith(0.0166283);
	});
	it("the redshift may be negative and greater than ten", async () => {
		const onRedshiftCommit = vi.fn();
		show({ onRedshiftCommit });
		for (const z of ["-0.001", "12.5"]) {
			await userEvent.clear(redshiftBox());
			await userEvent.type(redshiftBox(), `${z}{Enter}`);
			expect(onRedshiftCommit).toHaveBeenLastCalledWith(Number(z));
		}
	});
	it("a redshift of −1 or below is refused with the reason", async () => {
		const onRedshiftChange = vi.fn();
		show({ defaultRedshift: 0.5, onRedshiftChange });
		await userEvent.clear(redshiftBox());
		await userEvent.type(redshiftBox(), "-1{Enter}");
		expect(onRedshiftChange).not.toHaveBeenCalled();
		expect(redshiftBox()).toHaveAccessibleDescription(/−1|-1/);
	});
	it("a controlled redshift moves only when the host moves it", async () => {
		const onRedshiftChange = vi.fn();
		show({ redshift: 0.1, onRedshiftChange });
		await press("]");
		expect(onRedshiftChange).toHaveBeenCalledExactlyOnceWith(0.1001);
		await waitFor(() => expect(plot()).toHaveAccessibleDescription(/Redshift 0\.100000/));
	});
	it("the redshift follows the host's answer", async () => {
		function Host() {
			const [z, setZ] = useState(0.1);
			return <SpectrumViewer spectra={[star]} width={800} redshift={z} onRedshiftChange={setZ} />;
		}
		render(<Host />);
		await press("]");
		await waitFor(() => expect(plot()).toHaveAccessibleDescription(/Redshift 0\.100100/));
		expect(redshiftBox()).toHaveValue("0.100100");
	});
	it("the requested redshift is committed before the host has answered", async () => {
		const onRedshiftCommit = vi.fn();
		function Host() {
			const [z, setZ] = useState(0.1);
			return (
				<SpectrumViewer
					spectra={[star]}
					width={800}
					redshift={z}
					onRedshiftChange={setZ}
					onRedshiftCommit={onRedshiftCommit}
				/>
			);
		}
		render(<Host />);
		await press("]");
		expect(onRedshiftCommit).toHaveBeenLastCalledWith(0.1001);
		await userEvent.clear(redshiftBox());
		await userEvent.type(redshiftBox(), "0.3{Enter}");
		expect(onRedshiftCommit).toHaveBeenLastCalledWith(0.3);
		await userEvent.click(screen.getByRole("button", { name: "Increase Redshift z" }));
		expect(onRedshiftCommit).toHaveBeenLastCalledWith(0.3001);
		expect(redshiftBox()).toHaveValue("0.300100");
		await userEvent.click(screen.getByRole("button", { name: "Undo" }));
		expect(redshiftBox()).toHaveValue("0.300000");
		await userEvent.click(screen.getByRole("button", { name: "Undo" }));
		expect(redshiftBox()).toHaveValue("0.100100");
	});
	it("a gesture is one step of undo also where the host in control renders each value late", async () => {
		const asked: (() => void)[] = [];
		/** The host renders what it was asked for, one value after the other. */
		const answer = () => {
			for (const render of asked.splice(0)) act(render);
		};
		function Host() {
			const [z, setZ] = useState(0.1);
			const [v, setV] = useState(0);
			return (
				<SpectrumViewer
					spectra={[star]}
					width={800}
					redshift={z}
					onRedshiftChange={(value) => asked.push(() => setZ(value))}
					velocity={v}
					onVelocityChange={(value) => asked.push(() => setV(value))}
				/>
			);
		}
		render(<Host />);
		const undo = async () => {
			await userEvent.click(screen.getByRole("button", { name: "Undo" }));
			answer();
		};
		const velocityBox = () => screen.getByRole("textbox", { name: "Expansion velocity" });
		const drag = (name: string, values: readonly string[]) => {
			const slider = screen.getByRole("slider", { name });
			for (const value of values.slice(0, -1)) fireEvent.input(slider, { target: { value } });
			answer();
			fireEvent.input(slider, { target: { value: values.at(-1) } });
			fireEvent.change(slider);
			fireEvent.pointerUp(slider);
			fireEvent.blur(slider);
			answer();
		};
		drag("Redshift z", ["0.12", "0.14", "0.15"]);
		await waitFor(() => expect(redshiftBox()).toHaveValue("0.150000"));
		drag("Redshift z", ["0.16", "0.18"]);
		await waitFor(() => expect(redshiftBox()).toHaveValue("0.180000"));
		drag("Expansion velocity", ["1000", "2000", "3000"]);
		await waitFor(() => expect(velocityBox()).toHaveValue("3000"));
		await undo();
		await waitFor(() => expect(velocityBox()).toHaveValue("0"));
		await undo();
		await waitFor(() => expect(redshiftBox()).toHaveValue("0.150000"));
		await undo();
		await waitFor(() => expect(redshiftBox()).toHaveValue("0.100000"));
		expect(screen.getByRole("button", { name: "Undo" })).toHaveAttribute("aria-disabled", "true");
	});
	it("leaves a store alone that its host has taken away", async () => {
		const store = createSpectrumStore({ redshift: 0.1 });
		const { rerender } = render(<SpectrumViewer spectra={[star]} width={800} store={store} />);
		expect(redshiftBox()).toHaveValue("0.100000");
		rerender(<SpectrumViewer spectra={[star]} width={800} />);
		await userEvent.click(screen.getByRole("button", { name: "Increase Redshift z" }));
		await waitFor(() => expect(redshiftBox()).toHaveValue("0.000100"));
		expect(store.getState().redshift).toBe(0.1);
		rerender(<SpectrumViewer spectra={[star]} width={800} store={store} />);
		await waitFor(() => expect(redshiftBox()).toHaveValue("0.100000"));
	});
	it("box and slider return to the host's redshift where it refuses", async () => {
		show({ redshift: 0.1, velocity: 500 });
		await userEvent.clear(redshiftBox());
		await userEvent.type(redshiftBox(), "0.3{Enter}");
		await waitFor(() => expect(redshiftBox()).toHaveValue("0.100000"));
		expect(screen.getByRole("slider", { name: "Redshift z" })).toHaveValue("0.1");
		await userEvent.click(screen.getByRole("button", { name: "Increase Expansion velocity" }));
		await waitFor(() => expect(screen.getByRole("textbox", { name: "Expansion velocity" })).toHaveValue("500"));
	});
	it("the initial redshift of a host with a store is no step of undo", async () => {
		const store = createSpectrumStore();
		const asked: number[] = [];
		show({ store, redshift: 0.1, onRedshiftChange: (z) => asked.push(z) });
		expect(redshiftBox()).toHaveValue("0.100000");
		expect(screen.getByRole("button", { name: "Undo" })).toHaveAttribute("aria-disabled", "true");
		await press("z");
		expect(asked).toEqual([]);
	});
	it("undo changes a controlled redshift only if the host agrees, and redo still works", async () => {
		let agrees = true;
		function Host() {
			const [z, setZ] = useState(0.1);
			return <SpectrumViewer spectra={[star]} width={800} redshift={z} onRedshiftChange={(v) => agrees && setZ(v)} />;
		}
		render(<Host />);
		await press("]");
		await waitFor(() => expect(redshiftBox()).toHaveValue("0.100100"));
		await press("z");
		await waitFor(() => expect(redshiftBox()).toHaveValue("0.100000"));
		await press("y");
		await waitFor(() => expect(redshiftBox()).toHaveValue("0.100100"));
		agrees = false;
		await press("z");
		await new Promise((done) => setTimeout(done, 300));
		expect(redshiftBox()).toHaveValue("0.100100");
		expect(plot()).toHaveAccessibleDescription(/Redshift 0\.100100/);
	});
	it("reports an impossible redshift prop", () => {
		const onIssues = vi.fn();
		show({ redshift: -2, onIssues });
		expect(screen.getByRole("list", { name: "Problems with the data" })).toHaveTextContent(/−2|-2/);
		expect(onIssues).toHaveBeenCalledWith([expect.objectContaining({ subject: "redshift" })]);
	});
	it("undo and redo restore redshifts", async () => {
		show({ defaultRedshift: 0 });
		await press("]");
		await userEvent.click(screen.getByRole("button", { name: "Undo" }));
		await waitFor(() => expect(plot()).toHaveAccessibleDescription(/Redshift 0\.000000/));
		await userEvent.click(screen.getByRole("button", { name: "Redo" }));
		await waitFor(() => expect(plot()).toHaveAccessibleDescription(/Redshift 0\.000100/));
	});
});

describe("the expansion velocity", () => {
	it("the expansion velocity is in km/s, beside the convention in use", async () => {
		const onVelocityConventionChange = vi.fn();
		show({ onVelocityConventionChange });
		expect(screen.getByRole("slider", { name: "Expansion velocity" })).toHaveAttribute(
			"aria-valuetext",
			expect.stringContaining("km/s"),
		);
		await userEvent.selectOptions(screen.getByRole("combobox", { name: "Velocity convention" }), "radio");
		expect(onVelocityConventionChange).toHaveBeenCalledWith("radio");
	});
});

describe("line groups", () => {
	const toggle = (name: string) => screen.getByRole("button", { name });
	const openList = async () => {
		await userEvent.click(toggle("All lines"));
		await screen.findByRole("group", { name: "All lines" });
	};
	it("line groups are toggled one by one, all and none", async () => {
		const onVisibleLineGroupsChange = vi.fn();
		show({ defaultVisibleLineGroups: [], onVisibleLineGroupsChange });
		await openList();
		await userEvent.click(toggle("He I"));
		expect(onVisibleLineGroupsChange).toHaveBeenLastCalledWith(["He I"]);
		await userEvent.click(toggle("All"));
		expect(onVisibleLineGroupsChange.mock.lastCall?.[0].length).toBeGreaterThan(38);
		await userEvent.click(toggle("None"));
		expect(onVisibleLineGroupsChange).toHaveBeenLastCalledWith([]);
	});
	it("chosen groups are chips beside the folded list, in whole or in part, and a press hides one", async () => {
		show({ defaultVisibleLineGroups: ["H", "He I"], defaultLineChoices: { "H/Hα": false } });
		const chips = screen.getByRole("list", { name: "Chosen lines" });
		expect(chips).toHaveTextContent(/^H×He I×$/);
		expect(toggle("Hide H")).toHaveAttribute("data-state", "part");
		expect(toggle("Hide He I")).toHaveAttribute("data-state", "whole");
		expect(screen.queryByRole("group", { name: "All lines" })).toBeNull();
		await userEvent.click(toggle("Hide H"));
		expect(chips).toHaveTextContent(/^He I×$/);
		expect(toggle("Hide He I")).toHaveFocus();
		await userEvent.click(toggle("Hide He I"));
		expect(screen.getByRole("searchbox", { name: "Search lines" })).toHaveFocus();
		expect(plot()).toHaveAccessibleDescription(/0 lines of 0 groups are marked|^(?!.*marked)/);
	});
	it("line groups are found by name and by the wavelength of a line", async () => {
		show();
		await userEvent.type(screen.getByRole("searchbox", { name: "Search lines" }), "5007");
		await waitFor(() => expect(screen.queryByRole("button", { name: "He II" })).toBeNull());
		expect(await screen.findByRole("button", { name: "[O III]" })).toBeVisible();
	});
	it("custom lines are added, and a text without a wavelength is refused", async () => {
		const onCustomLinesChange = vi.fn();
		show({ onCustomLinesChange });
		await openList();
		const box = screen.getByRole("textbox", { name: "Custom line" });
		await userEvent.type(box, "6355 Si II{Enter}");
		await waitFor(() =>
			expect(onCustomLinesChange).toHaveBeenCalledWith([expect.objectContaining({ label: "Si II", wavelength: 6355 })]),
		);
		await userEvent.type(box, "silicon{Enter}");
		expect(await screen.findByRole("alert")).toHaveTextContent(/silicon/);
	});
	it("custom lines are labelled, fixed ones as well", () => {
		show({
			controls: false,
			defaultCustomLines: [
				{ id: "a", label: "He II?", wavelength: 4686 },
				{ id: "b", label: "Hg lamp", wavelength: 5460.74, static: true },
			],
		});
		expect(plot().textContent).toContain("He II?");
		expect(plot().textContent).toContain("Hg lamp");
	});
	it("the table of lines has rest and observed wavelengths", async () => {
		show({ defaultVisibleLineGroups: ["H"], defaultRedshift: 1 });
		await userEvent.click(screen.getByRole("button", { name: /Table of lines/ }));
		const row = within(await screen.findByRole("table")).getByRole("row", { name: /^Hα/ });
		expect(row).toHaveTextContent(/6562\.\d+/);
		expect(row).toHaveTextContent(/1312\d\.\d+/);
	});
});

describe("tables and description", () => {
	const tableOf = async (name: string) => {
		await userEvent.click(screen.getByRole("button", { name }));
		return within(within(await screen.findByRole("region", { name })).getByRole("table"));
	};
	it("tables give wavelengths in the unit of the axis", async () => {
		show({ defaultVisibleLineGroups: ["H", "Tellurics-1"], defaultRedshift: 1, defaultWavelengthUnit: "nm" });
		expect(plot()).toHaveAccessibleDescription(/A star, from 400 to 899 nm in air/);
		const lines = await tableOf("Table of lines");
		expect(lines.getByRole("columnheader", { name: "Observed (nm, air)" })).toBeVisible();
		expect(lines.getByRole("row", { name: /^Hα/ })).toHaveTextContent(/656\.27\d\d.*1312\.\d{4}/);
		expect(lines.getAllByRole("row", { name: /⊕|fixed/ })[0]).toHaveTextContent(/\d{3}(\.\d)?–\d{3}(\.\d)?/);
		const samples = await tableOf("Table of samples");
		expect(samples.getByRole("columnheader", { name: "Rest (nm, air)" })).toBeVisible();
		expect(samples.getAllByRole("row")[1]).toHaveTextContent(/^400\.0000\s*199\.9918/);
	});
});

describe("spectra", () => {
	it("spectra are hidden and shown in the legend", async () => {
		const onHiddenSpectraChange = vi.fn();
		show({ spectra: [star, { ...star, id: "b", label: "B star" }], onHiddenSpectraChange });
		await userEvent.click(screen.getByRole("button", { name: /B star/ }));
		expect(onHiddenSpectraChange).toHaveBeenCalledWith(["b"]);
	});
	it("new spectra keep zoom and redshift", () => {
		const store = createSpectrumStore({ redshift: 0.3, window: { x: [5000, 6000], y: null } });
		const { rerender } = render(<SpectrumViewer spectra={[star]} width={800} store={store} />);
		rerender(<SpectrumViewer spectra={[star, { ...star, id: "two" }]} width={800} store={store} />);
		expect(store.getState().window.x).toEqual([5000, 6000]);
		expect(store.getState().redshift).toBe(0.3);
	});
	it("invalid spectra are reported, and the others drawn", () => {
		const onIssues = vi.fn();
		show({ spectra: [star, { id: "bad", wavelengths: [1, 2, 3], fluxes: [1, 2, 3, 4] }], onIssues });
		const list = screen.getByRole("list", { name: "Problems with the data" });
		expect(list).toHaveTextContent(/3 wavelengths/);
		expect(onIssues).toHaveBeenCalledWith([expect.objectContaining({ subject: "bad" })]);
		expect(screen.getByRole("button", { name: /A star/ })).toBeVisible();
	});
	it("names with markup are shown as text", () => {
		const { container } = show({
			spectra: [{ ...star, label: "<img src=x onerror=alert(1)>", credit: "<script>1</script>" }],
		});
		expect(container.querySelector("img, script")).toBeNull();
		expect(screen.getByText(/<script>/)).toBeVisible();
	});
});

describe("keys on the plot", () => {
	it("keys zoom, pan, reset and undo", async () => {
		const store = createSpectrumStore();
		show({ store });
		await press("+");
		const zoomed = store.getState().window.x;
		expect(zoomed).not.toBeNull();
		await press("ArrowRight");
		expect(store.getState().window.x?.[0]).toBeGreaterThan(zoomed?.[0] as number);
		await press("Backspace");
		expect(store.getState().window.x).toEqual(zoomed);
		await press("0");
		expect(store.getState().window.x).toBeNull();
	});
	it("keys move the readout from sample to sample and announce it", async () => {
		const store = createSpectrumStore({ cursor: { wavelength: 5000, pixelY: Number.NaN, by: "keys" } });
		show({ store });
		await press(".");
		expect(store.getState().cursor?.wavelength).toBe(5010);
		expect(await screen.findByText(/5010\.00 ångström observed/, undefined, { timeout: 3000 })).toBeInTheDocument();
	});
	it("? lists the keys", async () => {
		show();
		await press("?");
		expect(await screen.findByRole("dialog", { name: "Keys" })).toHaveTextContent(/Redshift down or up/);
	});
});

describe("hydration", () => {
	it("hydrates the server's markup without a warning", async () => {
		const app = (
			<StrictMode>
				<SpectrumViewer spectra={[star]} defaultRedshift={0.0166} />
			</StrictMode>
		);
		const host = document.createElement("div");
		host.innerHTML = renderToString(app);
		document.body.append(host);
		const onRecoverableError = vi.fn();
		const root = await act(async () => hydrateRoot(host, app, { onRecoverableError }));
		expect(onRecoverableError).not.toHaveBeenCalled();
		expect(within(host).getByRole("application")).toBeVisible();
		await act(async () => root.unmount());
		host.remove();
	});
});

describe("a drag of the redshift", () => {
	it("a drag of the redshift renders nothing until it has settled", async () => {
		const onRender = vi.fn();
		const store = createSpectrumStore();
		render(
			<Profiler id="viewer" onRender={onRender}>
				<SpectrumViewer spectra={[star]} width={800} store={store} />
			</Profiler>,
		);
		await bound();
		onRender.mockClear();
		for (let i = 1; i <= 20; i++) act(() => store.setState({ redshift: i / 1000 }));
		expect(onRender).not.toHaveBeenCalled();
		expect(redshiftBox()).toHaveValue("0.020000");
		await waitFor(() => expect(plot()).toHaveAccessibleDescription(/Redshift 0\.020000/));
	});
});
