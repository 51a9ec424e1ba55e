import type { ReactElement } from "react";
import { readProps } from "./props.js";
import { withCode } from "./Table.js";
import "./parts.css";

export type PropsTableProps = {
	/** Text of the file that declares the type, by an import with `?raw`. */
	source: string;
	/** Name of the type. */
	type: string;
	/** Members to show, in this order. Default: all that no other table of the page took. */
	names?: readonly string[];
	without?: readonly string[];
};

/** Props as the types file declares them: name, type and doc comment. A name that is not there is shown as missing. */
export function PropsTable({ source, type, names, without = [] }: PropsTableProps): ReactElement {
	const known = readProps(source, type);
	const shown = names
		? names.map(
				(name) =>
					known.find((prop) => prop.name === name) ?? {
						name,
						optional: true,
						type: "",
						text: `${type} has no such member any more.`,
					},
			)
		: known.filter((prop) => !without.includes(prop.name));
	// Where nothing is optional, the word would stand in every row.
	const marked = known.some((prop) => prop.optional);
	return (
		<div className="docs-table sb-unstyled">
			<table>
				<thead>
					<tr>
						<th scope="col">{type.endsWith("Props") ? "Prop" : "Member"}</th>
						<th scope="col">Type and meaning</th>
					</tr>
				</thead>
				<tbody>
					{shown.map((prop) => (
						<tr key={prop.name}>
							<td>
								<code>{prop.name}</code>
								{!prop.optional && marked && <small> required</small>}
							</td>
							<td>
								<code className="docs-type">{prop.type}</code>
								{prop.text !== "" && <div>{withCode(prop.text)}</div>}
							</td>
						</tr>
					))}
				</tbody>
			</table>
		</div>
	);
}
