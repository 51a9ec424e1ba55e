import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join } from "node:path";

const types = {
	".css": "text/css",
	".html": "text/html",
	".js": "text/javascript",
	".json": "application/json",
	".png": "image/png",
	".svg": "image/svg+xml",
};

/** Serves a folder on a free port. Files of `assets/` carry a hash in their name, so a page may keep them. */
export async function serve(folder) {
	const server = createServer((request, response) => {
		const { pathname } = new URL(request.url ?? "/", "http://localhost");
		// Every browser asks for it, and Storybook's frame names none.
		if (pathname === "/favicon.ico") return response.writeHead(204).end();
		try {
			const body = readFileSync(join(folder, decodeURIComponent(pathname)));
			response.writeHead(200, {
				"content-type": types[extname(pathname)] ?? "application/octet-stream",
				"cache-control": pathname.startsWith("/assets/") ? "max-age=3600, immutable" : "no-store",
			});
			response.end(body);
		} catch {
			response.writeHead(404).end();
		}
	});
	await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
	return { url: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}
