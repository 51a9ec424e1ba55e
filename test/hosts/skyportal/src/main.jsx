import { createTheme, ThemeProvider } from "@mui/material";
import { createRoot } from "react-dom/client";
import "astropane/styles.css";
import "./shared/page.css";
import { AstropaneTheme } from "./AstropaneTheme.jsx";
import { profile, source, sources, spectra, taxonomies } from "./api.js";
import { Classify } from "./Classify.jsx";
import { Forms } from "./Forms.jsx";
import { AstropaneTheme as PaletteTheme } from "./PaletteTheme.jsx";
import SourceHR from "./SourceHR.jsx";
import SpectraPlot from "./SpectraPlot.jsx";
import VegaHR from "./VegaHR.jsx";

const theme = createTheme({ colorSchemes: { light: true, dark: true } });
const report = (...values) => console.error(...values);

createRoot(document.getElementById("root") ?? document.body).render(
	<ThemeProvider theme={theme}>
		<AstropaneTheme />
		<PaletteTheme />
		<div id="spectrum">
			<SpectraPlot
				spectra={spectra}
				redshift={source.redshift}
				plotStyle={{ height: 300 }}
				profile={profile}
				saveRedshift={report}
			/>
		</div>
		<div id="diagram">
			<VegaHR data={source.color_magnitude} width={400} height={300} />
		</div>
		<div id="plot">
			<SourceHR source={source} width={400} />
		</div>
		<div id="picker">
			<Classify source={source} apiTaxonomies={taxonomies} profile={profile} send={report} onIssues={report} />
		</div>
		<div id="forms">
			<Forms source={source} sources={sources} apiTaxonomies={taxonomies} profile={profile} />
		</div>
	</ThemeProvider>,
);
