import { createEvent, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { readSpectrumFile } from "astropane/readers";
import { type OpenedFile, type Spectrum, SpectrumViewer } from "astropane/spectrum-viewer";
import { StrictMode, useState } from "react";
import { describe, expect, it, vi } from "vitest";

const text = Array.from({ length: 60 }, (_, i) => `${4000 + 10 * i} ${1 + (i % 7) / 10}`).join("\n");

/** jsdom's files have no `arrayBuffer`. */
const fileOf = (name: string, content: string): File =>
	Object.assign(new File([content], name), {
		arrayBuffer: () => Promise.resolve(new TextEncoder().encode(content).buffer),
	});

const show = (onFile: (file: OpenedFile) => void | Promise<void>) =>
	render(
		<StrictMode>
			<SpectrumViewer spectra={[]} onFile={onFile} width={800} />
		</StrictMode>,
	);

const rootOf = () => screen.getByRole("group", { name: "Tools" }).closest<HTMLElement>(".astropane") as HTMLElement;
/** The field of files is fetched with the code that answers. */
const input = () =>
	waitFor(() => required(document.querySelector<HTMLInputElement>('input[type="file"]')), { timeout: 8000 });
function required<T>(value: T | null): T {
	if (value === null) throw new Error("missing");
	return value;
}

/** Dispatches an event of a drag or a paste until the code that answers is there. */
async function transfer(type: "dragOver" | "drop" | "paste", data: object, target = rootOf()): Promise<boolean> {
	let isPrevented = false;
	await waitFor(
		() => {
			const event = createEvent[type](target, type === "paste" ? { clipboardData: data } : { dataTransfer: data });
			fireEvent(target, event);
			isPrevented = event.defaultPrevented;
			expect(isPrevented).toBe(true);
		},
		{ timeout: 8000 },
	);
	return isPrevented;
}

const dragged = (...files: File[]) => ({ types: ["Files"], files, getData: () => "", dropEffect: "none" });

describe("files of the user", () => {
	it("has no button without onFile", () => {
		render(<SpectrumViewer spectra={[]} width={800} />);
		expect(screen.queryByRole("button", { name: "Open file" })).toBeNull();
	});

	it("gives each chosen file to the host once, one after the other, and tells it", async () => {
		const onFile = vi.fn();
		show(onFile);
		await userEvent.upload(await input(), [fileOf("a.txt", text), fileOf("b.txt", text)]);
		await waitFor(() => expect(onFile).toHaveBeenCalledTimes(2), { timeout: 8000 });
		expect(onFile.mock.calls.map(([{ name }]) => name)).toEqual(["a.txt", "b.txt"]);
		expect(new TextDecoder().decode(onFile.mock.calls[0]?.[0].data)).toBe(text);
		await screen.findByText("b.txt is open.");
	});

	it("opens the file chooser by its button", async () => {
		show(vi.fn());
		const click = vi.spyOn(await input(), "click");
		await userEvent.click(screen.getByRole("button", { name: "Open file" }));
		expect(click).toHaveBeenCalledTimes(1);
	});

	it("opens the file chooser once its code is there, where the button is pressed before", async () => {
		const click = vi.spyOn(HTMLInputElement.prototype, "click");
		show(vi.fn());
		fireEvent.click(screen.getByRole("button", { name: "Open file" }));
		await waitFor(() => expect(click).toHaveBeenCalledTimes(1), { timeout: 8000 });
		click.mockRestore();
	});

	it("takes files that are dropped, says so while they are over it, and keeps the browser from leaving the page", async () => {
		const onFile = vi.fn();
		show(onFile);
		await transfer("dragOver", dragged(fileOf("a.txt", text)));
		expect(rootOf().getAttribute("data-astropane-drop")).toBe("Drop the files to open them");
		fireEvent.dragLeave(rootOf(), { relatedTarget: document.body });
		expect(rootOf().hasAttribute("data-astropane-drop")).toBe(false);
		await transfer("drop", dragged(fileOf("a.txt", text)));
		await waitFor(() => expect(onFile).toHaveBeenCalledTimes(1));
	});

	it("takes text that is pasted, but not into a field", async () => {
		const onFile = vi.fn();
		show(onFile);
		const clipboard = { types: ["text/plain"], files: [], getData: () => text };
		await transfer("paste", clipboard);
		await waitFor(() => expect(onFile).toHaveBeenCalledWith({ name: "pasted text", data: text }));
		fireEvent.paste(screen.getByRole("textbox", { name: "Redshift z" }), { clipboardData: clipboard });
		expect(onFile).toHaveBeenCalledTimes(1);
	});

	it.each([
		[
			"throws",
			() => Promise.reject(new Error("Line 3 has no number.")),
			"a.txt could not be opened: Line 3 has no number.",
		],
		["rejects without a reason", () => Promise.reject(undefined), "a.txt could not be opened; try another file."],
	])("shows why a file was not opened where the host %s", async (_, onFile, sentence) => {
		show(onFile);
		await userEvent.upload(await input(), fileOf("a.txt", text));
		expect(await screen.findByText(sentence, {}, { timeout: 8000 })).toBeTruthy();
		expect(screen.queryByText("Opening a.txt …")).toBeNull();
	});

	it("draws what a host reads with astropane/readers", async () => {
		function Page() {
			const [spectra, setSpectra] = useState<readonly Spectrum[]>([]);
			return (
				<SpectrumViewer
					spectra={spectra}
					width={800}
					onFile={({ name, data }) => {
						const file = readSpectrumFile(data, { name });
						if (file.spectra.length === 0) throw new Error(file.issues[0]?.message);
						setSpectra(file.spectra);
					}}
				/>
			);
		}
		render(<Page />);
		await userEvent.upload(await input(), fileOf("broken.txt", "no numbers"));
		await screen.findByText(/^broken\.txt could not be opened: /, {}, { timeout: 8000 });
		await userEvent.upload(await input(), fileOf("good.txt", text));
		await waitFor(() => expect(rootOf().getAttribute("data-state")).toBe("ready"));
		expect(screen.queryByText(/could not be opened/)).toBeNull();
	});
});
