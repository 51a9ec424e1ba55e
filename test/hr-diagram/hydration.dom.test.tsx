import { act } from "@testing-library/react";
import { type ColorMagnitudePoint, HRDiagram } from "astropane/hr-diagram";
import { StrictMode } from "react";
import { hydrateRoot } from "react-dom/client";
import { renderToString } from "react-dom/server";
import { expect, it, vi } from "vitest";

const points: ColorMagnitudePoint[] = [
	{ id: "a", origin: "gaiadr3", color: 0.82, absoluteMag: 4.67, parallaxOverError: 40, colorError: 0.02 },
	{ id: "b", origin: "gaiadr2", color: 1.9, absoluteMag: 9.1, brightest: 8.4, faintest: 9.9 },
	{ id: "c", origin: "gaiadr3", color: 1.1, absoluteMag: 3.0, faintest: 3.2, brightest: Number.NEGATIVE_INFINITY },
];

it.each(["", "island-"])(
	"takes over server markup with the identifier prefix %j without a difference",
	async (prefix) => {
		const complaint = vi.spyOn(console, "error").mockImplementation(() => {});
		const page = (data: ColorMagnitudePoint[]) => (
			<StrictMode>
				<HRDiagram points={data} />
			</StrictMode>
		);
		const host = document.createElement("div");
		host.innerHTML = renderToString(page(points), { identifierPrefix: prefix });
		document.body.append(host);
		const figure = host.querySelector("section");
		const problems: string[] = [];
		const root = await act(async () =>
			// As a static page keeps them: JSON has no infinite numbers.
			hydrateRoot(host, page(JSON.parse(JSON.stringify(points))), {
				identifierPrefix: prefix,
				onRecoverableError: (error) => problems.push(String(error)),
			}),
		);
		expect(host.querySelector("section")).toBe(figure);
		await act(async () => root.unmount());
		host.remove();
		expect(problems).toEqual([]);
		expect(complaint.mock.calls.filter(([text]) => !/act\(/.test(String(text)))).toEqual([]);
	},
);
