/**
 * A Vite application on the library as it is published: built with `vite build`'s defaults in a temporary folder, where the
 * package lies in node_modules and is found by its `exports` and `imports`, under the conditions of browsers.
 */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "vite";

process.env.NODE_ENV = "production";
const root = fileURLToPath(new URL("../../", import.meta.url));
const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
const reactModules = ["react", "react/jsx-runtime", "react-dom", "react-dom/client"];

/** Builds the library into the node_modules of a new temporary folder, links its dependencies, and returns the folder. */
export async function installLibrary() {
	const folder = mkdtempSync(join(tmpdir(), "astropane-size-"));
	process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
	const library = join(folder, "node_modules/astropane");
	await build({
		root,
		configFile: join(root, "vite.config.ts"),
		logLevel: "error",
		build: { outDir: join(library, "dist") },
	});
	cpSync(join(root, "package.json"), join(library, "package.json"));
	for (const name of Object.keys(manifest.dependencies)) {
		const link = join(folder, "node_modules", name);
		mkdirSync(dirname(link), { recursive: true });
		symlinkSync(join(root, "node_modules", name), link, "junction");
	}
	// CommonJS, as React is: the files of the application are then cut as they are with React itself.
	mkdirSync(join(folder, "react"));
	for (const name of reactModules)
		writeFileSync(reactStub(folder, name), `module.exports = globalThis[${JSON.stringify(name)}];\n`);
	return folder;
}

const reactStub = (folder, name) => join(folder, "react", `${name.replace("/", "-")}.cjs`);

/**
 * @typedef {{ name: string, bytes: number, imports: string[], modules: string[] }} File `bytes`: gzip, 0 for React alone;
 *   `imports`: names of files; `modules`: paths in the package ("dist/plot/index.js") or after node_modules
 * @typedef {{ target: string, files: File[] }} Fetch an `import()` of the library: the module that it names, and the files that
 *   it adds to the first load
 * @param {string} folder of `installLibrary`
 * @param {string} code the application's module
 * @param {RegExp} [external] modules that are left out
 * @returns {Promise<{ files: File[], first: File[], fetches: Fetch[] }>} `first`: the page's script and its static imports
 */
export async function buildApplication(folder, code, external) {
	const application = mkdtempSync(join(folder, "application-"));
	const page = '<!doctype html>\n<div id="root"></div>\n<script type="module" src="/main.js"></script>\n';
	writeFileSync(join(application, "index.html"), page);
	writeFileSync(join(application, "main.js"), code);

	const targets = new Set();
	const { output } = await build({
		root: application,
		configFile: false,
		logLevel: "error",
		resolve: {
			alias: reactModules.map((name) => ({ find: new RegExp(`^${name}$`), replacement: reactStub(folder, name) })),
		},
		plugins: [
			{
				name: "import-targets",
				generateBundle(_, bundle) {
					for (const chunk of Object.values(bundle))
						for (const [id, { renderedLength }] of Object.entries(chunk.modules ?? {}))
							if (renderedLength > 0)
								for (const target of this.getModuleInfo(id)?.dynamicallyImportedIds ?? []) targets.add(target);
				},
			},
		],
		build: { write: false, rolldownOptions: { external: external ?? [] } },
	});
	rmSync(application, { recursive: true });

	const shortened = (id) =>
		id
			.replace("\0", "")
			.replace(/^.*\/node_modules\/(astropane\/)?/, "")
			.replace(`${folder}/`, "");
	const chunks = output.filter(({ type }) => type === "chunk");
	const files = chunks.map((chunk) => {
		const modules = Object.keys(chunk.modules).filter((id) => chunk.modules[id].renderedLength > 0);
		const isReact = modules.length > 0 && modules.every((id) => id.startsWith(join(folder, "react")));
		return {
			name: chunk.fileName.replace("assets/", ""),
			bytes: isReact ? 0 : gzipSync(chunk.code, { level: 9 }).length,
			imports: chunk.imports.map((name) => name.replace("assets/", "")),
			modules: modules.map(shortened).sort(),
		};
	});
	const fileOf = (chunk) => files[chunks.indexOf(chunk)];
	const first = withImports(chunks.filter(({ isEntry }) => isEntry).map(fileOf), files);
	const fetches = [...targets].flatMap((target) => {
		const chunk =
			chunks.find(({ facadeModuleId }) => facadeModuleId === target) ?? chunks.find(({ modules }) => target in modules);
		if (!chunk) return [];
		const added = withImports([fileOf(chunk)], files).filter((file) => !first.includes(file));
		return [{ target: shortened(target), files: added }];
	});
	return { files, first, fetches };
}

/** Files, and those that they import, however far down. */
function withImports(start, files) {
	const found = new Set();
	const visit = (file) => {
		if (!file || found.has(file)) return;
		found.add(file);
		for (const name of file.imports) visit(files.find((other) => other.name === name));
	};
	start.forEach(visit);
	return files.filter((file) => found.has(file));
}
