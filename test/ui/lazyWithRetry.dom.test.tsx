import { fireEvent, render, screen } from "@testing-library/react";
import { type ReactElement, StrictMode, Suspense } from "react";
import { describe, expect, it, vi } from "vitest";
import { lazyWithRetry } from "../../src/ui/lazy/lazyWithRetry.js";

const Part = ({ name }: { name: string }): ReactElement => <p>Here is {name}.</p>;
const show = (load: () => Promise<{ default: typeof Part }>) => {
	const Late = lazyWithRetry(load);
	return render(
		<StrictMode>
			<Suspense fallback={<p>Loading …</p>}>
				<Late name="the panel" />
			</Suspense>
		</StrictMode>,
	);
};

describe("a part that is fetched when it is first shown", () => {
	it("stands there once it has come", async () => {
		show(async () => ({ default: Part }));
		expect(await screen.findByText("Here is the panel.")).toBeTruthy();
	});

	it("says so where it does not come, throws nothing, and can be asked for again", async () => {
		const load = vi
			.fn<() => Promise<{ default: typeof Part }>>()
			.mockRejectedValueOnce(new Error("offline"))
			.mockRejectedValueOnce(new Error("still offline"))
			.mockResolvedValue({ default: Part });
		show(load);
		expect((await screen.findByRole("alert")).textContent).toContain("could not be loaded");
		const again = () => fireEvent.click(screen.getByRole("button", { name: "Try again" }));
		again();
		await vi.waitFor(() => expect(load).toHaveBeenCalledTimes(2));
		expect(screen.getByRole("alert")).toBeTruthy();
		again();
		expect(await screen.findByText("Here is the panel.")).toBeTruthy();
	});
});
