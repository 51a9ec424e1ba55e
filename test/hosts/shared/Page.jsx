"use client";

import { HRDiagram } from "astropane/hr-diagram";
import { SpectrumViewer } from "astropane/spectrum-viewer";
import { TaxonomyPicker } from "astropane/taxonomy-picker";

/** The page that every host shows. `refs` are given by hosts that check them. */
export default function Page({ data, refs = {} }) {
	return (
		<main id="page">
			<h1>Source</h1>
			<div id="spectrum">
				<SpectrumViewer ref={refs.spectrum} spectra={data.spectra} defaultVisibleLineGroups={["H"]} />
			</div>
			<div id="diagram">
				<HRDiagram ref={refs.diagram} points={data.points} />
			</div>
			<div id="picker">
				<TaxonomyPicker ref={refs.picker} taxonomies={data.taxonomies} />
			</div>
			<p>After the figures.</p>
		</main>
	);
}
