/** What is asked of a page: colours, layout, ink, refs, a lazy part, silence, size and looks. */
import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { serve } from "./serve.mjs";

/** The header of the guide "Strict content security policy". */
const header = readFileSync(new URL("strict.http", import.meta.url), "utf8");
export const strict = header.trim().replace("Content-Security-Policy: ", "");
const viewport = { width: 1000, height: 800 };

const gzipKb = (file) => gzipSync(readFileSync(file), { level: 9 }).length / 1000;

/** The computed colour of each token inside a component, in the present scheme. Empty: not a colour. */
function coloursOf(page, tokens) {
	return page.evaluate((names) => {
		const probe = document.createElement("span");
		document.querySelector("#spectrum [class*=astropane]").append(probe);
		const colours = names.map((name) => {
			// Both must agree: an unresolved token leaves the colour inherited, which differs.
			const read = (inherited) => {
				probe.parentElement.style.setProperty("color", inherited);
				probe.style.setProperty("color", `var(${name})`);
				return getComputedStyle(probe).color;
			};
			const [first, second] = [read("rgb(1, 2, 3)"), read("rgb(3, 2, 1)")];
			return [name, first === second ? first : ""];
		});
		probe.parentElement.style.removeProperty("color");
		if (probe.parentElement.getAttribute("style") === "") probe.parentElement.removeAttribute("style");
		probe.remove();
		return Object.fromEntries(colours);
	}, tokens);
}

/** Painted pixels of the canvases in each figure. */
function inkOf(page, figures) {
	return page.evaluate(
		(selectors) =>
			selectors.map((selector) => {
				let ink = 0;
				for (const canvas of document.querySelectorAll(`${selector} canvas`)) {
					if (!canvas.width || !canvas.height) continue;
					// By way of a copy: Chromium warns where a canvas is read again and again.
					const copy = document.createElement("canvas");
					copy.width = canvas.width;
					copy.height = canvas.height;
					const context = copy.getContext("2d", { willReadFrequently: true });
					context.drawImage(canvas, 0, 0);
					const pixels = context.getImageData(0, 0, copy.width, copy.height).data;
					for (let i = 3; i < pixels.length; i += 4) if (pixels[i] > 0) ink++;
				}
				return ink;
			}),
		figures,
	);
}

async function until(read, accept, timeout = 5000) {
	const end = Date.now() + timeout;
	for (;;) {
		const value = await read();
		if (accept(value) || Date.now() > end) return value;
		await new Promise((resolve) => setTimeout(resolve, 100));
	}
}

/** The share of pixels that differ visibly between two PNG files, counted on canvases of a page. */
export async function differenceOf(browser, first, second) {
	const page = await browser.newPage();
	const share = await page.evaluate(
		async (sources) => {
			const [a, b] = await Promise.all(
				sources.map(async (source) => {
					const image = new Image();
					image.src = `data:image/png;base64,${source}`;
					await image.decode();
					const canvas = document.createElement("canvas");
					canvas.width = image.width;
					canvas.height = image.height;
					const context = canvas.getContext("2d");
					context.drawImage(image, 0, 0);
					return context.getImageData(0, 0, image.width, image.height).data;
				}),
			);
			if (a.length !== b.length) return 1;
			let count = 0;
			for (let i = 0; i < a.length; i += 4) {
				const step = Math.max(Math.abs(a[i] - b[i]), Math.abs(a[i + 1] - b[i + 1]), Math.abs(a[i + 2] - b[i + 2]));
				if (step > 24) count++;
			}
			return count / (a.length / 4);
		},
		[first.toString("base64"), second.toString("base64")],
	);
	await page.close();
	return share;
}

/** Opens the built page of a host and asks everything. `row` takes the cells, the answer is a list of faults. */
export async function checkPage({ browser, host, folder, tokens, row, reference }) {
	const faults = [];
	const fault = (text) => faults.push(text);
	const policy = host.policy === undefined ? strict : host.policy;
	const server = await serve(folder, policy);
	const context = await browser.newContext({ viewport, colorScheme: "light" });
	const page = await context.newPage();
	const complaints = [];
	const files = new Set();
	page.on("console", (message) => {
		if (/React DevTools/.test(message.text())) return;
		complaints.push(`console ${message.type()}: ${message.text().slice(0, 300)}`);
	});
	page.on("pageerror", (error) => complaints.push(`page error: ${error.message}`));
	page.on("request", (request) => {
		const { origin, pathname } = new URL(request.url());
		if (`${origin}/` === server.url && /\.m?js$/.test(pathname)) files.add(pathname);
	});
	await page.exposeFunction("__violation", (text) => complaints.push(text));
	await page.addInitScript(() => {
		document.addEventListener("securitypolicyviolation", (event) => {
			window.__violation(
				`policy: ${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`,
			);
		});
	});
	const sizeOf = () => [...files].reduce((sum, path) => sum + gzipKb(server.fileOf(path)), 0);
	const figures = ["#spectrum", "#diagram", "#plot"];
	let screenshots = {};
	const shoot = async (scheme) => {
		const images = {};
		for (const id of ["spectrum", "diagram", "picker"]) {
			images[`${id}-${scheme}`] = await page.locator(`#${id}`).screenshot();
		}
		return images;
	};
	try {
		await page.goto(server.url, { waitUntil: "networkidle" });
		const painted = (ink) => ink.every((pixels) => pixels > 300);
		const ink = await until(() => inkOf(page, figures), painted);
		if (!painted(ink))
			fault(`canvases are not painted: ${figures.map((name, i) => `${name} ${ink[i]} px`).join(", ")}`);
		await page.getByRole("treeitem").first().waitFor({ timeout: 5000 });
		await page.waitForTimeout(300);
		row.first = sizeOf();
		row.files = files.size;
		if (host.maxFiles && files.size > host.maxFiles)
			fault(`${files.size} JavaScript files at first, at most ${host.maxFiles}`);
		screenshots = await shoot("light");

		const light = await coloursOf(page, tokens);
		await page.emulateMedia({ colorScheme: "dark" });
		await page.waitForTimeout(200);
		const dark = await coloursOf(page, tokens);
		for (const [scheme, colours] of Object.entries({ light, dark })) {
			const bad = tokens.filter((token) => !/^(rgb|color|ok|lab|lch|hsl)/.test(colours[token]));
			if (bad.length) fault(`no colour in ${scheme}: ${bad.join(", ")}`);
		}
		if (light["--astropane-ink"] === dark["--astropane-ink"]) fault("ink is the same in light and in dark");
		const darkInk = await until(() => inkOf(page, figures), painted);
		if (!painted(darkInk)) fault(`canvases are not painted in dark: ${darkInk.join(", ")} px`);
		Object.assign(screenshots, await shoot("dark"));
		if (reference) {
			row.differs = 0;
			for (const [name, image] of Object.entries(screenshots)) {
				const share = await differenceOf(browser, reference[name], image);
				row.differs = Math.max(row.differs, share);
				if (share >= 0.01) fault(`${name}: ${(100 * share).toFixed(1)} % of the pixels differ from the first host's`);
			}
		}
		await page.emulateMedia({ colorScheme: "light" });

		const widths = await page
			.locator("input[type=range]")
			.evaluateAll((inputs) => inputs.map((input) => input.offsetWidth));
		if (!widths.length || widths.some((width) => width <= 60))
			fault(`sliders are ${widths.join(", ") || "absent"} px wide`);

		if (host.refs !== false) {
			const refs = await page.evaluate(() =>
				["viewer", "plot", "diagram", "picker"].filter((name) => !(window.__refs?.[name] instanceof Element)),
			);
			if (refs.length) fault(`ref is no element: ${refs.join(", ")}`);
		}
		row.renders = faults.length ? "FAULTS" : "yes";

		await page.locator("#spectrum").getByRole("button", { name: "Display" }).click();
		const panel = page.locator("#spectrum").getByRole("region", { name: "Display and export" });
		const opened = await panel.waitFor({ timeout: 5000 }).then(
			() => true,
			() => false,
		);
		const text = opened
			? await until(
					() => panel.innerText(),
					(value) => value.trim().length > 20,
				)
			: "";
		row.lazy = text.trim().length > 20 ? "open" : "FAULTS";
		if (row.lazy !== "open") fault("the button Display opens no panel with content");
		await page.waitForTimeout(200);
	} catch (error) {
		fault(`the page did not answer: ${error.message.split("\n").slice(0, 3).join(" ")}`);
		row.renders ??= "FAULTS";
	}
	row.console = complaints.length ? `${complaints.length} FAULTS` : "silent";
	faults.push(...complaints);
	if (host.hydrates) {
		const html = readFileSync(server.fileOf("/"), "utf8");
		const whole = (html.match(/<svg/g) ?? []).length >= 2 && html.includes("Supernova");
		if (!whole) fault("the server's markup lacks a figure or the tree");
		const clean = whole && !complaints.some((text) => /hydrat|recover|#4\d\d/i.test(text));
		row.hydrates = clean ? "yes" : "FAULTS";
	}
	if (host.withoutScript) {
		const plain = await browser.newContext({ viewport, javaScriptEnabled: false });
		const still = await plain.newPage();
		await still.goto(server.url);
		for (const figure of figures) {
			const heights = await still
				.locator(`${figure} svg`)
				.evaluateAll((drawings) => drawings.map((drawing) => drawing.getBoundingClientRect().height));
			if (!heights.some((height) => height > 150))
				fault(`without JavaScript no figure stands in ${figure}: ${heights} px`);
		}
		const html = readFileSync(server.fileOf("/"), "utf8");
		if (/<template|<div hidden="?[^>]*id="S:/.test(html))
			fault("the markup of a figure was moved to the end of the page");
		await plain.close();
	}
	await context.close();
	server.close();
	return { faults, screenshots };
}
