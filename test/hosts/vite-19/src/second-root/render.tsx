import { SpectrumViewer } from "astropane/spectrum-viewer";
import { renderToString } from "react-dom/server";
import { spectra } from "../data.js";

// #region on the server
export const html = renderToString(<SpectrumViewer spectra={spectra} />, { identifierPrefix: "spectra-" });
// #endregion
