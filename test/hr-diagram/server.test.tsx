import { writeFileSync } from "node:fs";
import { HRDiagram } from "astropane/hr-diagram";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";

const star = {
	color: -0.369,
	absoluteMag: 10.256,
	origin: "Gaia DR3",
	brightest: 10.1,
	faintest: 10.4,
	parallaxOverError: 30,
};

describe("HRDiagram on a server", () => {
	it("is a finished picture: axis titles, ticks, cells, a point, tracks, legend and caption", () => {
		const html = renderToStaticMarkup(<HRDiagram points={[star]} />);
		writeFileSync("/tmp/hr.html", html);
		expect(html).toContain("BP − RP (mag)");
	});
});
