import { act, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { createHRStore, HRDiagram, type HRDiagramProps } from "astropane/hr-diagram";
import { StrictMode, useState } from "react";
import { afterEach, expect, it, vi } from "vitest";

afterEach(() => {
	vi.useRealTimers();
});

const points = ["a", "b", "c"].map((id, i) => ({ color: 0.5 + i / 4, absoluteMag: 3 + i, origin: `origin ${id}`, id }));

/** A host in control of `name` that renders what it is asked for only when `answer` is called, one value after the other. */
function lateHost(name: "selection" | "hiddenOrigins") {
	const asked: string[][] = [];
	let answered = 0;
	let renderHost: (value: string[]) => void = () => {};
	const store = createHRStore();
	function Host() {
		const [value, setValue] = useState<string[]>([]);
		renderHost = setValue;
		const props: Partial<HRDiagramProps> = {
			[name]: value,
			[name === "selection" ? "onSelectionChange" : "onHiddenOriginsChange"]: (next: string[]) => asked.push(next),
		};
		return (
			<StrictMode>
				<HRDiagram points={points} background={null} width={560} store={store} {...props} />
			</StrictMode>
		);
	}
	render(<Host />);
	return {
		asked,
		store,
		answer: (count = asked.length - answered) =>
			act(async () => {
				for (const value of asked.slice(answered, answered + count)) act(() => renderHost(value));
				answered += count;
			}),
	};
}
const plot = () => screen.getByRole("application");
const key = (name: string) => fireEvent.keyDown(plot(), { key: name });
/** The next animation frame has been painted. */
const frame = () =>
	act(() => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))));
/** The plot, once it answers keys; the clock stands still from then on. */
async function ready() {
	fireEvent.pointerOver(plot());
	await waitFor(() => expect(plot()).toHaveAttribute("data-astropane-gesture"), { timeout: 8000 });
	await frame();
	vi.useFakeTimers({ toFake: ["Date"] });
}

/** Selects the first point and adds the second one; the host renders each. */
async function selectTwo(answer: () => Promise<void>) {
	for (const _ of ["a", "b"]) {
		key(".");
		fireEvent.keyDown(plot(), { key: "Enter", shiftKey: true });
		await answer();
	}
}

it("two fast undos and redos of a selection end where they began", async () => {
	const { asked, store, answer } = lateHost("selection");
	await ready();
	await selectTwo(answer);
	const selections = () => {
		const { past, present, future } = store.getState().history;
		return [past, [present], future].map((steps) => steps.map((step) => step.selection.join("")));
	};
	expect(selections()).toEqual([["", "a"], ["ab"], []]);
	key("z");
	key("z");
	expect(asked.slice(2)).toEqual([["a"], []]);
	await answer(1);
	expect(store.getState().selection).toEqual(["a"]);
	await answer();
	expect(selections()).toEqual([[], [""], ["a", "ab"]]);
	key("y");
	key("y");
	await answer();
	expect(store.getState().selection).toEqual(["a", "b"]);
	expect(selections()).toEqual([["", "a"], ["ab"], []]);
});

it("two undos and two redos before the first answer end where they began", async () => {
	const { asked, store, answer } = lateHost("selection");
	await ready();
	await selectTwo(answer);
	for (const name of ["z", "z", "y", "y"]) key(name);
	expect(asked.slice(2)).toEqual([["a"], [], ["a"], ["a", "b"]]);
	for (let i = 0; i < 4; i++) await answer(1);
	expect(store.getState().selection).toEqual(["a", "b"]);
	expect(store.getState().history.past.map((step) => step.selection.join(""))).toEqual(["", "a"]);
	expect(store.getState().history.future).toEqual([]);
});

it("two origins that are hidden in turn in the legend are both hidden", async () => {
	const { asked, answer } = lateHost("hiddenOrigins");
	await ready();
	const press = (name: string) => fireEvent.click(screen.getByRole("button", { name }));
	fireEvent.focus(screen.getByRole("button", { name: "origin a" }));
	await act(async () => {});
	press("origin a");
	press("origin b");
	expect(asked).toEqual([["origin a"], ["origin a", "origin b"]]);
	press("origin a");
	expect(asked.at(-1)).toEqual(["origin b"]);
	await answer();
	expect(screen.getByRole("button", { name: "origin b" })).toHaveAttribute("aria-pressed", "false");
	press("origin b");
	expect(asked.at(-1)).toEqual([]);
});
