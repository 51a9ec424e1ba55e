import { act, waitFor } from "@testing-library/react";
import type { SpectrumViewerProps } from "astropane/spectrum-viewer";
import { hydrateRoot } from "react-dom/client";
import { renderToString } from "react-dom/server";
import { afterAll, expect, it, vi } from "vitest";

const wavelengths = Float64Array.from({ length: 200 }, (_, i) => 4000 + i * 10);
const make = (id: string, flux: number) => ({ id, label: id, wavelengths, fluxes: wavelengths.map(() => flux) });
const props: SpectrumViewerProps = {
	spectra: [make("a", 1), make("b", 1)],
	templates: [{ ...make("t", 2), label: "Galaxy" }],
	defaultLayout: "stack",
	width: 700,
};

// Other files of this worker have these parts at once.
afterAll(() => {
	for (const part of ["layouts", "templates"]) vi.doUnmock(`../../src/spectrum-viewer/lazy/${part}.js`);
	vi.resetModules();
});

it("hydrates a server's stack with templates, and keeps it while their code is fetched", async () => {
	// A server has all parts at once …
	const server = await import("astropane/spectrum-viewer");
	const html = renderToString(<server.SpectrumViewer {...props} />);
	expect(html).toContain("each curve on the scale of its robust range");
	expect(html).toContain("× 0.5000");
	// … and a browser fetches them.
	vi.resetModules();
	vi.doMock(
		"../../src/spectrum-viewer/lazy/layouts.js",
		() => import("../../src/spectrum-viewer/lazy/layouts.browser.js"),
	);
	vi.doMock(
		"../../src/spectrum-viewer/lazy/templates.js",
		() => import("../../src/spectrum-viewer/lazy/templates.browser.js"),
	);
	const { SpectrumViewer } = await import("astropane/spectrum-viewer");
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
	expect(problems).toEqual([]);
	await act(async () => root.unmount());
	host.remove();
});
