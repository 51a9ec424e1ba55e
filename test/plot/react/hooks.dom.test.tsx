import { act, cleanup, render, renderHook } from "@testing-library/react";
import { StrictMode, useRef } from "react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { useControllable } from "../../../src/plot/react/useControllable.js";
import { type ElementSize, useSize, useSizeCallback } from "../../../src/plot/react/useSize.js";

afterEach(cleanup);

describe("useControllable", () => {
	type Props = { value?: number; onChange?: (value: number) => void };
	const hook = (first: Props) =>
		renderHook((props: Props) => useControllable({ defaultValue: 1, ...props }), {
			initialProps: first,
			wrapper: StrictMode,
		});

	it("keeps its own value when nobody else does, and tells each change once", () => {
		const onChange = vi.fn();
		const { result } = hook({ onChange });
		expect(result.current[0]).toBe(1);
		act(() => result.current[1](2));
		act(() => result.current[1](2));
		expect(result.current[0]).toBe(2);
		expect(onChange.mock.calls).toEqual([[2]]);
	});
	it("lets several updates in one event see one another", () => {
		const onChange = vi.fn();
		const { result } = hook({ onChange });
		act(() => {
			result.current[1]((v) => v + 1);
			result.current[1]((v) => v + 1);
		});
		expect(result.current[0]).toBe(3);
		expect(onChange.mock.calls).toEqual([[2], [3]]);
	});
	it("shows the host's value, whatever it asked for", () => {
		const onChange = vi.fn();
		const { result, rerender } = hook({ value: 5, onChange });
		act(() => result.current[1](6));
		expect(result.current[0]).toBe(5);
		expect(onChange.mock.calls).toEqual([[6]]);
		rerender({ value: 7, onChange });
		expect(result.current[0]).toBe(7);
	});
	it("keeps the identity of its setter and calls the newest handler", () => {
		const late = vi.fn();
		const { result, rerender } = hook({ onChange: vi.fn() });
		const set = result.current[1];
		rerender({ onChange: late });
		expect(result.current[1]).toBe(set);
		act(() => set(9));
		expect(late.mock.calls).toEqual([[9]]);
	});
});

describe("useSize", () => {
	let observers: { tell: (size: ElementSize) => void; live: boolean }[] = [];
	beforeEach(() => {
		observers = [];
		vi.stubGlobal(
			"ResizeObserver",
			class {
				entry: { tell: (size: ElementSize) => void; live: boolean };
				constructor(callback: (entries: { contentRect: ElementSize }[]) => void) {
					this.entry = { tell: (size) => callback([{ contentRect: size }]), live: false };
					observers.push(this.entry);
				}
				observe() {
					this.entry.live = true;
				}
				disconnect() {
					this.entry.live = false;
				}
			},
		);
		vi.useFakeTimers();
	});
	afterEach(() => {
		vi.useRealTimers();
	});
	const tell = (width: number, height: number) => {
		for (const o of observers) if (o.live) o.tell({ width, height });
	};
	const frame = () => act(() => vi.advanceTimersByTime(20));

	it("reports in an animation frame, only the last of several, and never zero", () => {
		const onSize = vi.fn();
		const { unmount } = render(<Probe onSize={onSize} />, { wrapper: StrictMode });
		tell(300, 200);
		tell(400, 200);
		expect(onSize).not.toHaveBeenCalled();
		frame();
		expect(onSize.mock.calls).toEqual([[{ width: 400, height: 200 }]]);
		tell(0, 0);
		frame();
		tell(400, 200);
		frame();
		expect(onSize).toHaveBeenCalledTimes(1);
		tell(500, 200);
		unmount();
		frame();
		expect(onSize).toHaveBeenCalledTimes(1);
		expect(observers.every((o) => !o.live)).toBe(true);
	});
	it("starts from the size that the server used", () => {
		const seen: number[] = [];
		render(<SizeProbe seen={seen} />);
		expect(seen).toEqual([720]);
		tell(300, 200);
		frame();
		expect(seen.at(-1)).toBe(300);
	});
	it("measures once where there is no ResizeObserver", () => {
		vi.stubGlobal("ResizeObserver", undefined);
		const measure = vi.spyOn(Element.prototype, "getBoundingClientRect").mockReturnValue(new DOMRect(0, 0, 640, 400));
		const onSize = vi.fn();
		render(<Probe onSize={onSize} />);
		expect(measure).toHaveBeenCalled();
		expect(onSize.mock.calls[0]?.[0]).toMatchObject({ width: 640, height: 400 });
	});
});

function Probe({ onSize }: { onSize: (size: ElementSize) => void }) {
	const element = useRef<HTMLDivElement>(null);
	useSizeCallback(element, onSize);
	return <div ref={element} />;
}
function SizeProbe({ seen }: { seen: number[] }) {
	const element = useRef<HTMLDivElement>(null);
	const size = useSize(element, { width: 720, height: 400 });
	seen.push(size.width);
	return <div ref={element} />;
}
