import { hipparcosJohnsonDensity } from "astropane/astro";
import { type ColorMagnitudePoint, HRDiagram } from "astropane/hr-diagram";
import { renderToStaticMarkup, renderToString } from "react-dom/server";
import { describe, expect, it } from "vitest";

const points: ColorMagnitudePoint[] = [
	{ color: -0.369, absoluteMag: 10.256, origin: "white dwarf", brightest: 9.4, faintest: 11.2, parallaxOverError: 30 },
	{ color: 0.82, absoluteMag: 4.6, origin: "doubtful", brightest: Number.NEGATIVE_INFINITY, parallaxOverError: 2 },
];
const layer = (html: string, name: string): string =>
	html.split(`data-layer="${name}">`)[1]?.split('<g data-layer="')[0] ?? "";

describe("HRDiagram on a server", () => {
	const html = renderToStaticMarkup(<HRDiagram points={points} />);

	it("has axis titles with the unit for the bands of the background, and ticks with true minus signs", () => {
		expect(layer(html, "axes")).toContain("BP − RP (mag)");
		expect(layer(html, "axes")).toMatch(/M<tspan[^>]*>G<\/tspan><tspan[^>]*> \(mag\)<\/tspan>/);
		expect(layer(html, "axes")).toContain(">−4<");
		const johnson = renderToStaticMarkup(<HRDiagram points={points} background="hipparcos-johnson" />);
		expect(johnson).toContain("B − V (mag)");
		expect(johnson).toMatch(/M<tspan[^>]*>V<\/tspan>/);
	});

	it("draws the same Johnson cells by name and from the grid itself", () => {
		const named = renderToStaticMarkup(<HRDiagram points={points} background="hipparcos-johnson" />);
		const passed = renderToStaticMarkup(<HRDiagram points={points} background={hipparcosJohnsonDensity()} />);
		expect(layer(named, "density")).toContain("color-mix(in oklab");
		expect(layer(passed, "density")).toBe(layer(named, "density"));
	});

	it("draws the density in mixed colours as runs of cells, in less than 75 kB of markup", () => {
		const field = layer(html, "density");
		expect(field.match(/stroke="color-mix\(in oklab/g)?.length).toBeGreaterThan(14);
		expect(field).toContain('shape-rendering="crispEdges"');
		expect(html.length).toBeLessThan(75_000);
	});

	it("has the sequences with their names", () => {
		expect(layer(html, "density")).toContain("dwarfs O–M");
		expect(layer(html, "density")).toContain("white dwarfs 0.6 M☉");
	});

	it("draws each point in the colour of its origin, a doubtful one hollow", () => {
		const marks = layer(html, "points");
		expect(marks).toMatch(/<path d="[^"]+" fill="var\(--astropane-series-1\)"/);
		expect(marks).not.toMatch(/fill="var\(--astropane-series-2\)"/);
		expect(marks).toMatch(/stroke="var\(--astropane-series-2\)" stroke-width="1.75"/);
	});

	it("has the legend, the note on hollow points, and a caption with the credit and the note on transformed colours", () => {
		expect(html).toContain("white dwarf</span>");
		expect(html).toContain("hollow: ϖ/σ below 5");
		expect(html).toContain("colours transformed, not measured");
		expect(html).toContain("ESA/Gaia/DPAC");
	});

	it("writes the subscript of a band in the caption", () => {
		expect(html).toContain("brighter than M<sub>G</sub> = 4");
	});

	it("has a description", () => {
		expect(html).toContain("2 points from white dwarf and doubtful: colour from −0.37 to 0.82 mag");
		expect(html).toContain("bright stars up");
	});

	it("writes no style attribute, which a strict CSP forbids", () => {
		expect(html).not.toContain(" style=");
	});

	it("renders nothing without points, or `empty`", () => {
		expect(renderToStaticMarkup(<HRDiagram points={[]} />)).toBe("");
		expect(renderToStaticMarkup(<HRDiagram points={[]} empty={<p>none</p>} />)).toBe("<p>none</p>");
	});

	it("keeps the axes when every point is refused, and gives the reason", () => {
		const refused = renderToStaticMarkup(
			<HRDiagram points={[]} rejected={[{ origin: "a", reason: "The parallax is −0.3 mas." }]} />,
		);
		expect(refused).toContain("No point can be drawn");
		expect(refused).toContain("The parallax is −0.3 mas.");
		expect(refused).toContain("BP − RP (mag)");
	});

	it("has titles and ticks but no legend, buttons or caption at 200 px", () => {
		const small = renderToStaticMarkup(<HRDiagram points={points} width={200} />);
		expect(small).not.toMatch(/<button|ESA\/Gaia/);
		expect(small).toContain('viewBox="0 0 200 250"');
		expect(small).toContain("BP − RP (mag)");
		expect(small).toMatch(/>5</);
	});

	it("gives the same markup for the same props", () => {
		const twice = [renderToString(<HRDiagram points={points} />), renderToString(<HRDiagram points={points} />)];
		expect(twice[0]).toBe(twice[1]);
	});

	it("draws the default selection and no hidden origins", () => {
		const chosen = renderToStaticMarkup(
			<HRDiagram points={points} defaultSelection={["doubtful"]} defaultHiddenOrigins={["white dwarf"]} />,
		);
		expect(layer(chosen, "cursor")).toContain("var(--astropane-accent)");
		expect(layer(chosen, "points")).not.toContain("--astropane-series-1");
	});

	it("escapes texts of hosts and catalogues", () => {
		const nasty = renderToStaticMarkup(
			<HRDiagram
				points={[{ ...points[0], origin: '<img src=x onerror="1">' } as ColorMagnitudePoint]}
				axes={{ color: "<b>-x", magnitude: "M" }}
			/>,
		);
		expect(nasty).not.toMatch(/<img|<b>/);
	});
});
