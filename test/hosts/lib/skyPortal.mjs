/** What is asked of the page of SkyPortal: what is asked of any page, and its three forms of classes, in MUI. */
import { checkPage } from "./page.mjs";
import { serve } from "./serve.mjs";

/** Fills in the forms by keys, and reads what they would send. */
export async function checkSkyPortal(options) {
	const { browser, host, folder, row } = options;
	const answer = await checkPage(options);
	const { faults } = answer;
	const server = await serve(folder, host.policy);
	const page = await browser.newPage();
	page.on("pageerror", (error) => faults.push(`page error in a form: ${error.message}`));
	try {
		await page.goto(server.url, { waitUntil: "networkidle" });
		const sent = page.locator("#sent");

		await page.getByRole("button", { name: "Classify" }).click();
		const dialog = page.getByRole("dialog", { name: /^Classify/ });
		await dialog.getByRole("searchbox").click();
		await page.keyboard.type("rr");
		await dialog.getByText("RR Lyrae, the only match; Enter chooses it.").waitFor({ timeout: 8000 });
		await page.keyboard.press("Enter");
		await dialog.getByRole("button", { name: "Save classification" }).click();
		await sent.getByText('"classification":"RR Lyrae"').waitFor({ timeout: 8000 });

		const forms = page.locator("#forms");
		const box = forms.getByRole("textbox", { name: "Probability of Ia" });
		await forms.getByLabel("Scale parent and child probabilities").click();
		await box.fill("0.4");
		await box.press("Enter");
		await forms
			.getByText(/^2 requests to save: 1 PUT and 1 POST|^2 requests to save: 1 POST and 1 PUT/)
			.waitFor({ timeout: 8000 });
		await forms.getByRole("button", { name: "Submit classifications" }).click();
		await sent.getByText('"classification":"Supernova"').waitFor({ timeout: 8000 });

		const list = forms.getByRole("list", { name: "Sources" });
		await forms.getByRole("radio", { name: /^Without/ }).click();
		await forms.getByRole("group", { name: "Filter by class" }).getByRole("treeitem", { name: "Supernova" }).click();
		await list.getByText("ZTF26aaaaaaa").waitFor({ state: "detached", timeout: 8000 });
		const kept = await list.getByRole("listitem").allInnerTexts();
		if (kept.join() !== "ZTF26bbbbbbb,ZTF26ccccccc") faults.push(`the filter keeps ${kept.join(", ")}`);
		answer.screenshots["forms-light"] = await forms.screenshot();
	} catch (error) {
		faults.push(`a form did not answer: ${error.message.split("\n").slice(0, 3).join(" ")}`);
	}
	if (faults.length) row.renders = "FAULTS";
	await page.close();
	server.close();
	return answer;
}
