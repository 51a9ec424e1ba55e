import { readSpectrumFile } from "astropane/readers";
import { type OpenedFile, type Spectrum, SpectrumViewer } from "astropane/spectrum-viewer";
import { useState } from "react";

// #region files
export function FilesViewer() {
	const [spectra, setSpectra] = useState<Spectrum[]>([]);
	const open = ({ name, data }: OpenedFile) => {
		const file = readSpectrumFile(data, { name });
		if (file.spectra.length === 0) throw new Error(file.issues[0]?.message);
		setSpectra((others) => [...others, ...file.spectra]);
	};
	return <SpectrumViewer spectra={spectra} onFile={open} />;
}
// #endregion
