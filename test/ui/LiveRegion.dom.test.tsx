import { act, cleanup, render, screen } from "@testing-library/react";
import { createRef, StrictMode } from "react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { LiveRegion, type LiveRegionHandle } from "../../src/ui/index.js";

afterEach(cleanup);

describe("LiveRegion", () => {
	it("writes the first message at once, and of later ones the last, twice a second", () => {
		vi.useFakeTimers();
		try {
			const handle = createRef<LiveRegionHandle>();
			const { unmount } = render(
				<StrictMode>
					<LiveRegion handleRef={handle} />
				</StrictMode>,
			);
			const region = screen.getByRole("status");
			expect(region.getAttribute("aria-live")).toBe("polite");
			const announce = (text: string) => act(() => handle.current?.setMessage(text));
			announce("one");
			expect(region.textContent).toBe("one");
			announce("two");
			announce("three");
			expect(region.textContent).toBe("one");
			vi.advanceTimersByTime(500);
			expect(region.textContent).toBe("three");
			vi.advanceTimersByTime(500);
			announce("four");
			expect(region.textContent).toBe("four");
			announce("five");
			unmount();
			vi.advanceTimersByTime(1000);
			expect(region.textContent).toBe("four");
		} finally {
			vi.useRealTimers();
		}
	});
});
