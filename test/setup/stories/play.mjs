/** Plays the stories of a built Storybook in Chromium. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { groups } from "d3-array";
import { chromium } from "playwright";
import { chromiumArgs, requireChromium } from "../chromium.mjs";
import { isToolChatter } from "../toolChatter.mjs";
import { listen } from "./listen.mjs";
import { serve } from "./serve.mjs";

/** Stories that are open at the same time: while one waits, for a frame or a file, another runs. */
const PAGES = 3;
/** For one story on a slow machine. */
const TIMEOUT_MS = 300_000;
const LINES_OF_FAULT = 12;

/** Each story is played in both ways. */
const ways = [
	{ name: "as published", react: "production", axe: true },
	// StrictMode mounts twice and React warns.
	{ name: "in development", react: "development", axe: false },
];

/** Without the page that Testing Library prints behind its message. */
function shorten(fault) {
	const [message] = stripVTControlCharacters(fault).split("\n\nIgnored nodes:");
	const lines = message.trim().split("\n");
	return lines.length > LINES_OF_FAULT ? [...lines.slice(0, LINES_OF_FAULT), "…"].join("\n") : lines.join("\n");
}

/** Storybook also writes to the console what it reports: once is enough. */
function distinct(faults) {
	const texts = faults.map(shorten);
	return texts.filter((text, i) => !texts.some((other, j) => j < i && text.includes(other)));
}

/** One page that plays story after story: those of one file without being loaded anew, so that each is unmounted, too. */
async function openPage(browser, url, way) {
	let page = null;
	let last = null;
	let output = [];

	async function open(id) {
		await page?.context().close();
		page = await browser.newPage({ viewport: { width: 1200, height: 900 } });
		page.on("pageerror", (error) => output.push(`uncaught: ${error}`));
		page.on("console", (message) => {
			if (isToolChatter(message.text())) return;
			const { url: file } = message.location();
			output.push(`console.${message.type()}: ${message.text()}${message.args().length === 0 ? ` (${file})` : ""}`);
		});
		await page.addInitScript(listen, way.react);
		await load(id);
	}
	const load = (id) =>
		page.goto(`${url}/iframe.html?id=${id}&viewMode=story${way.axe ? "" : "&globals=a11y.manual:!true"}`);
	const choose = (id) =>
		page.evaluate((storyId) => {
			window.storyEvents = [];
			window.__STORYBOOK_ADDONS_CHANNEL__.emit("setCurrentStory", { storyId, viewMode: "story" });
		}, id);

	/** What was wrong with the story. */
	async function play({ id, title }) {
		output = [];
		try {
			if (page === null) await open(id);
			// Storybook does not play a story again that is on the page.
			else if (id === last?.id || title !== last?.title) await load(id);
			else await choose(id);
			last = { id, title };
			await page.waitForFunction(() => window.storyEvents.some(({ finished }) => finished), null, {
				timeout: TIMEOUT_MS,
				polling: 50,
			});
			const events = await page.evaluate(() => window.storyEvents);
			return [...events.flatMap(({ fault }) => fault ?? []), ...output];
		} catch (error) {
			await page?.context().close();
			page = null;
			return [String(error), ...output];
		}
	}
	return { play };
}

/**
 * Plays the stories whose id holds every word, prints the faults, and resolves to `{ passed, failed }`. `repeat` plays each so often.
 */
export async function playStories({ folder, words = [], repeat = 1 }) {
	const { entries } = JSON.parse(readFileSync(join(folder, "index.json"), "utf8"));
	const stories = Object.values(entries).filter(
		({ type, id }) => type === "story" && words.every((word) => id.includes(word)),
	);
	const server = await serve(folder);
	const browser = await chromium.launch({ executablePath: requireChromium(), args: chromiumArgs });
	const failed = new Set();

	async function playAll(files, way) {
		const { play } = await openPage(browser, server.url, way);
		for (let file = files.shift(); file !== undefined; file = files.shift())
			for (const story of file) {
				const faults = await play(story);
				if (faults.length === 0) continue;
				failed.add(story.id);
				const text = distinct(faults).join("\n").replaceAll("\n", "\n  ");
				console.error(`\nStory ${story.id} failed ${way.name}:\n  ${text}`);
			}
	}

	try {
		for (const way of ways) {
			const files = Array.from({ length: repeat }, () =>
				groups(stories, ({ title }) => title).map(([, file]) => file),
			).flat();
			await Promise.all(Array.from({ length: PAGES }, () => playAll(files, way)));
		}
	} finally {
		await browser.close();
		server.close();
	}
	return { passed: stories.length - failed.size, failed: failed.size };
}
