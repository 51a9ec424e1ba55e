import type { ReactElement } from "react";
import { readTokens } from "./tokens.js";
import "./parts.css";

/** The colour tokens as the stylesheet declares them. */
export function TokenTable({ css }: { css: string }): ReactElement {
	return (
		<div className="docs-table sb-unstyled">
			<table>
				<thead>
					<tr>
						<th scope="col">Token</th>
						<th scope="col">Light</th>
						<th scope="col">Dark</th>
						<th scope="col">Colours</th>
					</tr>
				</thead>
				<tbody>
					{readTokens(css).map((token) => (
						<tr key={token.name}>
							<td>
								<code>{token.name}</code>
							</td>
							<Color value={token.light} />
							<Color value={token.dark} />
							<td>{token.meaning}</td>
						</tr>
					))}
				</tbody>
			</table>
		</div>
	);
}

function Color({ value }: { value: string }): ReactElement {
	return (
		<td className="docs-color">
			<span className="docs-swatch" style={{ background: value }} /> <code>{value}</code>
		</td>
	);
}
