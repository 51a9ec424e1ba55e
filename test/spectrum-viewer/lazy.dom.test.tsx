import { act, render, screen, waitFor } from "@testing-library/react";
import type { SpectrumViewerProps } from "astropane/spectrum-viewer";
import { hydrateRoot } from "react-dom/client";
import { renderToString } from "react-dom/server";
import { afterAll, expect, it, vi } from "vitest";

const wavelengths = Float64Array.from({ length: 200 }, (_, i) => 4000 + i * 10);
const make = (id: string, flux: number) => ({ id, label: id, wavelengths, fluxes: wavelengths.map(() => flux) });
const parts = ["layouts", "templates", "shared-state", "problem-words"];
const faulty = { ...make("b", 1), errors: [1] };
const props: SpectrumViewerProps = {
	spectra: [make("a", 1), faulty],
	initialState: { redshift: 0.125 },
	templates: [{ ...make("t", 2), label: "Galaxy" }],
	defaultLayout: "stack",
	width: 700,
};

// Other files of this worker have these parts at once.
afterAll(() => {
	for (const part of parts) vi.doUnmock(`../../src/spectrum-viewer/lazy/${part}.js`);
	vi.resetModules();
});

/** The viewer as a browser has it, before any part is fetched. */
function browserModules() {
	vi.resetModules();
	for (const part of parts)
		vi.doMock(
			`../../src/spectrum-viewer/lazy/${part}.js`,
			() => import(`../../src/spectrum-viewer/lazy/${part}.browser.ts`),
		);
	return import("astropane/spectrum-viewer");
}

it("hydrates a server's stack with templates, a shared view and problems, and keeps it while their code is fetched", async () => {
	// A server has all parts at once …
	const server = await import("astropane/spectrum-viewer");
	const html = renderToString(<server.SpectrumViewer {...props} />);
	expect(html).toContain("each curve on the scale of its robust range");
	expect(html).toContain("× 0.5000");
	expect(html).toContain("Redshift 0.125");
	expect(html).toContain("has 1 error for 200 samples");
	// … and a browser fetches them.
	const { SpectrumViewer } = await browserModules();
	const { layouts } = await import("../../src/spectrum-viewer/lazy/layouts.js");
	expect(layouts.now()).toBeNull();
	const host = document.createElement("div");
	document.body.append(host);
	host.innerHTML = html;
	const problems: unknown[] = [];
	const root = hydrateRoot(host, <SpectrumViewer {...props} />, { onRecoverableError: (e) => problems.push(e) });
	expect(host.textContent).toContain("each curve on the scale of its robust range");
	await act(() => layouts.load());
	await waitFor(() => expect(host.querySelector("[data-astropane-live]")).not.toBeNull());
	expect(host.textContent).toContain("each curve on the scale of its robust range");
	expect(host.textContent).toContain("× 0.5000");
	expect(host.textContent).toContain("Redshift 0.125");
	expect(host.textContent).toContain("has 1 error for 200 samples");
	expect(problems).toEqual([]);
	await act(async () => root.unmount());
	host.remove();
});

it("mounts without a shared view and problems, and shows them once their code is fetched", async () => {
	const { SpectrumViewer } = await browserModules();
	const { unmount } = render(<SpectrumViewer spectra={[faulty]} initialState={{ redshift: 0.125 }} width={700} />);
	expect(screen.queryByText(/Redshift 0\.125/)).toBeNull();
	expect(screen.queryByText(/has 1 error/)).toBeNull();
	expect(await screen.findByText(/Redshift 0\.125/)).toBeInTheDocument();
	expect(await screen.findByText(/has 1 error for 200 samples/)).toBeVisible();
	unmount();
});
