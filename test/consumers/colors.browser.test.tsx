/** Colours come from files and links too: whatever they say, neither the page nor a saved picture fetches anything. */
import { lineGroups } from "astropane/astro";
import { createStage, createTheme, toSvg } from "astropane/plot";
import { SpectrumViewer } from "astropane/spectrum-viewer";
import { beforeEach, expect, it, vi } from "vitest";
import "astropane/styles.css";
import { ToggleChip } from "../../src/ui/index.js";
import { show } from "../setup/show.js";

const wavelengths = Float64Array.from({ length: 60 }, (_, i) => 4000 + i * 50);
const fluxes = wavelengths.map((w) => 1 + (w % 7));

/** Colours that fetch `/fetched-…` wherever a browser takes them. */
const hostile = (name: string): string[] => [
	`url(/fetched-${name}-plain#a)`,
	`url("${location.origin}/fetched-${name}-quoted#a") red`,
	`u\\72l(/fetched-${name}-escaped#a)`,
	`var(--astropane-none, url(/fetched-${name}-fallback#a))`,
	`image-set("/fetched-${name}-set" 1x)`,
	`red; background-image: url(/fetched-${name}-declaration)`,
	`"><image href="/fetched-${name}-markup"/>`,
];
const requests = (): string[] =>
	performance
		.getEntriesByType("resource")
		.map(({ name }) => name)
		.filter((name) => name.includes("/fetched-"));
/** A request of the test's own, so that it is known to be seen. */
const expectNoRequests = async (): Promise<void> => {
	await fetch("/fetched-control").catch(() => {});
	await vi.waitFor(() => expect(requests().some((name) => name.includes("/fetched-control"))).toBe(true));
	expect(requests().filter((name) => !name.includes("/fetched-control"))).toEqual([]);
};

// The list of requests is bounded, and full of the modules of the test.
beforeEach(() => performance.clearResourceTimings());

it("a browser fetches a fill that stands in another document, and that is seen", async () => {
	const host = document.createElement("div");
	host.innerHTML = `<svg width="9" height="9"><rect width="9" height="9" fill="${hostile("fill")[0]}"/></svg>`;
	document.body.append(host);
	await vi.waitFor(() => expect(requests().join()).toContain("/fetched-fill-plain"));
	host.remove();
});

it("spectra, templates, line groups and custom lines have nothing fetched for a colour, on screen and in files", async () => {
	const files: string[] = [];
	vi.spyOn(URL, "createObjectURL").mockImplementation((file) => {
		(file as Blob).text().then((text) => files.push(text));
		return "blob:none";
	});
	vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(() => {});
	const host = show(
		<SpectrumViewer
			spectra={hostile("spectrum").map((color, i) => ({ id: `s${i}`, wavelengths, fluxes, color }))}
			templates={hostile("template").map((color, i) => ({ id: `t${i}`, wavelengths, fluxes, color }))}
			lineGroups={hostile("group").map((color, i) => ({
				name: `g${i}`,
				family: "h" as const,
				color,
				static: false,
				lines: lineGroups[0]?.lines ?? [],
			}))}
			defaultVisibleLineGroups={hostile("group").map((_, i) => `g${i}`)}
			defaultCustomLines={hostile("line").map((color, i) => ({ id: `l${i}`, label: "y", wavelength: 4500 + i, color }))}
		/>,
	);
	await vi.waitFor(() => expect(host.querySelector(".astropane-swatch")).not.toBeNull());
	for (const name of ["Display", "SVG"]) {
		const button = await vi.waitFor(() => {
			const found = [...host.querySelectorAll("button")].find(({ textContent }) => textContent?.includes(name));
			if (!found) throw new Error(`no button "${name}"`);
			return found;
		});
		button.click();
	}
	await vi.waitFor(() => expect(files.join()).toContain("<svg"));
	expect(files.join()).not.toMatch(/fetched-/);
	await expectNoRequests();
});

it("swatches, canvases and files of the drawing kit have nothing fetched for a colour", async () => {
	const colors = hostile("kit");
	const host = show(
		<div className="astropane">
			{colors.map((color) => (
				<ToggleChip key={color} label="Line" pressed onPressedChange={() => {}} color={color} />
			))}
			<div className="astropane-plot">
				<canvas data-layer="canvas" />
				<svg data-sheets="" aria-hidden="true">
					<g data-layer="svg" />
				</svg>
			</div>
		</div>,
	);
	await vi.waitFor(() => expect(host.querySelector("canvas")).not.toBeNull());
	const box = host.querySelector(".astropane-plot") as HTMLElement;
	const theme = createTheme(box);
	const paint = (pen: Parameters<Parameters<typeof createStage>[0]["layers"][number]["paint"]>[0]) => {
		for (const color of colors) {
			pen.stroke((path) => path.rect(1, 1, 9, 9), { color });
			pen.fill((path) => path.rect(1, 1, 9, 9), { color });
			pen.text("a", 5, 5, { color, halo: color });
		}
	};
	const layers = [
		{ name: "canvas", medium: "canvas" as const, paint },
		{ name: "svg", medium: "svg" as const, paint },
	];
	const size = { width: 100, height: 50 };
	const stage = createStage({ layers, box, theme, idPrefix: "a", view: () => ({}) });
	stage.resize(size);
	stage.flush();
	expect(box.querySelectorAll("path").length).toBe(2 * colors.length);
	const svg = toSvg({ layers, view: {}, size, theme, idPrefix: "b", title: "", description: "" });
	expect(svg).not.toMatch(/fetched-/);
	stage.destroy();
	await expectNoRequests();
});
