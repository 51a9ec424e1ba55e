import { type Spectrum, SpectrumViewer } from "astropane/spectrum-viewer";
import "astropane/styles.css";

export function Night({ spectra, z, save }: { spectra: Spectrum[]; z: number; save: (z: number) => void }) {
	const lines = ["H", "[O III]", "Tellurics-1"];
	return (
		<SpectrumViewer spectra={spectra} defaultRedshift={z} onRedshiftCommit={save} defaultVisibleLineGroups={lines} />
	);
}
