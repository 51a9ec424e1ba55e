/**
 * Plays every story in the Storybook that is built, as visitors see it: chunks of the build, no server of the tests. `npm run
 * test:stories -- taxonomy` plays the stories whose id holds that text; `--folder` takes a Storybook that has been built already.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { extname, join, resolve } from "node:path";
import { argv, exit } from "node:process";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { chromium } from "playwright";
import { chromiumArgs, requireChromium } from "../setup/chromium.mjs";

/** Stories that are open at the same time. */
const PAGES = 2;
/** For one story on a slow machine. */
const TIMEOUT_MS = 90_000;
const types = { ".css": "text/css", ".html": "text/html", ".js": "text/javascript", ".json": "application/json" };

const root = fileURLToPath(new URL("../../", import.meta.url));
const { values, positionals } = parseArgs({
	args: argv.slice(2),
	allowPositionals: true,
	options: { folder: { type: "string" } },
});

const temp = mkdtempSync(join(tmpdir(), "astropane-stories-"));
process.once("exit", () => rmSync(temp, { recursive: true, force: true }));
const folder = values.folder ? resolve(values.folder) : temp;
if (!values.folder) {
	const storybook = join(root, "node_modules/storybook/dist/bin/dispatcher.js");
	const build = [storybook, "build", "-o", folder, "--quiet", "--disable-telemetry"];
	if (spawnSync(process.execPath, build, { cwd: root, stdio: ["ignore", "ignore", "inherit"] }).status !== 0) exit(1);
}

const server = createServer((request, response) => {
	const path = join(folder, decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname));
	try {
		const body = readFileSync(path);
		response.writeHead(200, { "content-type": types[extname(path)] ?? "application/octet-stream" }).end(body);
	} catch {
		response.writeHead(404).end();
	}
}).listen(0);

/** Notes what Storybook says of the story on the page. */
function listen() {
	const finished = [];
	window.storyEvents = finished;
	let channel;
	Object.defineProperty(window, "__STORYBOOK_ADDONS_CHANNEL__", {
		configurable: true,
		get: () => channel,
		set(value) {
			channel = value;
			for (const event of ["playFunctionThrewException", "storyThrewException", "storyErrored", "storyMissing"])
				value.on(event, (error) => finished.push({ fault: error?.message ?? error?.description ?? event }));
			value.on("storyFinished", ({ status, reporters }) => {
				const failed = reporters?.filter((reporter) => reporter.status === "failed").map(({ type }) => type) ?? [];
				finished.push({ fault: status === "success" ? null : failed.join(", ") || status });
			});
		},
	});
}

const { entries } = JSON.parse(readFileSync(join(folder, "index.json"), "utf8"));
const wanted = Object.values(entries)
	.filter(({ type, id }) => type === "story" && positionals.every((text) => id.includes(text)))
	.map(({ id }) => id);
const queue = [...wanted];
const faults = [];
const browser = await chromium.launch({ executablePath: requireChromium(), args: chromiumArgs });

/** The faults of one story in a page of its own. */
async function play(id) {
	const page = await browser.newPage({ viewport: { width: 1200, height: 900 } });
	const errors = [];
	page.on("pageerror", (error) => errors.push(String(error)));
	try {
		await page.addInitScript(listen);
		await page.goto(`http://localhost:${server.address().port}/iframe.html?id=${id}&viewMode=story`);
		await page.waitForFunction(() => window.storyEvents?.length > 0, null, { timeout: TIMEOUT_MS });
		const events = await page.evaluate(() => window.storyEvents);
		return [...events.flatMap(({ fault }) => fault ?? []), ...errors];
	} catch (error) {
		return [String(error), ...errors];
	} finally {
		await page.close();
	}
}

async function playAll() {
	for (let id = queue.shift(); id !== undefined; id = queue.shift()) {
		const [fault] = await play(id);
		if (fault === undefined) continue;
		faults.push(id);
		console.error(`${id}: ${fault.split("\n")[0]}`);
	}
}

await Promise.all(Array.from({ length: PAGES }, playAll));
await browser.close();
server.close();
console.log(`${wanted.length - faults.length} stories passed, ${faults.length} failed`);
exit(faults.length > 0 || wanted.length === 0 ? 1 : 0);
