/** Rates by class, as text or Markdown. */

const MAX_REDSHIFT_ERROR = 0.01;
const isType = ({ type, summary }) => summary.type === type;
const isSubtype = (each) => isType(each) && each.summary.subtype === each.subtype;
/** Classes that differ by faint or absent lines: what lost its hydrogen, whether or not helium is left. */
const stripped = new Set(["Ib", "Ic"]);
const isKin = (each) => isType(each) || (stripped.has(each.type) && stripped.has(each.summary.type));
const isRedshift = ({ redshift, summary }) => Math.abs(summary.redshift - redshift) < MAX_REDSHIFT_ERROR;

/** By two of the spreads of expansion velocities: 6,000 km/s. */
const isNearly = ({ redshift, summary }) => Math.abs(summary.redshift - redshift) < 2 * MAX_REDSHIFT_ERROR;

/** Whether the truth is within twice the error; an error of a normal distribution covers it in 95 %. */
const isCovered = (truth, value, error) => Math.abs(truth - value) < 2 * error;

const share = (answers, holds) =>
	answers.length === 0 ? "–" : `${((100 * answers.filter(holds).length) / answers.length).toFixed(0)} %`;

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

function rateOf(answers) {
	const reliable = answers.filter(({ summary }) => summary.reliable);
	const phased = answers.filter(
		(each) => isType(each) && Number.isFinite(each.phaseDays) && each.summary.phaseDays !== null,
	);
	const phases = phased.map((each) => Math.abs(each.phaseDays - each.summary.phaseDays));
	return {
		spectra: answers.length,
		type: share(answers, isType),
		redshift: share(answers, isRedshift),
		reliable: reliable.length,
		reliableType: share(reliable, isType),
		reliableRedshift: share(reliable, isRedshift),
		redshiftCovered: share(reliable, ({ redshift, summary }) =>
			isCovered(redshift, summary.redshift, summary.redshiftError),
		),
		first: share(answers, ({ type, first }) => first?.type === type),
		phase: phases.length === 0 ? "–" : `${median(phases).toFixed(0)} d`,
		phaseCovered: share(phased, ({ phaseDays, summary }) =>
			isCovered(phaseDays, summary.phaseDays, summary.phaseError),
		),
	};
}

const heads = [
	"",
	"n",
	"type",
	"|Δz| < 0.01",
	"reliable",
	"type",
	"|Δz| < 0.01",
	"|Δz| < 2σ",
	"best match",
	"phase",
	"within 2σ",
];

export function tableOf(answers, markdown) {
	const types = [...new Set(answers.map(({ type }) => type))].sort();
	const rows = [...types.map((type) => [type, answers.filter((each) => each.type === type)]), ["all", answers]].map(
		([name, list]) => {
			const rate = rateOf(list);
			return [name, ...Object.values(rate).map(String)];
		},
	);
	return write([heads, ...rows], markdown);
}

const nothing = "nothing";

/** Rows are types, columns what they are taken for. */
export function confusionOf(answers, markdown) {
	const types = [...new Set(answers.map(({ type }) => type))].sort();
	const found = ({ summary }) => summary.type ?? nothing;
	const columns = [...types, ...(answers.some((each) => found(each) === nothing) ? [nothing] : [])];
	const rows = types.map((type) => [
		type,
		...columns.map((column) => {
			const count = answers.filter((each) => each.type === type && found(each) === column).length;
			return count === 0 ? "" : String(count);
		}),
	]);
	return write([["", ...columns], ...rows], markdown);
}

/** Phases this near, in days or as a share of the phase, are alike. */
const [NEAR_DAYS, NEAR_SHARE] = [10, 0.5];

/** Rates of the spectra that have, and have not, another object like theirs among the templates. */
export function likesOf(answers, markdown) {
	const isOfType = (each) => (other) => other.type === each.type;
	const isOfSubtype = (each) => (other) => isOfType(each)(other) && other.subtype === each.subtype;
	const isOfPhase = (each) => (other) =>
		isOfSubtype(each)(other) &&
		(each.phaseDays === null ||
			other.phaseDays === null ||
			Math.abs(each.phaseDays - other.phaseDays) <= Math.max(NEAR_DAYS, NEAR_SHARE * Math.abs(each.phaseDays)));
	const having = (like) => answers.filter((each) => each.others.some(like(each)));
	const lacking = (like) => answers.filter((each) => !each.others.some(like(each)));
	const rows = [
		["anything", answers],
		["the type", having(isOfType)],
		["the subtype", having(isOfSubtype)],
		["the subtype at a similar phase", having(isOfPhase)],
		["not the subtype", lacking(isOfSubtype)],
		["not the type", lacking(isOfType)],
	].map(([name, list]) => {
		const { spectra, type, redshift } = rateOf(list);
		return [name, String(spectra), type, share(list, isKin), share(list, isSubtype), redshift, share(list, isNearly)];
	});
	return write([["others have", "n", "type", "Ib as Ic", "subtype", "|Δz| < 0.01", "|Δz| < 0.02"], ...rows], markdown);
}

function write(lines, markdown) {
	const [heads, ...rows] = lines;
	if (markdown) return [heads, heads.map(() => "---"), ...rows].map((row) => `| ${row.join(" | ")} |`).join("\n");
	const widths = heads.map((_, i) => Math.max(...lines.map((row) => row[i].length)));
	return lines.map((row) => row.map((cell, i) => cell.padEnd(widths[i])).join("  ")).join("\n");
}
