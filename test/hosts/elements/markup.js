import { HRDiagram } from "astropane/hr-diagram";
import { createElement } from "react";
import { renderToString } from "react-dom/server";
import { points } from "./src/data.js";

const prefix = "hr-";
const json = JSON.stringify({ points }).replaceAll("<", "\\u003c");
const markup = renderToString(createElement(HRDiagram, JSON.parse(json)), { identifierPrefix: prefix });
export const html = `<astropane-hr-diagram identifier-prefix="${prefix}">
	<script type="application/json">${json}</script>
	<div data-astropane-root>${markup}</div>
</astropane-hr-diagram>`;
