import { createElement } from "react";
import { createRoot, hydrateRoot } from "react-dom/client";
import "astropane/styles.css";
import "./page.css";
import { Page } from "./Page.js";

const root = document.getElementById("root");
const page = createElement(Page);
if (root.firstElementChild) {
	hydrateRoot(root, page, { onRecoverableError: (error) => console.error(error) });
} else {
	createRoot(root).render(page);
}
