/** Packs the library, installs it in each host, builds the host and looks at what came out. See README.md. */
import { spawn } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { argv, env, exit } from "node:process";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { gzipSync } from "node:zlib";
import { chromium } from "playwright";
import { chromiumArgs, requireChromium } from "../setup/chromium.mjs";
import { hosts } from "./hosts.mjs";
import { checkPage } from "./lib/page.mjs";

const here = fileURLToPath(new URL("./", import.meta.url));
const root = resolve(here, "../..");
const { values, positionals } = parseArgs({
	args: argv.slice(2),
	allowPositionals: true,
	options: { tarball: { type: "string" }, keep: { type: "boolean" }, screenshots: { type: "string" } },
});
const unknown = positionals.filter((name) => !hosts.some((host) => host.name === name));
if (unknown.length) {
	console.error(`No host ${unknown.join(", ")}. There are: ${hosts.map((host) => host.name).join(", ")}.`);
	exit(1);
}

/** Runs a command in a folder; the answer is its output, an error holds the end of it. */
function run(command, args, cwd) {
	return new Promise((done, fail) => {
		const { NODE_ENV: _, npm_config_local_prefix: __, ...rest } = env;
		const child = spawn(command, args, {
			cwd,
			env: { ...rest, CI: "1", NEXT_TELEMETRY_DISABLED: "1" },
			stdio: ["ignore", "pipe", "pipe"],
		});
		let output = "";
		for (const stream of [child.stdout, child.stderr]) {
			stream.on("data", (chunk) => {
				output += chunk;
			});
		}
		child.on("error", fail);
		child.on("close", (code) => {
			if (code === 0) return done(output);
			fail(
				new Error(
					`${command} ${args.join(" ")} ended with ${code}:\n${output.trim().split("\n").slice(-30).join("\n")}`,
				),
			);
		});
	});
}

const temp = mkdtempSync(join(tmpdir(), "astropane-hosts-"));
const colourTokens = (styles) => [
	...new Set([...styles.matchAll(/(--astropane-[a-z0-9-]+): ?#/g)].map((match) => match[1])),
];

async function pack() {
	if (values.tarball) return resolve(values.tarball);
	await run("npm", ["run", "build"], root);
	await run("npm", ["pack", "--ignore-scripts", "--pack-destination", temp], root);
	return join(
		temp,
		readdirSync(temp).find((name) => name.endsWith(".tgz")),
	);
}

async function prepare(host, tarball) {
	const folder = join(temp, host.name);
	cpSync(join(here, host.name), folder, { recursive: true });
	if (host.shared) cpSync(join(here, "shared"), join(folder, host.shared), { recursive: true });
	const file = join(folder, "package.json");
	const manifest = JSON.parse(readFileSync(file, "utf8"));
	manifest.dependencies = { ...manifest.dependencies, astropane: `file:${tarball}` };
	writeFileSync(file, JSON.stringify(manifest, null, 2));
	await run("npm", ["install", "--no-audit", "--no-fund", "--prefer-offline", "--no-progress"], folder);
	return folder;
}

/** All JavaScript of a folder, gzip, kB. */
function everything(folder) {
	const files = readdirSync(folder, { recursive: true }).filter((name) => /\.m?js$/.test(name));
	return files.reduce((sum, name) => sum + gzipSync(readFileSync(join(folder, name)), { level: 9 }).length / 1000, 0);
}

const started = Date.now();
const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(0)} s`;
const rows = [];
let browser;
let reference;
let failed = 0;
try {
	const tarball = await pack();
	console.log(`packed in ${seconds(started)}`);
	for (const host of hosts) {
		if (positionals.length && !positionals.includes(host.name)) continue;
		const since = Date.now();
		const row = { host: host.name };
		rows.push(row);
		let faults = [];
		try {
			const folder = await prepare(host, tarball);
			await run("npm", ["run", "build"], folder);
			row.builds = "yes";
			if (host.output) {
				const site = join(folder, host.output);
				row.everything = everything(site);
				browser ??= await chromium.launch({ executablePath: requireChromium(), args: chromiumArgs });
				const styles = readFileSync(join(folder, "node_modules/astropane/dist/styles.css"), "utf8");
				const looksAlike = host.looks === false ? undefined : reference;
				const check = host.check ?? checkPage;
				const answer = await check({
					browser,
					host,
					folder: site,
					tokens: colourTokens(styles),
					row,
					reference: looksAlike,
				});
				faults.push(...answer.faults);
				reference ??= answer.screenshots;
				for (const [name, image] of Object.entries((values.screenshots && answer.screenshots) || {})) {
					writeFileSync(join(values.screenshots, `${host.name}-${name}.png`), image);
				}
			}
			if (!values.keep) rmSync(folder, { recursive: true, force: true });
		} catch (error) {
			row.builds ??= "NO";
			faults = [...faults, error.message];
		}
		if (faults.length) failed++;
		console.log(`${faults.length ? "✗" : "✓"} ${host.name} (${seconds(since)})`);
		for (const fault of faults) console.log(`    ${fault.replaceAll("\n", "\n    ")}`);
	}
} finally {
	await browser?.close();
	if (!values.keep && existsSync(temp)) rmSync(temp, { recursive: true, force: true });
	else console.log(`kept in ${temp}`);
}

const kb = (value) => (value === undefined ? undefined : value.toFixed(1));
const table = [
	["host", "builds", "renders", "hydrates", "lazy parts", "console", "pixels differ", "first kB", "files", "all kB"],
	...rows.map((row) => [
		row.host,
		row.builds,
		row.renders,
		row.hydrates,
		row.lazy,
		row.console,
		row.differs === undefined ? undefined : `${(100 * row.differs).toFixed(2)} %`,
		kb(row.first),
		row.files,
		kb(row.everything),
	]),
].map((cells) => cells.map((cell) => String(cell ?? "–")));
const widths = table[0].map((_, i) => Math.max(...table.map((cells) => cells[i].length)));
console.log();
for (const cells of table)
	console.log(
		cells
			.map((cell, i) => cell.padEnd(widths[i]))
			.join("  ")
			.trimEnd(),
	);
console.log(`\nkB are gzip, JavaScript only. ${seconds(started)}.`);
console.log(`${rows.length - failed} passed, ${failed} failed`);
exit(failed ? 1 : 0);
