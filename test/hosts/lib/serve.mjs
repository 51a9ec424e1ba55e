/** A static server: every answer under the policy, if there is one. Keeps the sizes of what it sent. */
import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join } from "node:path";

const types = {
	".html": "text/html",
	".js": "text/javascript",
	".mjs": "text/javascript",
	".css": "text/css",
	".json": "application/json",
	".svg": "image/svg+xml",
	".txt": "text/plain",
};

function fileOf(folder, path) {
	const plain = join(folder, path);
	const candidates = [plain, join(plain, "index.html"), `${plain}.html`];
	return candidates.find((file) => existsSync(file) && statSync(file).isFile());
}

export async function serve(folder, policy) {
	const server = createServer((request, response) => {
		const path = decodeURIComponent(new URL(request.url, "http://localhost").pathname);
		if (path === "/favicon.ico") return response.writeHead(204).end();
		const file = fileOf(folder, path);
		if (!file) return response.writeHead(404).end();
		response
			.writeHead(200, {
				"Content-Type": `${types[extname(file)] ?? "application/octet-stream"}; charset=utf-8`,
				...(policy && { "Content-Security-Policy": policy }),
			})
			.end(readFileSync(file));
	});
	await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
	return {
		url: `http://127.0.0.1:${server.address().port}/`,
		close: () => server.close(),
		fileOf: (path) => fileOf(folder, path),
	};
}
