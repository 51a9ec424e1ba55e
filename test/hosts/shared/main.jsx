import "astropane/styles.css";
import "./page.css";
import { createRoot, hydrateRoot } from "react-dom/client";
import data from "./data.json";
import Page from "./Page.jsx";

const root = document.getElementById("root");
if (root.firstElementChild) hydrateRoot(root, <Page data={data} />);
else createRoot(root).render(<Page data={data} />);
