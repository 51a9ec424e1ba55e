import { act, cleanup, render, screen, waitFor } from "@testing-library/react";
import { createHRStore, HRDiagram, type StarArrays } from "astropane/hr-diagram";
import { expect, it } from "vitest";
import "astropane/styles.css";

const COUNT = 1_000_000;
/** Places of supergiants, each of its own, mag. */
const bright = Array.from({ length: 200 }, (_, i) => [0.1 * (i % 20), -4 - 0.5 * Math.floor(i / 20)] as const);

/** Dwarfs, with a supergiant every 5,000 stars, or with a further dwarf in its place. */
function stars(hasBright: boolean): StarArrays {
	const color = new Float32Array(COUNT);
	const mag = new Float32Array(COUNT);
	let seed = 1;
	const random = () => {
		seed = (seed * 48_271) % 2_147_483_647;
		return seed / 2_147_483_647;
	};
	for (let i = 0; i < COUNT; i++) {
		color[i] = 0.5 + 2.5 * random();
		mag[i] = 3 + 3.5 * (color[i] as number) + random();
	}
	if (hasBright)
		bright.forEach(([c, m], i) => {
			[color[5000 * i], mag[5000 * i]] = [c, m];
		});
	return { color, mag };
}

/** Painted pixels behind the points. */
function ink(): number {
	const canvas = screen
		.getByRole("application", { name: "HR diagram" })
		.querySelector<HTMLCanvasElement>('canvas[data-layer="density"]');
	const data = canvas?.getContext("2d")?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
	let pixels = 0;
	for (let i = 3; i < data.length; i += 4) if ((data[i] ?? 0) > 40) pixels++;
	return pixels;
}

async function inkOf(background: StarArrays): Promise<number> {
	const store = createHRStore({ window: { x: [-0.5, 3.5], y: [16, -10] } });
	render(
		<HRDiagram
			points={[{ color: 1, absoluteMag: 5, origin: "sample" }]}
			background={background}
			store={store}
			width={560}
		/>,
	);
	let [before, now] = [-1, 0];
	await waitFor(
		async () => {
			await act(() => new Promise((done) => setTimeout(done, 150)));
			[before, now] = [now, ink()];
			expect(now).toBeGreaterThan(3000);
			expect(now).toBe(before);
		},
		{ timeout: 8000, interval: 0 },
	);
	expect(
		screen.getByText(/1,000,000/, { selector: ".astropane-hr-caption *, .astropane-hr-caption" }).textContent,
	).not.toMatch(/outside/i);
	cleanup();
	return now;
}

it("draws each of 200 supergiants among a million stars, and leaves none out of the caption", async () => {
	const without = await inkOf(stars(false));
	expect(await inkOf(stars(true))).toBeGreaterThanOrEqual(without + bright.length);
}, 20_000);
