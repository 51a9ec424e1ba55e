import { spectraFromSkyPortal } from "../skyportal/index.js";
import type { SpectrumViewerProps } from "../spectrum-viewer/index.js";
import { spectraFromTom } from "../tomtoolkit/index.js";
import type { DataFormats } from "./readValues.js";

/** JSON of other systems that the spectrum viewer's element reads, by the value of `data-format`. */
export const spectrumViewerFormats: DataFormats<SpectrumViewerProps> = {
	skyportal: (data, onIssues) => ({ spectra: spectraFromSkyPortal(data, { onIssues }) }),
	tomtoolkit: (data, onIssues) => ({ spectra: spectraFromTom(data, { onIssues }) }),
};
