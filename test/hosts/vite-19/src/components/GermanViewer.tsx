import { type Spectrum, SpectrumViewer, type SpectrumWords } from "astropane/spectrum-viewer";

// #region german
const words: Partial<SpectrumWords> = {
	spectrumTitle: (label) => `Spektrum von ${label}`,
	observedWavelength: (unit, medium) => `Beobachtete Wellenlänge (${unit}, ${medium})`,
	air: "Luft",
};

export const GermanViewer = ({ spectra }: { spectra: Spectrum[] }) => (
	<SpectrumViewer spectra={spectra} words={words} locale="de-DE" />
);
// #endregion
