import { act, cleanup, fireEvent, render, screen, waitFor } from "@testing-library/react";
import type { SpectrumViewerProps } from "astropane/spectrum-viewer";
import { hydrateRoot } from "react-dom/client";
import { renderToString } from "react-dom/server";
import { afterAll, afterEach, expect, it, vi } from "vitest";

afterEach(cleanup);
// Other files of this worker have the catalogue at once.
afterAll(() => {
	vi.doUnmock("../../src/spectrum-viewer/lazy/catalogue.js");
	vi.resetModules();
});

const wavelengths = Float64Array.from({ length: 200 }, (_, i) => 4000 + i * 20);
const props: SpectrumViewerProps = {
	spectra: [{ id: "a", label: "a", wavelengths, fluxes: wavelengths.map(() => 1) }],
	width: 700,
};
const far: SpectrumViewerProps = { ...props, defaultVisibleLineGroups: ["H", "[O III]"] };

/** As on a server, which has all lines at once. */
async function onServer(given: SpectrumViewerProps): Promise<string> {
	vi.doUnmock("../../src/spectrum-viewer/lazy/catalogue.js");
	vi.resetModules();
	const { SpectrumViewer } = await import("astropane/spectrum-viewer");
	return renderToString(<SpectrumViewer {...given} />);
}

/** As in a browser, which has fetched nothing yet. */
async function inBrowser() {
	vi.doMock(
		"../../src/spectrum-viewer/lazy/catalogue.js",
		() => import("../../src/spectrum-viewer/lazy/catalogue.browser.js"),
	);
	vi.resetModules();
	const { SpectrumViewer } = await import("astropane/spectrum-viewer");
	const { catalogue } = await import("../../src/spectrum-viewer/lazy/catalogue.js");
	expect(catalogue.now()).toBeNull();
	return { SpectrumViewer, catalogue };
}

async function hydrated(given: SpectrumViewerProps) {
	const html = await onServer(given);
	const { SpectrumViewer, catalogue } = await inBrowser();
	const host = document.createElement("div");
	document.body.append(host);
	host.innerHTML = html;
	const problems: unknown[] = [];
	const root = hydrateRoot(host, <SpectrumViewer {...given} />, { onRecoverableError: (e) => problems.push(e) });
	const end = async () => {
		expect(problems).toEqual([]);
		await act(async () => root.unmount());
		host.remove();
	};
	return { html, host, catalogue, end };
}

const isTakenOver = (host: HTMLElement) =>
	waitFor(() => expect(host.querySelector("[data-astropane-live]")).not.toBeNull());

it("hydrates a server's figure with fetched lines, and keeps it while they are fetched", async () => {
	const { html, host, catalogue, end } = await hydrated(far);
	expect(html).toContain(">[O III] 5007<");
	expect(host.innerHTML).toContain(">[O III] 5007<");
	await act(() => catalogue.load());
	await isTakenOver(host);
	expect(host.innerHTML).toContain(">[O III] 5007<");
	expect(host.textContent).toContain("12 lines of 2 groups are marked");
	await end();
});

it("hydrates a server's figure of the base groups without fetching others", async () => {
	const { host, catalogue, end } = await hydrated(props);
	await act(async () => {});
	await isTakenOver(host);
	expect(catalogue.now()).toBeNull();
	await end();
});

it("lists the same groups before the catalogue is fetched, and fetches it when one is shown", async () => {
	const { SpectrumViewer, catalogue } = await inBrowser();
	const { container } = render(<SpectrumViewer {...props} />);
	fireEvent.click(screen.getByRole("button", { name: "All lines" }));
	const groups = await screen.findByRole("group", { name: "All lines" });
	const before = groups.innerHTML;
	expect(groups.querySelector('[title="3 lines"], [aria-description="3 lines"]')).not.toBeNull();
	expect(catalogue.now()).toBeNull();
	await act(() => catalogue.load());
	expect(groups.innerHTML).toBe(before);
	fireEvent.click(screen.getByRole("button", { name: "[O III]" }));
	await waitFor(() => expect(container.textContent).toContain("14 lines of 4 groups are marked"));
});

it("fetches the catalogue for a single chosen line", async () => {
	const { SpectrumViewer } = await inBrowser();
	const { container } = render(
		<SpectrumViewer
			{...props}
			defaultVisibleLineGroups={["H"]}
			initialState={{ lineChoices: { "He I/He I 5876": true } }}
		/>,
	);
	await waitFor(() => expect(container.textContent).toContain("10 lines of 2 groups are marked"));
});

it("fetches the catalogue for a search, and states matches only once it has arrived", async () => {
	const { SpectrumViewer, catalogue } = await inBrowser();
	render(<SpectrumViewer {...props} />);
	fireEvent.change(screen.getByRole("searchbox"), { target: { value: "oxygen" } });
	expect(screen.queryByText(/lines? in \d+ groups?/)).toBeNull();
	await screen.findByText(/^\d\d lines in \d+ groups$/);
	expect(catalogue.now()).not.toBeNull();
});

it("fetches nothing if the host passes line groups", async () => {
	const { SpectrumViewer, catalogue } = await inBrowser();
	const line = { label: "X", air: 5000, vacuum: 5001.4, status: "verified", sources: "us" } as const;
	const own = { name: "[O III]", family: "o", color: "#080", static: false, lines: [line] } as const;
	const { container } = render(<SpectrumViewer {...far} lineGroups={[own]} />);
	fireEvent.change(screen.getByRole("searchbox"), { target: { value: "X" } });
	await screen.findByText("1 line in 1 group");
	expect(container.textContent).toContain("1 line of 1 group is marked");
	expect(catalogue.now()).toBeNull();
});
