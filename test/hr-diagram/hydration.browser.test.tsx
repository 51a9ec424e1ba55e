import { HRDiagram, type HRDiagramProps } from "astropane/hr-diagram";
import { createElement } from "react";
import { renderToString } from "react-dom/server";
import { expect, it, vi } from "vitest";
import "astropane/elements";
import "astropane/styles.css";
import { issuesCode } from "../../src/hr-diagram/lazy/issues.browser.js";
import { thumbnails } from "../../src/hr-diagram/lazy/thumbnail.browser.js";

const points: HRDiagramProps["points"] = [
	{ id: "a", origin: "gaiadr3", color: 0.82, absoluteMag: 4.67, parallaxOverError: 40, colorError: 0.02 },
	{ id: "b", origin: "gaiadr2", color: 1.9, absoluteMag: 9.1, brightest: 8.4, faintest: 9.9 },
	{ id: "c", origin: "gaiadr3", color: 1.1, absoluteMag: 3.0, faintest: 3.2, brightest: Number.NEGATIVE_INFINITY },
	{ id: "d", origin: "gaiadr3", color: 1.3, absoluteMag: 3.0, brightest: Number.NEGATIVE_INFINITY },
	{
		id: "e",
		origin: "gaiadr3",
		color: 1.5,
		absoluteMag: 3.0,
		brightest: Number.NEGATIVE_INFINITY,
		faintest: Number.POSITIVE_INFINITY,
	},
];
const many: HRDiagramProps["points"] = Array.from({ length: 900 }, (_, i) => ({
	origin: `o${i % 7}`,
	color: i / 300,
	absoluteMag: 1 + i / 77,
	parallaxOverError: i % 9,
}));
const propsOf: Record<string, HRDiagramProps> = {
	"error bars": { points },
	"many points": { points: many },
	limits: { points, rejected: [{ origin: "x", reason: "r.", color: 1, limit: 5 } as never] },
	"a thumbnail": { points: many.slice(0, 3), width: 120 },
	"a size of its own": { points, width: 300, height: 250, title: "A & B", background: null },
};

it.each(Object.entries(propsOf))("an island with %s takes over the markup of a server in silence", async (_, props) => {
	const complaint = vi.spyOn(console, "error").mockImplementation(() => {});
	const reported = vi.spyOn(window, "reportError").mockImplementation(() => {});
	// A server has all code at once; here `renderToString` runs in a browser.
	await Promise.all([issuesCode.load(), thumbnails.load()]);
	for (const identifierPrefix of ["", "island-", "_r_1_"]) {
		const markup = renderToString(createElement(HRDiagram, props), { identifierPrefix });
		expect(markup).not.toContain("<!--$!-->");
		const host = document.createElement("div");
		const json = JSON.stringify(props).replaceAll("<", "\\u003c");
		host.innerHTML = `<astropane-hr-diagram identifier-prefix="${identifierPrefix}"><script type="application/json">${json}</script>${markup}</astropane-hr-diagram>`;
		document.body.append(host);
		const figure = host.querySelector("section");
		await expect.poll(() => host.querySelector("canvas")).not.toBeNull();
		expect(host.querySelector("section")).toBe(figure);
		host.remove();
	}
	await new Promise((done) => setTimeout(done, 50));
	expect(reported.mock.calls.map(String)).toEqual([]);
	expect(complaint.mock.calls.map((call) => call.map(String).join(" ").slice(0, 1500))).toEqual([]);
});
