import { HRDiagram } from "astropane/hr-diagram";
import { classificationsToPost, colorMagnitudeFromSkyPortal, spectraFromSkyPortal } from "astropane/skyportal";
import { SpectrumViewer } from "astropane/spectrum-viewer";
import type { TaxonomyChoice } from "astropane/taxonomy-picker";

export function Source({ source, spectra }: { source: { redshift: number | null }; spectra: unknown }) {
	return (
		<>
			<SpectrumViewer spectra={spectraFromSkyPortal(spectra)} defaultRedshift={source.redshift ?? 0} />
			<HRDiagram points={colorMagnitudeFromSkyPortal(source).points} />
		</>
	);
}

export const requests = (objId: string, chosen: TaxonomyChoice[]) => classificationsToPost(chosen, { objId });
