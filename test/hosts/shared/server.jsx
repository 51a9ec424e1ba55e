import { renderToString } from "react-dom/server";
import data from "./data.json";
import Page from "./Page.jsx";

export const html = renderToString(<Page data={data} />);
