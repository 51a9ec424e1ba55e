/**
 * `npm run accuracy:matching`: how often template matching is right, by class, and how long it takes.
 *
 *   npm run accuracy:matching                the templates that are shipped, each object left out in turn, as they are
 *                                            (z = 0), moved to z = 0.05, and there with z known to 0.01; which type is taken
 *                                            for which; and how many spectra have their like in the library at all
 *   npm run accuracy:matching -- <folder>    and the spectra of a folder, the templates of the same object left out. It
 *                                            holds one JSON file a spectrum: { id, name, type, redshift, phaseDays, frame,
 *                                            wavelengths, fluxes, errors }; one in the rest frame is moved to z = 0.03
 *   --time                                   the time alone: 195 templates and one spectrum of 4,000 samples, the first of
 *                                            the process, later ones, and the longest step
 *   --markdown                               tables for the documentation
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { loadSource } from "../build.mjs";
import { confusionOf, likesOf, tableOf } from "./rates.mjs";

const { values: options, positionals } = parseArgs({
	allowPositionals: true,
	options: { markdown: { type: "boolean", default: false }, time: { type: "boolean", default: false } },
});

const { matchSteps, matchTemplates, matchSummary } = await loadSource("src/astro/spectrum/matching/index.ts");
const { templateLibrary } = await loadSource("src/astro/spectrum/templates/index.ts");
const templates = templateLibrary();

/** Names of objects differ in case, blanks and "SN". */
const objectOf = (name) =>
	name
		.toLowerCase()
		.replace(/[^a-z0-9]/g, "")
		.replace(/^sn(?=\d)/, "");

const moved = (wavelengths, redshift) => Float64Array.from(wavelengths, (each) => each * (1 + redshift));

/** What is asked and what is answered, for each spectrum. */
function answer(spectrum, uncertainty) {
	const object = objectOf(spectrum.object);
	const others = templates.filter((template) => objectOf(template.object) !== object);
	const { medium, redshift: z } = spectrum;
	const redshift = uncertainty ? [z - uncertainty, z + uncertainty] : undefined;
	const matches = matchTemplates(spectrum, others, { medium, redshift });
	return { ...spectrum, others, first: matches[0] ?? null, summary: matchSummary(matches) };
}

/** With `uncertainty`, z is known to that. */
const report = (title, spectra, uncertainty) => {
	const answers = spectra.map((spectrum) => answer(spectrum, uncertainty));
	console.log(`\n${title}\n`);
	console.log(tableOf(answers, options.markdown));
	return answers;
};

/** What limits the rates: types that look alike, and objects that have nothing like them in the library. */
const reportLimits = (answers) => {
	console.log("\nWhich type (row) is taken for which (column)\n");
	console.log(confusionOf(answers, options.markdown));
	console.log("\nSpectra by what the other objects of the library have\n");
	console.log(likesOf(answers, options.markdown));
};

const shipped = (redshift) =>
	templates.map((template) => {
		const z = template.galactic ? 0 : redshift;
		return { ...template, wavelengths: moved(template.wavelengths, z), redshift: z };
	});

if (!options.time) {
	reportLimits(report("Templates, each object left out in turn, z = 0", shipped(0)));
	reportLimits(report("Templates, each object left out in turn, z = 0.05", shipped(0.05)));
	report("Templates, each object left out in turn, z = 0.05, known to 0.01", shipped(0.05), 0.01);
	for (const folder of positionals)
		report(
			`Spectra of ${folder}, the same object left out`,
			readdirSync(folder)
				.filter((file) => file.endsWith(".json"))
				.sort()
				.map((file) => {
					const spectrum = JSON.parse(readFileSync(join(folder, file), "utf8"));
					const shift = spectrum.frame === "rest" ? 0.03 : 0;
					return {
						...spectrum,
						medium: String(spectrum.medium).startsWith("vacuum") ? "vacuum" : "air",
						object: spectrum.name,
						wavelengths: moved(spectrum.wavelengths, shift),
						redshift: spectrum.redshift + shift,
					};
				}),
		);
}

const wavelengths = Float64Array.from({ length: 4000 }, (_, i) => 3600 + 1.4 * i);
const fluxes = wavelengths.map((wavelength, i) => 2 + Math.sin(wavelength / 150) + 0.3 * Math.sin(i * 12.9898));
const times = Array.from({ length: 12 }, (_, run) => {
	// The first runs flatten the templates anew, as the first search of a page does.
	const library = run < 4 ? templates.map((template) => ({ ...template })) : templates;
	// Of one core, whatever else runs on it.
	const start = process.cpuUsage();
	matchTemplates({ wavelengths, fluxes }, library);
	const { user, system } = process.cpuUsage(start);
	return (user + system) / 1000;
});
const least = (list) => Math.min(...list).toFixed(0);
// The first search of a process is compiled as it goes; after the rates nothing is.
if (options.time)
	console.log(`\nThe first search of a process: ${times[0].toFixed(0)} ms of its cores, compilation and all`);
console.log(
	`\n${templates.length} templates, 4,000 samples: ${least(times.slice(0, 4))} ms of a core with templates that are new, ${least(times.slice(4))} ms later`,
);

/** ms of a core of the longest step: a page obeys a cancel after the step in progress. */
function longestStep(library) {
	const steps = matchSteps({ wavelengths, fluxes }, library);
	let longest = 0;
	for (let isDone = false; !isDone; ) {
		const start = process.cpuUsage();
		isDone = steps.next().done;
		const { user, system } = process.cpuUsage(start);
		longest = Math.max(longest, (user + system) / 1000);
	}
	return longest;
}
const longest = Array.from({ length: 4 }, () => longestStep(templates.map((template) => ({ ...template }))));
console.log(`The longest of its steps takes ${Math.min(...longest).toFixed(1)} ms of a core`);
