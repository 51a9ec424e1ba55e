/** A host's build of the page in page/: the library as published, server markup and client bundle, with one React. */
import { execFileSync } from "node:child_process";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { type Alias, build, type InlineConfig } from "vite";

const root: string = fileURLToPath(new URL("../../", import.meta.url));
const page: string = join(root, "test/consumers/page");
const types: Record<string, string> = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css" };

/** Beside node_modules' packages, so that what is built resolves them as an installed package does. */
export const scratch = (name: string): string => join(root, "node_modules/.astropane-test", `${name}-${process.pid}`);

/** `npm run build` without the types, into `folder`; in a process of its own, as this one's NODE_ENV is "test". */
export function buildLibrary(folder: string): void {
	const vite = join(root, "node_modules/vite/bin/vite.js");
	execFileSync(process.execPath, [vite, "build", "--logLevel", "error", "--outDir", folder], {
		cwd: root,
		stdio: ["ignore", "inherit", "inherit"],
		env: { ...process.env, NODE_ENV: "production" },
	});
	// As a package has it beside its files: what browsers get in the place of something else.
	const manifest = readFileSync(join(root, "package.json"), "utf8").replaceAll("./dist/", "./");
	const { name, type, sideEffects, imports } = JSON.parse(manifest) as Record<string, unknown>;
	writeFileSync(join(folder, "package.json"), JSON.stringify({ name, type, sideEffects, imports }));
}

export type Site = { html: string; reactVersion: string; folder: string; remove(): void };

/** Builds the page against the React in `reactFolder` (a node_modules that holds react and react-dom). */
export async function buildSite(name: string, reactFolder: string): Promise<Site> {
	const folder = scratch(name);
	const library = join(folder, "library");
	buildLibrary(library);
	const alias: Alias[] = [
		{ find: /^astropane\/styles\.css$/, replacement: join(library, "styles.css") },
		{ find: /^astropane\/([a-z-]+)$/, replacement: join(library, "$1/index.js") },
		{ find: /^(react|react-dom)(?=$|\/)/, replacement: join(reactFolder, "$1") },
	];
	// React's development build: only that one warns where server and client markup differ.
	const define = { "process.env.NODE_ENV": JSON.stringify("development") };
	const shared: InlineConfig = { root: page, configFile: false, logLevel: "error", define, resolve: { alias } };
	const site = join(folder, "site");
	await build({
		...shared,
		build: { outDir: site, emptyOutDir: true, modulePreload: { polyfill: false } },
	});
	const server = join(folder, "server");
	await build({
		...shared,
		ssr: { noExternal: true },
		build: { ssr: "server.tsx", outDir: server, emptyOutDir: true },
	});

	const rendered = (await import(/* @vite-ignore */ pathToFileURL(join(server, "server.js")).href)) as {
		html: string;
		reactVersion: string;
	};
	const index = join(site, "index.html");
	writeFileSync(
		index,
		readFileSync(index, "utf8").replace("<!--page-->", () => rendered.html),
	);
	return { ...rendered, folder: site, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Serves `folder` on a free port of this machine, every answer under the policy. */
export async function serve(folder: string, policy: string): Promise<{ url: string; close(): void }> {
	const server: Server = createServer((request, response) => {
		const path = new URL(request.url ?? "/", "http://localhost").pathname.replace(/\/$/, "/index.html");
		try {
			const body = readFileSync(join(folder, path));
			const type = types[extname(path)] ?? "application/octet-stream";
			response
				.writeHead(200, { "Content-Type": `${type}; charset=utf-8`, "Content-Security-Policy": policy })
				.end(body);
		} catch {
			response.writeHead(404).end();
		}
	});
	await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
	const { port } = server.address() as AddressInfo;
	return { url: `http://127.0.0.1:${port}/`, close: () => server.close() };
}
