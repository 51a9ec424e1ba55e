import { fireEvent, render, waitFor } from "@testing-library/react";
import { Figure, type FigureHandle } from "astropane/plot";
import { StrictMode, useRef } from "react";
import { describe, expect, it, vi } from "vitest";
import { type Interaction, useInteraction } from "../../src/ui/figure/useInteraction.js";

/** Holds back the code till `come` is called. */
function held() {
	let come = () => {};
	const heard: string[] = [];
	const load = vi.fn(
		() =>
			new Promise<(figure: FigureHandle) => Interaction>((done) => {
				come = () =>
					done(({ box }) => {
						const hear = (event: Event) => {
							const { clientX, key, pointerId } = event as PointerEvent & KeyboardEvent;
							heard.push([event.type, key ?? clientX, pointerId].filter((part) => part !== undefined).join(" "));
						};
						const types = ["pointerdown", "pointermove", "pointerup", "pointerleave", "keydown", "wheel"];
						for (const type of types) box.addEventListener(type, hear);
						return {
							detach: () => {
								for (const type of types) box.removeEventListener(type, hear);
								heard.push("detached");
							},
							painted: () => {},
						};
					});
			}),
	);
	return { heard, load, come: () => come() };
}

type HostProps = { name?: string; load: ReturnType<typeof held>["load"]; onFailure?: (error: unknown) => void };
const layers = [{ name: "cursor", medium: "svg", paint: () => {} }] as const;
function Host({ name = "a", load, onFailure = () => {} }: HostProps) {
	const figure = useRef<FigureHandle>(null);
	const bound = useInteraction(
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
			onPainted={(dirty) => bound.current?.painted(dirty)}
		>
			<button type="button">Inside</button>
		</Figure>
	);
}
function setUp(props: Partial<HostProps> = {}) {
	const code = held();
	const onKeyDown = vi.fn();
	const tree = (name: string) => (
		<StrictMode>
			{/* biome-ignore lint/a11y/noStaticElementInteractions: stands for a host that listens */}
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
	it("fetches nothing for a figure that is only looked at", async () => {
		const { load } = setUp();
		await settled();
		expect(load).not.toHaveBeenCalled();
	});

	it.each(["pointerOver", "pointerDown", "focusIn", "wheel", "keyDown"] as const)(
		"fetches the code once, at %s",
		(type) => {
			const { load, plot } = setUp();
			fireEvent[type](plot);
			fireEvent.pointerMove(plot);
			expect(load).toHaveBeenCalledTimes(1);
		},
	);

	it("plays what was done meanwhile, in order, to the figure alone; of a run of moves the last", async () => {
		const { come, heard, onKeyDown, plot } = setUp();
		fireEvent.pointerMove(plot, { clientX: 10, pointerId: 1 });
		fireEvent.pointerMove(plot, { clientX: 20, pointerId: 1 });
		fireEvent.pointerDown(plot, { clientX: 20, pointerId: 1 });
		fireEvent.pointerMove(plot, { clientX: 30, pointerId: 1 });
		fireEvent.pointerMove(plot, { clientX: 40, pointerId: 1 });
		fireEvent.pointerUp(plot, { clientX: 40, pointerId: 1 });
		fireEvent.keyDown(plot, { key: "]" });
		expect(heard).toEqual([]);
		come();
		await waitFor(() => expect(heard).toContain("keydown ]"));
		expect(heard).toEqual(["pointermove 20 1", "pointerdown 20 1", "pointermove 40 1", "pointerup 40 1", "keydown ]"]);
		expect(onKeyDown).toHaveBeenCalledTimes(1);
	});

	it("keeps the page from scrolling by a key or zooming by a wheel that the plot will answer, and no other", () => {
		const { plot } = setUp();
		expect(fireEvent.keyDown(plot, { key: "ArrowDown" })).toBe(false);
		expect(fireEvent.wheel(plot, { deltaY: 10, ctrlKey: true })).toBe(false);
		expect(fireEvent.keyDown(plot, { key: "Tab" })).toBe(true);
		expect(fireEvent.keyDown(plot, { key: "ArrowLeft", altKey: true })).toBe(true);
		expect(fireEvent.wheel(plot, { deltaY: 10 })).toBe(true);
	});

	it("leaves to a button in the figure what was meant for it", async () => {
		const { come, heard, load, plot } = setUp();
		fireEvent.pointerDown(plot.querySelector("button") as HTMLElement);
		expect(load).toHaveBeenCalledTimes(1);
		come();
		await settled();
		expect(heard).toEqual([]);
	});

	it("binds anew when the key changes: at once where it was bound, not before", async () => {
		const { come, heard, load, plot, rename } = setUp();
		rename("b");
		expect(load).not.toHaveBeenCalled();
		fireEvent.pointerOver(plot);
		come();
		await settled();
		rename("c");
		expect(heard).toEqual(["detached"]);
		expect(load).toHaveBeenCalledTimes(2);
	});

	it("binds nothing to a figure that is gone, and leaves nothing behind", async () => {
		const { come, heard, load, plot, unmount } = setUp();
		fireEvent.pointerOver(plot);
		unmount();
		come();
		await settled();
		fireEvent.pointerDown(plot);
		expect(heard).toEqual([]);
		expect(load).toHaveBeenCalledTimes(1);
	});

	it("says that the code could not be had, and asks again after a while, not at every move", async () => {
		vi.useFakeTimers();
		try {
			const onFailure = vi.fn();
			const load = vi.fn(() => Promise.reject(new Error("offline")));
			const { plot } = setUp({ load, onFailure });
			fireEvent.pointerOver(plot);
			await vi.advanceTimersByTimeAsync(100);
			expect(onFailure).toHaveBeenCalledWith(new Error("offline"));
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
