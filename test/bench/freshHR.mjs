/** The HR diagram in pages that are opened anew: first mounts against the bare canvases, and frames of gestures, with paint. */
import { netTimer, rowOf } from "./fresh.mjs";

/** Pages of each side, and of each gesture. */
const PAGES = 9;
const GESTURE_PAGES = 3;
/** Of the diagram without controls. */
const TARGET = 1.8;
/** At 60 frames a second, milliseconds. */
const FRAME_MS = 16.7;
const GESTURES = ["pan, 1,000 loops of 200 points", "zoom, 1,000,000 stars", "lasso, 1,000,000 stars"];

/** @param openPage opens a fresh page and returns it */
export async function freshHRRows(openPage, only) {
	const wants = (name) => !only || name.includes(only);
	return { rows: wants("mounts") ? await mounts(openPage) : [], notes: wants("frames") ? await frames(openPage) : [] };
}

async function mounts(openPage) {
	const rows = [];
	const first = await openPage();
	const names = await first.evaluate(() => window.freshHR.names());
	await first.close();
	const order = ["plot", "bare", "full", "react"];
	for (const [index, name] of names.entries()) {
		const times = { plot: [], bare: [], full: [], react: [] };
		for (let turn = 0; turn < PAGES; turn++)
			for (const side of turn % 2 === 0 ? order : order.toReversed()) {
				const page = await openPage();
				const net = await netTimer(page);
				times[side].push(net(await page.evaluate(([s, i]) => window.freshHR.mount(s, i), [side, index])));
				await page.close();
			}
		rows.push(rowOf(`mount in a fresh page, ${name}, plot alone`, times.plot, times.bare, TARGET));
		rows.push(rowOf(`mount in a fresh page, ${name}, all controls`, times.full, times.bare, null));
		rows.push(rowOf(`the yardstick in plain React, ${name}`, times.react, times.bare, null));
	}
	return rows;
}

/** Each gesture in several pages; of each of its frames the quietest counts. */
async function frames(openPage) {
	const notes = [];
	for (const name of GESTURES) {
		const rounds = [];
		for (let i = 0; i < GESTURE_PAGES; i++) {
			const page = await openPage();
			const net = await netTimer(page);
			rounds.push((await page.evaluate((gesture) => window.freshHR.frames(gesture), name)).map(net));
			await page.close();
		}
		const quietest = rounds[0].map((_, i) => Math.min(...rounds.map((times) => times[i])));
		const slowest = Math.max(...quietest);
		const median = [...quietest].sort((a, b) => a - b)[Math.floor(quietest.length / 2)];
		notes.push({
			name: `frames, ${name}`,
			text: `median ${median.toFixed(1)} ms, slowest of ${quietest.length} ${slowest.toFixed(1)} ms (at most ${FRAME_MS}; quietest of ${GESTURE_PAGES} pages)`,
			ok: slowest <= FRAME_MS,
		});
	}
	return notes;
}
