import { HRDiagram, TaxonomyPicker } from "astropane";
import { SpectrumViewer } from "astropane/spectrum-viewer";
import { points, spectra, taxonomies } from "../src/data.js";
import { Client } from "./client.js";

/** A server page: the components take plain data from here; what needs a ref is in a client component. */
export default function Page() {
	return (
		<>
			<Client />
			<section id="from-server">
				<SpectrumViewer spectra={spectra} />
				<HRDiagram points={points} />
				<TaxonomyPicker taxonomies={taxonomies} />
			</section>
		</>
	);
}
