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
		await vi.waitFor(() => expect(screen.getByRole("alert").textContent).toContain("could not be loaded"));
		clickTryAgain();
		expect(await screen.findByText("Here is the panel.")).toBeTruthy();
	});

	const failingOnce = () =>
		vi
			.fn<() => Promise<{ default: typeof Panel }>>()
			.mockRejectedValueOnce(new Error("offline"))
			.mockResolvedValue({ default: Panel });
	const pageOf = (load: () => Promise<{ default: typeof Panel }>) => {
		const Lazy = lazyWithRetry(load);
		return (names: readonly string[]) => (
			<Suspense fallback={<p>Loading …</p>}>
				{names.map((name) => (
					<Lazy key={name} name={name} />
				))}
			</Suspense>
		);
	};

	it("keeps what a later try has loaded: closed and opened again, it is there at once", async () => {
		const load = failingOnce();
		const page = pageOf(load);
		const { rerender } = render(page(["the panel"]));
		fireEvent.click(await screen.findByRole("button", { name: "Try again" }));
		await screen.findByText("Here is the panel.");
		rerender(page([]));
		rerender(page(["the same panel"]));
		expect(screen.getByText("Here is the same panel.")).toBeTruthy();
		expect(load).toHaveBeenCalledTimes(2);
	});

	it("tries again by itself when it is opened again, and when the browser is online again", async () => {
		const page = pageOf(failingOnce());
		const { rerender, unmount } = render(page(["the panel"]));
		await screen.findByRole("alert");
		rerender(page([]));
		rerender(page(["the panel"]));
		expect(await screen.findByText("Here is the panel.")).toBeTruthy();
		unmount();
		render(pageOf(failingOnce())(["another"]));
		await screen.findByRole("alert");
		fireEvent(window, new Event("online"));
		expect(await screen.findByText("Here is another.")).toBeTruthy();
	});

	it("is there for all that render it once one has loaded it", async () => {
		const load = failingOnce();
		render(pageOf(load)(["one", "two"]));
		const [button] = await screen.findAllByRole("button", { name: "Try again" });
		if (button) fireEvent.click(button);
		expect(await screen.findByText("Here is one.")).toBeTruthy();
		expect(screen.getByText("Here is two.")).toBeTruthy();
	});
});
