/** Names and credits that are longer than their place. */
import "astropane/styles.css";
import { createSpectrumStore, SpectrumViewer } from "astropane/spectrum-viewer";
import { expect, it } from "vitest";
import { show } from "../setup/show.js";

const long = `a_name_without_a_blank_${"0123456789".repeat(20)}`;
const spectrum = { id: "a", label: long, wavelengths: [4000, 5000, 6000, 7000], fluxes: [1, 2, 3, 2], credit: long };

it("breaks a credit, and cuts an option but not its label", async () => {
	const store = createSpectrumStore({ panel: "measure" });
	const spectra = [spectrum, { ...spectrum, id: "b", label: "short" }];
	const host = show(<SpectrumViewer spectra={spectra} store={store} />, "600px");
	const find = (selector: string) => host.querySelector<HTMLElement>(selector) as HTMLElement;
	const select = () =>
		[...host.querySelectorAll<HTMLElement>(".astropane-select")].find((field) =>
			field.innerText.startsWith("Spectrum"),
		);
	await expect.poll(select).toBeDefined();
	const [label, box] = [...((select() as HTMLElement).children as unknown as HTMLElement[])];
	expect(label?.scrollWidth).toBeLessThanOrEqual(label?.offsetWidth as number);
	expect(label?.getBoundingClientRect().right).toBeLessThanOrEqual(box?.getBoundingClientRect().left as number);
	expect(box?.getBoundingClientRect().right).toBeLessThanOrEqual(host.getBoundingClientRect().right);
	const credit = find(".astropane-spectrum-credit");
	expect(credit.scrollWidth).toBeLessThanOrEqual(credit.clientWidth);
});
