/** Rates by class, as text or Markdown. */

const MAX_REDSHIFT_ERROR = 0.01;
const isType = ({ type, summary }) => summary.type === type;
const isRedshift = ({ redshift, summary }) => Math.abs(summary.redshift - redshift) < MAX_REDSHIFT_ERROR;

const share = (answers, holds) =>
	answers.length === 0 ? "–" : `${((100 * answers.filter(holds).length) / answers.length).toFixed(0)} %`;

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

export function rateOf(answers) {
	const reliable = answers.filter(({ summary }) => summary.reliable);
	const phases = answers
		.filter((each) => isType(each) && Number.isFinite(each.phaseDays) && each.summary.phaseDays !== null)
		.map((each) => Math.abs(each.phaseDays - each.summary.phaseDays));
	return {
		spectra: answers.length,
		type: share(answers, isType),
		redshift: share(answers, isRedshift),
		reliable: reliable.length,
		reliableType: share(reliable, isType),
		reliableRedshift: share(reliable, isRedshift),
		first: share(answers, ({ type, first }) => first?.type === type),
		phase: phases.length === 0 ? "–" : `${median(phases).toFixed(0)} d`,
	};
}

const heads = ["", "n", "type", "|Δz| < 0.01", "reliable", "type", "|Δz| < 0.01", "best match", "phase"];

export function tableOf(answers, markdown) {
	const types = [...new Set(answers.map(({ type }) => type))].sort();
	const rows = [...types.map((type) => [type, answers.filter((each) => each.type === type)]), ["all", answers]].map(
		([name, list]) => {
			const rate = rateOf(list);
			return [name, ...Object.values(rate).map(String)];
		},
	);
	const lines = [heads, ...rows];
	if (markdown) return [heads, heads.map(() => "---"), ...rows].map((row) => `| ${row.join(" | ")} |`).join("\n");
	const widths = heads.map((_, i) => Math.max(...lines.map((row) => row[i].length)));
	return lines.map((row) => row.map((cell, i) => cell.padEnd(widths[i])).join("  ")).join("\n");
}
