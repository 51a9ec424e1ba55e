/**
 * What a host's bundler makes of an import: minified chunks, as an application gets them, and the modules that went into
 * them. React stays outside. Built in library mode, so that no loader of Vite's own stands in the figures.
 */
import { fileURLToPath } from "node:url";
import { build, minify } from "vite";

const root = fileURLToPath(new URL("../../", import.meta.url));
const src = `${root}src/`;
const entry = "\0host";

/**
 * @typedef {{ file: string, code: string, imports: string[], modules: string[] }} Chunk `imports`: files that it needs;
 *   `modules`: paths relative to the package's root
 * @param {string} code the host's module, e.g. `import { HRDiagram } from "astropane/hr-diagram"; show(HRDiagram);`
 * @returns {Promise<{ first: Chunk[], onDemand: Chunk[] }>} what loads at once, and what loads when it is asked for
 */
export async function bundle(code) {
	const result = await build({
		root,
		configFile: false,
		logLevel: "error",
		define: { "process.env.NODE_ENV": '"production"' },
		resolve: {
			alias: [
				{ find: /^astropane$/, replacement: `${src}index.ts` },
				{ find: /^astropane\/([a-z-]+)$/, replacement: `${src}$1/index.ts` },
				{ find: /^#lazy\/([a-z-]+)\/([a-z-]+)$/, replacement: `${src}$1/lazy/$2.browser.ts` },
			],
		},
		plugins: [
			{
				name: "host",
				resolveId: (id) => (id === "host" ? entry : undefined),
				load: (id) => (id === entry ? code : undefined),
			},
		],
		build: {
			write: false,
			target: "es2022",
			lib: { entry: "host", formats: ["es"], fileName: "host" },
			rolldownOptions: {
				input: "host",
				external: /^react(-dom)?($|\/)/,
				preserveEntrySignatures: false,
				output: { minify: true },
			},
		},
	});
	const chunks = result.flatMap(({ output }) => output).filter((file) => file.type === "chunk");
	// What is there at the first load: the entry and all that it imports statically; the rest comes on demand.
	const first = new Set();
	const visit = (chunk) => {
		if (!chunk || first.has(chunk)) return;
		first.add(chunk);
		for (const name of chunk.imports) visit(chunks.find((other) => other.fileName === name));
	};
	for (const chunk of chunks) if (chunk.isEntry) visit(chunk);

	const told = async (chunk) => ({
		file: chunk.fileName,
		// Once more: library mode leaves in the marks that a host's own bundler has use for.
		code: (await minify(chunk.fileName, chunk.code, { module: true })).code,
		imports: chunk.imports,
		modules: Object.entries(chunk.modules)
			.filter(([id, module]) => module.renderedLength > 0 && !id.startsWith("\0"))
			.map(([id]) => id.replace(root, ""))
			.sort(),
	});
	return {
		first: await Promise.all(chunks.filter((chunk) => first.has(chunk)).map(told)),
		onDemand: await Promise.all(chunks.filter((chunk) => !first.has(chunk)).map(told)),
	};
}
