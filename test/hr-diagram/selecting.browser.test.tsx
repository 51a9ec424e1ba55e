import { act, render, screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { createHRStore, HRDiagram, type HRDiagramPoint, type HRRegionHover } from "astropane/hr-diagram";
import axe from "axe-core";
import { StrictMode, useState } from "react";
import { describe, expect, it, vi } from "vitest";
import "astropane/styles.css";
import { areaIn } from "../../src/hr-diagram/model/selection/inArea.js";
import { answers } from "../setup/answers.js";

const points: HRDiagramPoint[] = [
	{ color: 0.5, absoluteMag: 0.62, origin: "gaia", id: "RR Lyr" },
	{ color: 0.82, absoluteMag: 4.67, origin: "gaia", id: "Sun" },
	{ color: 2.9, absoluteMag: 12, origin: "gaia", id: "M dwarf" },
];
const rejected = [{ origin: "gaia", reason: "Its parallax is below its error.", id: "far", color: 1.2, limit: 2.39 }];
/** Window in which the places below are known: 0 … 4 and 16 … −4 mag. */
const axes = { colorRange: [0, 4], magnitudeRange: [-4, 16] } as const;
const plot = () => screen.getByRole("application", { name: "HR diagram" });
const frames = () =>
	act(() => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))));

/** CSS pixels of the figure, from the ends of the axes. */
function pixelOf(color: number, mag: number): [number, number] {
	const clip = plot().querySelector('g[data-layer="cursor"] clipPath rect') as SVGRectElement;
	const [x, y, width, height] = ["x", "y", "width", "height"].map((name) => Number(clip.getAttribute(name)));
	return [(x as number) + (color / 4) * (width as number), (y as number) + ((mag + 4) / 20) * (height as number)];
}
function pointer(type: string, [x, y]: [number, number], init: PointerEventInit = {}): void {
	const box = plot().getBoundingClientRect();
	const at = { clientX: box.left + x, clientY: box.top + y };
	plot().dispatchEvent(
		new PointerEvent(type, { bubbles: true, pointerId: 1, pointerType: "mouse", button: 0, ...at, ...init }),
	);
}
const drag = (corners: readonly (readonly [number, number])[], init?: PointerEventInit): void => {
	const [first, ...rest] = corners.map(([color, mag]) => pixelOf(color, mag));
	pointer("pointerdown", first as [number, number], init);
	for (const corner of rest) pointer("pointermove", corner, init);
	pointer("pointerup", rest.at(-1) as [number, number], init);
};
/** Begins a mode of selecting, and waits until it answers. */
async function begin(key: "s" | "l"): Promise<ReturnType<typeof userEvent.setup>> {
	const user = userEvent.setup();
	await answers(plot);
	// A background that is fetched comes first.
	await waitFor(() => expect(plot().querySelector('g[data-layer="axes"] text')).not.toBeNull());
	await frames();
	act(() => plot().focus());
	await user.keyboard(key);
	await waitFor(() =>
		expect(screen.getAllByRole("status").map((region) => region.textContent)).toContainEqual(
			expect.stringMatching(/Arrow keys move the cross/),
		),
	);
	await frames();
	return user;
}

describe("selecting in an area", () => {
	it("works by keys alone, in a box and in a lasso", async () => {
		const onSelectionChange = vi.fn();
		const store = createHRStore();
		render(
			<HRDiagram
				points={points}
				rejected={rejected}
				axes={axes}
				background={null}
				width={560}
				store={store}
				onSelectionChange={onSelectionChange}
			/>,
		);
		const user = await begin("s");
		const area = () => store.getState().area;
		expect(area()?.cursor[0]).toBeCloseTo(2, 1);
		await user.keyboard(
			" {Shift>}{ArrowLeft}{ArrowLeft}{ArrowLeft}{ArrowUp}{ArrowUp}{ArrowUp}{ArrowUp}{/Shift}{Enter}",
		);
		expect(onSelectionChange).toHaveBeenLastCalledWith(["Sun", "far"]);
		await user.keyboard("l");
		await waitFor(() => expect(area()?.kind).toBe("lasso"));
		// A triangle round the M dwarf, added to the selection.
		await user.keyboard(
			" {Shift>}{ArrowDown}{ArrowDown}{ArrowDown}{ArrowDown}{ArrowDown}{ArrowDown}{/Shift} {Shift>}{ArrowRight}{ArrowRight}{ArrowRight}{ArrowRight}{/Shift}",
		);
		await user.keyboard("{Shift>}{Enter}{/Shift}");
		expect(store.getState().selection).toEqual(["Sun", "far", "M dwarf"]);
		await user.keyboard("{Escape}");
		expect(store.getState()).toMatchObject({ dragMode: "pan", area: null });
		await user.keyboard("z");
		expect(store.getState().selection).toEqual(["Sun", "far"]);
	});

	it("works by pointer, on points, limits and stars of the background", async () => {
		const onStarSelectionChange = vi.fn();
		const store = createHRStore();
		const background = { color: [0.8, 1, 3.5, 0.9], mag: [4, 5, 10, Number.NaN] };
		render(
			<StrictMode>
				<HRDiagram
					points={points}
					rejected={rejected}
					axes={axes}
					background={background}
					width={560}
					store={store}
					onStarSelectionChange={onStarSelectionChange}
				/>
			</StrictMode>,
		);
		await begin("l");
		drag([
			[0.6, 3],
			[1.4, 2],
			[1.6, 6],
			[0.6, 6],
		]);
		expect(store.getState().selection).toEqual(["Sun", "far"]);
		expect([...(onStarSelectionChange.mock.lastCall?.[0][0].indices ?? [])]).toEqual([0, 1]);
		act(() => store.setState({ dragMode: "select-box" }));
		drag(
			[
				[2.5, 9],
				[3.9, 13],
			],
			{ ctrlKey: true },
		);
		expect(store.getState().selection).toEqual(["Sun", "far", "M dwarf"]);
		expect([...(onStarSelectionChange.mock.lastCall?.[0][0].indices ?? [])]).toEqual([0, 1, 2]);
		expect(store.getState().window).toEqual({ x: null, y: null });
	});

	it("takes less time among a million stars than the obvious test among a twentieth", () => {
		const n = 1_000_000;
		const color = new Float32Array(n);
		const mag = new Float32Array(n);
		for (let i = 0; i < n; i++) {
			color[i] = ((i * 0.6180339887) % 1) * 5 - 0.5;
			mag[i] = ((i * 0.7548776662) % 1) * 20 - 4;
		}
		const lasso = Array.from({ length: 300 }, (_, i): [number, number] => {
			const angle = (2 * Math.PI * i) / 300;
			return [2 + (1 + 0.2 * Math.sin(5 * angle)) * Math.cos(angle), 6 + 6 * Math.sin(angle)];
		});
		const obvious = (x: number, y: number): boolean => {
			let inside = false;
			for (let i = 0, j = lasso.length - 1; i < lasso.length; j = i++) {
				const [ax, ay] = lasso[i] as [number, number];
				const [bx, by] = lasso[j] as [number, number];
				if (ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax)) inside = !inside;
			}
			return inside;
		};
		/** The shortest of two runs, ms: the machine may be busy. */
		const timeOf = (run: () => unknown): number =>
			Math.min(
				...[1, 2].map(() => {
					const start = performance.now();
					run();
					return performance.now() - start;
				}),
			);
		let count = 0;
		const slow = timeOf(() => {
			count = 0;
			for (let i = 0; i < n / 20; i++) if (obvious(color[i] as number, mag[i] as number)) count++;
		});
		const fast = timeOf(() => areaIn(lasso).indicesOf({ color, mag }));
		expect(
			areaIn(lasso)
				.indicesOf({ color, mag })
				.findIndex((i) => i >= n / 20),
		).toBe(count);
		expect(fast).toBeLessThan(slow);
	});
});

describe("linking by id", () => {
	function Linked() {
		const [reversed, setReversed] = useState(false);
		const [store] = useState(() => createHRStore());
		const list = reversed ? [...points].reverse() : points;
		return (
			<>
				<button type="button" onClick={() => setReversed(true)}>
					Reverse
				</button>
				<HRDiagram points={list} rejected={rejected} axes={axes} background={null} width={560} store={store} />
				<HRDiagram
					points={points.slice(1)}
					title="Other"
					axes={axes}
					background={null}
					width={560}
					store={store}
					controls={false}
				/>
			</>
		);
	}

	it("keeps table, diagrams and selection together after a reorder", async () => {
		const user = userEvent.setup();
		render(<Linked />);
		await user.click(await screen.findByRole("button", { name: "Table" }));
		const table = await screen.findByRole("table");
		const rowOf = (id: string) => within(table).getByRole("row", { name: new RegExp(id) });
		expect(within(table).getAllByRole("row")).toHaveLength(5);
		expect(rowOf("far").textContent).toContain("brighter than 2.39");
		await user.click(within(table).getByRole("checkbox", { name: "Select Sun" }));
		await user.click(screen.getByRole("button", { name: "Reverse" }));
		expect(within(table).getByRole<HTMLInputElement>("checkbox", { name: "Select Sun" }).checked).toBe(true);
		expect(
			within(table)
				.getAllByRole("rowheader")
				.map((cell) => cell.textContent),
		).toEqual(["M dwarf", "Sun", "RR Lyr", "far"]);
		await answers(() => screen.getByRole("application", { name: "Other" }));
		await user.hover(rowOf("M dwarf"));
		expect(rowOf("M dwarf").dataset.state).toBe("hovered");
		const rings = () =>
			screen.getByRole("application", { name: "Other" }).querySelectorAll('g[data-layer="cursor"] path').length;
		await waitFor(() => expect(rings()).toBeGreaterThanOrEqual(4));
	});
});

describe("regions and paths", () => {
	it("tell the host which regions are under the pointer, and have no violation", async () => {
		const told: HRRegionHover[][] = [];
		const { container } = render(
			<HRDiagram
				points={points}
				regions
				highlightedClass="RR Lyrae"
				pointNames
				axes={axes}
				background={null}
				width={560}
				onRegionHover={(regions) => told.push(regions)}
			/>,
		);
		await answers(plot);
		// The regions come late, and the frame of the plot with them.
		await waitFor(() => expect(plot().querySelector('g[data-layer="cursor"] clipPath')).not.toBeNull());
		pointer("pointermove", pixelOf(0.4, 1.1));
		await waitFor(() => expect(told.at(-1)?.map((region) => region.class)).toEqual(["RR Lyrae", "Delta Scuti"]));
		await waitFor(() => expect(document.body.textContent).toContain("Muraveva"));
		pointer("pointermove", pixelOf(3.8, 3));
		await waitFor(() => expect(told.at(-1)).toEqual([]));
		const { violations } = await axe.run(container);
		expect(violations.map(({ id }) => id)).toEqual([]);
	});

	it("are stepped along by keys, through the store", async () => {
		const store = createHRStore();
		const path = { color: [0.4, 0.5, 0.6], absoluteMag: [0.6, 0.3, 0.9], phase: [0, 0.3, 0.6] };
		render(
			<HRDiagram
				points={[{ ...(points[0] as HRDiagramPoint), path }]}
				axes={axes}
				background={null}
				width={560}
				store={store}
			/>,
		);
		await answers(plot);
		act(() => plot().focus());
		const user = userEvent.setup();
		await frames();
		await user.keyboard(".]");
		expect(store.getState().phase).toBe(0);
		await user.keyboard("]]");
		expect(store.getState().phase).toBeCloseTo(0.04, 9);
		await waitFor(() => expect(document.body.textContent).toContain("At phase 0.04"));
	});
});
