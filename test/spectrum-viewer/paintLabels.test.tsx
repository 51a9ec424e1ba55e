import { lineGroups } from "astropane/astro";
import { estimateText, type PathSink, type Pen } from "astropane/plot";
import { SpectrumViewer } from "astropane/spectrum-viewer";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { layoutSpectrum } from "../../src/spectrum-viewer/model/layouts/plotLayout.js";
import { createViewBuilder, type SpectrumView } from "../../src/spectrum-viewer/model/view.js";
import { createSpectrumStore } from "../../src/spectrum-viewer/store.js";
import { paintCursor } from "../../src/spectrum-viewer/view/paint/paintCursor.js";
import { createLaneMemory } from "../../src/spectrum-viewer/view/paint/paintLabels.js";
import { paintMoving } from "../../src/spectrum-viewer/view/paint/paintLines.js";

const spectrum = { id: "a", wavelengths: [6000, 6500, 7000], fluxes: [1, 2, 1] };
const drawn = (lineLabels?: boolean) =>
	renderToStaticMarkup(<SpectrumViewer spectra={[spectrum]} {...(lineLabels === undefined ? {} : { lineLabels })} />);

/** Names and upright strokes above the data, as they were painted. CSS pixels. */
function paintedAbove(view: SpectrumView) {
	const names: { text: string; x: number; y: number }[] = [];
	const strokes: { x: number; top: number; bottom: number }[] = [];
	let at = { x: 0, y: 0 };
	const path: PathSink = {
		moveTo: (x, y) => {
			at = { x, y };
		},
		lineTo: (x, y) => {
			if (x === at.x && at.y < view.layout.data.y + 10)
				strokes.push({ x, top: Math.min(y, at.y), bottom: Math.max(y, at.y) });
			at = { x, y };
		},
		rect: () => {},
		arc: () => {},
		closePath: () => {},
	};
	const pen: Pen = {
		stroke: (build) => build(path),
		fill: () => {},
		text: (text, x, y, { halo }) => {
			if (halo) names.push({ text, x, y });
		},
		clip: (_, draw) => draw(),
		raw: { write: () => {} },
	};
	paintMoving(pen, view, createLaneMemory());
	return { names, strokes: strokes.filter(({ bottom }) => bottom <= view.layout.data.y + 4) };
}

describe("labels above the markers", () => {
	it("labels of lines are drawn unless they are switched off", () => {
		expect(drawn()).toContain(">Hα</text>");
		expect(drawn(true)).toContain(">Hα</text>");
		expect(drawn(false)).not.toContain(">Hα</text>");
	});

	it("lines of a multiplet that are too close to be told apart have one label", () => {
		const namesAt = (wavelengths: number[]) =>
			paintedAbove(
				createViewBuilder()(
					{ spectra: [{ id: "a", wavelengths, fluxes: [1, 1] }], lineGroups, colorBy: "order" },
					createSpectrumStore({ visibleLineGroups: ["Si II", "[O II]", "Galaxy", "Na I"] }).getState(),
					{ width: 900, height: 600 },
					estimateText,
				),
			).names.map(({ text }) => text);
		const wide = namesAt([3500, 9500]);
		expect(wide).toEqual(expect.arrayContaining(["[O II] 3727", "Na I D", "Si II 6355"]));
		expect(wide).not.toContain("[O II] 3726");
		expect(wide).not.toContain("Si II 6347");
		expect(namesAt([6300, 6400])).toEqual(expect.arrayContaining(["Si II 6347", "Si II 6371"]));
		expect(namesAt([3720, 3735])).toEqual(expect.arrayContaining(["[O II] 3726", "[O II] 3729"]));
	});

	it("without labels of lines the spectra have their room", () => {
		const size = { width: 800, height: 420 };
		expect(layoutSpectrum(size, false).data).toEqual(layoutSpectrum(size).plot);
	});

	it("no leader crosses the label of another line", () => {
		const build = createViewBuilder();
		const wide = { id: "a", wavelengths: [3500, 9500], fluxes: [1, 1] };
		const groups = ["H", "He I", "[O II]", "[O III]", "Na I", "Ca II", "S II", "Fe II", "Galaxy"];
		for (const width of [360, 900, 1568])
			for (const redshift of [0, 0.0027, 0.0166, 0.1, 0.5]) {
				const view = build(
					{ spectra: [wide], lineGroups, colorBy: "order" },
					createSpectrumStore({ visibleLineGroups: groups, redshift }).getState(),
					{ width, height: 420 },
					estimateText,
				);
				const { names, strokes } = paintedAbove(view);
				expect(names.length).toBeGreaterThan(5);
				expect(strokes.length).toBeGreaterThanOrEqual(names.length);
				const struck = names.filter(({ text, x, y }) => {
					const half = estimateText(text, 11) / 2;
					return strokes.some((s) => Math.abs(s.x - x) < half && s.top < y && s.bottom > y - 8);
				});
				expect(struck).toEqual([]);
			}
	});
});

describe("a line of several groups", () => {
	it("a line of several groups is labelled once, in the colour of the most important one", () => {
		const build = createViewBuilder();
		const view = build(
			{ spectra: [{ id: "a", wavelengths: [3500, 9500], fluxes: [1, 1] }], lineGroups, colorBy: "order" },
			createSpectrumStore({ visibleLineGroups: lineGroups.map(({ name }) => name) }).getState(),
			{ width: 1568, height: 420 },
			estimateText,
		);
		const { names } = paintedAbove(view);
		expect(view.lines.moving.filter(({ label }) => label === "Hα").length).toBeGreaterThan(1);
		expect(names.filter(({ text }) => text === "Hα")).toHaveLength(1);
		expect(names.length).toBeGreaterThan(40);
	});
});

describe("the label of the marker under the pointer", () => {
	const wordsAt = (width: number) => {
		const state = {
			...createSpectrumStore().getState(),
			visibleLineGroups: ["Si II"],
			redshift: 0.0231,
			velocity: 11_127,
		};
		const source = {
			spectra: [{ id: "a", wavelengths: [3500, 9500], fluxes: [1, 1] }],
			lineGroups,
			colorBy: "order" as const,
		};
		const build = createViewBuilder();
		const size = { width, height: 420 };
		const hovered = build(source, state, size, estimateText).lines.moving.find(({ label }) => label === "Si II 6347");
		const view = build(source, { ...state, hoveredLine: hovered?.key ?? null }, size, estimateText);
		const said: { text: string; left: number; right: number }[] = [];
		const pen: Pen = {
			stroke: () => {},
			fill: () => {},
			text: (text, x) => {
				const half = estimateText(text, 11) / 2;
				said.push({ text, left: x - half, right: x + half });
			},
			clip: (_, draw) => draw(),
			raw: { write: () => {} },
		};
		paintCursor(pen, view);
		return said;
	};

	it("the label under the pointer states rest, redshifted and shifted wavelength where there is room", () => {
		expect(wordsAt(1000)[0]?.text).toMatch(
			/^Si II 6347 {2}6347\.\d+ Å → \S+ Å → \S+ Å at v 11,127 km\/s, relativistic$/,
		);
	});

	it("the label under the pointer is shorter in less room, and never cut", () => {
		for (const width of [120, 240, 360, 480]) {
			const [words] = wordsAt(width);
			expect(words?.text).toMatch(/^Si II 6347/);
			expect(words?.left).toBeGreaterThanOrEqual(0);
			expect(words?.right).toBeLessThanOrEqual(width);
		}
	});
});
