import type { Meta, StoryObj } from "@storybook/react-vite";
import { readSpectrumFile } from "astropane/readers";
import { type OpenedFile, type Spectrum, SpectrumViewer, type SpectrumViewerProps } from "astropane/spectrum-viewer";
import { useState } from "react";
import { expect, userEvent, waitFor, within } from "storybook/test";
import { sdssKStar } from "../data/spectra.js";

/** A page that reads files with `astropane/readers`: choose, drop or paste one. */
function FilesPage(props: SpectrumViewerProps) {
	const [spectra, setSpectra] = useState<readonly Spectrum[]>(props.spectra);
	const open = ({ name, data }: OpenedFile) => {
		const file = readSpectrumFile(data, { name });
		if (file.spectra.length === 0) throw new Error(file.issues[0]?.message);
		setSpectra((others) => [
			...others.filter(({ id }) => file.spectra.every((each) => each.id !== id)),
			...file.spectra,
		]);
	};
	return <SpectrumViewer {...props} spectra={spectra} onFile={open} />;
}

const meta: Meta<typeof SpectrumViewer> = {
	title: "Spectrum viewer/Files",
	component: SpectrumViewer,
	args: { spectra: [] },
	render: (args) => <FilesPage {...args} />,
};
export default meta;
type Story = StoryObj<typeof SpectrumViewer>;

/** The SDSS K star as an instrument would write it: keywords in comments, wavelengths in vacuum, errors in a third column. */
const asciiOfKStar = (): string => {
	const errors = (sdssKStar.errors ?? []) as ArrayLike<number>;
	const rows = Array.from(sdssKStar.wavelengths as Float64Array, (wavelength, i) =>
		[wavelength.toFixed(3), sdssKStar.fluxes[i], errors[i]].join("  "),
	);
	return [
		"# OBJECT = SDSS K star",
		"# VACUUM = T",
		"# wavelength (Angstrom)  flux (1e-17 erg/s/cm2/A)  error",
		...rows.filter((row) => !row.includes("NaN")),
	].join("\n");
};

/** The field behind the button, which is fetched after the toolbar. */
const inputOf = (canvasElement: HTMLElement) =>
	waitFor(() => {
		const input = canvasElement.querySelector<HTMLInputElement>('input[type="file"]');
		if (!input) throw new Error("no field for files yet");
		return input;
	});

/** A text file with keywords in its comments, chosen with the button. */
export const OpenText: Story = {
	name: "Open a text file",
	play: async ({ canvasElement }) => {
		const canvas = within(canvasElement);
		await expect(await canvas.findByRole("button", { name: "Open file" })).toBeVisible();
		await userEvent.upload(
			await inputOf(canvasElement),
			new File([asciiOfKStar()], "k-star.txt", { type: "text/plain" }),
		);
		const root = canvasElement.querySelector(".astropane");
		await waitFor(() => expect(root).toHaveAttribute("data-state", "ready"));
	},
};

/** A file that is no spectrum: the sentence of the reader stands under the toolbar, and the figure stays. */
export const NoSpectrum: Story = {
	name: "A file that is no spectrum",
	args: { spectra: [sdssKStar] },
	play: async ({ canvasElement }) => {
		const canvas = within(canvasElement);
		await canvas.findByRole("button", { name: "Open file" });
		await userEvent.upload(
			await inputOf(canvasElement),
			new File(["%PDF-1.7"], "paper.pdf", { type: "application/pdf" }),
		);
		await expect(await canvas.findByText(/^paper\.pdf could not be opened: .*PDF/)).toBeVisible();
	},
};
