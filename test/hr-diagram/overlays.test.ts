import { estimateText } from "astropane/plot";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readBackground } from "../../src/hr-diagram/model/background/background.js";
import { pointsCsv } from "../../src/hr-diagram/model/csv.js";
import { makeModel, readData } from "../../src/hr-diagram/model/model.js";
import { needsOverlays } from "../../src/hr-diagram/model/overlays/needs.js";
import { phaseColors } from "../../src/hr-diagram/model/overlays/paths.js";
import { readRegions } from "../../src/hr-diagram/model/overlays/regions.js";
import { readTracks } from "../../src/hr-diagram/model/overlays/tracks.js";
import type { Problem } from "../../src/hr-diagram/model/problems.js";
import { createStyleRegistry } from "../../src/hr-diagram/model/stars/origins.js";
import { createViewBuilder, type HRView } from "../../src/hr-diagram/model/view.js";
import { writeIssues } from "../../src/hr-diagram/model/writeIssues.js";
import type { HRDiagramProps } from "../../src/hr-diagram/props.js";
import { createHRStore } from "../../src/hr-diagram/store.js";
import { createOverlays } from "../../src/hr-diagram/view/overlays/createOverlays.js";
import { placeNames } from "../../src/hr-diagram/view/overlays/paintNames.js";
import { paintTracks } from "../../src/hr-diagram/view/paint/paintTracks.js";
import { english } from "../../src/text/index.js";

const star = { color: 0.82, absoluteMag: 4.67, origin: "gaia", id: "Sun" };
const cepheid = {
	color: 0.8,
	absoluteMag: -3.5,
	origin: "gaia",
	id: "δ Cep",
	path: { color: [0.7, 0.8, 0.9, 0.8], absoluteMag: [-3.5, -3.9, -3.5, -3.1], phase: [0, 0.25, 0.5, 0.75] },
};

/** The model and view of a diagram with these props. */
function viewOf(props: Partial<HRDiagramProps>, state: Parameters<typeof createHRStore>[0] = {}): HRView {
	const { points = [star, cepheid], rejected } = props;
	const data = readData({ points, rejected }, createStyleRegistry());
	const all = { tracks: undefined, regions: undefined, ...props, points };
	const model = makeModel(data, readBackground(null), props, (drawn, system) => createOverlays(all, drawn, system));
	const size = { width: 560, height: 420 };
	return createViewBuilder()(model, createHRStore(state).getState(), size, estimateText, english);
}
const overlaysOf = (props: Partial<HRDiagramProps>) => {
	const { overlays } = viewOf(props).model;
	if (!overlays) throw new Error("no overlays");
	return overlays;
};
const messages = (problems: readonly Problem[]) => writeIssues(problems, english).map((issue) => issue.message);

describe("tracks and regions of the host", () => {
	it("keep vertices with two finite numbers, and report the others", () => {
		const problems: Problem[] = [];
		const tracks = readTracks(
			[null, { name: "q", points: null }, { name: "r", points: [null, [1], [1, 2], [Number.NaN, 3], [2, 4]] }],
			problems,
		);
		const thin = { name: "thin", polygon: [[0, 0] as const, [1, 1] as const] };
		const regions = readRegions({ regions: [thin] }, "gaia", problems);
		expect(tracks.map(({ name, vertices }) => ({ name, vertices }))).toEqual([
			{
				name: "r",
				vertices: [
					[1, 2],
					[2, 4],
				],
			},
		]);
		expect(regions).toEqual([]);
		const issues = writeIssues(problems, english);
		expect(issues.map((issue) => issue.subject)).toEqual(["tracks", "tracks", "tracks", "regions"]);
		expect(issues[2]?.message).toMatch(/^r of tracks has 2 places with two finite numbers and 3 without, so those are/);
		expect(issues[3]?.message).toMatch(/^thin of regions has 2 places .* so it is not drawn; pass at least 3/);
	});

	it("are reported when they are no lists, and are none when null", () => {
		expect(messages(overlaysOf({ regions: "strip" as never }).problems)[0]).toMatch(
			/regions is string, so none is drawn/,
		);
		expect(overlaysOf({ tracks: null as never, regions: null as never }).problems).toEqual([]);
	});

	it("survive anything", () => {
		fc.assert(
			fc.property(fc.anything(), fc.anything(), fc.anything(), (tracks, regions, highlightedClass) => {
				const overlays = createOverlays(
					{ tracks, regions, highlightedClass, points: [tracks], pointNames: true } as never,
					[],
					"gaia",
				);
				expect(() => messages(overlays.problems)).not.toThrow();
			}),
			{ seed: 11 },
		);
	});
});

describe("regions of classes", () => {
	const names = (props: Partial<HRDiagramProps>) =>
		overlaysOf(props)
			.regionsAt(0.5, 0.62)
			.map((region) => region.name);

	it("are all there, some, or the highlighted one alone", () => {
		expect(names({ regions: true })).toEqual(["RR Lyr"]);
		expect(names({ regions: ["Cepheid"] })).toEqual([]);
		expect(names({ regions: ["RRab", "Cepheid"] })).toEqual(["RR Lyr"]);
		expect(names({ highlightedClass: "RR Lyrae" })).toEqual(["RR Lyr"]);
	});

	it("say their class, kind and source", () => {
		expect(overlaysOf({ regions: true }).regionsAt(0.01, 11.77)).toEqual([
			{ name: "ZZ Ceti", class: "ZZ Ceti", kind: "model", source: expect.stringContaining("Mukadam") },
		]);
		const readout = overlaysOf({ regions: true }).detailsAt(viewOf({}), 0.01, 11.77);
		expect(readout?.title).toBe("ZZ Ceti");
		expect(readout?.note).toMatch(/^model: edges: Mukadam/);
	});

	it("are lit by any of their names, also those of the host", () => {
		const lit = (highlightedClass: string) =>
			readRegions(
				{ regions: [{ name: "mine", class: "x", polygon: cornersOf(0, 1) }, "SPB"], highlightedClass },
				"gaia",
				[],
			)
				.filter((region) => region.isLit)
				.map((region) => region.name);
		expect(lit("x")).toEqual(["mine"]);
		expect(lit("Slowly Pulsating B")).toEqual(["SPB"]);
		expect(lit("Pulsating WD")).toEqual(["ZZ Ceti", "DBV", "GW Vir"]);
		expect(lit("Supernova")).toEqual([]);
	});

	it("are refused by a name without a region, and over other bands", () => {
		expect(messages(overlaysOf({ regions: ["Ia"] }).problems)[0]).toContain('"Ia"');
		const problems: Problem[] = [];
		expect(readRegions({ regions: true, highlightedClass: "SPB" }, "johnson", problems)).toEqual([]);
		expect(messages(problems)[0]).toContain("BP − RP");
	});

	it("stand in the readout of a point", () => {
		const view = viewOf({ regions: true });
		const point = view.points[1];
		const rows = point ? view.model.overlays?.rowsOf(point, view) : [];
		expect(rows?.[0]).toEqual({ label: "Region", value: "Cepheids" });
	});
});

const cornersOf = (from: number, to: number) => [[from, from] as const, [to, from] as const, [to, to] as const];

describe("tracks", () => {
	const track = {
		name: "1 Gyr",
		points: [[0.8, 4.7] as const, [1.2, 1] as const],
		massSolar: [1, 1.9],
		teffK: Float64Array.of(5772, 4803),
		ageYears: 1e9,
		phases: ["main sequence", "red giant branch"],
	};

	it("tell mass, age, temperature and phase near a vertex", () => {
		const readout = overlaysOf({ tracks: [track] }).detailsAt(viewOf({}), 1.2, 1.02);
		expect(readout?.title).toBe("1 Gyr");
		expect(readout?.rows.map(({ label, value }) => `${label}: ${value}`)).toEqual([
			"Initial mass: 1.90 M☉",
			"Age: 1.00 Gyr",
			"Teff: 4,800 K",
			"Phase: red giant branch",
		]);
		expect(overlaysOf({ tracks: [track] }).detailsAt(viewOf({}), 1, 3)).toBeNull();
	});

	it("keep values beside their vertices where some are left out", () => {
		const [read] = readTracks([{ ...track, points: [[Number.NaN, 0], ...track.points], massSolar: [9, 1, 1.9] }], []);
		expect(read?.massSolar(0)).toBe(1);
		expect(readTracks([{ ...track, color: "url(x)", line: "zigzag" }], [])[0]).toMatchObject({
			color: null,
			dash: null,
		});
	});
});

describe("paths", () => {
	it("give mean, amplitude and sense, and the place at the phase of the store", () => {
		const view = viewOf({}, { phase: 0.5 });
		const point = view.points[1];
		const rows = (point && view.model.overlays?.rowsOf(point, view)) ?? [];
		expect(rows.map(({ label, value }) => `${label}: ${value}`)).toEqual([
			expect.stringMatching(/^Mean of the flux: −3\.54 mag \(4 epochs\)/),
			"Mean colour: 0.80 mag",
			"Amplitude: 0.80 mag, colour 0.20 mag",
			"Sense: clockwise",
			"At phase 0.50: 0.90, −3.50 mag",
		]);
	});

	it("are stepped along, round and round", () => {
		const view = viewOf({});
		const [sun, moving] = view.points;
		const { overlays } = view.model;
		if (!overlays || !sun || !moving) throw new Error("nothing to step");
		expect(overlays.stepPhase(sun, null, 1)).toBeNull();
		expect(overlays.stepPhase(moving, null, 1)).toBe(0);
		expect(overlays.stepPhase(moving, 0.99, 1)).toBeCloseTo(0.01, 9);
		expect(overlays.stepPhase(moving, 0, -1)).toBeCloseTo(0.98, 9);
	});

	it("are reported where epochs are left out", () => {
		const path = { color: [1, Number.NaN, 1.1], absoluteMag: [1, 2, 3] };
		expect(messages(overlaysOf({ points: [{ ...star, path }] }).problems)[0]).toContain(
			"2 epochs with finite values and 1 without",
		);
		expect(messages(overlaysOf({ points: [{ ...star, path: 5 as never }] }).problems)[0]).toContain("it is not drawn");
	});

	it("have colours that stand out on both grounds", () => {
		const luminance = (hex: string) => {
			const [r, g, b] = [1, 3, 5].map((i) => {
				const v = Number.parseInt(hex.slice(i, i + 2), 16) / 255;
				return v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4;
			}) as [number, number, number];
			return 0.2126 * r + 0.7152 * g + 0.0722 * b;
		};
		for (const color of phaseColors) {
			expect(1.05 / (luminance(color) + 0.05), color).toBeGreaterThan(3);
			expect((luminance(color) + 0.05) / (luminance("#14171c") + 0.05), color).toBeGreaterThan(3);
		}
	});
});

describe("the name of a region", () => {
	const pen = { fill: () => {}, stroke: () => {}, clip: (_: unknown, draw: () => void) => draw(), text: () => {} };
	const linesOf = (vertices: [number, number][], name = "R") => {
		const view = viewOf({ regions: [{ name, polygon: vertices }] });
		return view.model.overlays?.paintLines(pen as never, view)[0];
	};

	it("stands in its middle where it fits there", () => {
		const [box] =
			linesOf([
				[0, 4],
				[3, 4],
				[3, 10],
				[0, 10],
			])?.labelBoxes ?? [];
		const view = viewOf({});
		expect(view.x.invert((box?.x ?? 0) + (box?.width ?? 0) / 2)).toBeCloseTo(1.5, 6);
		expect(view.y.invert((box?.y ?? 0) + (box?.height ?? 0) / 2)).toBeCloseTo(7, 6);
	});

	it("stands beside it where it is too narrow, too low, or its middle is not of it", () => {
		expect(
			linesOf(
				[
					[0, 4],
					[0.05, 4],
					[0.05, 10],
					[0, 10],
				],
				"a long name",
			)?.labelBoxes,
		).toEqual([]);
		expect(
			linesOf([
				[0, 4],
				[3, 4],
				[3, 4.1],
				[0, 4.1],
			])?.labelBoxes,
		).toEqual([]);
		const angle =
			linesOf([
				[0, 4],
				[3, 4],
				[3, 5],
				[0.6, 5],
				[0.6, 12],
				[0, 12],
			])?.labelBoxes ?? [];
		expect(angle.length).toBeGreaterThan(0);
		const { x, y } = viewOf({});
		for (const box of angle) expect(x.invert(box.x) < 0.6 || y.invert(box.y) < 5).toBe(true);
	});
});

describe("names of points and of lines", () => {
	it("stand clear of each other", () => {
		const texts: { text: string; x: number; y: number }[] = [];
		const pen = {
			fill: () => {},
			stroke: () => {},
			clip: (_: unknown, draw: () => void) => draw(),
			text: (text: string, x: number, y: number) => texts.push({ text, x, y }),
		};
		// The track ends where the name of the star stands, right of its symbol.
		const track = {
			name: "a track",
			points: [
				[0.9, 12],
				[0.95, 4.9],
			] as [number, number][],
		};
		const view = viewOf({ points: [star], pointNames: true, tracks: [track] });
		paintTracks(pen as never, view);
		view.model.overlays?.paintNames(pen as never, view);
		const at = (name: string) => texts.find(({ text }) => text === name);
		const [one, other] = [at("Sun"), at("a track")];
		expect([one, other]).not.toContain(undefined);
		const [box] = view.model.overlays?.nameBoxes(view) ?? [];
		const right = (other?.x ?? 0) + estimateText("a track", 11);
		const isBeside = right < (box?.x ?? 0) || (other?.x ?? 0) > (box?.x ?? 0) + (box?.width ?? 0);
		expect(isBeside || Math.abs((other?.y ?? 0) - (one?.y ?? 0)) >= 13).toBe(true);
	});
});

describe("names beside points", () => {
	const points = Array.from({ length: 60 }, (_, i) => ({
		color: (i % 12) * 0.25,
		absoluteMag: Math.floor(i / 12) * 0.6,
		origin: "gaia",
		id: `star ${i}`,
	}));

	it("touch neither each other nor a point, and stay in the plot", () => {
		const view = viewOf({ points, pointNames: true });
		const placed = placeNames(view, view.points, 6);
		expect(placed.length).toBeGreaterThan(5);
		const { plot } = view.layout;
		placed.forEach(({ box }, i) => {
			expect(box.x).toBeGreaterThanOrEqual(plot.x);
			expect(box.x + box.width).toBeLessThanOrEqual(plot.x + plot.width);
			for (const { box: other } of placed.slice(i + 1)) {
				const apart =
					box.x + box.width <= other.x ||
					other.x + other.width <= box.x ||
					box.y + box.height <= other.y ||
					other.y + other.height <= box.y;
				expect(apart).toBe(true);
			}
			for (const point of view.points) {
				const [x, y] = [view.x.map(point.color), view.y.map(point.mag)];
				expect(x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height).toBe(false);
			}
		});
	});

	it("have the places that comparing each box with all others gives, in crowds and in gaps", () => {
		const SIDES = [
			[1, 0],
			[1, -1],
			[1, 1],
			[-1, 0],
			[-1, -1],
			[-1, 1],
			[0, -1],
			[0, 1],
		] as const;
		const [radius, gap, height] = [6, 3, 14];
		type Box = { x: number; y: number; width: number; height: number };
		const isApart = (a: Box, b: Box) =>
			a.x >= b.x + b.width || b.x >= a.x + a.width || a.y >= b.y + b.height || b.y >= a.y + a.height;
		const naive = (view: HRView): [string, Box][] => {
			const { plot } = view.layout;
			const at = new Map(
				view.points.map((point) => [point, [view.x.map(point.color), view.y.map(point.mag)] as const]),
			);
			const inPlot = view.points.filter((point) => {
				const [x, y] = at.get(point) as [number, number];
				return x >= plot.x && x <= plot.x + plot.width && y >= plot.y && y <= plot.y + plot.height;
			});
			const occupied: Box[] = inPlot.map((point) => {
				const [x, y] = at.get(point) as [number, number];
				return { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius };
			});
			const placed: [string, Box][] = [];
			for (const point of [...inPlot].sort((a, b) => a.mag - b.mag)) {
				const [px, py] = at.get(point) as [number, number];
				const width = estimateText(point.id, 11);
				const box = SIDES.map(([right, down]) => ({
					x: right > 0 ? px + radius + gap : right < 0 ? px - radius - gap - width : px - width / 2,
					y: py - height / 2 + down * (right === 0 ? radius + gap + height / 2 : height / 2 + gap),
					width,
					height,
				})).find(
					(each) =>
						each.x >= plot.x + 2 &&
						each.x + width <= plot.x + plot.width - 2 &&
						each.y >= plot.y + 1 &&
						each.y + height <= plot.y + plot.height - 1 &&
						occupied.every((other) => isApart(each, other)),
				);
				if (!box || placed.length >= 60) continue;
				occupied.push(box);
				placed.push([point.id, box]);
			}
			return placed;
		};
		const star = fc.record({
			color: fc.double({ min: -0.5, max: 4, noNaN: true }),
			absoluteMag: fc.double({ min: -5, max: 15, noNaN: true }),
		});
		fc.assert(
			fc.property(fc.array(star, { maxLength: 120 }), (stars) => {
				const view = viewOf({ points: stars.map((each, i) => ({ ...each, origin: "gaia", id: `star ${i}` })) });
				const placed = placeNames(view, view.points, radius);
				expect(placed.map(({ text, box }) => [text, box])).toEqual(naive(view));
			}),
			{ seed: 11, numRuns: 60 },
		);
	});

	it("are measured only where there is room for a name", () => {
		const crowd = Array.from({ length: 4000 }, (_, i) => ({
			color: (i % 80) / 20,
			absoluteMag: Math.floor(i / 80) / 3,
			origin: "gaia",
			id: `star ${i}`,
		}));
		const view = viewOf({ points: crowd });
		let measured = 0;
		const measure = (text: string, size: number) => {
			measured++;
			return estimateText(text, size);
		};
		placeNames({ ...view, measure }, view.points, 6);
		expect(measured).toBeLessThan(400);
	});

	it("prefer selected points", () => {
		const view = viewOf({ points, pointNames: true }, { selection: ["star 47"] });
		expect(placeNames(view, view.points, 6)[0]?.text).toBe("star 47");
	});
});

describe("needsOverlays", () => {
	it("is false for what the first load draws itself", () => {
		expect(needsOverlays({ points: [star], tracks: true })).toBe(false);
		expect(needsOverlays({ points: [star], regions: false })).toBe(false);
		expect(needsOverlays({ points: [star, cepheid] })).toBe(true);
		expect(needsOverlays({ points: [star], tracks: [] })).toBe(true);
		expect(needsOverlays({ points: [star], highlightedClass: "RR Lyrae" })).toBe(true);
	});
});

describe("limits and probabilities", () => {
	it("make limits stars like the others, named by id", () => {
		const view = viewOf({
			rejected: [{ origin: "gaia", reason: "no parallax", id: "L1", color: 1, limit: 2.39 } as never],
		});
		expect(view.stars.map((point) => point.id)).toEqual(["Sun", "δ Cep", "L1"]);
		expect(view.stars[2]).toMatchObject({
			isLimit: true,
			mag: 2.39,
			faintest: 2.39,
			brightest: Number.NEGATIVE_INFINITY,
		});
	});

	it("export limits: no magnitude, an open bright end, and the limit as the faint one", () => {
		const view = viewOf({ rejected: [{ origin: "gaia", reason: "none", id: "L1", color: 1, limit: 2.39 } as never] });
		expect(pointsCsv(view.model, []).split("\n")[3]).toMatch(/^L1,gaia,1,,,open,2\.39,/);
	});

	it("leave out improbable members, and count them", () => {
		const members = [0.1, 0.6, undefined].map((probability, i) => ({ ...star, id: `m${i}`, probability }));
		const view = viewOf({ points: members, minProbability: 0.5 });
		expect(view.points.map((point) => point.id)).toEqual(["m1", "m2"]);
		expect(view.model.improbable).toBe(1);
	});
});
