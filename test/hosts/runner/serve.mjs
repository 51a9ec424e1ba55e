/** A static server with a content security policy, which counts what it sends. */
import { createHash } from "node:crypto";
import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { gzipSync } from "node:zlib";

const types = {
	".html": "text/html",
	".js": "text/javascript",
	".mjs": "text/javascript",
	".css": "text/css",
	".json": "application/json",
	".svg": "image/svg+xml",
	".txt": "text/plain",
};

/** Hashes of inline scripts, for hosts whose policy allows these and no others (an import map has to be inline). */
const hashesIn = (html) =>
	[...html.matchAll(/<script(?![^>]*\bsrc=)[^>]*>([\s\S]*?)<\/script>/g)].map(
		([, code]) => `'sha256-${createHash("sha256").update(code).digest("base64")}'`,
	);

/** `allow`: "inline-style" and "inline-script" for tools that write these by default, "inline-hash" for import maps. */
function policyFor(allow, html) {
	const scripts = allow.includes("inline-script") ? ["'unsafe-inline'"] : [];
	if (allow.includes("inline-hash")) scripts.push(...hashesIn(html));
	const styles = allow.includes("inline-style") ? ["'unsafe-inline'"] : [];
	return `default-src 'self'; script-src ${["'self'", ...scripts].join(" ")}; style-src ${["'self'", ...styles].join(" ")}`;
}

function fileAt(folder, path) {
	const file = join(folder, normalize(path));
	const candidates = path.endsWith("/") ? [join(file, "index.html")] : [file, `${file}.html`, join(file, "index.html")];
	return candidates.find((candidate) => existsSync(candidate) && statSync(candidate).isFile());
}

/** Serves `folder` on a free port. `sent()`: number and gzip bytes of the scripts sent since the last `reset()`. */
export async function serve(folder, allow = []) {
	let scripts = [];
	const server = createServer((request, response) => {
		const path = decodeURIComponent(new URL(request.url, "http://localhost").pathname);
		if (path === "/favicon.ico") return response.writeHead(204).end();
		const file = fileAt(folder, path);
		if (!file) return response.writeHead(404).end();
		const body = readFileSync(file);
		const type = types[extname(file)] ?? "application/octet-stream";
		if (type === "text/javascript") scripts.push(gzipSync(body, { level: 9 }).length);
		const headers = { "Content-Type": `${type}; charset=utf-8`, "Cache-Control": "no-store" };
		if (type === "text/html") headers["Content-Security-Policy"] = policyFor(allow, body.toString());
		response.writeHead(200, headers).end(body);
	});
	await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
	return {
		url: `http://127.0.0.1:${server.address().port}`,
		reset: () => {
			scripts = [];
		},
		sent: () => ({ files: scripts.length, bytes: scripts.reduce((sum, bytes) => sum + bytes, 0) }),
		close: () => {
			server.closeAllConnections();
			server.close();
		},
	};
}
