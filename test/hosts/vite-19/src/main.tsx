import { hydrateRoot } from "react-dom/client";
import "astropane/styles.css";
import { Page } from "./Page.js";

hydrateRoot(document.getElementById("root") as HTMLElement, <Page />);
