/** Keys that come before a plot has been painted. */
import "astropane/styles.css";
import { createHRStore, HRDiagram } from "astropane/hr-diagram";
import { createSpectrumStore, SpectrumViewer } from "astropane/spectrum-viewer";
import { afterEach, expect, it, vi } from "vitest";
import { answers } from "../setup/answers.js";
import { show } from "../setup/show.js";

const spectrum = { id: "a", wavelengths: [4000, 5000, 6000, 7000], fluxes: [1, 2, 3, 2] };
const points = [{ color: 0.8, absoluteMag: 4.6, origin: "gaia" }];

afterEach(() => {
	vi.unstubAllGlobals();
});

/** Keeps the first frame of a figure back, as on a page that is busy. */
function holdFrames(): void {
	vi.stubGlobal("requestAnimationFrame", () => 0);
	vi.stubGlobal(
		"ResizeObserver",
		class {
			observe(): void {}
			disconnect(): void {}
		},
	);
}

async function press(host: HTMLElement, key: string): Promise<void> {
	const find = () => host.querySelector<HTMLElement>(".astropane-plot");
	await answers(find);
	find()?.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
}

it("a key before the first frame of a viewer is a step of undo", async () => {
	holdFrames();
	const store = createSpectrumStore();
	await press(show(<SpectrumViewer spectra={[spectrum]} height={300} store={store} />), "+");
	expect(store.getState().window.x).not.toBeNull();
	expect(store.getState().history.past).toHaveLength(1);
});

it("a key before the first frame of an HR diagram is a step of undo", async () => {
	holdFrames();
	const store = createHRStore();
	await press(show(<HRDiagram points={points} background={null} store={store} />), "+");
	expect(store.getState().window.x).not.toBeNull();
	expect(store.getState().history.past).toHaveLength(1);
});
