import { Fragment, type ReactElement, type ReactNode } from "react";
import "./parts.css";

/** `text with code` in backquotes, as prose. */
export function withCode(text: string): ReactNode {
	return text.split("`").map((part, i) => {
		// The parts of a fixed text never change places.
		const key = `${i}`;
		return i % 2 === 1 ? <code key={key}>{part}</code> : <Fragment key={key}>{part}</Fragment>;
	});
}

export type TableProps = {
	head: readonly string[];
	/** A text may hold code in backquotes. */
	rows: readonly (readonly string[])[];
};

/** A table for the documentation pages: Markdown's own are not read there. */
export function Table({ head, rows }: TableProps): ReactElement {
	return (
		<div className="docs-table sb-unstyled">
			<table>
				<thead>
					<tr>
						{head.map((title) => (
							<th key={title} scope="col">
								{title}
							</th>
						))}
					</tr>
				</thead>
				<tbody>
					{rows.map((cells) => (
						<tr key={cells.join("|")}>
							{cells.map((cell, i) => (
								<td key={head[i]}>{withCode(cell)}</td>
							))}
						</tr>
					))}
				</tbody>
			</table>
		</div>
	);
}
