import { HRDiagram } from "astropane/hr-diagram";
import { SpectrumViewer } from "astropane/spectrum-viewer";
import { TaxonomyPicker } from "astropane/taxonomy-picker";
import type { ReactElement } from "react";

const samples = 400;
const spectra = [
	{
		id: "a",
		label: "A spectrum",
		wavelengths: Float64Array.from({ length: samples }, (_, i) => 4000 + 10 * i),
		fluxes: Float64Array.from({ length: samples }, (_, i) => 1 + 0.5 * Math.exp(-(((i - 256) / 6) ** 2))),
	},
];

const points = [{ id: "star", origin: "gaiadr3", color: 0.82, absoluteMag: 4.67, parallaxOverError: 40 }];

const taxonomies = [
	{
		id: 1,
		name: "Small",
		version: "1",
		isLatest: true,
		hierarchy: {
			class: "Time-domain Source",
			subclasses: [{ class: "Supernova", subclasses: [{ class: "Ia" }, { class: "II" }] }, { class: "RR Lyrae" }],
		},
	},
];

/** What a host's page holds: the three components, each from its own subpath. */
export function Page(): ReactElement {
	return (
		<main>
			<div id="spectrum">
				<SpectrumViewer spectra={spectra} defaultVisibleLineGroups={["H"]} defaultRedshift={0.01} />
			</div>
			<div id="diagram">
				<HRDiagram points={points} />
			</div>
			<div id="johnson">
				<HRDiagram points={points} background="hipparcos-johnson" />
			</div>
			<div id="picker">
				<TaxonomyPicker taxonomies={taxonomies} />
			</div>
		</main>
	);
}
