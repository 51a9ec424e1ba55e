import { fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import {
	createSpectrumStore,
	type LineSet,
	type Spectrum,
	type SpectrumStore,
	SpectrumViewer,
	type SpectrumViewerProps,
} from "astropane/spectrum-viewer";
import { StrictMode, useState } from "react";
import { describe, expect, it, vi } from "vitest";

const star: Spectrum = {
	id: "star",
	label: "A star",
	wavelengths: Float64Array.from({ length: 500 }, (_, i) => 4000 + i * 10),
	fluxes: Float64Array.from({ length: 500 }, (_, i) => 1 + 0.2 * Math.sin(i / 9)),
};

const show = (props: Partial<SpectrumViewerProps> = {}) =>
	render(
		<StrictMode>
			<SpectrumViewer spectra={[star]} width={800} {...props} />
		</StrictMode>,
	);
const button = (name: string) => screen.getByRole("button", { name });
const openList = async () => {
	await userEvent.click(button("All lines"));
	await screen.findByRole("group", { name: "All lines" });
};
const linesOf = (name: string) => screen.findByRole("group", { name: `Lines of ${name}` });
const search = async (text: string) => {
	await userEvent.clear(screen.getByRole("searchbox", { name: "Search lines" }));
	await userEvent.type(screen.getByRole("searchbox", { name: "Search lines" }), text);
};
const chosen = (store: SpectrumStore) => {
	const { visibleLineGroups, lineChoices } = store.getState();
	return { visibleLineGroups, lineChoices };
};

describe("a group of lines", () => {
	it("opens to its single lines, and closes again", async () => {
		show({ defaultVisibleLineGroups: ["H"] });
		await openList();
		expect(button("Lines of H")).toHaveAttribute("aria-expanded", "false");
		button("Lines of H").focus();
		await userEvent.keyboard("{Enter}");
		const lines = await linesOf("H");
		expect(within(lines).getByRole("button", { name: "Hα" })).toHaveAttribute("aria-pressed", "true");
		expect(button("Lines of H")).toHaveAttribute("aria-expanded", "true");
		await userEvent.keyboard("{Enter}");
		expect(screen.queryByRole("group", { name: "Lines of H" })).toBeNull();
	});

	it("a group that is off shows a single line, and is marked as mixed", async () => {
		const store = createSpectrumStore({ visibleLineGroups: [] });
		show({ store });
		await openList();
		await userEvent.click(button("Lines of H"));
		await userEvent.click(within(await linesOf("H")).getByRole("button", { name: "Hα" }));
		expect(chosen(store)).toEqual({ visibleLineGroups: [], lineChoices: { "H/Hα": true } });
		expect(button("H")).toHaveAttribute("aria-pressed", "mixed");
		expect(screen.getByRole("application")).toHaveAccessibleDescription(/1 line of 1 group is marked/);
	});

	it("a press turns a mixed group on, and a second press off", async () => {
		const store = createSpectrumStore({ visibleLineGroups: ["H"], lineChoices: { "H/Hα": false } });
		show({ store });
		await openList();
		expect(button("H")).toHaveAttribute("aria-pressed", "mixed");
		await userEvent.click(button("H"));
		expect(chosen(store)).toEqual({ visibleLineGroups: ["H"], lineChoices: {} });
		expect(button("H")).toHaveAttribute("aria-pressed", "true");
		await userEvent.click(button("H"));
		expect(chosen(store)).toEqual({ visibleLineGroups: [], lineChoices: {} });
	});

	it("reports single lines to a host that controls them", async () => {
		const onLineChoicesChange = vi.fn();
		show({ visibleLineGroups: ["H"], lineChoices: {}, onLineChoicesChange });
		await openList();
		await userEvent.click(button("Lines of H"));
		await userEvent.click(within(await linesOf("H")).getByRole("button", { name: "Hβ" }));
		expect(onLineChoicesChange).toHaveBeenCalledExactlyOnceWith({ "H/Hβ": false });
		expect(button("H")).toHaveAttribute("aria-pressed", "true");
	});

	it("states which lines are unverified or from one source", async () => {
		show();
		await openList();
		await userEvent.click(button("Lines of C IV"));
		const lines = await linesOf("C IV");
		expect(within(lines).getByRole("button", { name: "C IV 7726" })).toHaveAttribute(
			"title",
			expect.stringMatching(/unverified/),
		);
		expect(lines).toHaveTextContent(/from one table only/);
	});
});

describe("the search for lines", () => {
	it("lists single lines under their groups, with toggles", async () => {
		const store = createSpectrumStore({ visibleLineGroups: [] });
		show({ store });
		await search("500.7 nm");
		const line = within(await linesOf("[O III]")).getByRole("button", { name: "[O III] 5007" });
		expect(screen.queryByRole("button", { name: "[O III] 4959" })).toBeNull();
		await userEvent.click(line);
		expect(chosen(store).lineChoices).toEqual({ "[O III]/[O III] 5007": true });
		expect(screen.getByText(/lines in \d groups/)).toBeVisible();
	});
	it("says that no line matches the search, and what to try", async () => {
		show();
		await search("xyzzy");
		expect(await screen.findByText(/No line or group answers "xyzzy"/)).toBeVisible();
	});
	it("Only in view limits the lists to the wavelengths in view, with counts", async () => {
		const store = createSpectrumStore({ visibleLineGroups: [], window: { x: [6400, 6700], y: null } });
		show({ store });
		await openList();
		await userEvent.click(button("Only in view"));
		await waitFor(() => expect(screen.queryByRole("button", { name: /^\[O III\]/ })).toBeNull());
		expect(screen.getByRole("button", { name: "H 1" })).toBeVisible();
		// It follows the redshift when that rests.
		store.setState({ redshift: 0.3 });
		await screen.findByRole("button", { name: /^\[O III\] \d/ });
		await userEvent.click(button("Only in view"));
		expect(await screen.findByRole("button", { name: "H" })).toBeVisible();
	});
});

describe("steps between lines", () => {
	it("Next line centres the line and announces it; undo restores the view", async () => {
		const store = createSpectrumStore({ visibleLineGroups: ["H"], redshift: 0.005 });
		show({ store });
		const next = () => userEvent.click(button("Next line"));
		await next();
		await waitFor(() => expect(store.getState().hoveredLine).toBe("H/Hδ"));
		const [a = 0, b = 0] = store.getState().window.x ?? [];
		expect((a + b) / 2).toBeCloseTo(4101.7 * 1.005, 0);
		expect((b - a) / 2).toBeGreaterThan(100);
		expect((b - a) / 2).toBeLessThan(200);
		expect(
			screen.getByText(/^Hδ: rest 4101\.\d+ ångström, observed 4122\.\d+ ångström, flux \S.*\. Line 1 of 4\.$/),
		).toBeInTheDocument();
		await next();
		await waitFor(() => expect(store.getState().hoveredLine).toBe("H/Hγ"));
		await userEvent.click(button("Previous line"));
		await waitFor(() => expect(store.getState().hoveredLine).toBe("H/Hδ"));
		await userEvent.click(button("Previous line"));
		expect(await screen.findByText(/no visible line further to the blue/)).toBeInTheDocument();
		await userEvent.click(button("Reset view"));
		expect(store.getState().window).toEqual({ x: null, y: null });
		await userEvent.click(button("Undo"));
		expect(store.getState().window.x).not.toBeNull();
	});
	it("n and Shift + n go from line to line without controls as well", async () => {
		const store = createSpectrumStore({ visibleLineGroups: ["H"] });
		show({ store, controls: false });
		const plot = screen.getByRole("application");
		fireEvent.pointerOver(plot);
		await waitFor(() => expect(plot).toHaveAttribute("data-astropane-gesture"));
		fireEvent.keyDown(plot, { key: "n" });
		await waitFor(() => expect(store.getState().hoveredLine).toBe("H/Hδ"));
		fireEvent.keyDown(plot, { key: "n" });
		await waitFor(() => expect(store.getState().hoveredLine).toBe("H/Hγ"));
		fireEvent.keyDown(plot, { key: "N", shiftKey: true });
		await waitFor(() => expect(store.getState().hoveredLine).toBe("H/Hδ"));
	});
	it("Next line announces that no line is visible", async () => {
		show({ defaultVisibleLineGroups: [] });
		await userEvent.click(button("Next line"));
		expect(await screen.findByText("No line is shown within these spectra.")).toBeInTheDocument();
	});
});

describe("custom lines", () => {
	const box = () => screen.getByRole("textbox", { name: "Custom line" });
	it("several custom lines can be pasted; those that cannot be read stay in the field with the reason", async () => {
		const onCustomLinesChange = vi.fn();
		show({ onCustomLinesChange });
		await openList();
		await userEvent.click(box());
		await userEvent.paste("6355 Si II\nsilicon\n5876 He I");
		await waitFor(() =>
			expect(onCustomLinesChange).toHaveBeenCalledExactlyOnceWith([
				{ id: "custom-1", label: "Si II", wavelength: 6355 },
				{ id: "custom-2", label: "He I", wavelength: 5876 },
			]),
		);
		expect(screen.getByRole("alert")).toHaveTextContent(/"silicon" has no rest wavelength/);
		expect(box()).toHaveValue("silicon");
	});

	it("a custom line is edited in place: name, wavelength, medium, colour and frame", async () => {
		const store = createSpectrumStore({ customLines: [{ id: "a", label: "mine", wavelength: 5000 }] });
		show({ store });
		await openList();
		const line = () => store.getState().customLines[0];
		await userEvent.click(await screen.findByRole("button", { name: "Edit line mine" }));
		const editor = await screen.findByRole("group", { name: /Custom line mine/ });
		const name = within(editor).getByRole("textbox", { name: "Name" });
		expect(name).toHaveFocus();
		await userEvent.clear(name);
		await userEvent.type(name, "ours");
		const wavelength = within(editor).getByRole("textbox", { name: /Rest wavelength/ });
		await userEvent.clear(wavelength);
		await userEvent.type(wavelength, "5100.5{Enter}");
		await userEvent.selectOptions(within(editor).getByRole("combobox", { name: /measured in/ }), "vacuum");
		fireEvent.change(within(editor).getByLabelText("Colour"), { target: { value: "#ff0080" } });
		await userEvent.click(within(editor).getByRole("checkbox", { name: "Fixed to the observer" }));
		expect(line()).toEqual({
			id: "a",
			label: "ours",
			wavelength: 5100.5,
			medium: "vacuum",
			color: "#ff0080",
			static: true,
		});
		await userEvent.keyboard("{Escape}");
		expect(button("Edit line ours")).toHaveFocus();
		expect(screen.queryByRole("textbox", { name: "Name" })).toBeNull();
		await userEvent.click(button("Remove line ours"));
		expect(store.getState().customLines).toEqual([]);
		expect(box()).toHaveFocus();
	});
});

describe("sets of lines", () => {
	it("lights the lines of a type at their velocity, those of the host at rest", async () => {
		const store = createSpectrumStore();
		render(<SpectrumViewer spectra={[star]} width={800} store={store} />);
		await userEvent.click(button("Sets"));
		const ia = await screen.findByRole("button", { name: "SN Ia" });
		await userEvent.click(ia);
		expect(ia).toHaveAttribute("aria-pressed", "true");
		expect(store.getState().lineChoices).toMatchObject({ "Si II/Si II 6347": true, "Galaxy/Hα": true });
		expect(store.getState().ionVelocities).toMatchObject({ "Si II": 11_000, Galaxy: 0 });
		await userEvent.click(button("M dwarf"));
		expect(ia).toHaveAttribute("aria-pressed", "false");
		expect(store.getState().visibleLineGroups).toContain("TiO");
	});
	it("offers no set of the library beside one of the same name", async () => {
		const own: LineSet = { name: "AGN", lineGroups: ["H"] };
		render(<SpectrumViewer spectra={[star]} width={800} lineSets={[own]} />);
		await userEvent.click(button("Sets"));
		expect(await screen.findAllByRole("button", { name: "AGN" })).toHaveLength(1);
	});
	it("line sets of the host are applied, saved, replaced and deleted", async () => {
		const onLineSetsChange = vi.fn();
		const onVisibleLineGroupsChange = vi.fn();
		function Host() {
			const [sets, setSets] = useState<LineSet[]>([{ name: "AGN", lineGroups: ["H", "[O III]"] }]);
			return (
				<SpectrumViewer
					spectra={[star]}
					width={800}
					lineSets={sets}
					onLineSetsChange={(next) => {
						onLineSetsChange(next);
						setSets(next);
					}}
					defaultVisibleLineGroups={["Fe II"]}
					onVisibleLineGroupsChange={onVisibleLineGroupsChange}
				/>
			);
		}
		render(<Host />);
		await userEvent.click(button("Sets"));
		const agn = await screen.findByRole("button", { name: "AGN" });
		expect(agn).toHaveAttribute("aria-pressed", "false");
		const field = screen.getByRole("textbox", { name: "Keep these lines as" });
		await userEvent.type(field, "Iron{Enter}");
		expect(onLineSetsChange).toHaveBeenLastCalledWith([
			{ name: "AGN", lineGroups: ["H", "[O III]"] },
			{ name: "Iron", lineGroups: ["Fe II"] },
		]);
		await userEvent.click(agn);
		expect(onVisibleLineGroupsChange).toHaveBeenLastCalledWith(["H", "[O III]"]);
		expect(agn).toHaveAttribute("aria-pressed", "true");
		await userEvent.type(field, "Iron");
		expect(button("Replace")).toBeEnabled();
		await userEvent.click(button("Delete set AGN"));
		expect(onLineSetsChange.mock.lastCall?.[0].map((set: LineSet) => set.name)).toEqual(["Iron"]);
		expect(screen.getByRole("dialog")).toHaveFocus();
	});
	it("line sets are kept by the viewer if the host passes none", async () => {
		show({ defaultVisibleLineGroups: ["H"] });
		await userEvent.click(button("Sets"));
		await userEvent.type(await screen.findByRole("textbox", { name: "Keep these lines as" }), "Mine{Enter}");
		expect(button("Mine")).toHaveAttribute("aria-pressed", "true");
	});
});
