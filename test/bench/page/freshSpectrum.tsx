/** The spectrum viewer and its yardstick in a page that is opened anew for each mount. */
import { type Spectrum, SpectrumViewer } from "astropane/spectrum-viewer";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { PlainFigure } from "../bare/plainFigure.js";
import { bareSpectrum } from "../bare/spectrum.js";
import { allLines } from "./lists.js";
import { makeBox } from "./mounting.js";
import { syntheticSpectra } from "./seeded.js";
import { timed } from "./threadTime.js";

/** `react`: plain React, than which no viewer made with it can be faster. */
type Side = "plot" | "full" | "bare" | "react";

declare global {
	interface Window {
		freshSpectrum: typeof freshSpectrum;
	}
}

const sizes: readonly { name: string; make(): Spectrum[] }[] = [
	{ name: "1 × 4,000", make: () => syntheticSpectra(1, 4000) },
	{ name: "20 × 4,000", make: () => syntheticSpectra(20, 4000) },
	{ name: "5 × 100,000", make: () => syntheticSpectra(5, 100_000) },
];
const REDSHIFT = 0.03;

const freshSpectrum = {
	names: (): string[] => sizes.map(({ name }) => name),

	/** What the measurement itself takes. */
	nothing: (): Promise<number> => timed(() => {}),

	/** Milliseconds from an empty box to the painted spectra. `plot`: without controls; `full`: with all of them. */
	async mount(side: Side, index: number): Promise<number> {
		const spectra = sizes[index]?.make() ?? [];
		const box = makeBox();
		return timed(() => {
			const draw = (element: HTMLElement) => bareSpectrum(element, spectra, allLines.air, REDSHIFT);
			if (side === "bare") {
				draw(box);
				return;
			}
			const root = createRoot(box);
			flushSync(() =>
				root.render(
					side === "react" ? (
						<PlainFigure title="Spectra" description={`${spectra.length} spectra`} draw={draw} />
					) : (
						<SpectrumViewer
							spectra={spectra}
							controls={side === "full"}
							defaultRedshift={REDSHIFT}
							defaultVisibleLineGroups={allLines.visible}
						/>
					),
				),
			);
		});
	},
};

window.freshSpectrum = freshSpectrum;
