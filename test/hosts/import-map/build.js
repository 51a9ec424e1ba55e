/** A page without a bundler for the package: an import map names its files. Only React, which is no ES module, is made one. */
import { cpSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { build } from "esbuild";

const vendor = [
	"react",
	"react/jsx-runtime",
	"react-dom",
	"react-dom/client",
	"zustand",
	"zustand/vanilla",
	"d3-array",
	"d3-path",
	"@floating-ui/dom",
];
const nameOf = (specifier) => specifier.replaceAll(/[^a-z0-9]+/g, "-");

const entries = {};
for (const specifier of vendor) {
	const names = Object.keys(await import(specifier)).filter(
		(name) => name !== "default" && /^[a-z_$][\w$]*$/i.test(name),
	);
	entries[nameOf(specifier)] = `${nameOf(specifier)}.entry.js`;
	writeFileSync(
		entries[nameOf(specifier)],
		`export { ${names.filter((name) => name !== "module.exports")} } from "${specifier}";\n`,
	);
}
await build({
	entryPoints: entries,
	bundle: true,
	splitting: true,
	minify: true,
	format: "esm",
	outdir: "site/vendor",
	define: { "process.env.NODE_ENV": '"production"' },
});

cpSync("node_modules/astropane/dist", "site/astropane", { recursive: true });
for (const file of ["Page.js", "data.js", "page.css"]) cpSync(`src/${file}`, `site/${file}`);
// A browser imports no stylesheet from a module.
const client = readFileSync("src/client.js", "utf8").replaceAll(/^import ".*\.css";\n/gm, "");
writeFileSync("site/client.js", client);

/** The files that a browser takes for `#lazy/<room>/<name>`, as the "imports" of astropane's package.json say. */
const lazy = ["hr-diagram", "spectrum-viewer", "taxonomy-picker", "text", "ui"].flatMap((room) =>
	readdirSync(`site/astropane/${room}/lazy`)
		.filter((file) => file.endsWith(".browser.js"))
		.map((file) => [`#lazy/${room}/${file.replace(".browser.js", "")}`, `./astropane/${room}/lazy/${file}`]),
);
const imports = {
	astropane: "./astropane/index.js",
	...Object.fromEntries(vendor.map((specifier) => [specifier, `./vendor/${nameOf(specifier)}.js`])),
	...Object.fromEntries(lazy),
};
writeFileSync(
	"site/index.html",
	`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Host</title>
<link rel="stylesheet" href="astropane/styles.css">
<link rel="stylesheet" href="page.css">
<script type="importmap">${JSON.stringify({ imports })}</script>
<script type="module" src="client.js"></script>
</head>
<body>
<div id="root"></div>
</body>
</html>
`,
);
