import { type Spectrum, SpectrumViewer } from "astropane/spectrum-viewer";
import "astropane/styles.css"; // once in the whole application

export function Spectra({ spectra, z }: { spectra: Spectrum[]; z: number }) {
	return <SpectrumViewer spectra={spectra} defaultRedshift={z} />;
}
