/** First mounts of the spectrum viewer, each in a page that is opened anew, against the bare canvases, with paint. */
import { netTimer, rowOf } from "./fresh.mjs";

/** Pages of each side. */
const PAGES = 5;
/** Of the figure without controls. */
const TARGET = 2;

/** @param openPage opens a fresh page and returns it */
export async function freshSpectrumRows(openPage, only) {
	const rows = [];
	const first = await openPage();
	const names = await first.evaluate(() => window.freshSpectrum.names());
	await first.close();
	const order = ["plot", "bare", "full", "react"];
	for (const [index, name] of names.entries()) {
		if (only && !"mounts".includes(only)) continue;
		const times = { plot: [], bare: [], full: [], react: [] };
		for (let turn = 0; turn < PAGES; turn++)
			for (const side of turn % 2 === 0 ? order : order.toReversed()) {
				const page = await openPage();
				const net = await netTimer(page);
				times[side].push(net(await page.evaluate(([s, i]) => window.freshSpectrum.mount(s, i), [side, index])));
				await page.close();
			}
		rows.push(rowOf(`mount in a fresh page, ${name}, plot alone`, times.plot, times.bare, TARGET));
		rows.push(rowOf(`mount in a fresh page, ${name}, all controls`, times.full, times.bare, null));
		rows.push(rowOf(`the yardstick in plain React, ${name}`, times.react, times.bare, null));
	}
	return { rows, notes: [] };
}
