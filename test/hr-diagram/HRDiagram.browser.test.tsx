import { act, render, screen, waitFor } from "@testing-library/react";
import { type ColorMagnitudePoint, createHRStore, HRDiagram, type StarArrays } from "astropane/hr-diagram";
import { Profiler } from "react";
import { afterEach, describe, expect, it } from "vitest";
import { cdp } from "vitest/browser";
import "astropane/styles.css";
import { answers } from "../setup/answers.js";

const points: ColorMagnitudePoint[] = [
	{ color: 0.82, absoluteMag: 4.6, origin: "gaia", id: "sun-like" },
	{ color: -0.37, absoluteMag: 10.3, origin: "gaia", id: "dwarf" },
];
const frames = () =>
	act(() => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))));
/** Waits until the handlers of pointer and keys, fetched at the first event, are attached. */
const ready = async () => {
	await answers(plot);
	await frames();
};
const plot = () => screen.getByRole("application", { name: "HR diagram" });
const canvas = (name: string) =>
	plot().querySelector<HTMLCanvasElement>(`canvas[data-layer="${name}"]`) as HTMLCanvasElement;

/** Painted pixels of a layer, and a sum over their place that moves with the picture. */
function ink(name: string): { pixels: number; sum: number } {
	const { width, height } = canvas(name);
	const data = canvas(name).getContext("2d")?.getImageData(0, 0, width, height).data ?? [];
	let pixels = 0;
	let sum = 0;
	for (let i = 3; i < data.length; i += 4) {
		if ((data[i] ?? 0) < 40) continue;
		pixels++;
		sum += i;
	}
	return { pixels, sum };
}

type PointerInit = { shiftKey?: boolean };
function pointer(type: string, x: number, y: number, init: PointerInit = {}): void {
	const box = plot().getBoundingClientRect();
	plot().dispatchEvent(
		new PointerEvent(type, {
			bubbles: true,
			pointerId: 1,
			pointerType: "mouse",
			button: 0,
			clientX: box.left + x,
			clientY: box.top + y,
			...init,
		}),
	);
}
function wheel(x: number, y: number, deltaY: number): void {
	const box = plot().getBoundingClientRect();
	plot().dispatchEvent(
		new WheelEvent("wheel", { bubbles: true, cancelable: true, deltaY, clientX: box.left + x, clientY: box.top + y }),
	);
}

describe("HRDiagram in a browser", () => {
	it("paints density and points on canvases, and not as SVG", async () => {
		render(<HRDiagram points={points} width={560} />);
		await frames();
		expect(ink("density").pixels).toBeGreaterThan(10_000);
		expect(plot().querySelector('g[data-layer="density"]')?.childElementCount).toBe(0);
		expect(plot().querySelector('g[data-layer="points"]')?.childElementCount).toBe(0);
	});

	it("paints the points on a canvas of their own once they are painted without the density", async () => {
		const store = createHRStore();
		render(<HRDiagram points={points} width={560} store={store} />);
		await frames();
		const together = ink("density").pixels;
		expect(ink("points").pixels).toBe(0);
		act(() => store.setState({ highlightedId: "dwarf" }));
		await frames();
		expect(ink("points").pixels).toBeGreaterThan(100);
		expect(ink("density").pixels).toBeLessThan(together);
		const alone = ink("density");
		act(() => store.setState({ highlightedId: null }));
		await frames();
		expect(ink("density")).toEqual(alone);
		expect(ink("points").pixels).toBeGreaterThan(100);
	});

	it("has all buttons in one row at the width of a diagram without `width`", async () => {
		render(<HRDiagram points={points} />);
		const last = await screen.findByRole("button", { name: "Table" });
		const first = screen.getByRole("button", { name: "Box zoom" });
		expect(plot().clientWidth).toBe(560);
		expect(last.getBoundingClientRect().top).toBe(first.getBoundingClientRect().top);
		expect(first.getBoundingClientRect().height).toBeGreaterThanOrEqual(24);
	});

	it("keeps English sentences and signs in order on a page that runs from right to left", async () => {
		document.documentElement.dir = "rtl";
		try {
			const { container } = render(
				<HRDiagram points={[...points, { color: Number.NaN, absoluteMag: 1, origin: "none" }]} />,
			);
			await screen.findByText(/its colour is NaN/);
			for (const name of [".astropane-hr-caption > summary", "li", "button"]) {
				const elements = [...container.querySelectorAll(name)];
				expect(elements, name).not.toEqual([]);
				for (const element of elements) expect(getComputedStyle(element).unicodeBidi, name).toBe("plaintext");
			}
		} finally {
			document.documentElement.dir = "";
		}
	});

	it("resolves mixed colours: many distinct steps of one hue", async () => {
		render(<HRDiagram points={points} width={560} tracks={false} />);
		await frames();
		const { width, height } = canvas("density");
		const data = canvas("density").getContext("2d")?.getImageData(0, 0, width, height).data ?? [];
		const seen = new Set<string>();
		for (let i = 0; i < data.length; i += 4)
			if (data[i + 3] === 255) seen.add(`${data[i]},${data[i + 1]},${data[i + 2]}`);
		expect(seen.size).toBeGreaterThan(15);
		expect(seen.has("128,128,128")).toBe(false);
	});

	it("fetches the Johnson grid on demand, and draws nothing before it that would move", async () => {
		const { container } = render(
			<HRDiagram points={points} width={560} background="hipparcos-johnson" tracks={false} />,
		);
		const ticks = () => container.querySelector('g[data-layer="axes"]')?.innerHTML;
		expect(ticks()).toBe("");
		await waitFor(() => expect(ink("density").pixels).toBeGreaterThan(10_000));
		const first = ticks();
		await frames();
		expect(ticks()).toBe(first);
	});

	it("zooms about the pointer by wheel once it has focus", async () => {
		const store = createHRStore();
		render(<HRDiagram points={points} width={560} store={store} />);
		await ready();
		wheel(300, 200, -300);
		expect(store.getState().window.x).toBeNull();
		plot().focus();
		const before = ink("density").sum;
		wheel(300, 200, -300);
		await frames();
		const { x, y } = store.getState().window;
		expect(x?.[0]).toBeLessThan(x?.[1] ?? Number.NaN);
		expect(y?.[0]).toBeGreaterThan(y?.[1] ?? Number.NaN);
		expect(ink("density").sum).not.toBe(before);
	});

	it("zooms to a box drawn with Shift and keeps bright stars up", async () => {
		const store = createHRStore();
		render(<HRDiagram points={points} width={560} store={store} />);
		await ready();
		pointer("pointerdown", 150, 100, { shiftKey: true });
		pointer("pointermove", 250, 180, { shiftKey: true });
		await waitFor(() => expect(plot().querySelector('g[data-layer="cursor"] path')).not.toBeNull());
		pointer("pointermove", 350, 250, { shiftKey: true });
		pointer("pointerup", 350, 250, { shiftKey: true });
		const { x, y } = store.getState().window;
		expect((x?.[1] ?? 0) - (x?.[0] ?? 0)).toBeGreaterThan(0.5);
		expect((y?.[0] ?? 0) - (y?.[1] ?? 0)).toBeGreaterThan(2);
		expect(store.getState().box).toBeNull();
	});

	it("attaches handlers at the first event, and loses neither the first key nor the first drag", async () => {
		const store = createHRStore();
		render(<HRDiagram points={points} width={560} store={store} />);
		// Before a frame, in which the mouse may be found above the plot.
		expect(plot()).not.toHaveAttribute("data-astropane-gesture");
		await frames();
		plot().focus();
		plot().dispatchEvent(new KeyboardEvent("keydown", { key: ".", bubbles: true }));
		pointer("pointerdown", 300, 200);
		pointer("pointermove", 320, 210);
		pointer("pointermove", 340, 220);
		pointer("pointerup", 340, 220);
		await waitFor(() => expect(store.getState().window.x).not.toBeNull());
		expect(store.getState().hover).toMatchObject({ kind: "point", id: "sun-like", by: "keys" });
		await waitFor(() => expect(screen.getByRole("status")).toHaveTextContent(/^Point 1 of 2/));
	});

	it("is moved by a drag, and selects by Enter the point that the keys have reached", async () => {
		const store = createHRStore();
		render(<HRDiagram points={points} width={560} store={store} />);
		await ready();
		pointer("pointerdown", 300, 200);
		pointer("pointermove", 340, 220);
		pointer("pointerup", 340, 220);
		await frames();
		expect(store.getState().window.x).not.toBeNull();
		plot().focus();
		plot().dispatchEvent(new KeyboardEvent("keydown", { key: ".", bubbles: true }));
		await frames();
		const box = plot().querySelector<HTMLElement>(".astropane-tooltip");
		expect(box).toBeVisible();
		expect(box?.textContent).toContain("sun-like");
		plot().dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true }));
		expect(store.getState().selection).toEqual(["sun-like"]);
	});

	it("renders nothing in React while it hovers, pans and zooms", async () => {
		const store = createHRStore();
		let renders = 0;
		render(
			<Profiler id="hr" onRender={() => renders++}>
				<HRDiagram points={points} width={560} store={store} controls="compact" />
			</Profiler>,
		);
		await ready();
		plot().focus();
		const before = renders;
		for (let i = 0; i < 20; i++) pointer("pointermove", 200 + i * 5, 150 + i * 5);
		for (let i = 0; i < 5; i++) wheel(300, 200, -60);
		pointer("pointerdown", 300, 200);
		for (let i = 0; i < 10; i++) pointer("pointermove", 300 + i * 4, 200 + i);
		pointer("pointerup", 340, 210);
		await frames();
		expect(renders).toBe(before);
	});

	it("bins a million raw stars for a new view in a few frames, and draws single stars in a deep zoom", async () => {
		const n = 1_000_000;
		const stars: StarArrays = {
			color: Float32Array.from({ length: n }, (_, i) => ((i * 7919) % 100_003) / 40_000),
			mag: Float32Array.from({ length: n }, (_, i) => ((i * 104_729) % 99_991) / 8_000),
		};
		const store = createHRStore();
		render(<HRDiagram points={points} width={560} background={stars} store={store} tracks={false} />);
		await waitFor(() => expect(ink("density").pixels).toBeGreaterThan(50_000));
		const started = performance.now();
		store.setState({ window: { x: [0.5, 1.5], y: [8, 3] } });
		await frames();
		// A frame or two on an idle machine; far more than that means that something was counted twice.
		expect(performance.now() - started).toBeLessThan(1000);
		store.setState({ window: { x: [1, 1.02], y: [5.1, 5] } });
		// Sorted in slices when they are first needed one by one; till then coarser cells stand there.
		await waitFor(() => expect(ink("density").pixels).toBeLessThan(20_000));
		expect(ink("density").pixels).toBeGreaterThan(10);
	});
});

describe("in forced colours", () => {
	/** What vitest types as a bare session is Playwright's, which speaks to Chromium. */
	const emulate = (value: "active" | "none") =>
		(cdp() as unknown as { send(method: string, params: object): Promise<void> }).send("Emulation.setEmulatedMedia", {
			features: [{ name: "forced-colors", value }],
		});
	afterEach(() => emulate("none"));

	/** Colours with at least 20 full pixels on a layer. */
	const colours = (name: string): number => {
		const { width, height } = canvas(name);
		const data = canvas(name).getContext("2d")?.getImageData(0, 0, width, height).data ?? [];
		const seen = new Map<string, number>();
		for (let i = 0; i < data.length; i += 4) {
			if (data[i + 3] !== 255) continue;
			const key = `${data[i]} ${data[i + 1]} ${data[i + 2]}`;
			seen.set(key, (seen.get(key) ?? 0) + 1);
		}
		return [...seen.values()].filter((n) => n >= 20).length;
	};

	it("draws origins, halos and density in colours that differ", async () => {
		await emulate("active");
		expect(matchMedia("(forced-colors: active)").matches).toBe(true);
		const other = { color: 2, absoluteMag: 1, origin: "other" };
		const store = createHRStore();
		render(<HRDiagram points={[...points, other]} width={560} tracks={false} store={store} />);
		await frames();
		// The points get a canvas of their own.
		for (const highlightedId of ["none", null]) {
			act(() => store.setState({ highlightedId }));
			await frames();
		}
		expect(colours("points")).toBeGreaterThanOrEqual(3);
		expect(colours("density")).toBeGreaterThan(8);
	});

	it("keeps the keys' star when the host prepends one, and shows it in a linked diagram that has it", async () => {
		const store = createHRStore();
		const selections: string[][] = [];
		const star = (id: string, color: number): ColorMagnitudePoint => ({ id, color, absoluteMag: 5, origin: "gaia" });
		const [s0, s1, s2, s3] = [star("s0", 0.2), star("s1", 0.6), star("s2", 1), star("s3", 1.4)] as const;
		const page = (first: readonly ColorMagnitudePoint[], second: readonly ColorMagnitudePoint[]) => (
			<>
				<HRDiagram points={first} width={560} store={store} onSelectionChange={(ids) => selections.push(ids)} />
				<HRDiagram points={second} width={560} store={store} title="Linked" />
			</>
		);
		const { rerender } = render(page([s1, s2, s3], [s1, s3]));
		await ready();
		plot().focus();
		const press = (key: string) => plot().dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
		press(".");
		press(".");
		await frames();
		const rings = (name: string) =>
			screen.getByRole("application", { name }).querySelectorAll('g[data-layer="cursor"] path').length;
		expect([rings("HR diagram"), rings("Linked")]).toEqual([2, 0]);
		rerender(page([s0, s1, s2, s3], [s3, s2]));
		await frames();
		expect([rings("HR diagram"), rings("Linked")]).toEqual([2, 2]);
		press("Enter");
		expect(selections).toEqual([["s2"]]);
	});

	it("reads out and selects the star on top of several in one place, and names the others", async () => {
		const selections: string[][] = [];
		const stack = ["gaiadr2", "gaiadr3", "hip"].map((origin, i) => ({
			id: "abc".charAt(i),
			origin,
			color: 0.8,
			absoluteMag: 4.8,
		}));
		render(<HRDiagram points={stack} width={560} onSelectionChange={(ids) => selections.push(ids)} />);
		await ready();
		plot().focus();
		plot().dispatchEvent(new KeyboardEvent("keydown", { key: ".", bubbles: true }));
		await waitFor(() => expect(screen.getByRole("status")).toHaveTextContent(/^Point 1 of 3: a \(gaiadr2\)/));
		expect(screen.getByRole("status")).toHaveTextContent("Also here c (hip) and b (gaiadr3)");
		const ring = plot().querySelector('g[data-layer="cursor"] path') as SVGPathElement;
		const { x, y, width, height } = ring.getBBox();
		pointer("pointerdown", x + width / 2, y + height / 2);
		pointer("pointerup", x + width / 2, y + height / 2);
		await waitFor(() => expect(selections).toEqual([["c"]]));
	});

	it("prints in light colours, with the legend and without buttons", async () => {
		const session = cdp() as unknown as { send(method: string, params: { media: string }): Promise<unknown> };
		render(
			<div data-astropane-theme="dark">
				<HRDiagram points={points} width={560} />
			</div>,
		);
		await ready();
		const ground = () => getComputedStyle(plot().closest("section") as Element).colorScheme;
		expect(ground()).toBe("dark");
		await session.send("Emulation.setEmulatedMedia", { media: "print" });
		try {
			await waitFor(() => expect(ground()).toBe("light"));
			const shown = screen.getAllByRole("button").filter((button) => button.getClientRects().length > 0);
			expect(shown.map((button) => button.className)).toEqual(["astropane-legend-item"]);
		} finally {
			await session.send("Emulation.setEmulatedMedia", { media: "" });
		}
	});
});
