/** What is asked of the page of a TOM: a figure in a tab that is hidden at first, and after a swap by htmx. */
import { strict } from "./page.mjs";
import { serve } from "./serve.mjs";

/** Opens the page; the answer is like that of `checkPage`, without pictures. */
export async function checkTomToolkit({ browser, folder, row }) {
	const server = await serve(folder, strict);
	const page = await browser.newPage();
	const complaints = [];
	page.on("console", (message) => complaints.push(`console ${message.type()}: ${message.text().slice(0, 300)}`));
	page.on("pageerror", (error) => complaints.push(`page error: ${error.message}`));
	const faults = [];
	try {
		await page.goto(server.url, { waitUntil: "networkidle" });
		const viewer = page.locator("astropane-spectrum-viewer");
		if (await viewer.isVisible()) faults.push("the tab is not hidden at first");
		await page.locator("#tab").click();
		/** The figure of `viewer`, drawn, with the spectra of both versions of TOM Toolkit. */
		const drawn = async (when) => {
			await viewer.getByText("LCO (2024-03-01)").first().waitFor({ timeout: 5000 });
			await viewer.getByText("Goodman (2024-03-09)").first().waitFor({ timeout: 5000 });
			await page.waitForFunction(() => document.querySelector("astropane-spectrum-viewer canvas")?.width > 200);
			if ((await viewer.getByRole("alert").count()) > 0)
				faults.push(`${when}: ${await viewer.getByRole("alert").innerText()}`);
			const count = await viewer.locator("section").count();
			if (count !== 1) faults.push(`${when}: ${count} figures instead of one`);
		};
		await drawn("after the tab is shown");
		const before = await viewer.elementHandle();
		await page.getByRole("button", { name: "Reload" }).click();
		await page.waitForFunction((element) => !element.isConnected, before, { timeout: 5000 });
		await drawn("after the swap");
		if (await before.evaluate((element) => element.querySelector("section") !== null))
			faults.push("the element that was swapped out keeps its figure");
	} catch (error) {
		faults.push(`the page did not answer: ${error.message.split("\n").slice(0, 3).join(" ")}`);
	}
	row.renders = faults.length ? "FAULTS" : "yes";
	row.console = complaints.length ? `${complaints.length} FAULTS` : "silent";
	await page.close();
	server.close();
	return { faults: [...faults, ...complaints] };
}
