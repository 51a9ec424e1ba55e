/**
 * `npm run data:hr`: makes the data modules of src/astro/stars/backgrounds from the published files.
 *
 *   npm run data:hr -- <folder>           writes the modules; the folder holds the published counts, see README.md here
 *   npm run data:hr -- <folder> --check   writes nothing, and exits with 1 where a module is not what the files give
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { modules } from "./modules.mjs";
import { modulesFolder, sharesPath } from "./paths.mjs";
import { readPublished } from "./published.mjs";
import { sharesModule } from "./shares.mjs";

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: { check: { type: "boolean", default: false } },
});
const [folder] = positionals;
if (!folder) {
	console.error("Name the folder that holds the published files: npm run data:hr -- <folder>");
	process.exit(2);
}

const known = new Map();
const published = (file) => {
	if (!known.has(file)) known.set(file, readPublished(folder, file));
	return known.get(file);
};

let differing = 0;
function finish(name, path, text) {
	if (!values.check) writeFileSync(path, text);
	const isSame = values.check ? readFileSync(path, "utf8") === text : true;
	if (!isSame) differing++;
	console.log(`${name}: ${values.check ? (isSame ? "the same" : "DIFFERENT") : "written"}`);
}

finish("density-shares.ts", sharesPath, sharesModule(published));
// It packs with the shares that have just been written.
const { moduleText } = await import("./write.mjs");
for (const module of modules) finish(module.file, join(modulesFolder, module.file), moduleText(module, published));
process.exit(differing > 0 ? 1 : 0);
