import { createSvgPen } from "astropane/plot";
import { expect, it } from "vitest";
import { replaceMarkup } from "../../../src/plot/layers/svgNodes.js";

const sheet = () => document.createElementNS("http://www.w3.org/2000/svg", "g");

it("makes the same nodes of the pen's markup as the parser of the browser", () => {
	const pen = createSvgPen('a "quoted" <prefix>');
	pen.text("M_{G} < 5 & 'σ' > 3 \"🔭\"", 3, 4, { color: "var(--astropane-ink)", halo: "white", rotate: -90 });
	pen.clip({ x: 0, y: 0, width: 10, height: 20 }, () => {
		pen.stroke((path) => path.rect(0, 0, 5, 5), { color: "red", dash: [2, 3], opacity: 0.5 });
		pen.clip({ x: 1, y: 1, width: 2, height: 2 }, () => pen.fill((path) => path.arc(1, 1, 1, 0, 6), { color: "blue" }));
	});
	pen.text("", 0, 0, { color: "red" });
	if ("write" in pen.raw) pen.raw.write("<g><title>a / b=1</title> <g/></g>");
	const parsed = sheet();
	parsed.innerHTML = pen.markup();
	const built = sheet();
	built.append("old");
	replaceMarkup(built, pen.markup());
	expect(built.outerHTML).toBe(parsed.outerHTML);
	expect(built.isEqualNode(parsed)).toBe(true);
	expect(built.querySelector("clipPath")?.namespaceURI).toBe("http://www.w3.org/2000/svg");
});

it("empties a layer on which nothing is drawn", () => {
	const built = sheet();
	built.append("old");
	replaceMarkup(built, "");
	expect(built.childNodes).toHaveLength(0);
});
