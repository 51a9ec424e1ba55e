/** What a consumer's bundler makes of an import: minified code and the modules that went into it. React stays outside. */
import { fileURLToPath } from "node:url";
import { build } from "vite";

const root = fileURLToPath(new URL("../../", import.meta.url));
const src = `${root}src/`;
const entry = "\0astropane-consumer";

/**
 * @param {string} code the consumer's module, e.g. `export * from "astropane/plot"`
 * @returns {Promise<{ code: string, onDemand: string, modules: string[] }>} what loads first, what loads when it is asked
 *   for, and module paths relative to the package's root
 */
export async function bundle(code) {
	const result = await build({
		root,
		configFile: false,
		logLevel: "error",
		resolve: {
			alias: [
				{ find: /^astropane$/, replacement: `${src}index.ts` },
				{ find: /^astropane\/([a-z-]+)$/, replacement: `${src}$1/index.ts` },
			],
		},
		plugins: [
			{
				name: "consumer",
				resolveId: (id) => (id === "consumer" ? entry : undefined),
				load: (id) => (id === entry ? code : undefined),
			},
		],
		build: {
			write: false,
			target: "es2022",
			minify: true,
			modulePreload: false,
			rolldownOptions: {
				input: "consumer",
				external: /^react(-dom)?($|\/)/,
				preserveEntrySignatures: "strict",
				output: { format: "es" },
			},
		},
	});
	const chunks = result.output.filter((file) => file.type === "chunk");
	const modules = chunks
		.flatMap((chunk) => Object.entries(chunk.modules))
		.filter(([, module]) => module.renderedLength > 0)
		.map(([id]) => id.replace(root, ""))
		.filter((id) => !id.startsWith("\0"));
	// What is there at the first load: the entry and all that it imports statically; the rest comes on demand.
	const first = new Set();
	const visit = (chunk) => {
		if (!chunk || first.has(chunk)) return;
		first.add(chunk);
		for (const name of chunk.imports) visit(chunks.find((other) => other.fileName === name));
	};
	for (const chunk of chunks) if (chunk.isEntry) visit(chunk);
	const text = (some) => some.map((chunk) => chunk.code).join("\n");
	return {
		code: text(chunks.filter((chunk) => first.has(chunk))),
		onDemand: text(chunks.filter((chunk) => !first.has(chunk))),
		modules: modules.sort(),
	};
}
