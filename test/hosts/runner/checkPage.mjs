/** Checks of a host's page in Chromium. Each returns its failures as sentences, under the column that it belongs to. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { differingPixels } from "./pixels.mjs";
import { serve } from "./serve.mjs";

const VIEWPORT = { width: 1000, height: 800 };
const MIN_INK_PIXELS = 300;
const MIN_SLIDER_PX = 60;
const MIN_BUTTON_PX = 24;
const MAX_DIFFERING = 0.01;

/** Colour tokens of the stylesheet as the host installed it. */
const colorTokens = (hostFolder) => [
	...new Set(
		readFileSync(join(hostFolder, "node_modules/astropane/dist/styles.css"), "utf8")
			.match(/--astropane-[a-z0-9-]+:\s*light-dark\(/g)
			?.map((text) => text.split(":")[0]),
	),
];

/** Records complaints of the console, of the policy and of failed requests. */
async function listen(page, complaints) {
	page.on("console", (message) => {
		if (!/React DevTools/.test(message.text())) complaints.push(`console.${message.type()}: ${message.text()}`);
	});
	page.on("pageerror", (error) => complaints.push(`error: ${error.message}`));
	page.on("requestfailed", (request) => complaints.push(`request failed: ${request.url()}`));
	await page.exposeFunction("reportViolation", (text) => complaints.push(`policy: ${text}`));
	await page.addInitScript(() => {
		document.addEventListener("securitypolicyviolation", (event) => {
			window.reportViolation(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
		});
	});
}

/** Number of painted pixels in the canvases of a figure. */
const inkIn = (page, selector) =>
	page.locator(`${selector} canvas`).evaluateAll((canvases) => {
		let ink = 0;
		for (const canvas of canvases) {
			const { data } = canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height);
			for (let i = 3; i < data.length; i += 4) if (data[i] > 0) ink++;
		}
		return ink;
	});

async function waitForInk(page, selector) {
	const end = Date.now() + 8000;
	let ink = 0;
	while (Date.now() < end) {
		ink = await inkIn(page, selector);
		if (ink > MIN_INK_PIXELS) return [];
		await page.waitForTimeout(100);
	}
	return [`${selector} has ${ink} painted pixels`];
}

/** Computed colour of each token; null where it does not resolve. */
const resolveTokens = (page, tokens) =>
	page.evaluate((names) => {
		const probe = document.createElement("span");
		const parent = document.querySelector(".astropane");
		parent.append(probe);
		const colors = names.map((name) => {
			// Two different colours of the parent tell an inherited colour from a resolved one.
			const [a, b] = ["rgb(1, 2, 3)", "rgb(3, 2, 1)"].map((inherited) => {
				parent.style.color = inherited;
				probe.style.color = `var(${name})`;
				return getComputedStyle(probe).color;
			});
			return a === b ? a : null;
		});
		parent.style.removeProperty("color");
		probe.remove();
		return colors;
	}, tokens);

async function settle(page) {
	await page.evaluate(
		() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, 150)))),
	);
}

async function checkSizes(page) {
	const boxesOf = (selector) =>
		page.locator(selector).evaluateAll((elements) =>
			elements
				.filter((element) => element.checkVisibility())
				.map((element) => {
					const { width, height } = element.getBoundingClientRect();
					return { name: element.ariaLabel || element.textContent.trim() || element.className, width, height };
				}),
		);
	const sliders = await boxesOf("input[type=range]");
	const buttons = await boxesOf("#page button");
	return [
		...(sliders.length === 0 ? ["there is no slider"] : []),
		...sliders
			.filter(({ width }) => width <= MIN_SLIDER_PX)
			.map(({ name, width }) => `slider "${name}" is ${width} px wide`),
		...(buttons.length === 0 ? ["there is no button"] : []),
		...buttons
			.filter(({ height }) => height > 0 && height < MIN_BUTTON_PX - 0.01)
			.map(({ name, height }) => `button "${name}" is ${height} px high`),
	];
}

/** Opens a panel of each kind; its code is fetched only then. */
async function checkLazyParts(page) {
	const failures = [];
	for (const name of [/^Display/, /^Find z/]) {
		const button = page.locator("#spectrum").getByRole("button", { name }).first();
		try {
			await button.click({ timeout: 5000 });
			await page
				.locator("#spectrum [role=dialog], #spectrum dialog[open], body > [role=dialog]")
				.first()
				.waitFor({ timeout: 5000 });
			await page.keyboard.press("Escape");
			await settle(page);
		} catch (error) {
			failures.push(`the panel of the button ${name} did not open: ${error.message.split("\n")[0]}`);
		}
	}
	return failures;
}

/** The page without JavaScript: figures of the server, in their place. */
async function checkWithoutScript(browser, url) {
	const context = await browser.newContext({ javaScriptEnabled: false, viewport: VIEWPORT });
	try {
		const page = await context.newPage();
		await page.goto(url);
		const html = await page.content();
		const failures = [];
		if (/<template/.test(html)) failures.push("without JavaScript: the page has a <template>");
		if (/<div hidden="" id="S:/.test(html)) failures.push("without JavaScript: a figure is in a hidden box");
		for (const selector of ["#spectrum", "#diagram"]) {
			const box = await page
				.locator(`main ${selector} svg`)
				.first()
				.boundingBox({ timeout: 2000 })
				.catch(() => null);
			if (!box || box.height < 100) failures.push(`without JavaScript: no figure in ${selector}`);
			const paths = await page.locator(`main ${selector} svg path`).count();
			if (paths < 3) failures.push(`without JavaScript: ${paths} paths in ${selector}`);
		}
		return failures;
	} finally {
		await context.close();
	}
}

/** Light and dark: tokens, and pixels against the reference. */
async function checkThemes(browser, page, hostFolder, reference) {
	const failures = [];
	const screenshots = {};
	const tokens = colorTokens(hostFolder);
	const colors = {};
	if (tokens.length < 20) failures.push(`only ${tokens.length} colour tokens were found in styles.css`);
	for (const scheme of ["light", "dark"]) {
		await page.emulateMedia({ colorScheme: scheme, reducedMotion: "reduce" });
		await settle(page);
		screenshots[scheme] = await page.screenshot();
		colors[scheme] = await resolveTokens(page, tokens);
		const missing = tokens.filter((_, i) => colors[scheme][i] === null);
		if (missing.length > 0) failures.push(`${scheme}: no colour for ${missing.join(", ")}`);
		if (!reference) continue;
		const differing = await differingPixels(browser, reference[scheme], screenshots[scheme]);
		if (differing >= MAX_DIFFERING)
			failures.push(`${scheme}: ${(differing * 100).toFixed(1)} % of pixels differ from the reference`);
	}
	const same = tokens.filter((_, i) => colors.light[i] !== null && colors.light[i] === colors.dark[i]);
	if (same.length > 0) failures.push(`light and dark are the same for ${same.join(", ")}`);
	await page.emulateMedia({ colorScheme: "light" });
	return { failures, screenshots };
}

async function checkRefs(page, names) {
	const refs = await page.evaluate(() => window.refs ?? {});
	return names.filter((name) => refs[name] !== true).map((name) => `ref of ${name} is no element`);
}

/** All checks of one page of a host. */
async function checkOne(browser, server, path, { host, folder, reference }) {
	const complaints = [];
	const page = await browser.newPage({ viewport: VIEWPORT, colorScheme: "light", reducedMotion: "reduce" });
	try {
		await listen(page, complaints);
		server.reset();
		await page.goto(server.url + path, { waitUntil: "networkidle" });
		const renders = [...(await waitForInk(page, "#spectrum")), ...(await waitForInk(page, "#diagram"))];
		await page
			.getByRole("treeitem")
			.first()
			.waitFor({ timeout: 5000 })
			.catch(() => renders.push("the tree has no item"));
		const first = server.sent();
		const themes = await checkThemes(browser, page, folder, reference);
		renders.push(...themes.failures, ...(await checkSizes(page)), ...(await checkRefs(page, host.refs ?? [])));
		const lazy = await checkLazyParts(page);
		await page.waitForLoadState("networkidle");
		const hydrates = host.hydrates ? await checkWithoutScript(browser, server.url + path) : null;
		// A mismatch is reported as a recoverable error of React, on the console.
		hydrates?.push(...complaints.filter((text) => /hydrat|Minified React error #4[12]\d/i.test(text)));
		return {
			renders,
			hydrates,
			lazy,
			console: complaints,
			first,
			everything: server.sent(),
			screenshots: themes.screenshots,
		};
	} finally {
		await page.close();
	}
}

/** Opens each page of a built host. Columns: null where a host has nothing to check, else a list of failures. */
export async function checkPage(browser, { host, folder, reference, keep }) {
	const server = await serve(join(folder, host.page), host.allow);
	const paths = host.paths ?? ["/"];
	const columns = { renders: [], hydrates: host.hydrates ? [] : null, lazy: [], console: [] };
	let sizes = null;
	try {
		for (const path of paths) {
			const result = await checkOne(browser, server, path, { host, folder, reference });
			for (const column of Object.keys(columns))
				for (const failure of result[column] ?? [])
					columns[column].push(paths.length > 1 ? `${path}: ${failure}` : failure);
			sizes ??= { first: result.first, everything: result.everything, screenshots: result.screenshots };
			keep?.(path, result.screenshots);
		}
	} finally {
		server.close();
	}
	return { columns, ...sizes };
}
