import { HRDiagram } from "astropane/hr-diagram";
import { SpectrumPlot } from "astropane/spectrum-viewer";
import { createRoot } from "react-dom/client";
import { expect, it, vi } from "vitest";

const wavelengths = Float64Array.from({ length: 500 }, (_, i) => 5000 + 4 * i);
const spectra = [{ id: "a", wavelengths, fluxes: wavelengths.map((w) => 2 + Math.sin(w / 40)) }];
const points = [{ id: "star", origin: "gaiadr3", color: 0.8, absoluteMag: 4.7 }];

it.each([
	["a spectrum", <SpectrumPlot key="a" spectra={spectra} width={500} height={300} />],
	["an HR diagram", <HRDiagram key="b" points={points} width={500} height={300} />],
])("draws %s in a page that enforces trusted types", async (_name, figure) => {
	const frame = document.createElement("iframe");
	const policy = "require-trusted-types-for 'script'";
	frame.srcdoc = `<meta http-equiv="Content-Security-Policy" content="${policy}"><body></body>`;
	document.body.append(frame);
	await new Promise((loaded) => frame.addEventListener("load", loaded, { once: true }));
	const { body } = frame.contentDocument as Document;
	expect(() => {
		body.innerHTML = "<b></b>";
	}, "the policy is in force").toThrow("TrustedHTML");
	const container = body.appendChild(body.ownerDocument.createElement("div"));
	const root = createRoot(container);
	root.render(figure);
	await vi.waitFor(() => expect(container.querySelectorAll('g[data-layer="axes"] text').length).toBeGreaterThan(5));
	root.unmount();
	frame.remove();
});
