import { createSpectrumStore, SpectrumViewer } from "astropane/spectrum-viewer";
import { realFrame, settle } from "./clock.js";
import { countCommits } from "./commits.js";
import { allLines } from "./lists.js";
import { place } from "./mounting.js";
import type { Note, Outcome } from "./rows.js";
import { RANGE, syntheticSpectra } from "./seeded.js";

declare global {
	interface Window {
		/** Given by the runner: the mouse of the browser itself. */
		mouse(what: "move" | "down" | "up", x: number, y: number): Promise<void>;
	}
}

const MOVES = 40;

/** React must not render while a pointer moves: gestures go to the store, and the draw loop follows. */
export async function drags(): Promise<Outcome> {
	const store = createSpectrumStore({ visibleLineGroups: allLines.visible });
	const { box, remove } = place(<SpectrumViewer spectra={syntheticSpectra(5, 4000)} store={store} />);
	// Pointer and keys are bound by code that comes when the mouse does.
	await window.mouse("move", box.getBoundingClientRect().x + 200, box.getBoundingClientRect().y + 200);
	for (let i = 0; i < 10; i++) {
		await realFrame();
		await new Promise((done) => setTimeout(done, 30));
	}
	const drag = async (name: string, target: Element | null, changed: () => unknown, from?: number): Promise<Note> => {
		const rect = target?.getBoundingClientRect();
		if (!rect) return { name, text: "there is nothing to be dragged", ok: false };
		const [x, y] = [rect.x + (from ?? rect.width * 0.4), rect.y + rect.height / 2];
		await window.mouse("move", x, y);
		await window.mouse("down", x, y);
		await settle();
		const before = { commits: countCommits(), value: changed() };
		let steps = 0;
		for (let i = 1; i <= MOVES; i++) {
			await window.mouse("move", x + i * 2, y);
			await settle();
			const value = changed();
			if (value !== before.value) steps++;
			before.value = value;
		}
		const commits = countCommits() - before.commits;
		await window.mouse("up", x + MOVES * 2, y);
		await realFrame();
		return {
			name: `no React render during a drag: ${name}`,
			text: `${commits} in ${MOVES} moves, of which ${steps} changed the picture`,
			ok: commits === 0 && steps > MOVES / 2,
		};
	};
	const notes = [
		await drag("the plot", box.querySelector(".astropane-plot"), () => store.getState().window),
		await drag("the redshift's slider", box.querySelector('input[type="range"]'), () => store.getState().redshift),
	];
	// One group alone: in a crowd a marker is taken by its name. Hα, 6562.8 Å, between the two margins of the plot.
	store.setState({ visibleLineGroups: ["H"], window: { x: null, y: null }, redshift: 0 });
	await new Promise((done) => setTimeout(done, 300));
	await realFrame();
	const plot = box.querySelector(".astropane-plot");
	const share = (6562.8 - RANGE[0]) / (RANGE[1] - RANGE[0]);
	const halpha = 58 + share * ((plot?.clientWidth ?? 0) - 72);
	notes.push(await drag("a marker", plot, () => store.getState().redshift, halpha));
	remove();
	return { rows: [], notes };
}
