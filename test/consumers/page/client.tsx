import { hydrateRoot } from "react-dom/client";
import "astropane/styles.css";
import { Page } from "./Page.js";

const root = document.getElementById("root");
if (!root) throw new Error("consumer page: no element with the id root");
hydrateRoot(root, <Page />, { onRecoverableError: (error) => console.error(error) });
