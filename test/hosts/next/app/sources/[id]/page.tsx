// #region page
import { spectraFromSkyPortal } from "astropane/skyportal";
import { SpectrumViewer } from "astropane/spectrum-viewer";
import { fetchSpectra } from "../../api";

export default async function Page({ params }: { params: Promise<{ id: string }> }) {
	const { id } = await params;
	return <SpectrumViewer spectra={spectraFromSkyPortal(await fetchSpectra(id))} />;
}
// #endregion

/** An export makes the pages of these sources. */
export const generateStaticParams = () => [{ id: "ZTF26aaaaaaa" }];
