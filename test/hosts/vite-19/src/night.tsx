import { writeFileSync } from "node:fs";
import { SpectrumViewer } from "astropane/spectrum-viewer";
import { renderToStaticMarkup } from "react-dom/server";
import { spectra } from "./data.js";

const figure = renderToStaticMarkup(
	<SpectrumViewer spectra={spectra} defaultRedshift={0.0166} width={760} controls={false} />,
);
writeFileSync(
	"night.html",
	`<!doctype html><html lang="en"><meta charset="utf-8"><title>Last night</title>
<link rel="stylesheet" href="styles.css">${figure}</html>`,
);
