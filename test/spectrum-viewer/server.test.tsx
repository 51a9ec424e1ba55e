import { SpectrumViewer } from "astropane/spectrum-viewer";
import { renderToString } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { ngc5548 } from "../../stories/data/spectra.js";

const html = renderToString(
	<SpectrumViewer
		spectra={[ngc5548]}
		defaultRedshift={0.0166}
		defaultVisibleLineGroups={["H", "[O III]", "Tellurics-1"]}
	/>,
);

describe("a spectrum viewer on a server without a DOM", () => {
	it("the server renders both axes with their units", () => {
		expect(html).toContain("Observed wavelength (Å, air)");
		expect(html).toContain("Rest wavelength (Å, air)");
		expect(html).toContain("Flux ÷ median");
	});
	it("the server renders the trace as a path of hundreds of points", () => {
		const longest = [...html.matchAll(/ d="([^"]+)"/g)]
			.map((m) => m[1]?.length ?? 0)
			.reduce((a, b) => Math.max(a, b), 0);
		expect(longest).toBeGreaterThan(5000);
	});
	it("the server renders labels of markers, the telluric sign and the legend", () => {
		expect(html).toContain(">Hβ<");
		expect(html).toContain("⊕");
		expect(html).toContain("NGC 5548 (Seyfert 1)");
	});
	it("the server renders name and description of the figure", () => {
		expect(html).toContain("Spectrum of NGC 5548 (Seyfert 1)");
		expect(html).toMatch(/Redshift 0\.016600/);
	});
	it("the server renders no inline style, which a strict content security policy would refuse", () => {
		expect(html).not.toMatch(/\sstyle=/);
	});
	it("the server renders a continuum that is drawn, without its knots", () => {
		const continuum = { kind: "spline", order: 8, use: "draw" } as const;
		const corrections = { galacticEbv: 0, hostEbv: 0, rv: 3.1, law: "F99", hostLight: null, continuum } as const;
		const drawn = renderToString(<SpectrumViewer spectra={[ngc5548]} initialState={{ corrections }} />);
		expect(drawn.match(/<path[^>]*stroke="var\(--astropane-series-2\)"/g)).toHaveLength(1);
		expect(drawn).not.toMatch(/<path[^>]*fill="var\(--astropane-series-2\)"/);
		expect(html).not.toContain("--astropane-series-2");
	});
	it("the server throws nothing for any input", () => {
		const bad: unknown[] = [
			undefined,
			[],
			[{ id: "a", wavelengths: [], fluxes: [] }],
			[{ id: "a", wavelengths: [1, 2], fluxes: [Number.NaN, null] }],
			[{ id: "a" }],
			[null],
		];
		for (const spectra of bad)
			expect(() => renderToString(<SpectrumViewer spectra={spectra as never} />)).not.toThrow();
	});
});
