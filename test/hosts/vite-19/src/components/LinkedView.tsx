import {
	type Spectrum,
	SpectrumViewer,
	spectrumStateFromFragment,
	spectrumStateToFragment,
} from "astropane/spectrum-viewer";
import { useState } from "react";

/** `fragment` is `location.hash`. */
export function LinkedView({ spectra, fragment }: { spectra: Spectrum[]; fragment: string }) {
	const [view, setView] = useState(() => spectrumStateFromFragment(fragment));
	const copy = () => navigator.clipboard.writeText(`${location.origin}/source#${spectrumStateToFragment(view)}`);
	return (
		<>
			<SpectrumViewer spectra={spectra} initialState={view} onStateChange={setView} />
			<button type="button" onClick={copy}>
				Copy a link
			</button>
		</>
	);
}
