import { createSpectrumStore, type Spectrum, SpectrumViewer } from "astropane/spectrum-viewer";
import { useState } from "react";

export function TwoViewers({ first, second }: { first: Spectrum[]; second: Spectrum[] }) {
	const [store] = useState(() => createSpectrumStore({ redshift: 0.0166, visibleLineGroups: ["H", "[O III]"] }));
	return (
		<>
			<SpectrumViewer spectra={first} store={store} />
			<SpectrumViewer spectra={second} store={store} controls={false} />
			<button type="button" onClick={() => store.setState({ redshift: 0.02 })}>
				z = 0.02
			</button>
		</>
	);
}
