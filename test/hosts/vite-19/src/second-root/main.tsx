import { SpectrumViewer } from "astropane/spectrum-viewer";
import { hydrateRoot } from "react-dom/client";
import { spectra } from "../data.js";

// #region in the browser
const element = document.getElementById("spectra") as HTMLElement;
hydrateRoot(element, <SpectrumViewer spectra={spectra} />, { identifierPrefix: "spectra-" });
// #endregion
