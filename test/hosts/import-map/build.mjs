/** Writes site/: the package's modules as they are, an import map, and React, which is CommonJS, turned into modules. */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { build } from "esbuild";

const require = createRequire(import.meta.url);
const readManifest = (name) => JSON.parse(readFileSync(`node_modules/${name}/package.json`, "utf8"));
const imports = {};

mkdirSync("react", { recursive: true });
for (const name of ["react", "react/jsx-runtime", "react-dom", "react-dom/client"]) {
	const file = name.replace("/", "-");
	const names = Object.keys(require(name)).filter((key) => /^[A-Za-z_]\w*$/.test(key) && key !== "default");
	const code = [`import all from "${name}";`, "export default all;", `export const { ${names.join(", ")} } = all;`];
	writeFileSync(`react/${file}.js`, code.join("\n"));
	imports[name] = `./react/${file}.js`;
}
await build({
	entryPoints: Object.values(imports),
	outdir: "site/react",
	bundle: true,
	splitting: true,
	minify: true,
	format: "esm",
	define: { "process.env.NODE_ENV": '"production"' },
});

/** The file for browsers that an entry of exports or imports leads to. */
const browserFile = (target) => {
	if (typeof target !== "object" || target === null) return target;
	const condition = ["browser", "import", "module", "default"].find((name) => target[name] !== undefined);
	return condition && browserFile(target[condition]);
};
/** Adds what a key leads to. A pattern has an entry for each file: an import map cannot add a suffix. */
function add(name, specifier, target) {
	const path = browserFile(target);
	if (!/\.m?js$/.test(path ?? "")) return;
	const [before, after] = path.split("*");
	if (after === undefined) {
		imports[specifier] = `./modules/${name}/${path.replace("./", "")}`;
		return;
	}
	const folder = `node_modules/${name}/${before}`;
	if (!existsSync(folder)) return;
	for (const file of readdirSync(folder).filter((file) => file.endsWith(after)))
		imports[specifier.replace("*", file.slice(0, -after.length))] =
			`./modules/${name}/${before.replace("./", "")}${file}`;
}

for (const name of ["astropane", "zustand", "d3-path", "@floating-ui/dom", "@floating-ui/core", "@floating-ui/utils"]) {
	const manifest = readManifest(name);
	cpSync(`node_modules/${name}`, `site/modules/${name}`, { recursive: true });
	// A package with one entry may leave out its name, ".".
	const exports = manifest.exports["."] ? manifest.exports : { ".": manifest.exports };
	for (const [key, target] of Object.entries(exports)) add(name, name + key.slice(1), target);
	for (const [key, target] of Object.entries(manifest.imports ?? {})) add(name, key, target);
}

cpSync("src", "site/src", { recursive: true });
// A stylesheet is linked by the page: a module cannot import it without a bundler.
const client = readFileSync("src/client.js", "utf8").replace(/^import "[^"]*\.css";\n/gm, "");
writeFileSync("site/src/client.js", client);
writeFileSync(
	"site/index.html",
	`<!doctype html>
<html lang="en">
	<head>
		<meta charset="utf-8" />
		<meta name="viewport" content="width=device-width" />
		<title>Host</title>
		<link rel="stylesheet" href="./modules/astropane/dist/styles.css" />
		<link rel="stylesheet" href="./src/page.css" />
		<script type="importmap">${JSON.stringify({ imports })}</script>
		<script type="module" src="./src/client.js"></script>
	</head>
	<body>
		<div id="root"></div>
	</body>
</html>
`,
);
