import { lineGroups } from "astropane/astro";
import { lineGroupsFromSkyPortal, spectrumViewerFromSpectraPlot } from "astropane/skyportal";
import { SpectrumViewer } from "astropane/spectrum-viewer";
import { useMemo, useState } from "react";

export default function SpectraPlot({ spectra, redshift, plotStyle, profile, saveRedshift }) {
	const height = plotStyle?.height;
	const props = useMemo(
		() => spectrumViewerFromSpectraPlot({ spectra, redshift, plotStyle: { height } }),
		[spectra, redshift, height],
	);
	const buttons = profile.preferences?.spectroscopyButtons;
	const groups = useMemo(() => [...lineGroups, ...lineGroupsFromSkyPortal(buttons)], [buttons]);
	const [z, setZ] = useState(props.defaultRedshift);
	return (
		<>
			<SpectrumViewer {...props} lineGroups={groups} onRedshiftCommit={setZ} />
			<button type="button" disabled={z === redshift} onClick={() => saveRedshift(z)}>
				Save z = {z}
			</button>
		</>
	);
}
