/** The sheets of src/styles joined in the order of its index.css: what ships as dist/styles.css. */
import { readFileSync } from "node:fs";

const folder = new URL("../../src/styles/", import.meta.url);

/** @returns {string} */
export function joinedStyles() {
	const index = readFileSync(new URL("index.css", folder), "utf8");
	return Array.from(index.matchAll(/@import "(\.\/[\w-]+\.css)";/g), ([, file]) =>
		readFileSync(new URL(file, folder), "utf8"),
	).join("\n");
}
