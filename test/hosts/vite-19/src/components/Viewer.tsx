import { type Spectrum, SpectrumViewer } from "astropane/spectrum-viewer";
import "astropane/styles.css";

const night: Spectrum = { id: "night-1", wavelengths: [4000, 5000, 6000], fluxes: [1, 2, 1], medium: "air" };

export function Viewer({ save }: { save: (z: number) => void }) {
	return (
		<SpectrumViewer
			spectra={[night]}
			defaultRedshift={0.0166}
			onRedshiftCommit={(z) => save(z)}
			defaultVisibleLineGroups={["H", "[O III]", "Tellurics-1"]}
		/>
	);
}
