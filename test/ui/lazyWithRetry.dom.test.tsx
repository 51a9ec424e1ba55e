import { fireEvent, render, screen } from "@testing-library/react";
import { type ReactElement, StrictMode, Suspense } from "react";
import { describe, expect, it, vi } from "vitest";
import { lazyWithRetry } from "../../src/ui/lazy/lazyWithRetry.js";

const Panel = ({ name }: { name: string }): ReactElement => <p>Here is {name}.</p>;
const renderLazy = (load: () => Promise<{ default: typeof Panel }>) => {
	const Lazy = lazyWithRetry(load);
	return render(
		<StrictMode>
			<Suspense fallback={<p>Loading …</p>}>
				<Lazy name="the panel" />
			</Suspense>
		</StrictMode>,
	);
};

describe("lazyWithRetry", () => {
	it("renders the component once it is loaded", async () => {
		renderLazy(async () => ({ default: Panel }));
		expect(await screen.findByText("Here is the panel.")).toBeTruthy();
	});

	it("renders a sentence and a button that tries again where loading fails, and throws nothing", async () => {
		const load = vi
			.fn<() => Promise<{ default: typeof Panel }>>()
			.mockRejectedValueOnce(new Error("offline"))
			.mockRejectedValueOnce(new Error("still offline"))
			.mockResolvedValue({ default: Panel });
		renderLazy(load);
		expect((await screen.findByRole("alert")).textContent).toContain("could not be loaded");
		const clickTryAgain = () => fireEvent.click(screen.getByRole("button", { name: "Try again" }));
		clickTryAgain();
		await vi.waitFor(() => expect(load).toHaveBeenCalledTimes(2));
		expect(screen.getByRole("alert")).toBeTruthy();
		clickTryAgain();
		expect(await screen.findByText("Here is the panel.")).toBeTruthy();
	});
});
