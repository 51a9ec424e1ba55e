import { fireEvent, render, waitFor } from "@testing-library/react";
import { Figure, type FigureHandle } from "astropane/plot";
import { StrictMode, useLayoutEffect, useRef } from "react";
import { describe, expect, it, vi } from "vitest";
import { type Interaction, useInteraction } from "../../src/ui/figure/useInteraction.js";

/** Code that is loaded when `finishLoading` is called. */
function createLoader() {
	let resolve = () => {};
	const events: string[] = [];
	const load = vi.fn(
		() =>
			new Promise<(figure: FigureHandle) => Interaction>((done) => {
				resolve = () =>
					done(({ box }) => {
						const record = (event: Event) => {
							const { clientX, key, pointerId } = event as PointerEvent & KeyboardEvent;
							events.push([event.type, key ?? clientX, pointerId].filter((part) => part !== undefined).join(" "));
						};
						const types = ["pointerdown", "pointermove", "pointerup", "pointerleave", "keydown", "wheel"];
						for (const type of types) box.addEventListener(type, record);
						return {
							detach: () => {
								for (const type of types) box.removeEventListener(type, record);
								events.push("detached");
							},
							painted: () => {},
						};
					});
			}),
	);
	return { events, load, finishLoading: () => resolve() };
}

type HostProps = { name?: string; load: ReturnType<typeof createLoader>["load"]; onFailure?: () => void };
// As in each figure, a repaint of the page is one of all layers; the cursor is moved alone.
const layers = [
	{ name: "data", medium: "svg", paint: () => {} },
	{ name: "cursor", medium: "svg", paint: () => {} },
] as const;
function Host({ name = "a", load, onFailure = () => {} }: HostProps) {
	const figure = useRef<FigureHandle>(null);
	const interaction = useInteraction(
		name,
		figure,
		() => load().then((attach) => () => (figure.current ? attach(figure.current) : null)),
		onFailure,
	);
	return (
		<Figure
			layers={layers}
			view={() => ({})}
			title="Plot"
			description=""
			width={300}
			height={200}
			handleRef={figure}
			onPainted={(dirty) => interaction.current?.painted(dirty)}
		>
			<button type="button">Inside</button>
		</Figure>
	);
}
function setUp(props: Partial<HostProps> = {}) {
	const code = createLoader();
	const onKeyDown = vi.fn();
	const tree = (name: string) => (
		<StrictMode>
			{/* biome-ignore lint/a11y/noStaticElementInteractions: represents a host that listens */}
			<div onKeyDown={onKeyDown}>
				<Host load={code.load} name={name} {...props} />
			</div>
		</StrictMode>
	);
	const { container, rerender, unmount } = render(tree("a"));
	const plot = container.querySelector<HTMLElement>(".astropane-plot") as HTMLElement;
	return { ...code, plot, onKeyDown, rename: (name: string) => rerender(tree(name)), unmount };
}
const settled = () => new Promise((done) => setTimeout(done, 30));

describe("useInteraction", () => {
	it("loads nothing without an event on the figure", async () => {
		const { load } = setUp();
		await settled();
		expect(load).not.toHaveBeenCalled();
	});

	it("answers a key in the task that mounts the figure", async () => {
		const { load, finishLoading, events } = createLoader();
		function Page() {
			const page = useRef<HTMLDivElement>(null);
			useLayoutEffect(() => {
				const plot = page.current?.querySelector(".astropane-plot");
				plot?.dispatchEvent(new KeyboardEvent("keydown", { key: ".", bubbles: true }));
			}, []);
			return (
				<div ref={page}>
					<Host load={load} />
				</div>
			);
		}
		render(<Page />);
		expect(load).toHaveBeenCalledOnce();
		finishLoading();
		await waitFor(() => expect(events).toEqual(["keydown ."]));
	});

	it.each(["pointerOver", "pointerDown", "focusIn", "wheel", "keyDown"] as const)(
		"loads the code once, on %s",
		(type) => {
			const { load, plot } = setUp();
			fireEvent[type](plot);
			fireEvent.pointerMove(plot);
			expect(load).toHaveBeenCalledTimes(1);
		},
	);

	it("replays queued events in order to the figure alone, of successive moves the last", async () => {
		const { finishLoading, events, onKeyDown, plot } = setUp();
		fireEvent.pointerMove(plot, { clientX: 10, pointerId: 1 });
		fireEvent.pointerMove(plot, { clientX: 20, pointerId: 1 });
		fireEvent.pointerDown(plot, { clientX: 20, pointerId: 1 });
		fireEvent.pointerMove(plot, { clientX: 30, pointerId: 1 });
		fireEvent.pointerMove(plot, { clientX: 40, pointerId: 1 });
		fireEvent.pointerUp(plot, { clientX: 40, pointerId: 1 });
		fireEvent.keyDown(plot, { key: "]" });
		expect(events).toEqual([]);
		finishLoading();
		await waitFor(() => expect(events).toContain("keydown ]"));
		expect(events).toEqual(["pointermove 20 1", "pointerdown 20 1", "pointermove 40 1", "pointerup 40 1", "keydown ]"]);
		expect(onKeyDown).toHaveBeenCalledTimes(1);
	});

	it("prevents the default of arrow keys and zooming wheels that the plot will answer, and of no others", () => {
		const { plot } = setUp();
		expect(fireEvent.keyDown(plot, { key: "ArrowDown" })).toBe(false);
		expect(fireEvent.wheel(plot, { deltaY: 10, ctrlKey: true })).toBe(false);
		expect(fireEvent.keyDown(plot, { key: "Tab" })).toBe(true);
		expect(fireEvent.keyDown(plot, { key: "ArrowLeft", altKey: true })).toBe(true);
		expect(fireEvent.wheel(plot, { deltaY: 10 })).toBe(true);
	});

	it("does not replay events of a button in the figure", async () => {
		const { finishLoading, events, load, plot } = setUp();
		fireEvent.pointerDown(plot.querySelector("button") as HTMLElement);
		expect(load).toHaveBeenCalledTimes(1);
		finishLoading();
		await settled();
		expect(events).toEqual([]);
	});

	it("attaches the handlers anew when the key changes, but loads none before the first event", async () => {
		const { finishLoading, events, load, plot, rename } = setUp();
		rename("b");
		expect(load).not.toHaveBeenCalled();
		fireEvent.pointerOver(plot);
		finishLoading();
		await settled();
		rename("c");
		expect(events).toEqual(["detached"]);
		expect(load).toHaveBeenCalledTimes(2);
	});

	it("attaches nothing to an unmounted figure, and removes its listeners", async () => {
		const { finishLoading, events, load, plot, unmount } = setUp();
		fireEvent.pointerOver(plot);
		unmount();
		finishLoading();
		await settled();
		fireEvent.pointerDown(plot);
		expect(events).toEqual([]);
		expect(load).toHaveBeenCalledTimes(1);
	});

	it("reports a failure to load, and tries again after a delay, not on every move", async () => {
		vi.useFakeTimers();
		try {
			const onFailure = vi.fn();
			const load = vi.fn(() => Promise.reject(new Error("offline")));
			const { plot } = setUp({ load, onFailure });
			fireEvent.pointerOver(plot);
			await vi.advanceTimersByTimeAsync(100);
			expect(onFailure).toHaveBeenCalledTimes(1);
			fireEvent.pointerMove(plot);
			expect(load).toHaveBeenCalledTimes(1);
			await vi.advanceTimersByTimeAsync(3000);
			fireEvent.pointerMove(plot);
			expect(load).toHaveBeenCalledTimes(2);
		} finally {
			vi.useRealTimers();
		}
	});
});
