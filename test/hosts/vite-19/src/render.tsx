import { renderToString } from "react-dom/server";
import { Page } from "./Page.js";

export const html = renderToString(<Page />);
