import { type HRDiagramProps, propReaders } from "../props.js";
import type { Problem } from "./problems.js";

const NO_PROBLEMS: readonly Problem[] = [];

/** Props without values of the wrong type, the same object where all are usable. Null stands for "not given". */
export function readProps(props: HRDiagramProps): { props: HRDiagramProps; problems: readonly Problem[] } {
	const problems: Problem[] = [];
	const usable: Record<string, unknown> = { ...props };
	let isChanged = false;
	for (const [name, reader] of Object.entries(propReaders)) {
		const value = usable[name];
		if (value === undefined) continue;
		const [isUsable, expected] = reader;
		if (value !== null && isUsable(value)) continue;
		delete usable[name];
		isChanged = true;
		if (value !== null)
			problems.push({
				subject: "props",
				message: ({ words, format }) => words.propIssue(name, format(value), words[expected]),
			});
	}
	return {
		props: isChanged ? (usable as HRDiagramProps) : props,
		problems: problems.length > 0 ? problems : NO_PROBLEMS,
	};
}
