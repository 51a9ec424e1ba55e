/** What a consumer's bundler makes of an import: minified code and the modules that went into it. React stays outside. */
import { fileURLToPath } from "node:url";
import { build } from "vite";

const root = fileURLToPath(new URL("../../", import.meta.url));
const src = `${root}src/`;
const entry = "\0astropane-consumer";

/**
 * @param {string} code the consumer's module, e.g. `export * from "astropane/plot"`
 * @returns {Promise<{ code: string, modules: string[] }>} all chunks, and module paths relative to the package's root
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
	return { code: chunks.map((chunk) => chunk.code).join("\n"), modules: modules.sort() };
}
