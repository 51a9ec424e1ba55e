/**
 * The picker in pages that are opened anew for each measurement, against plain rows in CSS of their own, with paint: mount,
 * first key, next keys and scrolling; and how long single keys and clicks take with the most classes.
 */

/** Pages of each side, and turns within a page. */
const PAGES = 5;
const KEYS = "nova";
const ROUNDS = 3;
const SCROLLS = 12;
/** CSS pixels. */
const PAGE_HEIGHT = 420;
/**
 * Plain React makes the same rows, so it cannot be faster than the yardstick, but for noise. Where it is, the yardstick pays
 * for something that no row needs.
 */
const LEAST_OF_REACT = 0.9;
/** Milliseconds within which a key or a click is answered. */
const MAX_ANSWER_MS = 50;

const median = (values) => {
	const sorted = [...values].sort((a, b) => a - b);
	return sorted[Math.floor((sorted.length - 1) / 2)];
};
const quantile = (values, p) => [...values].sort((a, b) => a - b)[Math.round(p * (values.length - 1))];

/** A row of the table; see page/rows.ts. */
export function rowOf(name, ours, bare, target) {
	const pairs = ours.map((value, i) => value / bare[i]);
	return {
		name,
		astropane: median(ours),
		bare: median(bare),
		ratio: median(ours) / median(bare),
		spread: [quantile(pairs, 0.25), quantile(pairs, 0.75)],
		script: null,
		plotly: null,
		target,
		turns: ours.length,
	};
}

/** @param openPage opens a fresh page and returns it */
export async function freshRows(openPage, only) {
	const rows = [];
	const notes = [];
	const first = await openPage();
	const names = await first.evaluate(() => window.fresh.names());
	await first.close();
	const wants = (name) => !only || name.includes(only);
	for (const [index, name] of names.entries()) {
		if (!wants("contest")) continue;
		const times = { mount: { ...sides(), react: [] }, cold: sides(), warm: sides(), scroll: sides() };
		for (let turn = 0; turn < PAGES; turn++)
			for (const side of turn % 2 === 0 ? ["ours", "bare", "react"] : ["react", "bare", "ours"]) {
				const page = await openPage();
				const net = await netTimer(page);
				times.mount[side].push(net(await page.evaluate(([s, i]) => window.fresh.mount(s, i), [side, index])));
				if (side === "react") {
					await page.close();
					continue;
				}
				await page.evaluate((s) => window.fresh.settle(s), side);
				const key = async (query) => net(await page.evaluate(([s, q]) => window.fresh.key(s, q), [side, query]));
				times.cold[side].push(await key(KEYS[0]));
				const warm = [];
				for (let round = 0; round < ROUNDS; round++) {
					for (let end = 2 - Math.sign(round); end <= KEYS.length; end++) {
						const took = await key(KEYS.slice(0, end));
						if (round > 0) warm.push(took);
					}
					await key("");
				}
				times.warm[side].push(median(warm));
				const scrolls = [];
				for (let i = 1; i <= SCROLLS; i++)
					scrolls.push(net(await page.evaluate(([s, top]) => window.fresh.scroll(s, top), [side, i * PAGE_HEIGHT])));
				times.scroll[side].push(median(scrolls.slice(SCROLLS / 3)));
				await page.close();
			}
		notes.push({
			name: `plain React with as many rows, ${name}`,
			text: `mount ${(median(times.mount.react) / median(times.mount.bare)).toFixed(2)} × the yardstick`,
			ok: median(times.mount.react) >= LEAST_OF_REACT * median(times.mount.bare),
		});
		const add = (what, { ours, bare }, target) => rows.push(rowOf(`${what}, ${name}`, ours, bare, target));
		add("mount in a fresh page", times.mount, 2);
		add("first key in a fresh page", times.cold, 3);
		add("next key", times.warm, 2);
		add("scroll by a page", times.scroll, 2);
	}
	if (wants("answers")) notes.push(...(await answers(openPage, names.length - 1)));
	return { rows, notes };
}

/** Takes from a time what the measurement itself takes in this page. */
export async function netTimer(page) {
	const idle = [];
	for (let i = 0; i < 5; i++)
		idle.push(await page.evaluate(() => (window.fresh ?? window.freshSpectrum ?? window.freshHR).nothing()));
	const own = Math.min(...idle);
	return (time) => time - own;
}

export const sides = () => ({ ours: [], bare: [] });

/** Keys and clicks with the most classes, the median of three each. */
async function answers(openPage, index) {
	const notes = [];
	const modes = [
		{ mode: "single" },
		{ mode: "multiple" },
		...["leaves", "tops", "all"].map((cascadeValue) => ({ mode: "cascade", cascadeValue })),
	];
	for (const options of modes) {
		const page = await openPage();
		await page.evaluate(([i, o]) => window.fresh.mount("ours", i, o), [index, options]);
		await page.evaluate(() => window.fresh.settle("ours"));
		const net = await netTimer(page);
		const press = (key, modifiers) => page.evaluate(([k, m]) => window.fresh.press(k, m), [key, modifiers ?? {}]);
		const steps = [
			["↓", () => press("ArrowDown")],
			["End", () => press("End")],
			["Home", () => press("Home")],
			["←", () => press("ArrowLeft")],
			["→", () => press("ArrowRight")],
			["Enter on the first class", () => press("Enter")],
			["Enter again", () => press("Enter")],
			["click", () => page.evaluate(() => window.fresh.click(9))],
			["Ctrl+click on the same", () => page.evaluate(() => window.fresh.click(9))],
			["a letter", () => press("q")],
			...(options.mode === "single"
				? []
				: [
						["Ctrl+A", () => press("a", { ctrlKey: true })],
						["↓ with all chosen", () => press("ArrowDown")],
						["Ctrl+A again", () => press("a", { ctrlKey: true })],
					]),
			["Ctrl+Z", () => press("z", { ctrlKey: true })],
			["Ctrl+Y", () => press("y", { ctrlKey: true })],
		];
		const times = new Map(steps.map(([name]) => [name, []]));
		for (let round = 0; round < 3; round++) {
			await page.evaluate(() => window.fresh.focusTree());
			for (const [name, step] of steps) times.get(name).push(net(await step()));
		}
		const slowest = [...times].map(([name, list]) => [name, median(list)]).sort((a, b) => b[1] - a[1]);
		const label = options.cascadeValue ? `cascade, ${options.cascadeValue}` : options.mode;
		notes.push({
			name: `keys and clicks, 100,000 classes, ${label}`,
			text: slowest
				.slice(0, 5)
				.map(([name, ms]) => `${name} ${ms.toFixed(0)} ms`)
				.join(", "),
			ok: slowest[0][1] <= MAX_ANSWER_MS,
		});
		await page.close();
	}
	return notes;
}
