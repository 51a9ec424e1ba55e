/** The one-file bundle in a page without a bundler, under a strict policy, as a Django template would use it. */
import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { type Browser, chromium } from "playwright";
import { afterAll, beforeAll, expect, it } from "vitest";
import { buildLibrary, scratch, serve } from "../consumers/site.js";
import { chromiumArgs, requireChromium } from "../setup/chromium.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));
const dist = scratch("elements");
const site = join(dist, "site");
const bundle = join(dist, "elements/astropane-elements.js");
const policy = "default-src 'self'; script-src 'self'; style-src 'self'";

const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Page</title>
<link rel="stylesheet" href="styles.css">
<script type="module" src="astropane-elements.js"></script>
<astropane-spectrum-viewer redshift="0.05">
	<script type="application/json">{"spectra": [{"id": "a", "wavelengths": [4000, 5000, 6000], "fluxes": [1, null, 2]}]}</script>
</astropane-spectrum-viewer>
<astropane-hr-diagram points='[{"color": 0.8, "absoluteMag": 4.7, "origin": "gaia"}]' background="hipparcos-johnson"></astropane-hr-diagram>
<astropane-taxonomy-picker taxonomies='{"class": "Star", "subclasses": [{"class": "Cepheid"}]}'></astropane-taxonomy-picker>
</html>`;

let browser: Browser;

beforeAll(async () => {
	buildLibrary(dist);
	const vite = join(root, "node_modules/vite/bin/vite.js");
	execFileSync(process.execPath, [vite, "build", "-c", "vite.elements.config.ts", "--logLevel", "error"], {
		cwd: root,
		stdio: ["ignore", "inherit", "inherit"],
		env: { ...process.env, NODE_ENV: "production", ASTROPANE_DIST: dist },
	});
	mkdirSync(site);
	copyFileSync(bundle, join(site, "astropane-elements.js"));
	copyFileSync(join(dist, "styles.css"), join(site, "styles.css"));
	writeFileSync(join(site, "index.html"), page);
	browser = await chromium.launch({ executablePath: requireChromium(), args: chromiumArgs });
});
afterAll(async () => {
	await browser?.close();
	rmSync(dist, { recursive: true, force: true });
});

it("is one file that imports nothing and stays under 445 kB gzip", () => {
	const code = readFileSync(bundle, "utf8");
	expect(code).not.toMatch(/\bimport\s*[("{*]|\bfrom\s*"(react|zustand|astropane)/);
	expect(code).not.toContain("process.env");
	expect(gzipSync(code, { level: 9 }).length).toBeLessThan(445_000);
});

it("draws the three figures and answers, with nothing fetched besides and no violation", async () => {
	const { url, close } = await serve(site, policy);
	try {
		const tab = await browser.newPage();
		const complaints: string[] = [];
		const fetched: string[] = [];
		tab.on("console", (message) => complaints.push(message.text()));
		tab.on("pageerror", (error) => complaints.push(String(error)));
		tab.on("request", (request) => fetched.push(new URL(request.url()).pathname));
		await tab.goto(url);
		const redshift = tab.getByRole("textbox", { name: "Redshift z" });
		await expect.poll(() => redshift.inputValue()).toBe("0.050000");
		await redshift.fill("0.06");
		await redshift.press("Enter");
		await expect.poll(() => tab.evaluate("document.querySelector('astropane-spectrum-viewer').redshift")).toBe(0.06);
		await tab.getByRole("application", { name: "HR diagram" }).hover();
		await tab.getByRole("treeitem", { name: "Cepheid" }).click();
		await expect
			.poll(() => tab.evaluate("document.querySelector('astropane-taxonomy-picker').value?.[0].class"))
			.toBe("Cepheid");
		expect(complaints.filter((text) => !text.includes("favicon") && !text.includes("404"))).toEqual([]);
		expect(fetched.filter((path) => path !== "/favicon.ico").sort()).toEqual([
			"/",
			"/astropane-elements.js",
			"/styles.css",
		]);
	} finally {
		close();
	}
});
