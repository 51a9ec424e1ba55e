import { createElement } from "react";
import { renderToString } from "react-dom/server";
import { Page } from "./Page.js";

export const html = renderToString(createElement(Page));
