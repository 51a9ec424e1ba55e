/** The examples of the README and the guides, as markup. */
import { renderToString } from "react-dom/server";
import { Diagram } from "./components/Diagram.js";
import { FilesViewer } from "./components/FilesViewer.js";
import { GermanViewer } from "./components/GermanViewer.js";
import { LinkedView } from "./components/LinkedView.js";
import { Picker } from "./components/Picker.js";
import { SavedView } from "./components/SavedView.js";
import { TwoViewers } from "./components/TwoViewers.js";
import { Viewer } from "./components/Viewer.js";
import { points, spectra, taxonomies } from "./data.js";
import { DiffuseBands } from "./guides/DiffuseBands.js";
import { Spectra } from "./introduction/Spectra.js";
import { Classes } from "./readme/Classes.js";
import { Night } from "./readme/Night.js";
import { page } from "./readme/page.js";
import { requests, Source } from "./readme/Source.js";
import { Star } from "./readme/Star.js";

const gaia = { Mag_G: 15.2, Mag_Bp: 15.6, Mag_Rp: 14.7, Plx: 2.5, Plx_err: 0.05, Plx_over_err: 50 };
const [sun] = points;
const apiSource = { redshift: 0.01, color_magnitude: [{ origin: "gaiadr3", abs_mag: sun?.absoluteMag, color: 0.82 }] };

/** Markup, and a text that must be in it. */
export const examples: Record<string, [html: string, expected: string]> = {
	Night: [renderToString(<Night spectra={spectra} z={0.0166} save={() => {}} />), "Hα"],
	Star: [renderToString(<Star annotations={[{ origin: "gaiadr3", data: gaia }]} />), "BP − RP"],
	Classes: [renderToString(<Classes taxonomies={taxonomies} groupIds={[1]} />), "Supernova"],
	Source: [renderToString(<Source source={apiSource} spectra={spectra} />), "BP − RP"],
	page: [page, "<svg"],
	Spectra: [renderToString(<Spectra spectra={spectra} z={0.0166} />), "<svg"],
	DiffuseBands: [renderToString(<DiffuseBands spectra={spectra} />), "DIB 6284"],
	Diagram: [renderToString(<Diagram annotations={[{ origin: "gaiadr3", data: gaia }]} open={() => {}} />), "BP − RP"],
	Viewer: [renderToString(<Viewer save={() => {}} />), "Hβ"],
	FilesViewer: [renderToString(<FilesViewer />), "Open file"],
	GermanViewer: [renderToString(<GermanViewer spectra={spectra} />), "Beobachtete Wellenlänge"],
	SavedView: [renderToString(<SavedView spectra={spectra} saved='{"redshift": 0.1}' save={() => {}} />), "0.1"],
	LinkedView: [renderToString(<LinkedView spectra={spectra} fragment="#redshift=0.1" />), "Copy a link"],
	TwoViewers: [renderToString(<TwoViewers first={spectra} second={spectra} />), "z = 0.02"],
	Picker: [renderToString(<Picker taxonomies={taxonomies} userGroupIds={[1]} />), "Supernova"],
	requests: [JSON.stringify(requests("S1", [{ taxonomyId: 1, id: "Ia", class: "Ia", path: ["Ia"] }])), '"S1"'],
};
