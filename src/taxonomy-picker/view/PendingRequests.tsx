"use client";
import type { ReactElement } from "react";
import { useLanguage, useWords } from "../../ui/index.js";
import type { PendingRequest } from "../props.js";
import { surenessWords } from "../words/sureness.js";

type Body = { classification?: unknown; probability?: unknown; ml?: unknown };

/** The requests that would save the value, before they are sent. */
export function PendingRequests({ requests }: { requests: readonly PendingRequest[] }): ReactElement {
	const language = useLanguage();
	const words = useWords(surenessWords);
	const { integer, list, atMost } = language.numbers;
	if (requests.length === 0) return <p className="astropane-taxonomy-requests">{words.noRequests}</p>;
	const methods = [...new Set(requests.map(({ method }) => method))].map((method) => {
		const count = requests.filter((request) => request.method === method).length;
		return `${integer(count)} ${method}`;
	});
	return (
		<details className="astropane-taxonomy-requests" open>
			<summary>{words.requestCount(integer(requests.length), requests.length, list(methods, methods.length))}</summary>
			<ol>
				{requests.map(({ method, path, body }, i) => {
					const { classification, probability, ml }: Body = body ?? {};
					return (
						// biome-ignore lint/suspicious/noArrayIndexKey: several POSTs have the same path
						<li key={`${i} ${method} ${path}`}>
							<code>
								{method} {path}
							</code>
							{typeof classification === "string" ? ` ${classification}` : null}
							{typeof probability === "number" ? ` ${atMost(probability, 3)}` : null}
							{ml === true ? <small> {words.byMachine}</small> : null}
						</li>
					);
				})}
			</ol>
		</details>
	);
}
