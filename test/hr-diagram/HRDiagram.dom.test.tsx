import { act, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { type ColorMagnitudePoint, createHRStore, HRDiagram, type HRDiagramIssue } from "astropane/hr-diagram";
import { createRef, StrictMode, useState } from "react";
import { hydrateRoot } from "react-dom/client";
import { renderToString } from "react-dom/server";
import { describe, expect, it, vi } from "vitest";

const points: ColorMagnitudePoint[] = [
	{ color: 0.82, absoluteMag: 4.6, origin: "gaiadr3", id: "sun-like" },
	{ color: -0.37, absoluteMag: 10.3, origin: "gaiadr2", id: "dwarf", parallaxOverError: 3 },
	{ color: 1.2, absoluteMag: 0.7, origin: "gaiadr3", id: "giant" },
];
/** jsdom has no layout: nothing is painted without a width. */
const width = 560;
/** Waits until the handlers of pointer and keys, fetched at the first event, are attached. */
const handlersAttached = () => {
	fireEvent.pointerOver(plot());
	return waitFor(() => expect(plot()).toHaveAttribute("data-astropane-gesture"));
};
const plot = () => screen.getByRole("application", { name: "HR diagram" });
/** The next animation frame has been painted. */
const frame = () =>
	act(() => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))));

describe("HRDiagram in a page", () => {
	it("is a named region with a plot that has a description", () => {
		render(<HRDiagram points={points} title="HR diagram" />);
		expect(screen.getByRole("region", { name: "HR diagram" })).toBeInTheDocument();
		expect(plot()).toHaveAccessibleDescription(
			/3 points from gaiadr3 and gaiadr2.*1 point has a parallax below five times/,
		);
	});

	it("leaves a store alone that its host has taken away", async () => {
		const store = createHRStore({ hiddenOrigins: ["gaiadr2"] });
		const { rerender } = render(<HRDiagram points={points} background={null} store={store} width={width} />);
		const shown = (name: RegExp) => screen.getByRole("button", { name }).getAttribute("aria-pressed");
		expect(shown(/gaiadr2/)).toBe("false");
		rerender(<HRDiagram points={points} background={null} width={width} />);
		expect(shown(/gaiadr2/)).toBe("true");
		await userEvent.click(screen.getByRole("button", { name: /gaiadr3/ }));
		await waitFor(() => expect(shown(/gaiadr3/)).toBe("false"));
		expect(store.getState().hiddenOrigins).toEqual(["gaiadr2"]);
	});

	it("describes in the regions of which classes points lie once it has the focus", async () => {
		const star = { color: 0.5, absoluteMag: 0.63, origin: "gaiadr3", id: "RR Lyr" };
		render(<HRDiagram points={[star]} width={width} />);
		expect(plot()).not.toHaveAccessibleDescription(/region of/);
		fireEvent.focus(plot());
		await waitFor(() => expect(plot()).toHaveAccessibleDescription(/RR Lyr: in the region of RR Lyr\./));
	});

	it("passes className, style and ref to its root", () => {
		const ref = createRef<HTMLElement>();
		render(<HRDiagram points={points} className="mine" style={{ opacity: 0.5 }} ref={ref} />);
		expect(ref.current).toHaveClass("astropane", "astropane-hr", "mine");
		expect(ref.current).toHaveStyle({ opacity: "0.5" });
	});

	it("hides and isolates an origin from the legend", async () => {
		const onHidden = vi.fn();
		render(<HRDiagram points={points} onHiddenOriginsChange={onHidden} />);
		await userEvent.click(screen.getByRole("button", { name: /gaiadr2/ }));
		expect(onHidden).toHaveBeenLastCalledWith(["gaiadr2"]);
		await userEvent.click(screen.getByRole("button", { name: "Show all" }));
		expect(onHidden).toHaveBeenLastCalledWith([]);
		await userEvent.keyboard("{Shift>}");
		fireEvent.click(screen.getByRole("button", { name: /gaiadr2/ }), { shiftKey: true });
		expect(onHidden).toHaveBeenLastCalledWith(["gaiadr3"]);
	});

	it("leaves hidden origins to a host that controls them", async () => {
		const onHidden = vi.fn();
		render(<HRDiagram points={points} hiddenOrigins={[]} onHiddenOriginsChange={onHidden} />);
		await userEvent.click(screen.getByRole("button", { name: /gaiadr2/ }));
		expect(onHidden).toHaveBeenCalledExactlyOnceWith(["gaiadr2"]);
		expect(screen.getByRole("button", { name: /gaiadr2/ })).toHaveAttribute("aria-pressed", "true");
	});

	it("goes from point to point by keys, announces each, and selects by Enter", async () => {
		const onSelection = vi.fn();
		render(<HRDiagram width={width} points={points} onSelectionChange={onSelection} />);
		await handlersAttached();
		plot().focus();
		await userEvent.keyboard(".");
		await frame();
		expect(screen.getByRole("status")).toHaveTextContent(/^Point 1 of 3: sun-like \(gaiadr3\), BP − RP 0\.82 mag/);
		await userEvent.keyboard("{Enter}");
		expect(onSelection).toHaveBeenLastCalledWith(["sun-like"]);
		await userEvent.keyboard(",");
		await userEvent.keyboard("{Shift>}{Enter}{/Shift}");
		expect(onSelection).toHaveBeenLastCalledWith(["sun-like", "giant"]);
		await userEvent.keyboard("{Escape}{Escape}");
		expect(onSelection).toHaveBeenLastCalledWith([]);
	});

	it("undoes zoom and selection one step at a time", async () => {
		const store = createHRStore();
		render(<HRDiagram width={width} points={points} store={store} />);
		await handlersAttached();
		plot().focus();
		await userEvent.keyboard("+");
		await userEvent.keyboard(".{Enter}");
		expect(store.getState()).toMatchObject({ selection: ["sun-like"] });
		await userEvent.keyboard("z");
		expect(store.getState().selection).toEqual([]);
		expect(store.getState().window.x).not.toBeNull();
		await userEvent.keyboard("z");
		expect(store.getState().window).toEqual({ x: null, y: null });
		await userEvent.keyboard("y");
		expect(store.getState().window.x).not.toBeNull();
		const reset = await screen.findByRole("button", { name: "Reset view" });
		await userEvent.click(reset);
		expect(store.getState().window.x).toBeNull();
		// A disabled button would lose the focus.
		expect(reset).toBeEnabled();
		expect(reset).toHaveAttribute("aria-disabled", "true");
	});

	it("asks a host that controls the selection to undo and redo, and keeps the history", async () => {
		const store = createHRStore();
		const calls: string[][] = [];
		function Host({ accepts }: { accepts: boolean }) {
			const [selection, setSelection] = useState<string[]>([]);
			const onSelectionChange = (ids: string[]) => {
				calls.push(ids);
				if (accepts) setSelection(ids);
			};
			return <HRDiagram width={width} points={points} store={store} {...{ selection, onSelectionChange }} />;
		}
		const { rerender } = render(<Host accepts />);
		await handlersAttached();
		plot().focus();
		await userEvent.keyboard(".{Enter}");
		expect(store.getState().selection).toEqual(["sun-like"]);
		await userEvent.keyboard("z");
		expect(store.getState().selection).toEqual([]);
		await userEvent.keyboard("y");
		expect(store.getState().selection).toEqual(["sun-like"]);
		rerender(<Host accepts={false} />);
		await userEvent.keyboard("z");
		expect(store.getState().selection).toEqual(["sun-like"]);
		expect(calls).toEqual([["sun-like"], [], ["sun-like"], []]);
	});

	it("keeps zoom, selection and colours when new data come", async () => {
		const store = createHRStore({ selection: ["giant"] });
		const { rerender, container } = render(<HRDiagram width={width} points={points} store={store} />);
		await handlersAttached();
		plot().focus();
		await userEvent.keyboard("+");
		const { window } = store.getState();
		rerender(<HRDiagram width={width} points={points.slice(1, 2)} store={store} background="hipparcos-johnson" />);
		await frame();
		expect(store.getState().window).toBe(window);
		expect(store.getState().selection).toEqual(["giant"]);
		expect(container.querySelector('[data-layer="points"]:is(g)')?.innerHTML).toContain("--astropane-series-2");
	});

	it("lists points that cannot be drawn and calls onIssues once for each list that differs", () => {
		const told: HRDiagramIssue[][] = [];
		const bad = [...points, { color: Number.NaN, absoluteMag: 1, origin: "broken" }];
		const onIssues = (issues: HRDiagramIssue[]) => told.push(issues);
		const { rerender } = render(<HRDiagram points={bad} onIssues={onIssues} />);
		expect(
			within(screen.getByRole("list", { name: "Problems with the data" })).getByText(
				/broken is not drawn: its colour is NaN/,
			),
		).toBeVisible();
		rerender(<HRDiagram points={[...bad]} onIssues={onIssues} />);
		rerender(<HRDiagram points={points} onIssues={onIssues} />);
		expect(told.map((issues) => issues.map((i) => i.subject))).toEqual([["broken"], []]);
	});

	it.each<[string, Record<string, unknown>]>([
		["points that are no array", { points: "stars" }],
		["points that are no objects", { points: [null, undefined, 5, {}] }],
		["a background that is no background", { background: "moon" }],
		["rows without numbers", { background: [null, {}, { color: "a", mag: 1, count: 2 }] }],
		["a grid of the wrong size", { background: { counts: new Float32Array(2), nColor: 9, nMag: 9 } }],
		[
			"raw stars without values",
			{ background: { color: new Float32Array(9).fill(Number.NaN), mag: new Float32Array(9) } },
		],
		["refused stars of any kind", { rejected: [null, 3, { origin: "a" }] }],
		[
			"tracks and regions of any kind",
			{
				tracks: [null, { name: "t" }],
				regions: [
					null,
					{ polygon: [[1, 2]] },
					{
						polygon: [
							[Number.NaN, 1],
							[1, 1],
							[2, 2],
						],
					},
				],
			},
		],
		["a selection that is no array", { selection: "x", hiddenOrigins: 7 }],
		["sizes that are no lengths", { width: Number.NaN, height: -5 }],
	])("does not throw for %s, and draws the rest", (_, props) => {
		expect(() => render(<HRDiagram points={points} {...props} />)).not.toThrow();
		expect(plot()).toBeInTheDocument();
	});

	it("shows the points as a table", async () => {
		render(<HRDiagram points={points} />);
		await userEvent.click(await screen.findByRole("button", { name: "Table" }));
		const table = await screen.findByRole("table");
		expect(within(table).getAllByRole("row")).toHaveLength(4);
		expect(within(table).getByRole("rowheader", { name: "dwarf" })).toBeInTheDocument();
		expect(within(table).getByRole("cell", { name: "−0.37" })).toBeInTheDocument();
	});

	it("opens the list of keys by ?", async () => {
		render(<HRDiagram width={width} points={points} />);
		await handlersAttached();
		plot().focus();
		await userEvent.keyboard("?");
		expect(await screen.findByText("Go to the previous or next point and read it out")).toBeInTheDocument();
	});

	it("has no legend, buttons or caption where they are switched off, and the legend alone in the compact form", () => {
		const { rerender } = render(<HRDiagram points={points} controls={false} caption={false} />);
		expect(screen.queryAllByRole("button")).toEqual([]);
		expect(screen.queryByText(/ESA/)).toBeNull();
		rerender(<HRDiagram points={points} controls="compact" />);
		expect(screen.getAllByRole("button").map((b) => b.textContent?.trim())).toEqual(["gaiadr3 2", "gaiadr2"]);
	});

	it("hydrates the server's markup without an error in StrictMode", async () => {
		const element = (
			<StrictMode>
				<HRDiagram points={points} defaultSelection={["giant"]} />
			</StrictMode>
		);
		const root = document.createElement("div");
		document.body.append(root);
		root.innerHTML = renderToString(element);
		const errors: unknown[] = [];
		let mounted: ReturnType<typeof hydrateRoot> | undefined;
		await act(async () => {
			mounted = hydrateRoot(root, element, { onRecoverableError: (error) => errors.push(error) });
		});
		expect(errors).toEqual([]);
		expect(root.querySelector("svg")).not.toBeNull();
		await act(async () => mounted?.unmount());
		root.remove();
	});

	it("appears with the first point and disappears with the last one", () => {
		const { rerender, container } = render(
			<StrictMode>
				<HRDiagram points={[]} />
			</StrictMode>,
		);
		expect(container).toBeEmptyDOMElement();
		rerender(
			<StrictMode>
				<HRDiagram points={points} />
			</StrictMode>,
		);
		expect(plot()).toBeInTheDocument();
		rerender(
			<StrictMode>
				<HRDiagram points={[]} />
			</StrictMode>,
		);
		expect(container).toBeEmptyDOMElement();
	});
});
