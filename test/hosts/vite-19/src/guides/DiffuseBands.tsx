import { airToVacuum, type LineGroup, lineGroups } from "astropane/astro";
import { type Spectrum, SpectrumViewer } from "astropane/spectrum-viewer";

const diffuseBands: LineGroup = {
	name: "Diffuse bands",
	family: "galaxy",
	color: "#8a6d1d",
	static: false,
	section: "My lines",
	lines: [5780.5, 5797.1, 6283.8, 6613.6].map((air) => ({
		label: `DIB ${Math.round(air)}`,
		air,
		vacuum: airToVacuum(air),
		status: "single-source",
		sources: "our own list",
	})),
};

const groups = [...lineGroups, diffuseBands];

export function DiffuseBands({ spectra }: { spectra: Spectrum[] }) {
	return <SpectrumViewer spectra={spectra} lineGroups={groups} defaultVisibleLineGroups={["H", "Diffuse bands"]} />;
}
