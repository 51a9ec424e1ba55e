import { version } from "react";
import { renderToString } from "react-dom/server";
import { Page } from "./Page.js";

export const html: string = renderToString(<Page />);
export const reactVersion: string = version;
