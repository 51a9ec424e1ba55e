import { type Spectrum, SpectrumViewer } from "astropane/spectrum-viewer";

type Props = { spectra: Spectrum[]; saved: string; save: (text: string) => void };

export function SavedView({ spectra, saved, save }: Props) {
	return (
		<SpectrumViewer
			spectra={spectra}
			defaultRedshift={0.0166}
			initialState={JSON.parse(saved)}
			onStateChange={(state) => save(JSON.stringify(state))}
		/>
	);
}
