import { act, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { StrictMode } from "react";
import { afterAll, expect, it, vi } from "vitest";
import { choice, nameOf, small } from "./trees.js";

const { arrive } = vi.hoisted(() => {
	let resolve = () => {};
	const arrived = new Promise<void>((done) => {
		resolve = done;
	});
	return { arrive: Object.assign(() => resolve(), { arrived }) };
});

// As in a browser, where the code is fetched.
vi.mock("#lazy/taxonomy-picker/interaction", async () => {
	const { fetched } = await import("../../src/ui/lazy/lazyModule.js");
	const fetchCode = () => arrive.arrived.then(() => import("../../src/taxonomy-picker/view/interaction.js"));
	return { interaction: fetched(fetchCode) };
});

// Other files of this worker have the code, and go on with it.
afterAll(() => {
	vi.doUnmock("#lazy/taxonomy-picker/interaction");
	vi.resetModules();
});

it("keys and clicks that come before their code wait for it, and act in turn on the row that has the focus by then", async () => {
	vi.resetModules();
	const { TaxonomyPicker } = await import("astropane/taxonomy-picker");
	const onValueChange = vi.fn();
	render(
		<StrictMode>
			<TaxonomyPicker
				taxonomies={[small]}
				mode="multiple"
				defaultValue={[choice("Nonstellar", "AGN")]}
				onValueChange={onValueChange}
			/>
		</StrictMode>,
	);
	const source = screen.getByRole("treeitem", { name: "Source" });
	source.focus();
	for (const key of ["ArrowDown", " ", "ArrowDown", "Enter"]) {
		expect(fireEvent.keyDown(source, { key })).toBe(false);
	}
	// Left to the page.
	for (const key of ["Tab", "F5", "Shift"]) expect(fireEvent.keyDown(source, { key })).toBe(true);
	fireEvent.click(screen.getByRole("button", { name: "Remove AGN" }));
	expect(onValueChange).not.toHaveBeenCalled();
	act(arrive);
	await waitFor(() => expect(onValueChange).toHaveBeenCalledTimes(3));
	expect(nameOf(document.activeElement)).toBe("Nonstellar");
	expect(onValueChange).toHaveBeenLastCalledWith([choice("Stellar"), choice("Nonstellar")]);
});

it("a click on a row and keys in the search box wait for it, too", async () => {
	let resolve = () => {};
	const arrived = new Promise<void>((done) => {
		resolve = done;
	});
	vi.resetModules();
	vi.doMock("#lazy/taxonomy-picker/interaction", async () => {
		const { fetched } = await import("../../src/ui/lazy/lazyModule.js");
		return { interaction: fetched(() => arrived.then(() => import("../../src/taxonomy-picker/view/interaction.js"))) };
	});
	const { TaxonomyPicker } = await import("astropane/taxonomy-picker");
	const onValueChange = vi.fn();
	render(<TaxonomyPicker taxonomies={[small]} mode="multiple" onValueChange={onValueChange} />);
	fireEvent.click(screen.getByRole("treeitem", { name: "Stellar" }));
	const box = screen.getByRole("searchbox");
	act(() => box.focus());
	// Without a query Enter belongs to the form of the host.
	expect(fireEvent.keyDown(box, { key: "Enter" })).toBe(true);
	fireEvent.change(box, { target: { value: "agn" } });
	expect(fireEvent.keyDown(box, { key: "Enter" })).toBe(false);
	expect(onValueChange).not.toHaveBeenCalled();
	act(resolve);
	await waitFor(() => expect(onValueChange).toHaveBeenCalledTimes(2));
	expect(onValueChange).toHaveBeenLastCalledWith([choice("Stellar"), choice("Nonstellar", "AGN")]);
	expect(box).toHaveValue("");
});
