import { act, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import {
	createSpectrumStore,
	type Spectrum,
	type SpectrumState,
	SpectrumViewer,
	type SpectrumViewerProps,
} from "astropane/spectrum-viewer";
import { StrictMode, useState } from "react";
import { afterEach, expect, it, vi } from "vitest";

const star: Spectrum = {
	id: "star",
	label: "A star",
	wavelengths: Float64Array.from({ length: 500 }, (_, i) => 4000 + i * 10),
	fluxes: Float64Array.from({ length: 500 }, (_, i) => 1 + 0.2 * Math.sin(i / 9)),
};

afterEach(() => {
	vi.useRealTimers();
});

type Controlled = Pick<
	SpectrumViewerProps,
	"redshift" | "velocity" | "ionVelocities" | "visibleLineGroups" | "smoothing" | "hiddenSpectra"
>;

/** A host that renders what it is asked for only when `answer` is called, one value after the other. */
function lateHost<K extends keyof Controlled>(
	name: K,
	initial: Controlled[K],
	accept = (value: Controlled[K]) => value,
	store?: ReturnType<typeof createSpectrumStore>,
) {
	const asked: Controlled[K][] = [];
	let answered = 0;
	let render_: (value: Controlled[K]) => void = () => {};
	function Host() {
		const [value, setValue] = useState<Controlled[K]>(() => initial);
		render_ = (next) => setValue(() => next);
		const props = {
			[name]: value,
			[`on${name[0]?.toUpperCase()}${name.slice(1)}Change`]: (next: Controlled[K]) => asked.push(next),
		};
		return (
			<StrictMode>
				<SpectrumViewer
					spectra={[star, { ...star, id: "other", label: "Another" }]}
					width={800}
					store={store}
					{...props}
				/>
			</StrictMode>
		);
	}
	render(<Host />);
	return {
		asked,
		answer: (count = asked.length - answered) =>
			act(async () => {
				for (const value of asked.slice(answered, answered + count)) render_(accept(value));
				answered += count;
			}),
		/** Starts a new list of what is asked for. */
		forget: () => {
			asked.length = 0;
			answered = 0;
		},
		show: (value: Controlled[K]) => act(async () => render_(value)),
	};
}

const plot = () => screen.getByRole("application");
/** The plot, once it answers keys; the clock stands still from then on. */
async function ready() {
	fireEvent.focus(plot());
	await waitFor(() => expect(plot()).toHaveAttribute("data-astropane-gesture"), { timeout: 8000 });
	vi.useFakeTimers({ toFake: ["Date"] });
}
const press = (key: string, times: number) => {
	for (let i = 0; i < times; i++) fireEvent.keyDown(plot(), { key });
};

it("ten keys move the redshift by ten steps before the host has answered the first", async () => {
	const host = lateHost("redshift", 0.1);
	await ready();
	press("]", 10);
	expect(host.asked).toHaveLength(10);
	expect(host.asked.at(-1)).toBeCloseTo(0.101, 12);
	// Between two answers further keys go on from the last value, not from the one that is drawn.
	await host.answer(4);
	press("[", 1);
	expect(host.asked.at(-1)).toBeCloseTo(0.1009, 12);
	await host.answer();
	press("]", 1);
	expect(host.asked.at(-1)).toBeCloseTo(0.101, 12);
});

it("ten keys move the velocity by ten steps", async () => {
	const host = lateHost("velocity", 0);
	await ready();
	press(")", 10);
	expect(host.asked.at(-1)).toBe(1000);
});

it("a host that answers with another value has the last word", async () => {
	const host = lateHost("redshift", 0.1, () => 0.5);
	await ready();
	press("]", 3);
	await host.answer();
	press("]", 1);
	expect(host.asked.at(-1)).toBeCloseTo(0.5001, 12);
});

it("a host that refuses keeps its value, and keys go on from it after a second", async () => {
	const host = lateHost("redshift", 0.1);
	await ready();
	press("]", 3);
	expect(screen.getByRole("textbox", { name: "Redshift z" })).toHaveValue("0.100000");
	vi.setSystemTime(Date.now() + 1001);
	press("]", 1);
	expect(host.asked.at(-1)).toBeCloseTo(0.1001, 12);
});

it("undo and redo in turn end at the value before them", async () => {
	const host = lateHost("redshift", 0.1);
	await ready();
	press("]", 1);
	await host.answer();
	press("z", 1);
	expect(host.asked.at(-1)).toBe(0.1);
	press("y", 1);
	expect(host.asked.at(-1)).toBeCloseTo(0.1001, 12);
});

/** Two steps that the host has rendered: 0.1000, 0.1001, 0.1002. */
async function twoSteps() {
	const store = createSpectrumStore({ redshift: 0.1 });
	const host = lateHost("redshift", 0.1, undefined, store);
	await ready();
	for (const _ of [1, 2]) {
		press("]", 1);
		await host.answer();
	}
	host.forget();
	return { store, host };
}
const redshiftsOf = ({ past, present, future }: SpectrumState["history"]) =>
	[past, [present], future].map((steps) => steps.map((step) => Number(step.redshift.toFixed(4))));

it("two fast undos keep both steps for redo while the host answers one after the other", async () => {
	const { store, host } = await twoSteps();
	press("z", 2);
	expect(host.asked.map((z) => Number(z?.toFixed(4)))).toEqual([0.1001, 0.1]);
	await host.answer(1);
	expect(store.getState().redshift).toBeCloseTo(0.1001, 12);
	await host.answer();
	expect(redshiftsOf(store.getState().history)).toEqual([[], [0.1], [0.1001, 0.1002]]);
	press("y", 2);
	await host.answer();
	expect(store.getState().redshift).toBeCloseTo(0.1002, 12);
	expect(redshiftsOf(store.getState().history)).toEqual([[0.1, 0.1001], [0.1002], []]);
});

it("two undos and two redos before the first answer end where they began", async () => {
	const { store, host } = await twoSteps();
	press("z", 2);
	press("y", 2);
	expect(host.asked.map((z) => Number(z?.toFixed(4)))).toEqual([0.1001, 0.1, 0.1001, 0.1002]);
	for (const _ of host.asked) await host.answer(1);
	expect(store.getState().redshift).toBeCloseTo(0.1002, 12);
	expect(redshiftsOf(store.getState().history)).toEqual([[0.1, 0.1001], [0.1002], []]);
});

it("a value that a host sets by itself after two undos is a step", async () => {
	const { store, host } = await twoSteps();
	press("z", 2);
	await host.answer();
	await host.show(0.5);
	expect(redshiftsOf(store.getState().history)).toEqual([[0.1], [0.5], []]);
});

it("two spectra that are hidden in turn in the legend are both hidden", async () => {
	const host = lateHost("hiddenSpectra", []);
	vi.useFakeTimers({ toFake: ["Date"] });
	fireEvent.click(screen.getByRole("button", { name: "A star" }));
	fireEvent.click(screen.getByRole("button", { name: "Another" }));
	expect(host.asked).toEqual([["star"], ["star", "other"]]);
	await host.answer(1);
	fireEvent.click(screen.getByRole("button", { name: "A star" }));
	expect(host.asked.at(-1)).toEqual(["other"]);
});

it("two groups of lines that are hidden in turn are both hidden", async () => {
	const host = lateHost("visibleLineGroups", ["H", "[O III]", "He I"]);
	vi.useFakeTimers({ toFake: ["Date"] });
	fireEvent.click(screen.getByRole("button", { name: "Hide H" }));
	fireEvent.click(screen.getByRole("button", { name: "Hide [O III]" }));
	expect(host.asked.at(-1)).toEqual(["He I"]);
	await host.answer();
	fireEvent.click(screen.getByRole("button", { name: "Hide He I" }));
	expect(host.asked.at(-1)).toEqual([]);
});

it("a host that copies lists is known by what they hold", async () => {
	const host = lateHost("visibleLineGroups", ["H", "[O III]", "He I"], (groups) => [...(groups ?? [])]);
	vi.useFakeTimers({ toFake: ["Date"] });
	fireEvent.click(screen.getByRole("button", { name: "Hide H" }));
	fireEvent.click(screen.getByRole("button", { name: "Hide [O III]" }));
	await host.answer(1);
	fireEvent.click(await screen.findByRole("button", { name: "Hide He I" }));
	expect(host.asked.at(-1)).toEqual([]);
});

it("an ion that is drawn twice keeps the velocity that the host was asked for", async () => {
	const host = lateHost("ionVelocities", { H: 9000 });
	await ready();
	press("h", 1);
	press("h", 1);
	expect(host.asked).toEqual([{ H: 9000, "H (z)": 0 }, { H: 9000 }]);
});

it("numbers of a smoothing are changed together", async () => {
	const host = lateHost("smoothing", { kind: "savitzky-golay", width: 11, order: 2 } as never);
	await userEvent.click(screen.getByRole("button", { name: "Display" }));
	const order = await screen.findByRole("combobox", { name: /order/i }, { timeout: 8000 });
	vi.useFakeTimers({ toFake: ["Date"] });
	fireEvent.change(order, { target: { value: "3" } });
	const width = screen.getByRole("textbox", { name: "Width" });
	fireEvent.keyDown(width, { key: "ArrowUp" });
	expect(host.asked.at(-1)).toEqual({ kind: "savitzky-golay", width: 12, order: 3 });
});
