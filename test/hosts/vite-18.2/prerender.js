/** Puts the server's markup into the built page. */
import { readFileSync, writeFileSync } from "node:fs";
import { html } from "./server/server.js";

const index = "dist/index.html";
const page = readFileSync(index, "utf8");
writeFileSync(
	index,
	page.replace("<!--page-->", () => html),
);
