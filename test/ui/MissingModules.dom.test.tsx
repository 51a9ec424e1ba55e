import { act, cleanup, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { type ReactElement, StrictMode } from "react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { eager, type LazyModule, lazy, MissingModules, useLazyModule } from "../../src/ui/index.js";

afterEach(cleanup);

const onFailure = vi.fn<() => void>();
function Figure({ module, isNeeded = true }: { module: LazyModule<string>; isNeeded?: boolean }): ReactElement {
	const value = useLazyModule(module, isNeeded, onFailure);
	return (
		<section className="astropane">
			{/* biome-ignore lint/a11y/noNoninteractiveTabindex: as the plot of a figure that takes keys */}
			<div className="astropane-plot" tabIndex={0}>
				{value ?? "plain"}
			</div>
			<MissingModules modules={isNeeded ? [module, eager("always there")] : []} />
		</section>
	);
}
const failingOnce = () =>
	vi.fn<() => Promise<string>>().mockRejectedValueOnce(new Error("offline")).mockResolvedValue("stacked");
const setUp = (fetch: () => Promise<string>) => {
	const module = lazy(fetch);
	return render(<Figure module={module} />, { wrapper: StrictMode });
};
const tryAgain = () => screen.findByRole("button", { name: "Try again" });

describe("MissingModules", () => {
	it("says that a part is missing, fetches it when asked to, and leaves the focus in the figure", async () => {
		setUp(failingOnce());
		expect(screen.queryByRole("button")).toBeNull();
		const button = await tryAgain();
		expect(screen.getByText(/A part of this figure could not be loaded/)).toBeTruthy();
		expect(screen.getByText("plain")).toBeTruthy();
		button.focus();
		fireEvent.click(button);
		const plot = await screen.findByText("stacked");
		await waitFor(() => expect(screen.queryByRole("button")).toBeNull());
		expect(document.activeElement).toBe(plot);
	});

	it("fetches it by itself once the browser is online again", async () => {
		setUp(failingOnce());
		await tryAgain();
		act(() => {
			window.dispatchEvent(new Event("online"));
		});
		expect(await screen.findByText("stacked")).toBeTruthy();
		expect(screen.queryByRole("button")).toBeNull();
	});

	it("stays until a further try succeeds", async () => {
		const fetch = vi
			.fn<() => Promise<string>>()
			.mockRejectedValueOnce(new Error("offline"))
			.mockRejectedValueOnce(new Error("still offline"))
			.mockResolvedValue("stacked");
		setUp(fetch);
		fireEvent.click(await tryAgain());
		expect(screen.getByText(/Loading/)).toBeTruthy();
		expect(await screen.findByText(/could not be loaded/)).toBeTruthy();
		expect(fetch).toHaveBeenCalledTimes(2);
		fireEvent.click(await tryAgain());
		expect(await screen.findByText("stacked")).toBeTruthy();
	});

	it("says nothing where the part is not needed, or no longer", async () => {
		const module = lazy(failingOnce());
		const { rerender } = render(<Figure module={module} />);
		await tryAgain();
		rerender(<Figure module={module} isNeeded={false} />);
		expect(screen.queryByRole("button")).toBeNull();
	});

	it("says nothing while a part is loaded, and nothing once it is there", async () => {
		setUp(async () => "stacked");
		expect(screen.queryByRole("button")).toBeNull();
		expect(await screen.findByText("stacked")).toBeTruthy();
		expect(screen.queryByRole("button")).toBeNull();
	});
});
