/** A host with a strict content security policy and the oldest or newest React: server markup, hydration, drawing. */
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Browser, chromium, type Page } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { chromiumArgs, requireChromium } from "../setup/chromium.mjs";
import { buildSite, type Site, serve } from "./site.js";

const policy = "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:";
const root = fileURLToPath(new URL("../../", import.meta.url));
const reacts = [
	{ major: "19", folder: join(root, "node_modules") },
	{ major: "18", folder: join(root, "test/consumers/react-18/node_modules") },
];

let browser: Browser;
beforeAll(async () => {
	browser = await chromium.launch({ executablePath: requireChromium(), args: chromiumArgs });
});
afterAll(() => browser.close());

/** Opaque pixels in all canvases of a component. */
const inkOn = (page: Page, selector: string): Promise<number> =>
	page.locator(`${selector} canvas`).evaluateAll((canvases) => {
		let ink = 0;
		for (const canvas of canvases as HTMLCanvasElement[]) {
			const pixels = canvas.getContext("2d")?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
			for (let i = 3; i < pixels.length; i += 4) if ((pixels[i] ?? 0) > 0) ink++;
		}
		return ink;
	});

describe.each(reacts)("a host with React $major and a strict content security policy", ({ major, folder }) => {
	let site: Site;
	let server: { url: string; close(): void };
	let page: Page;
	const complaints: string[] = [];
	const scripts: string[] = [];

	beforeAll(async () => {
		site = await buildSite(`csp-react-${major}`, folder);
		server = await serve(site.folder, policy);
		page = await browser.newPage({ viewport: { width: 1000, height: 700 } });
		page.on("console", (message) => {
			if (/React DevTools/.test(message.text())) return;
			complaints.push(`console.${message.type()}: ${message.text()}`);
		});
		page.on("request", (request) => scripts.push(new URL(request.url()).pathname));
		page.on("pageerror", (error) => complaints.push(`error: ${error.message}`));
		await page.exposeFunction("reportViolation", (text: string) => complaints.push(`violation: ${text}`));
		await page.addInitScript(() => {
			document.addEventListener("securitypolicyviolation", (event) => {
				(window as unknown as { reportViolation(text: string): void }).reportViolation(
					`${event.violatedDirective} ${event.blockedURI} ${event.sample} ${event.sourceFile}:${event.lineNumber}`,
				);
			});
		});
		await page.goto(server.url, { waitUntil: "networkidle" });
	});
	afterAll(async () => {
		await page?.close();
		server?.close();
		site?.remove();
	});

	it(`really runs on React ${major}`, () => {
		expect(site.reactVersion.split(".")[0]).toBe(major);
	});

	it("gets complete figures and the tree from the server, with no inline style", () => {
		const words = ["Observed wavelength", "BP − RP", "B − V", "Hipparcos", "Supernova", "RR Lyrae"];
		expect(words.filter((word) => !site.html.includes(word))).toEqual([]);
		expect(site.html.match(/<[^>]*\sstyle="[^>]*>/g)).toBe(null);
	});

	it("draws all three components", async () => {
		await expect.poll(() => inkOn(page, "#spectrum"), { timeout: 5000 }).toBeGreaterThan(300);
		await expect.poll(() => inkOn(page, "#diagram"), { timeout: 5000 }).toBeGreaterThan(300);
		await page.getByRole("treeitem").first().waitFor();
		for (const box of await page.locator(".astropane-plot").all()) {
			expect((await box.boundingBox())?.height).toBeGreaterThan(150);
		}
	});

	it("keeps the server's Johnson diagram, cells and all, until its grid was fetched apart", async () => {
		const [, johnson] = site.html.split('id="johnson"');
		expect(johnson?.split('id="picker"')[0]).toContain('stroke="color-mix(in oklab');
		expect(scripts.some((path) => /hipparcos-johnson.*\.js$/.test(path))).toBe(true);
		await expect.poll(() => inkOn(page, "#johnson"), { timeout: 5000 }).toBeGreaterThan(10_000);
	});

	it("keeps the server's figures, and then draws, where code is slow to arrive", async () => {
		const slow = await browser.newPage({ viewport: { width: 1000, height: 700 } });
		const messages: string[] = [];
		// `inkOn` reads the canvases, of which Chromium warns.
		slow.on(
			"console",
			(message) => /React DevTools|getImageData/.test(message.text()) || messages.push(message.text()),
		);
		slow.on("pageerror", (error) => messages.push(error.message));
		await slow.route(/hipparcos-johnson/, async (route) => {
			await new Promise((resolve) => setTimeout(resolve, 1500));
			await route.continue();
		});
		await slow.goto(server.url, { waitUntil: "load" });
		// React 18 gives up a root that waits for longer than about a second.
		await slow.waitForTimeout(1200);
		expect(await slow.locator("#johnson svg path").count()).toBeGreaterThan(10);
		expect(await slow.getByRole("treeitem").count()).toBeGreaterThan(0);
		await expect.poll(() => inkOn(slow, "#johnson"), { timeout: 5000 }).toBeGreaterThan(10_000);
		expect(messages).toEqual([]);
		await slow.close();
	});

	it("answers to zoom, redshift and choice", async () => {
		await page.locator("#spectrum .astropane-plot").focus();
		await page.keyboard.press("+");
		const slider = page.locator("#spectrum input[type=range]").first();
		await slider.focus();
		await page.keyboard.press("ArrowRight");
		await page.getByRole("treeitem").first().click();
		await page.waitForTimeout(100);
	});

	it("breaks no rule of the policy and says nothing on the console", () => {
		expect(complaints).toEqual([]);
	});
});
