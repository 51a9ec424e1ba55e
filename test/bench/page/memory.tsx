import { type Spectrum, SpectrumViewer } from "astropane/spectrum-viewer";
import { bareSpectrum } from "../bare/spectrum.js";
import { realFrame, settle } from "./clock.js";
import { allLines } from "./lists.js";
import { makeBox, place } from "./mounting.js";
import type { Outcome } from "./rows.js";
import { syntheticSpectra } from "./seeded.js";

declare global {
	interface Window {
		/** Given by the runner: bytes of the JavaScript heap and of typed arrays, after collecting garbage. */
		countBytes(): Promise<{ script: number; arrays: number }>;
	}
}

/** MB (10⁶ bytes) that a mounted viewer may hold beyond the data that it was given. */
const LIMIT = 12;

/** What is held after mounting, without the arrays of the host. Pixels of canvases are not counted: both sides have them. */
export async function memory(): Promise<Outcome> {
	const held = async (mount: () => () => void) => {
		const before = await count();
		const remove = mount();
		const during = await count();
		remove();
		const after = await count();
		const mb = (a: typeof before, b: typeof before, key: keyof typeof before) => (b[key] - a[key]) / 1e6;
		return {
			script: mb(before, during, "script"),
			arrays: mb(before, during, "arrays"),
			left: mb(before, after, "script") + mb(before, after, "arrays"),
		};
	};
	const viewer = (spectra: readonly Spectrum[]) => () =>
		place(<SpectrumViewer spectra={spectra} defaultVisibleLineGroups={allLines.visible} />).remove;
	// React, the code that comes on demand, and what a page makes once, are there before.
	await held(viewer(syntheticSpectra(2, 500)));
	const spectra = syntheticSpectra(5, 100_000);
	const ours = await held(viewer(spectra));
	const bare = await held(() => {
		const box = makeBox();
		const drawn = bareSpectrum(box, spectra, allLines.air, 0);
		return () => {
			box.remove();
			// Named here, so that it is held till now.
			drawn.step(0);
		};
	});
	const sum = ours.script + ours.arrays;
	return {
		rows: [],
		notes: [
			{
				name: "memory after mounting 5 × 100,000 with all controls",
				text: `${sum.toFixed(1)} MB (typed arrays ${ours.arrays.toFixed(1)}, objects ${ours.script.toFixed(1)}), at most ${LIMIT}; bare ${(bare.script + bare.arrays).toFixed(1)} MB; after unmounting ${ours.left.toFixed(1)} MB. Beyond the ${((2 * 5 * 100_000 * 8) / 1e6).toFixed(0)} MB of the host's arrays, after garbage collection, without pixels of canvases`,
				ok: sum <= LIMIT,
			},
		],
	};
}

async function count() {
	for (let i = 0; i < 2; i++) {
		await settle();
		await realFrame();
	}
	return window.countBytes();
}
