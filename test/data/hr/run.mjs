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
import { modulesFolder } from "./paths.mjs";
import { readPublished } from "./published.mjs";
import { moduleText } from "./write.mjs";

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
for (const module of modules) {
	const path = join(modulesFolder, module.file);
	const text = moduleText(module, published);
	if (!values.check) writeFileSync(path, text);
	const isSame = values.check ? readFileSync(path, "utf8") === text : true;
	if (!isSame) differing++;
	console.log(`${module.file}: ${values.check ? (isSame ? "the same" : "DIFFERENT") : "written"}`);
}
process.exit(differing > 0 ? 1 : 0);
